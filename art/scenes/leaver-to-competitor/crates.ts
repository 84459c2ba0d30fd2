import type { Group, Object3D } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { keyRing, roundTag } from "../../toolkit/parts/keys";
import { carton } from "../../toolkit/parts/warehouse";
import { ball, bend, box, cylinder, group, place, ring } from "../../toolkit/primitives";
import { hardHat } from "./hard-hat";
import { PRESS } from "./looks";
import { drawFace, drawTick, drawTubeEnd, INK, paperGround } from "./marks";
import { spots } from "./room";
import { drawSeal } from "./seals";

const CARD = material(palette.cardboard, { roughness: 0.85 });

/** A carton with its flaps open; what sticks out stands in it. */
function openCarton(width: number, height: number, depth: number): Group {
  const flap = (side: -1 | 1) => {
    const made = group(box(0.24, 0.02, depth, CARD, side * 0.12, 0, 0, 0.006));
    made.position.set((side * width) / 2, height, 0);
    made.rotation.z = side * -0.55;
    return made;
  };
  const front = group(box(width, 0.02, 0.18, CARD, 0, 0, 0.09, 0.006));
  front.position.set(0, height, depth / 2);
  front.rotation.x = 0.95;
  return group(
    carton({ width, height, depth }),
    // So dark that it is looked into, not stood upon.
    box(width - 0.05, 0.01, depth - 0.05, "#4A3320", 0, height, 0, 0.003),
    flap(-1),
    flap(1),
    front,
  );
}

/** A tube for drawings standing up, its end with the orange square to us. */
export function drawingTube(length = 0.62): Group {
  const end = print(
    0.23,
    0.23,
    200,
    (context, w, h) => {
      context.clearRect(0, 0, w, h);
      drawTubeEnd(context, w / 2, h / 2, w * 0.49);
    },
    { alpha: true },
  );
  end.rotation.x = -Math.PI / 2;
  end.position.y = length + 0.004;
  const label = box(0.12, 0.12, 0.03, PRESS, 0, length - 0.24, 0.1, 0.01);
  return group(
    cylinder(0.115, 0.115, length, material("#A9B0B8", { roughness: 0.5 }), 0, 0, 0, 30),
    cylinder(0.12, 0.12, 0.05, "#7C858E", 0, length - 0.05, 0, 30),
    end,
    label,
  );
}

/** A fishing rod with its reel and float; origin at the lower end of the handle. */
export function fishingRod(length = 1.3): Group {
  const cork = material("#D9A86A", { roughness: 0.8 });
  const reel = cylinder(0.075, 0.075, 0.07, "#3F5F8A", 0, 0, 0, 26);
  reel.rotation.z = Math.PI / 2;
  reel.position.set(0.07, 0.34, 0.05);
  return group(
    cylinder(0.032, 0.036, 0.44, cork),
    reel,
    cylinder(0.012, 0.024, length - 0.44, "#2E5E8C", 0, 0.44, 0, 12),
    ring(0.02, 0.007, "#C7CDD6", 0, 0.8, 0.02),
    bend([0, length, 0], [0.14, length - 0.12, 0.04], [0.13, length - 0.4, 0.05], 0.006, "#5E6672"),
    ball(0.05, "#E5402F", 0.13, length - 0.43, 0.05),
    ball(0.042, "#FFFFFF", 0.13, length - 0.47, 0.05),
  );
}

/** All of them together once, in a frame. */
function photoFrame(): Group {
  const draw: Draw = (context, w, h) => {
    context.fillStyle = "#CFE6D2";
    context.fillRect(0, 0, w, h);
    for (const [index, id] of (["nukui", "kadowaki", "negishi", "fudetani"] as const).entries())
      drawFace(context, id, w * (0.2 + index * 0.2), h * (index % 2 ? 0.42 : 0.58), h * 0.24);
  };
  const face = print(0.4, 0.27, 420, draw);
  face.position.set(0, 0.165, 0.022);
  const made = group(box(0.46, 0.33, 0.035, palette.woodDark, 0, 0, 0, 0.015), face);
  made.rotation.x = -0.2;
  return group(made);
}

function cactus(): Group {
  const green = material("#4F9E58", { roughness: 0.7 });
  return group(
    cylinder(0.09, 0.07, 0.13, "#D9703F", 0, 0, 0, 24),
    ball(0.095, green, 0, 0.22, 0, 0.85, 1.4, 0.85),
    ball(0.045, green, 0.1, 0.24, 0, 1, 1.3, 1),
    ball(0.035, "#FF8FA8", 0, 0.36, 0.01),
  );
}

/** What he takes home; two tubes are among it, or none. */
export function partingBox(hasTubes: boolean): Group {
  const rod = fishingRod(1.24);
  rod.rotation.set(-0.1, 0, 0.3);
  const tubes = [0.07, 0.3].map((x, index) => {
    const tube = drawingTube(0.66);
    tube.rotation.set(0.34, 0, index ? -0.1 : 0.02);
    return place(group(tube), { x, y: 0.16, z: -0.18 });
  });
  return place(
    group(
      openCarton(0.86, 0.38, 0.56),
      place(group(rod), { x: -0.16, y: 0.2, z: -0.2 }),
      ...(hasTubes ? tubes : []),
      place(photoFrame(), { x: -0.19, y: 0.39, z: 0.2, turn: 8 }),
      place(cactus(), { x: 0.33, y: 0.34, z: 0.19 }),
    ),
    { ...spots.carton, turn: -4 },
  );
}

/** Six things, each ticked, and the seals of both. */
const drawReturned: Draw = (context, w, h) => {
  paperGround(context, w, h);
  drawFace(context, "kadowaki", w * 0.17, h * 0.5, h * 0.34);
  for (let index = 0; index < 6; index++)
    drawTick(context, w * (0.4 + (index % 3) * 0.115), h * (index < 3 ? 0.32 : 0.68), h * 0.12);
  drawSeal(context, [w * 0.85, h * 0.3], h * 0.2, -0.1, "firm");
  drawSeal(context, [w * 0.85, h * 0.73], h * 0.2, 0.12, "kadowaki");
};

function foldedClothes(): Object3D {
  const cloth = material("#7FA08A", { roughness: 0.9 });
  return group(
    box(0.36, 0.09, 0.3, cloth, 0, 0, 0, 0.04),
    box(0.35, 0.09, 0.29, material("#6F9079", { roughness: 0.9 }), 0.01, 0.085, 0, 0.04),
    box(0.14, 0.02, 0.1, "#F6F2E8", 0, 0.165, 0.08, 0.008),
  );
}

function workPhone(): Object3D {
  const draw: Draw = (context, w, h) => {
    context.fillStyle = "#CFE6F5";
    context.fillRect(0, 0, w, h);
    drawIcon(context, "phone", w / 2, h / 2, w * 0.3, INK, 0.24);
  };
  const face = print(0.17, 0.3, 200, draw, { glow: 0.7, base: "#333333" });
  face.position.set(0, 0.18, 0.022);
  const made = group(box(0.21, 0.36, 0.035, palette.ink, 0, 0, 0, 0.03), face);
  made.rotation.x = -0.4;
  return group(made);
}

function carKey(): Object3D {
  const fob: Draw = (context, w, h) => drawIcon(context, "van", w / 2, h / 2, w * 0.36, "#FFFFFF");
  const made = keyRing(roundTag(0.13, fob, "#3D7DD8"), 0.08);
  made.rotation.x = -0.9;
  return group(made);
}

/** What the firm had lent him, given back and ticked. */
export function returnCrate(): Group {
  const yellow = material("#F2C230", { roughness: 0.5 });
  const [width, height, depth] = [0.92, 0.4, 0.56];
  const tag = print(0.8, 0.34, 820, drawReturned);
  tag.position.set(0, 0.2, depth / 2 + 0.034);
  const made = group(
    box(width, 0.05, depth, yellow, 0, 0, 0, 0.02),
    box(width, height, 0.04, yellow, 0, 0, depth / 2, 0.015),
    box(width, height, 0.04, yellow, 0, 0, -depth / 2, 0.015),
    box(0.04, height, depth, yellow, -width / 2, 0, 0, 0.015),
    box(0.04, height, depth, yellow, width / 2, 0, 0, 0.015),
    box(0.84, 0.38, 0.014, "#E6DCC2", 0, 0.01, depth / 2 + 0.022, 0.006),
    tag,
    place(foldedClothes(), { x: -0.2, y: 0.28, z: 0.02, turn: 6 }),
    place(workPhone(), { x: 0.14, y: 0.28, z: 0.06 }),
    place(carKey(), { x: 0.32, y: 0.62, z: -0.02, scale: 0.82 }),
    place(hardHat(), { x: -0.19, y: 0.45, z: -0.03, turn: -32 }),
  );
  return place(made, { ...spots.crate, turn: 3 });
}
