import type { Group } from "three";
import type { Draw } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { box, cylinder, degrees, group, place } from "../primitives";
import {
  awning,
  closedShutter,
  fascia,
  gable,
  shopDoor,
  showWindow,
  upperWindow,
} from "./shopfront";

/** Depth of every shop; its front is at z = 0. */
export const SHOP_DEPTH = 1.5;

const GROUND_HEIGHT = 1.5;
const UPPER_HEIGHT = 1.05;

export type Roof = "flat" | "gable" | "tiles";

export interface ShopOptions {
  readonly width: number;
  readonly wall: string;
  readonly trim: string;
  readonly roof: Roof;
  readonly roofColor: string;
  readonly isTwoStoreyed: boolean;
  readonly sign: Draw;
  readonly signFrame: string;
  readonly awning?: readonly [string, string];
  /** What the shop window shows; without it the shutter is down. */
  readonly inside?: Draw;
  readonly doorColor?: string;
  readonly hasFlowers?: boolean;
}

function flatRoof(width: number, y: number, color: string): Group {
  return group(
    box(width + 0.14, 0.14, SHOP_DEPTH + 0.14, color, 0, y, -SHOP_DEPTH / 2, 0.05),
    box(width - 0.1, 0.1, SHOP_DEPTH - 0.1, "#E9E3D8", 0, y + 0.08, -SHOP_DEPTH / 2, 0.03),
  );
}

/** Two slopes of planks meeting in a ridge that runs away from the viewer. */
function gableRoof(width: number, y: number, color: string, wall: string): Group {
  const height = width * 0.36;
  const slope = Math.atan2(height, width / 2);
  const length = Math.hypot(height, width / 2) + 0.16;
  const made = group(place(gable(width, height, SHOP_DEPTH, wall), { y }));
  const skin = material(color, { roughness: 0.7 });
  for (const side of [-1, 1]) {
    const board = box(length, 0.09, SHOP_DEPTH + 0.26, skin, 0, 0, 0, 0.035);
    board.position.set(side * (length / 2 - 0.02), 0.02, 0);
    const holder = group(board);
    holder.rotation.z = -side * slope;
    holder.position.set(0, y + height + 0.02, -SHOP_DEPTH / 2);
    made.add(holder);
  }
  return made;
}

/** Japanese tiles: round ribs running down towards the viewer. */
function tileRoof(width: number, y: number, color: string): Group {
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
      y: y + 0.42,
      z: -SHOP_DEPTH / 2,
      turn: side > 0 ? 0 : 180,
    });
    made.add(turned);
  }
  const ridge = cylinder(0.085, 0.085, width + 0.34, skin, 0, 0, 0, 18);
  ridge.rotation.z = Math.PI / 2;
  ridge.position.set(0, y + 0.5, -SHOP_DEPTH / 2);
  made.add(
    ridge,
    box(width - 0.04, 0.24, SHOP_DEPTH * 0.4, "#F3E4C8", 0, y - 0.02, -SHOP_DEPTH / 2),
  );
  return made;
}

function roofOf({ roof, roofColor, wall, width }: ShopOptions, y: number): Group {
  if (roof === "flat") return flatRoof(width, y, roofColor);
  return roof === "gable" ? gableRoof(width, y, roofColor, wall) : tileRoof(width, y, roofColor);
}

/** Window and door, or the shutter. */
function front({ width, inside, trim, doorColor = palette.woodDark }: ShopOptions): Group {
  if (!inside) return place(closedShutter(width - 0.3, GROUND_HEIGHT - 0.5), { y: 0.06, z: 0.03 });
  const doorWidth = 0.46;
  const windowWidth = width - doorWidth - 0.5;
  return group(
    place(showWindow(windowWidth, 0.72, inside, trim), {
      x: -width / 2 + 0.14 + windowWidth / 2,
      y: 0.28,
      z: 0.01,
    }),
    place(shopDoor(doorWidth, 0.95, doorColor), { x: width / 2 - 0.2 - doorWidth / 2, y: 0.04 }),
  );
}

function upstairs({ width, trim, hasFlowers = false }: ShopOptions): Group {
  const made = group();
  for (const side of [-1, 1])
    made.add(
      place(upperWindow(width * 0.24, 0.5, trim, hasFlowers), {
        x: side * width * 0.23,
        y: GROUND_HEIGHT + UPPER_HEIGHT * 0.56,
        z: 0.01,
      }),
    );
  return made;
}

/** A toy shop; its front is at z = 0, its origin at the middle of the front on the ground. */
export function shop(options: ShopOptions): Group {
  const { width, wall, isTwoStoreyed } = options;
  const height = GROUND_HEIGHT + (isTwoStoreyed ? UPPER_HEIGHT : 0.12);
  return group(
    box(width, height, SHOP_DEPTH, material(wall, { roughness: 0.9 }), 0, 0, -SHOP_DEPTH / 2, 0.05),
    box(width + 0.05, 0.1, SHOP_DEPTH + 0.05, "#A9B0BA", 0, 0, -SHOP_DEPTH / 2, 0.03),
    front(options),
    options.awning && place(awning(width - 0.16, options.awning), { y: GROUND_HEIGHT - 0.28 }),
    place(fascia(width - 0.1, 0.36, options.signFrame, options.sign), {
      y: GROUND_HEIGHT - 0.22,
      z: 0.04,
    }),
    isTwoStoreyed && upstairs(options),
    roofOf(options, height - 0.02),
  );
}
