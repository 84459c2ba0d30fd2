import type { Group } from "three";
import { type Draw, dot, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { drawIcon } from "../../toolkit/parts/icons";
import { padlock } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { ball, box, cylinder, degrees, group, lathe, place } from "../../toolkit/primitives";
import { type FaceId, PRESS } from "./looks";
import { drawFace, drawGreyFace } from "./marks";
import { spots } from "./room";

type Context = CanvasRenderingContext2D;

const GOLD = material("#E8B23A", { roughness: 0.35, metalness: 0.25 });

function cardOutline(context: Context, w: number, h: number, isCut: boolean): void {
  const cut = isCut ? w * 0.3 : 0;
  context.beginPath();
  context.moveTo(w * 0.04, h * 0.03);
  context.lineTo(w * 0.96 - cut, h * 0.03);
  context.lineTo(w * 0.96, h * 0.03 + cut);
  context.lineTo(w * 0.96, h * 0.97);
  context.lineTo(w * 0.04, h * 0.97);
  context.closePath();
}

/** An entry card with a face; void ones have a corner off and two holes. */
export const drawCard =
  (id: FaceId, isVoid: boolean, hole = "#7A5A20"): Draw =>
  (context, w, h) => {
    context.clearRect(0, 0, w, h);
    cardOutline(context, w, h, isVoid);
    context.fillStyle = "#FFFFFF";
    context.fill();
    context.strokeStyle = "#B9C3CE";
    context.lineWidth = w * 0.03;
    context.stroke();
    context.save();
    context.clip();
    panel(context, 0, 0, w, h * 0.16, 0, PRESS);
    context.restore();
    drawFace(context, id, w / 2, h * (isVoid ? 0.43 : 0.5), w * 0.36);
    if (!isVoid) {
      panel(context, w * 0.2, h * 0.84, w * 0.6, h * 0.05, 6, "#B9C3CE");
      return;
    }
    for (const x of [0.27, 0.73]) {
      // Its upper rim lies in shadow: looked through, not printed.
      dot(context, w * x, h * 0.83, w * 0.13, "#2A2F38");
      dot(context, w * x, h * 0.842, w * 0.11, hole);
    }
  };

/** What the reader by the door says about that face. */
const drawReader =
  (isStopped: boolean): Draw =>
  (context, w, h) => {
    fill(context, w, h, "#203040");
    if (isStopped) drawGreyFace(context, "kadowaki", w * 0.26, h * 0.3, h * 0.24);
    else drawFace(context, "kadowaki", w * 0.26, h * 0.3, h * 0.24);
    drawIcon(context, "right", w * 0.55, h * 0.3, h * 0.09, "#FFFFFF", 0.36);
    drawIcon(
      context,
      isStopped ? "padlock" : "staffDoor",
      w * 0.8,
      h * 0.3,
      h * 0.16,
      isStopped ? "#8E9AA8" : "#9FF0C0",
      0.24,
    );
    const text = isStopped ? "9/30" : "3/31";
    drawText(context, text, w / 2, h * 0.77, h * 0.4, isStopped ? "#8E9AA8" : "#FFFFFF");
  };

export type EntryLook = "valid" | "stopped" | "used";

function reader(look: EntryLook): Group {
  const [width, height] = [0.66, 0.66];
  const screen = print(width - 0.1, height - 0.14, 520, drawReader(look === "stopped"), {
    glow: 0.8,
    base: "#222222",
  });
  screen.position.set(0, 0.03, 0.062);
  const lamp = look === "stopped" ? "#4A4F58" : "#58E08A";
  const strength = { valid: 0.7, stopped: 0, used: 2.4 }[look];
  return group(
    box(width, height, 0.11, material("#E9EDF0", { roughness: 0.4 }), 0, -height / 2, 0, 0.05),
    screen,
    box(
      0.34,
      0.045,
      0.02,
      material(lamp, { emissive: lamp, emissiveIntensity: strength }),
      0,
      -height / 2 + 0.025,
      0.055,
      0.01,
    ),
  );
}

/** His card in a gold frame with a ribbon, ready to be given. */
function frame(isVoid: boolean): Group {
  const [width, height] = [0.6, 0.72];
  const mat: Draw = (context, w, h) => {
    fill(context, w, h, "#FFF6E2");
    context.strokeStyle = "#E4CB8C";
    context.lineWidth = w * 0.02;
    context.strokeRect(w * 0.05, w * 0.05, w * 0.9, h - w * 0.1);
  };
  const back = print(width - 0.12, height - 0.12, 400, mat);
  back.position.set(0, height / 2, 0.036);
  const card = print(0.37, 0.5, 400, drawCard("kadowaki", isVoid), { alpha: true });
  card.position.set(0, height / 2 - 0.01, 0.044);
  const silk = material("#E5402F", { roughness: 0.6 });
  const made = group(
    box(width, height, 0.06, GOLD, 0, 0, 0, 0.025),
    back,
    card,
    ball(0.052, silk, 0, height - 0.02, 0.07),
  );
  for (const side of [-1, 1]) {
    const loop = ball(0.1, silk, side * 0.105, height, 0.05, 1.15, 0.62, 0.4);
    loop.rotation.z = degrees(side * 14);
    const end = box(0.055, 0.17, 0.02, silk, side * 0.06, height - 0.2, 0.06, 0.008);
    end.rotation.z = degrees(side * 18);
    made.add(loop, end);
  }
  made.rotation.x = -0.12;
  return group(made);
}

/** The framed card on its table, and what the reader of the door says of it. */
export function framedCard(look: EntryLook): Group {
  const { x, y, z } = spots.round;
  return group(
    place(frame(look === "stopped"), { x, y, z: z + 0.04 }),
    place(reader(look), { x, y: 1.56, z: spots.strip.z + 0.07 }),
  );
}

const CUPBOARD = { width: 1.24, height: 0.94, depth: 0.44 } as const;

/** Five cards that came back, fanned in a sweet jar. */
function cardsInJar(): Group {
  const ids = ["aoyagi", "kusunoki", "nukui", "hayama", "negishi"] as const;
  const made = group();
  for (const [index, id] of ids.entries()) {
    const face = print(0.2, 0.29, 260, drawCard(id, true, "#5F7680"), { alpha: true });
    face.position.set(0, 0.3, 0.012);
    const back = box(0.17, 0.25, 0.01, "#F4F6F8", 0, 0.175, 0, 0.004);
    const card = group(back, face);
    card.rotation.z = degrees((2 - index) * 11);
    card.position.set((index - 2) * 0.03, -0.11, index * 0.012);
    made.add(card);
  }
  return made;
}

function jar(): Group {
  const glass = material("#CDEAF2", { opacity: 0.36, roughness: 0.06 });
  const belly = lathe(
    [
      [0.2, 0],
      [0.29, 0.06],
      [0.31, 0.24],
      [0.27, 0.42],
      [0.2, 0.48],
    ],
    glass,
  );
  belly.castShadow = false;
  const made = group(
    place(cardsInJar(), { y: 0.07, z: 0.02, scale: 0.86 }),
    belly,
    cylinder(0.22, 0.22, 0.075, PRESS, 0, 0.48, 0, 32),
    ball(0.05, PRESS, 0, 0.58, 0),
  );
  // It fits between the posts, the back and the pane.
  made.scale.set(1.16, 1.26, 0.68);
  return group(made);
}

const cupboardLock = (): Group =>
  place(padlock(), {
    x: -CUPBOARD.width / 2 - 0.02,
    y: 0.4,
    z: CUPBOARD.depth + 0.07,
    scale: 0.95,
  });

/** The cupboard behind glass with its padlock; the jar stands in it. */
export function jarCupboard(): Group {
  const { width, height, depth } = CUPBOARD;
  const wood = material("#8A6A4A", { roughness: 0.6 });
  const glass = material("#E4F4FA", { opacity: 0.16, roughness: 0.08 });
  const pane = box(width - 0.08, height - 0.05, 0.012, glass, 0, 0.02, depth, 0.004);
  pane.castShadow = false;
  const made = group(
    box(width, height, 0.03, "#F4EAD6", 0, 0, 0, 0.01),
    box(width + 0.04, 0.06, depth + 0.04, wood, 0, height - 0.03, depth / 2, 0.02),
    box(width + 0.04, 0.07, depth + 0.04, wood, 0, -0.03, depth / 2, 0.02),
    pane,
    place(jar(), { x: 0.2, y: 0.05, z: depth / 2 }),
  );
  for (const x of [-1, 1])
    made.add(box(0.06, height, depth, wood, (x * width) / 2, 0, depth / 2, 0.015));
  made.add(cupboardLock());
  return place(made, spots.cupboard);
}

/** The cost book under its red band, now in the cupboard beside the jar; the lock is part of it. */
export function lockedCostBook(): Group {
  const draw: Draw = (context, w, h) => {
    fill(context, w, h, "#C8372D");
    drawIcon(context, "gear", w * 0.5, h * 0.15, w * 0.2, "#FFE9C9", 0.22);
    panel(context, 0, h * 0.29, w, h * 0.34, 0, "#FFD24A");
    panel(context, 0, h * 0.31, w, h * 0.3, 0, "#7A0C08");
    drawIcon(context, "padlock", w * 0.5, h * 0.46, h * 0.13, "#FFFFFF", 0.3);
    for (const [index, id] of (["nukui", "fudetani"] as const).entries())
      drawFace(context, id, w * (0.27 + index * 0.46), h * 0.81, w * 0.21, "#FFFFFF");
  };
  const { x, y, z } = spots.cupboard;
  const cover = print(0.37, 0.7, 420, draw);
  cover.position.set(0, 0.36, 0.052);
  const book = group(box(0.39, 0.72, 0.1, "#9E2620", 0, 0, 0, 0.02), cover);
  return place(group(place(book, { x: -0.36, y: 0.06, z: 0.24 }), cupboardLock()), { x, y, z });
}
