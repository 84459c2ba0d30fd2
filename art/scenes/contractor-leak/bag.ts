import type { Group } from "three";
import { type Draw, dot, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { box, cylinder, group, place, ring } from "../../toolkit/primitives";
import { drawLeaf, drawLeafOf, drawMark, drawNobody, INK } from "./marks";
import { spots } from "./room";

/** A list on a disc: leaf, face, and the month it was given. */
const drawDisc =
  (month: string): Draw =>
  (context, w, h) => {
    const sheen = context.createLinearGradient(0, 0, w, h);
    for (const [at, color] of [
      [0, "#E9F0FF"],
      [0.3, "#F9E4F4"],
      [0.55, "#E0F7EE"],
      [0.8, "#FFF6D6"],
      [1, "#DFE9FB"],
    ] as const)
      sheen.addColorStop(at, color);
    fill(context, w, h, "#FFFFFF");
    context.fillStyle = sheen;
    context.fillRect(0, 0, w, h);
    drawLeaf(context, w * 0.3, h * 0.34, w * 0.12);
    drawNobody(context, w * 0.68, h * 0.34, w * 0.13, INK);
    drawLeafOf(context, month, w / 2, h * 0.76, w * 0.155);
    // The hole is pale: dark, it would be one more head over the month.
    dot(context, w / 2, h / 2, w * 0.05, "#FFFFFF");
    context.lineWidth = w * 0.014;
    context.strokeStyle = "#A9B4C8";
    context.stroke();
  };

/** A disc facing +z; origin at its centre. */
export function disc(month: string, radius = 0.2): Group {
  const body = cylinder(
    radius,
    radius,
    0.014,
    material("#DCE5F5", { roughness: 0.15, metalness: 0.3 }),
    0,
    -0.007,
    0,
    44,
  );
  body.rotation.x = Math.PI / 2;
  const draw = drawDisc(month);
  const face = print(
    radius * 2,
    radius * 2,
    420,
    (context, w, h) => {
      context.beginPath();
      context.arc(w / 2, h / 2, w * 0.485, 0, Math.PI * 2);
      context.clip();
      draw(context, w, h);
    },
    { alpha: true, roughness: 0.2 },
  );
  face.position.z = 0.011;
  return group(body, face);
}

/** Where snow falls on the plate, as shares of its size. */
const flakes = [
  [0.2, 0.22, 0.03],
  [0.35, 0.34, 0.024],
  [0.5, 0.2, 0.034],
  [0.66, 0.33, 0.024],
  [0.81, 0.22, 0.03],
] as const;

/** The printing plate of the winter leaflet, in ink: what looks out of the bag is snow, no head. */
const drawPlate: Draw = (context, w, h) => {
  fill(context, w, h, "#C9D2DC");
  panel(context, w * 0.08, h * 0.08, w * 0.84, h * 0.84, 14, "#AEBAC8");
  for (const [x, y, size] of flakes) dot(context, w * x, h * y, w * size, INK);
  drawIcon(context, "snowman", w / 2, h * 0.63, h * 0.25, INK);
};

/** Printing plate, 0.6 × 0.5; origin at the middle of its lower edge. */
function plate(width = 0.62, height = 0.5): Group {
  const face = print(width - 0.03, height - 0.03, 420, drawPlate, { roughness: 0.3 });
  face.position.set(0, height / 2, 0.014);
  return group(
    box(
      width,
      height,
      0.022,
      material("#B7C2CF", { roughness: 0.25, metalness: 0.3 }),
      0,
      0,
      0,
      0.01,
    ),
    face,
  );
}

/** The salesman's briefcase on its stool; its clear pocket shows the lists of these months. */
export function bag(months: readonly string[]): Group {
  const leather = material("#7A4F34", { roughness: 0.55 });
  const dark = material("#5E3B26", { roughness: 0.6 });
  const mark = print(
    0.15,
    0.15,
    160,
    (context, w, h) => drawMark(context, "circle", w / 2, h / 2, w * 0.46, "#F3E2C4"),
    { alpha: true },
  );
  mark.position.set(0, 0.64, 0.152);
  const middle = (months.length - 1) / 2;
  const inside = months.map((month, index) =>
    place(disc(month, 0.165), { x: (index - middle) * 0.27, y: 0.3, z: 0.17 + index * 0.012 }),
  );
  const isEmptied = months.length === 0;
  const itsPlate = isEmptied
    ? place(plate(0.62, 0.42), { y: 0.1, z: 0.18 })
    : place(plate(0.6, 0.36), { y: 0.5, z: -0.02 });
  return place(
    group(
      box(1, 0.7, 0.28, leather, 0, 0, 0, 0.06, 4),
      box(0.92, 0.5, 0.02, material("#F5EBDA", { roughness: 0.7 }), 0, 0.05, 0.142, 0.02),
      itsPlate,
      ...inside,
      box(0.96, 0.05, 0.06, dark, 0, 0.03, 0.17, 0.02),
      box(0.96, 0.05, 0.04, dark, 0, 0.53, 0.15, 0.02),
      mark,
      place(ring(0.15, 0.028, dark, 0, 0, 0, Math.PI), { y: 0.7 }),
    ),
    { x: spots.stool.x, y: spots.stool.y, z: spots.stool.z, turn: 4, scale: 0.94 },
  );
}
