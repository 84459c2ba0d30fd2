import { type Group, Shape } from "three";
import { material } from "../materials";
import { box, cylinder, degrees, extrude, group, place } from "../primitives";
import { gable } from "./shopfront";

/** Depth of every shop; its front is at z = 0. */
export const SHOP_DEPTH = 1.5;

/** How a roof is made: its origin is the middle of the front's upper edge. */
type MakeRoof = (width: number, color: string, wall: string) => Group;

const flat: MakeRoof = (width, color) =>
  group(
    box(width + 0.14, 0.14, SHOP_DEPTH + 0.14, color, 0, 0, -SHOP_DEPTH / 2, 0.05),
    box(width - 0.1, 0.1, SHOP_DEPTH - 0.1, "#E9E3D8", 0, 0.08, -SHOP_DEPTH / 2, 0.03),
  );

/** Two slopes of planks meeting in a ridge that runs away from the viewer. */
const gabled =
  (steepness: number): MakeRoof =>
  (width, color, wall) => {
    const height = width * steepness;
    const slope = Math.atan2(height, width / 2);
    const length = Math.hypot(height, width / 2) + 0.16;
    const made = group(gable(width, height, SHOP_DEPTH, wall));
    const skin = material(color, { roughness: 0.7 });
    for (const side of [-1, 1]) {
      const board = box(length, 0.09, SHOP_DEPTH + 0.26, skin, 0, 0, 0, 0.035);
      board.position.set(side * (length / 2 - 0.02), 0.02, 0);
      const holder = group(board);
      holder.rotation.z = -side * slope;
      holder.position.set(0, height + 0.02, -SHOP_DEPTH / 2);
      made.add(holder);
    }
    return made;
  };

/** Japanese tiles: round ribs running down towards the viewer. */
const tiles: MakeRoof = (width, color) => {
  const skin = material(color, { roughness: 0.5 });
  const slope = 27;
  const length = (SHOP_DEPTH * 0.62) / Math.cos(degrees(slope));
  const made = group();
  for (const side of [1, -1]) {
    const half = group(box(width + 0.24, 0.07, length, skin, 0, 0, length / 2, 0.02));
    const ribs = Math.round(width / 0.17);
    for (let i = 0; i <= ribs; i++) {
      const rib = cylinder(0.045, 0.045, length + 0.04, skin, 0, 0, 0, 14);
      rib.rotation.x = Math.PI / 2;
      rib.position.set((i / ribs - 0.5) * (width + 0.16), 0.075, length / 2 + 0.01);
      half.add(rib);
    }
    half.rotation.x = degrees(slope);
    const turned = place(group(half), {
      y: 0.42,
      z: -SHOP_DEPTH / 2,
      turn: side > 0 ? 0 : 180,
    });
    made.add(turned);
  }
  const ridge = cylinder(0.085, 0.085, width + 0.34, skin, 0, 0, 0, 18);
  ridge.rotation.z = Math.PI / 2;
  ridge.position.set(0, 0.5, -SHOP_DEPTH / 2);
  made.add(ridge, box(width - 0.04, 0.24, SHOP_DEPTH * 0.4, "#F3E4C8", 0, -0.02, -SHOP_DEPTH / 2));
  return made;
};

/** Two roofs of tiles, the upper one smaller, as an old inn has them. */
const stepped: MakeRoof = (width, color, wall) =>
  group(
    tiles(width, color, wall),
    box(width * 0.6, 0.62, SHOP_DEPTH * 0.62, wall, 0, 0.34, -SHOP_DEPTH / 2, 0.04),
    place(tiles(width * 0.6, color, wall), { y: 0.92 }),
  );

/** Three teeth with their glass to one side, as a factory has them. */
const saw: MakeRoof = (width, color) => {
  const teeth = 3;
  const wide = width / teeth;
  const tooth = new Shape().moveTo(0, 0).lineTo(wide, 0).lineTo(wide, 0.52);
  const glass = material("#BFE6F5", { roughness: 0.2 });
  const made = group();
  for (let i = 0; i < teeth; i++) {
    const x = i * wide - width / 2;
    const body = extrude(tooth, SHOP_DEPTH, material(color, { roughness: 0.6 }), 0.01);
    body.position.set(x, 0, -SHOP_DEPTH);
    made.add(
      body,
      box(0.03, 0.38, SHOP_DEPTH - 0.2, glass, x + wide + 0.01, 0.06, -SHOP_DEPTH / 2, 0.01),
    );
  }
  return made;
};

/** Half a barrel, its round end to the street. */
const barrel: MakeRoof = (width, color, wall) => {
  const radius = width / 2;
  const lying = (size: number, length: number, surface: string, z: number) => {
    const drum = cylinder(size, size, length, material(surface, { roughness: 0.6 }), 0, 0, 0, 48);
    drum.rotation.x = Math.PI / 2;
    drum.scale.z = 0.62;
    drum.position.set(0, 0, z);
    return drum;
  };
  return group(
    lying(radius + 0.06, SHOP_DEPTH + 0.12, color, -SHOP_DEPTH - 0.06),
    lying(radius - 0.08, SHOP_DEPTH + 0.02, wall, -SHOP_DEPTH + 0.1),
  );
};

/** Every roof in the street, by name. */
export const roofs = {
  flat,
  gable: gabled(0.36),
  steep: gabled(0.62),
  tiles,
  stepped,
  saw,
  barrel,
} as const satisfies Record<string, MakeRoof>;

export type Roof = keyof typeof roofs;
