import type { Group } from "three";
import type { Draw } from "../../toolkit/canvas";
import { print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { roundTag } from "../../toolkit/parts/keys";
import { fill } from "../../toolkit/parts/paint";
import { laptop, monitor } from "../../toolkit/parts/screens";
import { towerComputer } from "../../toolkit/parts/storage";
import { ball, box, cylinder, group, place } from "../../toolkit/primitives";
import { drawBankMarks, drawForbidden, drawSwap, drawWait } from "./cards";
import { iconCard, iconOnly, signs } from "./marks";
import { spots } from "./room";
import {
  drawDispatchScreen,
  drawLoading,
  drawNiwaScreen,
  drawTabletScreen,
  drawUpdatedScreen,
} from "./screens";

/** A small card that stands on a foot; origin below it. */
export function standingCard(width: number, height: number, draw: Draw, frame = "#FFFFFF"): Group {
  const card = board({ width, height, draw, frame, margin: 0.04, pixels: 640 });
  card.position.set(0, height / 2 + 0.02, 0);
  card.rotation.x = -0.16;
  return group(card, box(width * 0.6, 0.025, 0.16, material(frame), 0, 0, -0.02, 0.01));
}

/** Mr Niwa's screen by the window. */
export function windowScreen(draw: Draw = drawNiwaScreen("1/16", signs.stale)): Group {
  return place(monitor({ width: 1.04, height: 0.74, draw, glow: 0.8 }), {
    x: -3.28,
    y: spots.rear.y,
    z: -1.66,
  });
}

/** The lid over the power button: a board with a lorry, four screws. */
function screwedLid(): Group {
  const wood = material("#D79A5B", { roughness: 0.7 });
  const screw = material("#8C95A3", { roughness: 0.3, metalness: 0.3 });
  const [width, height] = [0.42, 0.4];
  const draw: Draw = (context, wide, high) => {
    fill(context, wide, high, "#E8B77C");
    drawIcon(context, "truck", wide / 2, high / 2, high * 0.34, signs.lorry);
  };
  const face = print(width - 0.06, height - 0.06, 512, draw);
  face.position.set(0, height / 2, 0.032);
  const made = group(box(width, height, 0.06, wood, 0, 0, 0, 0.015), face);
  for (const x of [-1, 1])
    for (const y of [0, 1]) {
      const head = ball(0.034, screw, x * (width / 2 - 0.045), 0.045 + y * (height - 0.09), 0.035);
      head.scale.z = 0.5;
      made.add(head);
    }
  return made;
}

function powerButton(): Group {
  const button = cylinder(0.07, 0.07, 0.03, material(signs.fresh, { roughness: 0.3 }));
  button.rotation.x = Math.PI / 2;
  const noon = print(0.3, 0.3, 256, iconCard("sun", "#F08A24", "#FFF6E2"));
  noon.position.set(0, 0.28, 0.006);
  return group(button, noon);
}

/** What the dispatch machine looks like: as it is, or updated at noon. */
export type Dispatch = "waiting" | "updated";

const dispatchScreens: Readonly<Record<Dispatch, Draw>> = {
  waiting: drawDispatchScreen("9"),
  updated: drawUpdatedScreen,
};

const dispatchAt = { x: spots.truck.x, y: spots.truck.y, z: -1.68 } as const;

const dispatchMonitor = (draw: Draw): Group =>
  place(monitor({ width: 0.84, height: 0.62, draw, glow: 0.8 }), { x: 0.28 });

/** Its screen alone with every row locked: what was done to the machine stays as it is. */
export const lockedScreen = (): Group =>
  place(group(dispatchMonitor(drawDispatchScreen(undefined, true))), dispatchAt);

/** The dispatch machine, its screen beside it. */
export function truckScreen(state: Dispatch = "waiting"): Group {
  const tower = towerComputer({ width: 0.54, height: 0.72, depth: 0.42, color: "#E8ECF2" });
  const isOpen = state === "updated";
  const front = isOpen
    ? place(powerButton(), { x: 0, y: 0.18, z: 0.225 })
    : place(screwedLid(), { x: 0, y: 0.12, z: 0.24 });
  return place(
    group(place(group(tower, front), { x: -0.44 }), dispatchMonitor(dispatchScreens[state])),
    dispatchAt,
  );
}

const CHECKS = 10;

/** Checked cotton, as for a kitchen. */
const drawChecks: Draw = (context, width, height) => {
  fill(context, width, height, "#EAF2FC");
  context.fillStyle = "rgba(58, 112, 186, 0.5)";
  const side = width / CHECKS;
  for (let at = 0; at * side < Math.max(width, height); at += 2) {
    context.fillRect(at * side, 0, side, height);
    context.fillRect(0, at * side, width, side);
  }
};

/** A cover of cloth over a machine whose foot shows below it; its lower edge hangs in waves. */
function clothCover(): Group {
  const cloth = material("#8FB2DE", { roughness: 0.95 });
  const front = print(0.78, 0.62, 640, drawChecks, { roughness: 0.95 });
  front.position.set(0, 0.49, 0.236);
  const top = print(0.78, 0.42, 640, drawChecks, { roughness: 0.95 });
  top.rotation.x = -Math.PI / 2;
  top.position.set(0, 0.826, 0);
  const waves = [-2, -1, 0, 1, 2].map((at) =>
    ball(0.085, cloth, at * 0.165, 0.17, 0.2, 1, 0.7, 0.5),
  );
  return group(
    box(0.66, 0.16, 0.4, "#59657A", 0, 0, 0, 0.02),
    box(0.84, 0.66, 0.46, cloth, 0, 0.16, 0, 0.04),
    front,
    top,
    ...waves,
  );
}

/** The machine kept for the bank alone, under its cloth; what it is not for stands before it. */
export function coveredPc(): Group {
  const made = clothCover();
  const marks = board({ width: 0.76, height: 0.34, draw: drawBankMarks, frame: "#F7C6D4" });
  marks.position.set(0, 0.52, 0.29);
  made.add(
    marks,
    place(standingCard(0.58, 0.3, drawForbidden, "#F7C6D4"), { x: -0.02, y: 0, z: 0.36 }),
  );
  return place(made, { x: 3.52, y: 0.36, z: -1.68 });
}

/** A laptop that is updated just now; a card across its keys tells until when. */
export function loadingScreen(): Group {
  const small = laptop(drawLoading, "#DCE3EC", 0.56);
  small.scale.setScalar(1.5);
  const card = standingCard(0.62, 0.24, drawWait, "#FFF3C9");
  return place(group(small, place(card, { y: 0.035, z: 0.1 })), {
    x: spots.laptop.x,
    y: spots.laptop.y,
    z: -0.62,
    turn: -4,
  });
}

/** A tablet as every lorry has one, its updates ended; origin below it. */
export function lorryTablet(): Group {
  const [width, height] = [0.74, 0.46];
  const face = print(width - 0.07, height - 0.07, 760, drawTabletScreen(false), {
    glow: 0.75,
    base: "#333333",
  });
  face.position.set(0, height / 2, 0.027);
  return group(
    box(width, height, 0.05, material("#2E3644", { roughness: 0.35 }), 0, 0, 0, 0.03),
    face,
  );
}

/** A driver's tablet in its cradle; the card on it tells when a new one comes. */
export function truckTablet(isNew = false): Group {
  const shell = material(isNew ? "#F4F7FA" : "#2E3644", { roughness: 0.35 });
  const cradle = material(palette.metalDark, { roughness: 0.5 });
  const face = print(0.98, 0.58, 900, drawTabletScreen(isNew), { glow: 0.75, base: "#333333" });
  face.position.set(0, 0.5, 0.032);
  const screen = group(box(1.08, 0.68, 0.06, shell, 0, 0.16, 0, 0.04), face);
  screen.rotation.x = -0.24;
  const made = group(
    screen,
    box(0.7, 0.06, 0.3, cradle, 0, -0.03, 0.02, 0.02),
    box(0.08, 0.22, 0.06, cradle, -0.3, 0, 0.0, 0.02),
    box(0.08, 0.22, 0.06, cradle, 0.3, 0, 0.0, 0.02),
  );
  const tick = roundTag(0.13, iconOnly("tick", "#FFFFFF"), signs.fresh);
  if (isNew) made.add(place(tick, { x: 0.46, y: 0.78, z: 0 }));
  else
    made.add(place(standingCard(0.56, 0.26, drawSwap, "#7CC4EC"), { x: 0.16, y: -0.03, z: 0.3 }));
  return place(made, { x: 3.55, y: spots.table.y + 0.03, z: 1.28 });
}
