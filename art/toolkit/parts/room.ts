import { DoubleSide, type Group, MeshStandardMaterial } from "three";
import { type Draw, dot, print, texture } from "../canvas";
import { material } from "../materials";
import { palette, woodPlanks } from "../palette";
import { ball, box, cylinder, degrees, group, lathe, plane } from "../primitives";
import { random } from "../random";

/** The one room all dioramas share, in units; its origin is the middle of the floor. */
export const room = { width: 8.3, depth: 4.5, height: 3.05 } as const;

/** z of the back wall's surface. */
export const BACK_WALL = -room.depth / 2;

const SEAM = "rgba(110,65,30,.30)";
const GRAIN = "rgba(120,70,30,.05)";
const TEXTURE_WIDTH = 2048;

function slab(width: number, depth: number, color: string, draw: Draw, roughness: number): Group {
  const map = texture(TEXTURE_WIDTH, Math.round((TEXTURE_WIDTH * depth) / width), draw);
  const top = plane(width - 0.06, depth - 0.06, new MeshStandardMaterial({ map, roughness }));
  top.position.y = 0.001;
  top.rotation.x = -Math.PI / 2;
  return group(box(width, 0.22, depth, color, 0, -0.225, 0, 0.05), top);
}

function drawPlanks(colors: readonly string[]): Draw {
  return (context, width, height) => {
    const dice = random(11);
    const rows = 14;
    const rowHeight = height / rows;
    for (let row = 0; row < rows; row++) {
      const top = row * rowHeight;
      for (let x = -dice.next() * 500; x < width; ) {
        const length = dice.between(380, 680);
        context.fillStyle = dice.pick(colors);
        context.fillRect(x, top, length, rowHeight);
        context.fillStyle = GRAIN;
        for (let line = 0; line < 5; line++)
          context.fillRect(x, top + dice.next() * rowHeight, length, dice.between(1, 4));
        context.fillStyle = SEAM;
        context.fillRect(x, top, 3, rowHeight);
        x += length;
      }
      context.fillStyle = SEAM;
      context.fillRect(0, top, width, 3);
    }
  };
}

/** Wooden floor a little larger than the room, its top at y = 0. */
export function woodFloor(colors: readonly string[] = woodPlanks): Group {
  const [width, depth] = [room.width + 0.36, room.depth + 0.2];
  return slab(width, depth, palette.floorSlab, drawPlanks(colors), 0.5);
}

export interface TileFloorOptions {
  readonly colors?: readonly [string, string];
  readonly slab?: string;
  /** Tiles across the room. */
  readonly count?: number;
}

/** Chequered tiles, their top at y = 0. */
export function tileFloor(options: TileFloorOptions = {}): Group {
  const [light, dark] = options.colors ?? [palette.tileLight, palette.tileDark];
  const count = options.count ?? 8;
  const draw: Draw = (context, width, height) => {
    const side = width / count;
    context.strokeStyle = "rgba(40,50,80,.10)";
    context.lineWidth = 3;
    for (let column = 0; column < count; column++)
      for (let row = 0; row * side < height; row++) {
        context.fillStyle = (column + row) % 2 ? light : dark;
        context.fillRect(column * side, row * side, side, side);
        context.strokeRect(column * side, row * side, side, side);
      }
  };
  return slab(room.width + 0.36, room.depth + 0.2, options.slab ?? "#7E8A9B", draw, 0.85);
}

export interface WallsOptions {
  readonly upper?: string;
  readonly lower?: string;
  readonly cap?: string;
  readonly lowerHeight?: number;
  /** Part of the depth where the side walls are full height; the rest is a parapet. */
  readonly fullDepth?: number;
  readonly parapet?: number;
}

const THICK = 0.18;

/** Back wall and two side walls with a wainscot and white caps; the front stays open. */
export function walls(options: WallsOptions = {}): Group {
  const { width, depth, height } = room;
  const upper = material(options.upper ?? palette.wallCream, { roughness: 0.92 });
  const lower = material(options.lower ?? palette.wainscotMint, { roughness: 0.92 });
  const cap = material(options.cap ?? palette.pureWhite, { roughness: 0.6 });
  const low = options.lowerHeight ?? 0.8;
  const parapet = options.parapet ?? 0.42;
  const full = depth * (options.fullDepth ?? 0.56);
  const made = group(
    box(width + 2 * THICK, height, THICK, upper, 0, 0, BACK_WALL - THICK / 2, 0.02),
    box(width, low, 0.04, lower, 0, 0, BACK_WALL + 0.005, 0.01),
    box(width, 0.06, 0.07, cap, 0, low - 0.02, BACK_WALL + 0.01, 0.02),
    box(width, 0.12, 0.06, cap, 0, 0, BACK_WALL + 0.01, 0.02),
    box(width + 2 * THICK + 0.06, 0.09, THICK + 0.06, cap, 0, height - 0.02, BACK_WALL - 0.09),
  );
  const middle = BACK_WALL + full / 2;
  const rest = depth - full;
  const front = depth / 2 - rest / 2;
  for (const side of [-1, 1]) {
    const wall = side * (width / 2 + THICK / 2);
    made.add(
      box(THICK, height, full, upper, wall, 0, middle, 0.02),
      box(0.04, low, full, lower, side * (width / 2 - 0.005), 0, middle, 0.01),
      box(0.07, 0.06, full, cap, side * (width / 2 - 0.01), low - 0.02, middle, 0.02),
      box(0.06, 0.12, depth, cap, side * (width / 2 - 0.01), 0, 0, 0.02),
      box(THICK + 0.06, 0.09, full + 0.06, cap, wall, height - 0.02, middle + 0.02),
      box(THICK + 0.04, height, 0.07, cap, wall, 0, BACK_WALL + full, 0.025),
      box(THICK, parapet, rest, lower, wall, 0, front),
      box(THICK + 0.06, 0.07, rest + 0.03, cap, wall, parapet - 0.02, front),
    );
  }
  return made;
}

export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  /** What is seen through the glass. */
  readonly view: Draw;
  /** Slats of the blind that are let down. */
  readonly slats?: number;
  readonly glow?: number;
  readonly frame?: string;
}

/** Framed window for a wall; origin at its centre, on the wall's surface. */
export function wallWindow(options: WindowOptions): Group {
  const width = options.width ?? 1.7;
  const height = options.height ?? 1.35;
  const frame = material(options.frame ?? palette.pureWhite, { roughness: 0.5 });
  const made = group(
    print(width - 0.12, height - 0.12, 1024, options.view, {
      glow: options.glow ?? 0.85,
      base: "#333333",
      roughness: 0.3,
    }),
    box(width, 0.09, 0.1, frame, 0, height / 2 - 0.05, 0.03),
    box(width + 0.16, 0.08, 0.22, frame, 0, -height / 2 - 0.04, 0.08),
    box(0.08, height, 0.1, frame, -width / 2 + 0.04, -height / 2, 0.03),
    box(0.08, height, 0.1, frame, width / 2 - 0.04, -height / 2, 0.03),
    box(0.05, height, 0.07, frame, 0, -height / 2, 0.03),
  );
  const slats = options.slats ?? 0;
  if (slats > 0) made.add(box(width - 0.06, 0.06, 0.1, frame, 0, height / 2 - 0.08, 0.1));
  for (let index = 0; index < slats; index++) {
    const y = height / 2 - 0.1 - index * 0.075;
    const slat = box(width - 0.1, 0.012, 0.075, "#FFF6E6", 0, y, 0.1, 0.005);
    slat.rotation.x = 0.5;
    made.add(slat);
  }
  return made;
}

/** Flat rug lying on the floor. */
export function rug(width: number, depth: number, color: string = palette.coral): Group {
  return group(box(width, 0.02, depth, material(color, { roughness: 0.95 }), 0, 0, 0, 0.01));
}

/** Lamp on a cord; origin where the cord meets the shade, the cord runs up `drop` units. */
export function pendantLamp(color: string = palette.yellow, drop = 0.8): Group {
  const shade = material(color, { roughness: 0.5, side: DoubleSide });
  const bulb = material("#FFF6D8", { emissive: "#FFE9B0", emissiveIntensity: 1.4 });
  return group(
    cylinder(0.008, 0.008, drop, "#444444", 0, 0, 0, 8),
    lathe(
      [
        [0.03, 0],
        [0.06, -0.02],
        [0.2, -0.17],
        [0.21, -0.19],
        [0.19, -0.19],
        [0.05, -0.04],
      ],
      shade,
    ),
    ball(0.06, bulb, 0, -0.14, 0),
  );
}

/** Round wall clock; origin at its centre. */
export function wallClock(radius: number, hour: number, minute: number): Group {
  const rim = cylinder(radius, radius, 0.05, material(palette.ink, { roughness: 0.4 }));
  rim.rotation.x = Math.PI / 2;
  rim.position.y = 0;
  const face = print(radius * 1.9, radius * 1.9, 512, drawClock(hour, minute), { alpha: true });
  face.position.z = 0.027;
  return group(rim, face);
}

/** Clock face that fills the canvas. */
export function drawClock(hour: number, minute: number): Draw {
  return (context, width) => {
    const unit = width / 512;
    context.save();
    context.translate(width / 2, width / 2);
    context.scale(unit, unit);
    dot(context, 0, 0, 246, palette.pureWhite);
    const hand = (angle: number, from: number, length: number, thickness: number) => {
      context.save();
      context.rotate(degrees(angle));
      context.fillStyle = palette.ink;
      context.fillRect(-thickness / 2, from, thickness, length);
      context.restore();
    };
    for (let mark = 0; mark < 12; mark++) hand(mark * 30, -226, mark % 3 ? 26 : 46, 14);
    hand(((hour % 12) + minute / 60) * 30, -125, 149, 26);
    hand(minute * 6, -190, 214, 18);
    dot(context, 0, 0, 20, palette.coral);
    context.restore();
  };
}
