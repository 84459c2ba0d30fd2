import type { Group } from "three";
import { type Draw, dot, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { BACK_WALL } from "../../toolkit/parts/room";
import { cable, networkBox, wallPlate, wallPlug } from "../../toolkit/parts/wiring";
import { ball, box, cylinder, group, type Point3, place } from "../../toolkit/primitives";
import { signOn } from "./marks";

const YELLOW = "#FFC82E";
const SPOT = { x: -0.2, y: 1.72, z: BACK_WALL + 0.2 } as const;
/** Heights and places of the sockets on the shelf. */
const LEFT: Point3 = [-0.56, 0.13, 0.13];
const GATE_IN: Point3 = [-0.16, 0.11, 0.14];
const GATE_OUT: Point3 = [0.2, 0.11, 0.14];
const PLATE: Point3 = [0.74, 0.27, -0.12];

const drawInternet: Draw = (context, width, height) => {
  fill(context, width, height, "#F4F6F8");
  drawIcon(context, "web", width * 0.29, height / 2, height * 0.36, palette.navy, 0.18);
  drawIcon(context, "arcs", width * 0.73, height / 2, height * 0.36, palette.navy, 0.22);
};

/** A gate as before an old house: a roof on two posts, both leaves shut. */
const drawGate: Draw = (context, width, height) => {
  fill(context, width, height, "#E3E8EF");
  const [x, y, size] = [width / 2, height / 2, height * 0.44];
  context.fillStyle = "#3F4A5C";
  context.beginPath();
  context.moveTo(x - size * 1.5, y - size * 0.3);
  context.quadraticCurveTo(x - size * 1.05, y - size * 0.5, x - size * 0.9, y - size);
  context.lineTo(x + size * 0.9, y - size);
  context.quadraticCurveTo(x + size * 1.05, y - size * 0.5, x + size * 1.5, y - size * 0.3);
  context.fill();
  for (const side of [-1, 1]) {
    const leaf = x + side * size * 0.42;
    panel(
      context,
      x + side * size - size * 0.13,
      y - size * 0.34,
      size * 0.26,
      size * 1.32,
      4,
      "#3F4A5C",
    );
    panel(context, leaf - size * 0.4, y - size * 0.2, size * 0.8, size * 1.18, 4, "#B5713A");
    for (const down of [0.1, 0.56])
      panel(context, leaf - size * 0.4, y + size * down, size * 0.8, size * 0.12, 0, "#8A5228");
    dot(context, x + side * size * 0.15, y + size * 0.42, size * 0.1, "#FFD24A");
  }
};

const drawTick: Draw = (context, width, height) => {
  fill(context, width, height, "#2E9E6B");
  drawIcon(context, "tick", width / 2, height / 2, height * 0.36, "#FFFFFF", 0.3);
};

const drawSong: Draw = (context, width, height) => {
  fill(context, width, height, "#FFF3C9");
  drawIcon(context, "microphone", width * 0.5, height * 0.5, height * 0.38, "#C4473A", 0.2);
};

/** Shelf, box of the internet, gate box and the desk's plate, without a cable. */
function boxes(isOn: boolean): Group {
  const wood = material("#A9713F", { roughness: 0.6 });
  const shelf = group(
    box(1.92, 0.07, 0.36, wood, 0, -0.07, 0, 0.02),
    box(0.06, 0.16, 0.26, wood, -0.7, -0.22, -0.04, 0.02),
    box(0.06, 0.16, 0.26, wood, 0.7, -0.22, -0.04, 0.02),
  );
  const gate = networkBox({
    width: 0.56,
    height: 0.48,
    color: "#D2D9E2",
    draw: drawGate,
    share: 0.56,
  });
  if (isOn) {
    // Left out, it shows no lamp: a dark one below the line would look like a hole that takes it in.
    const lamp = material("#5FE38C", { emissive: "#3FE07A", emissiveIntensity: 1.1 });
    gate.add(ball(0.042, lamp, 0.2, 0.495, 0.04));
  }
  const plate = wallPlate(signOn("bell", palette.ink, "#FFD24A", 0.4), { width: 0.36 });
  const internet = networkBox({
    width: 0.56,
    height: 0.44,
    color: "#FFFFFF",
    draw: drawInternet,
    share: 0.56,
    sockets: 1,
  });
  internet.add(
    cylinder(0.018, 0.018, 0.24, palette.ink, -0.2, 0.43, -0.04, 10),
    cylinder(0.018, 0.018, 0.24, palette.ink, 0.2, 0.43, -0.04, 10),
  );
  return group(
    shelf,
    place(internet, { x: -0.64 }),
    place(gate, { x: 0.02 }),
    place(plate, { x: PLATE[0], y: PLATE[1] + 0.12, z: -0.16 }),
  );
}

function flag(x: number, y: number, z: number): Group {
  const paper = print(0.25, 0.21, 256, drawSong, { cast: true });
  paper.position.set(0.115, 0, 0.012);
  return place(group(box(0.02, 0.24, 0.02, palette.woodDark, 0, -0.12, 0, 0.008), paper), {
    x,
    y,
    z,
  });
}

const [left, plate] = [LEFT, PLATE];

/** The line that passes over the gate box, straight to the desk. */
const over: readonly Point3[] = [
  [left[0] - 0.08, left[1] - 0.03, left[2] + 0.02],
  [left[0] + 0.09, 0.13, 0.22],
  [-0.34, 0.42, 0.24],
  [0.02, 0.68, 0.2],
  [0.38, 0.48, 0.2],
  [0.56, 0.3, 0.16],
  [plate[0], plate[1], plate[2] + 0.1],
];

/** As it hangs since the karaoke evening: the gate box is left out. */
export const bypassedShelf = (): Group =>
  place(
    group(
      boxes(false),
      cable(over, YELLOW, 0.036),
      place(wallPlug(YELLOW), { x: plate[0], y: plate[1], z: plate[2] }),
      flag(0.12, 0.72, 0.24),
    ),
    SPOT,
  );

/** The line goes into the gate box and out of it; a tick and a green lamp tell that it watches. */
export function guardedShelf(color = "#4FAE62"): Group {
  const tick = print(0.2, 0.2, 256, drawTick);
  tick.position.set(-0.17, 0.55, 0.1);
  const song = cable(
    [
      [GATE_OUT[0], GATE_OUT[1], GATE_OUT[2] + 0.02],
      [0.36, 0.06, 0.24],
      [0.52, 0.14, 0.2],
      [plate[0], plate[1], plate[2] + 0.1],
    ],
    color,
    0.036,
  );
  return place(
    group(
      boxes(true),
      box(0.22, 0.22, 0.03, "#FFFFFF", -0.17, 0.44, 0.075, 0.02),
      tick,
      cable(
        [
          [left[0] - 0.08, left[1] - 0.03, left[2] + 0.02],
          [-0.46, 0.05, 0.26],
          [-0.3, 0.05, 0.26],
          [GATE_IN[0], GATE_IN[1], GATE_IN[2] + 0.02],
        ],
        color,
        0.036,
      ),
      song,
      place(wallPlug(color), { x: plate[0], y: plate[1], z: plate[2] }),
      flag(0.44, 0.2, 0.27),
    ),
    SPOT,
  );
}

/** Red beads that run along the yellow line, `count` of seven from the left. */
export function redDots(count: number): Group {
  const red = material("#FF3B2E", { roughness: 0.3, emissive: "#FF2A1E", emissiveIntensity: 0.9 });
  const made = group();
  const way: readonly Point3[] = [
    [-0.5, 0.17, 0.27],
    [-0.36, 0.38, 0.29],
    [-0.2, 0.57, 0.28],
    [0.02, 0.69, 0.25],
    [0.24, 0.6, 0.25],
    [0.42, 0.44, 0.24],
    [0.62, 0.28, 0.18],
  ];
  for (const [x, y, z] of way.slice(0, count)) made.add(ball(0.062, red, x, y, z));
  return place(made, SPOT);
}
