import { type Group, Shape } from "three";
import type { Draw } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { fill } from "../../toolkit/parts/paint";
import { extrude, group, lathe, type Point3, place, ring } from "../../toolkit/primitives";
import { drawNobody, drawSeal } from "./marks";
import { spots } from "./room";
import { hangTag } from "./slips";

const drawPiecesTag: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFDF4");
  for (const x of [0.2, 0.4, 0.6, 0.8]) drawNobody(context, w * x, h * 0.22, h * 0.14);
  drawSeal(context, "leaf", w * 0.29, h * 0.67, h * 0.27);
  drawSeal(context, "square", w * 0.71, h * 0.67, h * 0.27);
};

/** A piece of a broken disc, about its own middle. */
function shard(angle: number, color: string): Group {
  const [inner, outer] = [0.035, 0.17];
  const shape = new Shape();
  shape.absarc(0, 0, outer, -angle / 2, angle / 2, false);
  shape.absarc(0, 0, inner, angle / 2, -angle / 2, true);
  shape.closePath();
  const made = extrude(shape, 0.008, material(color, { roughness: 0.15, metalness: 0.25 }), 0.002);
  made.position.x = -(inner + outer) / 2;
  return group(made);
}

/** Where pieces lie, from the back to the front. */
const heap: readonly Point3[] = [
  [-0.14, 0.3, -0.06],
  [0.02, 0.33, -0.06],
  [0.14, 0.26, -0.05],
  [-0.05, 0.22, -0.03],
  [-0.17, 0.18, -0.01],
  [0.17, 0.15, 0],
  [0.05, 0.16, 0.02],
  [-0.09, 0.12, 0.04],
  [0.14, 0.1, 0.06],
  [-0.17, 0.1, 0.05],
  [0.02, 0.1, 0.08],
];

/** Clear film, crumpled, and gathered above what it holds. */
function film(): Group {
  const made = lathe(
    [
      [0, 0],
      [0.27, 0.005],
      [0.32, 0.06],
      [0.335, 0.16],
      [0.32, 0.26],
      [0.27, 0.36],
      [0.18, 0.44],
      [0.07, 0.49],
      [0.045, 0.52],
      [0.1, 0.57],
      [0.16, 0.64],
      [0.19, 0.68],
    ],
    crumpled,
    0,
    0,
    0,
    22,
  );
  const points = made.geometry.getAttribute("position");
  for (let index = 0; index < points.count; index++) {
    const [x, y, z] = [points.getX(index), points.getY(index), points.getZ(index)];
    const angle = Math.atan2(z, x);
    const fold = 1 + 0.05 * Math.sin(7 * angle + 9 * y) + 0.05 * Math.sin(4 * angle - 31 * y);
    points.setXYZ(index, x * fold, y, z * fold * 0.6);
  }
  made.geometry.computeVertexNormals();
  return group(made);
}

const crumpled = material("#F2FAFF", { opacity: 0.34, roughness: 0.08 }).clone();
crumpled.flatShading = true;

/** Broken discs in a clear bag with the seals of both who saw it. */
export function brokenPieces(): Group {
  const shine = ["#BCD2FF", "#F2BDE6", "#B4EBD3", "#FFE9A6"] as const;
  const pieces = heap.map(([x, y, z], index) => {
    const made = shard(0.75 + (index % 3) * 0.22, shine[index % 4] ?? "#FFFFFF");
    made.position.set(x, y, z);
    made.rotation.set(-0.3 + (index % 3) * 0.2, ((index % 4) - 1.5) * 0.2, index * 2.3);
    return made;
  });
  const tie = ring(0.05, 0.016, "#D9772B", 0, 0.515, 0);
  tie.rotation.x = Math.PI / 2;
  return place(
    group(
      ...pieces,
      film(),
      tie,
      place(hangTag(0.36, 0.28, drawPiecesTag), { x: 0.15, y: 0.54, z: 0.22 }),
    ),
    { x: -2.76, y: 0.9, z: spots.shelf.z + 0.1, scale: 0.93 },
  );
}
