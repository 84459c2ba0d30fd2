import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { padlock } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { drawBarCode } from "../../toolkit/parts/warehouse";
import { faceIcon } from "../../toolkit/people/face-icon";
import { ball, box, cylinder, group, place, ring, tube } from "../../toolkit/primitives";
import { CRANBERRY, colleague, FIR, GOLD, looks, ringOf } from "./looks";
import { drawLeaf, drawStopped, drawTerminal } from "./signs";
import { spots } from "./spots";

/** Links of a fat chain from one point to another. */
function chain(
  from: readonly [number, number],
  to: readonly [number, number],
  count: number,
): Group {
  const steel = material("#9AA5B5", { roughness: 0.25, metalness: 0.4 });
  const made = group();
  for (let link = 0; link < count; link++) {
    const share = link / (count - 1);
    const one = ring(0.036, 0.014, steel);
    one.rotation.y = link % 2 ? 1.1 : 0.2;
    one.position.set(
      from[0] + (to[0] - from[0]) * share,
      from[1] + (to[1] - from[1]) * share - Math.sin(Math.PI * share) * 0.03,
      0.02,
    );
    made.add(one);
  }
  return made;
}

/** The bow of the opening day, its red gone pale. */
function rosette(): Group {
  const faded = material("#D9929A", { roughness: 0.8 });
  const made = group(ball(0.04, "#EFC9B8", 0, 0, 0.05));
  for (let leaf = 0; leaf < 8; leaf++) {
    const angle = (leaf * Math.PI) / 4;
    made.add(ball(0.05, faded, Math.cos(angle) * 0.07, Math.sin(angle) * 0.07, 0.02, 1, 1, 0.5));
  }
  made.add(box(0.045, 0.17, 0.012, faded, -0.035, -0.22, 0.01, 0.005));
  made.add(box(0.045, 0.15, 0.012, faded, 0.035, -0.2, 0.01, 0.005));
  return made;
}

const drawStaffCard: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  panel(context, 0, 0, width, height * 0.16, 0, CRANBERRY);
  drawIcon(context, "shopWindow", width / 2, height * 0.42, width * 0.26, palette.ink, 0.16);
  drawBarCode(context, width * 0.14, height * 0.7, width * 0.72, height * 0.22);
};

/** Who works at the registers; customers have no card. */
const staff: readonly Draw[] = [
  ...(["hanakura", "tsukioka", "yuki"] as const).map((id) => faceIcon(looks[id], ringOf(id))),
  faceIcon(colleague, { rim: "#5F83BD", background: "#DFE8F7" }),
];

/** White behind what was drawn so far. */
function onWhite(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.globalCompositeOperation = "destination-over";
  fill(context, width, height, "#FFFDF6");
  context.globalCompositeOperation = "source-over";
}

const drawPlate =
  (face: Draw): Draw =>
  (context, width, height) => {
    face(context, width, height);
    onWhite(context, width, height);
  };

/** A card with the face of the one person who carries it. */
const drawOwnCard =
  (face: Draw): Draw =>
  (context, width, height) => {
    context.save();
    context.translate(width * 0.08, height * 0.16);
    face(context, width * 0.84, width * 0.84);
    context.restore();
    onWhite(context, width, height);
    panel(context, 0, 0, width, height * 0.12, 0, FIR);
    drawBarCode(context, width * 0.16, height * 0.8, width * 0.68, height * 0.14);
  };

/** The rail with the plates of the four, below the card or cards. */
function plates(): Group {
  const made = group(box(0.84, 0.05, 0.06, material("#8A5B38"), 0, -0.36, -0.02, 0.02));
  for (const [index, who] of staff.entries()) {
    const plate = print(0.17, 0.17, 180, drawPlate(who));
    plate.position.set(0, 0, 0.012);
    made.add(
      place(group(box(0.185, 0.185, 0.02, material(FIR), 0, -0.0925, 0, 0.015), plate), {
        x: (index - 1.5) * 0.2,
        y: -0.44,
        z: 0.02,
      }),
    );
  }
  return made;
}

const CARD = { ...spots.card, y: 0.72, z: 1.5, scale: 1.12 } as const;

/** Everybody's own card, over his or her plate. */
export function ownCards(): Group {
  const made = group(
    plates(),
    box(0.88, 0.42, 0.03, material("#E9B94A", { roughness: 0.6 }), 0, -0.3, -0.02, 0.03),
  );
  for (const [index, who] of staff.entries()) {
    const face = print(0.18, 0.3, 220, drawOwnCard(who));
    face.position.set(0, 0, 0.012);
    made.add(
      place(group(box(0.195, 0.32, 0.02, material(FIR), 0, -0.16, 0, 0.015), face), {
        x: (index - 1.5) * 0.21,
        y: -0.09,
        z: 0.02,
      }),
    );
  }
  return place(made, CARD);
}

/** The one card on its chain, and below it the plates of the four who use it. */
export function chainedCard(): Group {
  const face = print(0.31, 0.43, 360, drawStaffCard);
  face.position.set(0, 0, 0.015);
  const card = group(box(0.35, 0.47, 0.025, material("#E9B94A"), 0, -0.235, 0, 0.02), face);
  return place(
    group(
      plates(),
      place(card, { y: 0, z: 0.02 }),
      place(chain([0, 0.24], [-0.36, 0.42], 7), { z: 0.02 }),
      place(rosette(), { x: -0.22, y: 0.36, z: 0.06, scale: 0.85 }),
      cylinder(0.03, 0.03, 0.05, palette.metalDark, -0.37, 0.4, 0),
    ),
    CARD,
  );
}

/** What the placard at the register says to do when the cloud stops. */
export type Advice = "shut" | "go-on";

const drawStoppedRegister: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  drawStopped(context, width * 0.3, height * 0.24, width * 0.24, "cloud");
  drawIcon(context, "register", width * 0.74, height * 0.24, width * 0.15, palette.ink, 0.16);
  drawIcon(context, "down", width * 0.5, height * 0.53, width * 0.13, palette.ink, 0.28);
};

const drawGoOn: Draw = (context, width, height) => {
  drawStoppedRegister(context, width, height);
  drawIcon(context, "calculator", width * 0.22, height * 0.81, width * 0.17, palette.ink, 0.15);
  drawIcon(context, "priceTag", width * 0.54, height * 0.82, width * 0.14, CRANBERRY, 0.2);
  drawIcon(context, "bag", width * 0.84, height * 0.81, width * 0.14, FIR, 0.2);
};

const drawShut: Draw = (context, width, height) => {
  drawStoppedRegister(context, width, height);
  drawIcon(context, "door", width * 0.22, height * 0.81, width * 0.19, CRANBERRY, 0.17);
  drawIcon(context, "bowing", width * 0.55, height * 0.82, width * 0.15, palette.ink, 0.2);
  drawIcon(context, "bowing", width * 0.83, height * 0.82, width * 0.15, palette.ink, 0.2);
  drawLeaf(context, width * 0.89, height * 0.09, width * 0.085, "1");
};

/** The placard that hangs by a cord. */
export function stringSign(advice: Advice): Group {
  const face = print(0.6, 0.76, 640, advice === "shut" ? drawShut : drawGoOn);
  face.position.set(0, 0.4, 0.018);
  return place(
    group(
      box(0.66, 0.82, 0.03, material("#8A5B38", { roughness: 0.7 }), 0, 0, 0, 0.02),
      face,
      tube(
        [
          [-0.24, 0.81, 0],
          [0, 1.0, -0.02],
          [0.24, 0.81, 0],
        ],
        0.014,
        CRANBERRY,
      ),
      box(0.05, 1.02, 0.05, material("#8A5B38"), 0, 0, -0.06, 0.015),
      box(0.42, 0.04, 0.2, material("#8A5B38"), 0, 0, -0.02, 0.015),
    ),
    spots.sign,
  );
}

const drawReplace: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  drawStopped(context, width * 0.2, height * 0.5, height * 0.34, "terminal");
  drawIcon(context, "right", width * 0.52, height * 0.5, height * 0.17, palette.ink, 0.26);
  drawTerminal(context, width * 0.82, height * 0.54, height * 0.25);
};

/** A small card terminal that stands. */
function terminal(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#4A5568");
    drawTerminal(context, width / 2, height / 2, height * 0.48);
  };
  const face = print(0.17, 0.26, 200, draw);
  face.position.set(0, 0.15, 0.041);
  return group(box(0.2, 0.3, 0.08, material("#4A5568"), 0, 0, 0, 0.03), face);
}

/** The board over the locked clear box in which the spare terminal is charged. */
export function stringBoard(): Group {
  const board = print(0.68, 0.38, 640, drawReplace);
  board.position.set(0, 0.78, -0.038);
  const plug = print(0.14, 0.14, 140, (context, width, height) => {
    fill(context, width, height, "#FFFDF6");
    drawIcon(context, "plug", width / 2, height / 2, width * 0.36, palette.ink, 0.22);
  });
  plug.position.set(0.2, 0.16, 0.05);
  const light = material("#7DF0A8", { emissive: "#4FE08A", emissiveIntensity: 1.1 });
  const glass = material("#EAF6FF", { opacity: 0.22, roughness: 0.1 });
  const edge = material("#C9DCEA", { roughness: 0.2 });
  return place(
    group(
      box(0.74, 0.44, 0.03, material(FIR), 0, 0.56, -0.06, 0.02),
      box(0.05, 0.6, 0.04, material(FIR), -0.3, 0, -0.08, 0.015),
      box(0.05, 0.6, 0.04, material(FIR), 0.3, 0, -0.08, 0.015),
      board,
      box(0.66, 0.05, 0.36, edge, 0, 0, 0.06, 0.02),
      place(terminal(), { x: -0.12, y: 0.05, z: 0.04 }),
      ball(0.04, light, 0.2, 0.34, 0.08),
      plug,
      box(0.64, 0.44, 0.34, glass, 0, 0.04, 0.06, 0.03),
      box(0.66, 0.035, 0.36, edge, 0, 0.47, 0.06, 0.015),
      place(padlock(GOLD), { x: 0, y: 0.42, z: 0.26, scale: 0.62 }),
    ),
    spots.board,
  );
}
