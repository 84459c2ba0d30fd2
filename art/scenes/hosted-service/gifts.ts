import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { giftBox } from "../../toolkit/parts/sweets-shop";
import { ball, box, cylinder, group, place, tube } from "../../toolkit/primitives";
import { CRANBERRY, FIR, GOLD } from "./looks";
import { star } from "./props";
import { drawFaceOf } from "./signs";
import { spots } from "./spots";

/** How the music box stands on the shelf: to be had, put by for somebody, or sold. */
export type MusicBox = "waits" | "put-by" | "sold";

const drawNote: Draw = (context, width, height) => {
  context.fillStyle = "#FFFDF6";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "#2B2140";
  context.strokeStyle = "#2B2140";
  context.lineWidth = width * 0.065;
  for (const x of [0.3, 0.68]) {
    context.beginPath();
    context.ellipse(width * x, height * 0.76, width * 0.135, height * 0.105, -0.35, 0, Math.PI * 2);
    context.fill();
    context.beginPath();
    context.moveTo(width * (x + 0.1), height * 0.74);
    context.lineTo(width * (x + 0.1), height * 0.2);
    context.stroke();
  }
  context.lineWidth = height * 0.13;
  context.beginPath();
  context.moveTo(width * 0.37, height * 0.22);
  context.lineTo(width * 0.81, height * 0.22);
  context.stroke();
};

/** The music box with its crank, a note on its front: what Chiyo saved a year for. */
function cranked(): Group {
  const gold = material(GOLD, { roughness: 0.3, metalness: 0.2 });
  const red = material(CRANBERRY, { roughness: 0.4 });
  const note = print(0.29, 0.29, 300, drawNote);
  note.position.set(0, 0.18, 0.163);
  return group(
    box(0.4, 0.33, 0.3, red, 0, 0.01, 0, 0.025),
    box(0.44, 0.045, 0.34, gold, 0, 0, 0, 0.015),
    box(0.44, 0.045, 0.34, gold, 0, 0.33, 0, 0.015),
    box(0.32, 0.32, 0.02, gold, 0, 0.02, 0.148, 0.012),
    note,
    tube(
      [
        [0.19, 0.24, 0],
        [0.275, 0.24, 0],
        [0.285, 0.25, 0],
        [0.285, 0.42, 0],
      ],
      0.02,
      gold,
    ),
    ball(0.045, "#FFFDF6", 0.285, 0.45, 0),
  );
}

/** A tag with the face of whom it is for. */
function tag(): Group {
  const draw: Draw = (context, width, height) => {
    context.fillStyle = "#FFFDF6";
    context.fillRect(0, 0, width, height);
    drawFaceOf(context, "chiyo", width / 2, height / 2, width * 0.42);
  };
  const face = print(0.2, 0.2, 200, draw);
  face.position.set(0, 0, 0.012);
  return group(box(0.22, 0.22, 0.02, material(FIR), 0, -0.11, 0, 0.02), face);
}

function bow(): Group {
  const red = material(CRANBERRY, { roughness: 0.4 });
  return group(
    ball(0.06, red, -0.07, 0, 0, 1.3, 0.8, 0.5),
    ball(0.06, red, 0.07, 0, 0, 1.3, 0.8, 0.5),
    ball(0.032, material("#8F2638"), 0, 0, 0.02),
  );
}

/** Where it stood lies a gold star: it went home with somebody. */
function soldPlace(): Group {
  const draw: Draw = (context, width, height) => {
    context.fillStyle = "#FFFDF6";
    context.fillRect(0, 0, width, height);
    star(context, width / 2, height / 2, width * 0.4, GOLD);
  };
  const face = print(0.2, 0.2, 200, draw);
  face.position.set(0, 0.15, 0.03);
  face.rotation.x = -0.3;
  return group(
    cylinder(0.19, 0.2, 0.05, material(CRANBERRY, { roughness: 0.9 })),
    box(0.22, 0.22, 0.02, material(FIR), 0, 0.04, 0.0, 0.02),
    face,
  );
}

/** The music box on the gift shelf. */
export function musicBox(state: MusicBox): Group {
  if (state === "sold") return place(soldPlace(), spots.music);
  return place(
    group(
      cranked(),
      state === "put-by" && place(bow(), { x: -0.02, y: 0.43, z: 0.06, scale: 1.25 }),
      // Beside the note, which tells what it is.
      state === "put-by" && place(tag(), { x: 0.02, y: 0.58, z: -0.02, scale: 1.1 }),
    ),
    spots.music,
  );
}

/** The music box wrapped, in two hands. */
export const wrappedBox = (): Group =>
  group(
    place(giftBox("#B9A5DE", 0.34, 0.28, 0.3), { x: -0.02, y: -0.06, z: 0.06 }),
    place(bow(), { x: -0.02, y: 0.26, z: 0.1, scale: 1.2 }),
  );

/** A paper bag of the shop, full of what was just sold. */
export function paperBag(): Group {
  const draw: Draw = (context, width, height) => {
    context.fillStyle = "#F8DDD6";
    context.fillRect(0, 0, width, height);
    star(context, width / 2, height / 2, width * 0.34, CRANBERRY);
  };
  const face = print(0.22, 0.24, 200, draw);
  face.position.set(0, -0.18, 0.077);
  return group(
    box(0.26, 0.3, 0.15, material("#F8DDD6", { roughness: 0.8 }), 0, -0.34, 0, 0.015),
    face,
    box(0.05, 0.1, 0.02, material(FIR), -0.07, -0.06, 0, 0.008),
    box(0.05, 0.1, 0.02, material(FIR), 0.07, -0.06, 0, 0.008),
  );
}
