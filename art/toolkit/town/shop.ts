import type { Group } from "three";
import type { Draw } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { box, group, place } from "../primitives";
import { type Roof, roofs, SHOP_DEPTH } from "./roofs";
import { awning, closedShutter, fascia, shopDoor, showWindow, upperWindow } from "./shopfront";

const GROUND_HEIGHT = 1.5;
const UPPER_HEIGHT = 1.05;

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
  /** Open, but nobody has been in yet: the shutter hangs half way. */
  readonly isHalfShut?: boolean | undefined;
  readonly doorColor?: string;
  readonly hasFlowers?: boolean;
}

/** Window and door, or the shutter. */
function front(options: ShopOptions): Group {
  const { width, inside, trim, doorColor = palette.woodDark, isHalfShut = false } = options;
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
    isHalfShut && place(closedShutter(width - 0.14, 0.56), { y: 0.58, z: 0.16 }),
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
  // Eaves of tiles hang low: the sign must stay in sight under them.
  const isEaved = options.roof === "tiles" || options.roof === "stepped";
  const attic = isEaved ? 0.4 : 0.12;
  const height = GROUND_HEIGHT + (isTwoStoreyed ? UPPER_HEIGHT : attic);
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
    place(roofs[options.roof](options.width, options.roofColor, wall), { y: height - 0.02 }),
  );
}
