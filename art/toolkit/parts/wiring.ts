import type { Group } from "three";
import { type Draw, print } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { box, cylinder, group, type Point3, ring, tube } from "../primitives";

/** Thickness of the fat cables that players follow with their eyes. */
const CABLE = 0.032;

/** Cable through all points. */
export const cable = (points: readonly Point3[], color: string, radius = CABLE): Group =>
  group(tube(points, radius, material(color, { roughness: 0.5 }), false, points.length * 14));

/** Plug at the end of a cable, pointing to −z; origin at its tip. */
export function wallPlug(color: string): Group {
  const body = cylinder(0.05, 0.058, 0.14, material(color, { roughness: 0.45 }), 0, 0, 0, 20);
  body.rotation.x = Math.PI / 2;
  body.position.set(0, 0, 0.07);
  return group(body);
}

/** Round socket, empty: a rim round a dark hole; origin at its centre, faces +z. */
export function socket(radius = 0.06): Group {
  const hole = cylinder(radius * 0.82, radius * 0.82, 0.012, material("#141A26"), 0, 0, 0, 24);
  hole.rotation.x = Math.PI / 2;
  hole.position.y = 0;
  return group(ring(radius, radius * 0.24, material("#EEF1F4", { roughness: 0.4 })), hole);
}

/** Plate on a wall with a sign over one socket; origin at its centre, faces +z. */
export function wallPlate(draw: Draw, options: { width?: number; rim?: string } = {}): Group {
  const { width = 0.32, rim = palette.pureWhite } = options;
  const sign = print(width * 0.82, width * 0.62, 256, draw);
  sign.position.set(0, width * 0.26, 0.027);
  const hole = socket(width * 0.17);
  hole.position.set(0, -width * 0.32, 0.03);
  return group(
    box(width, width * 1.3, 0.05, material(rim, { roughness: 0.4 }), 0, -width * 0.65, 0, 0.03),
    sign,
    hole,
  );
}

export interface NetworkBoxOptions {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly color: string;
  /** Sign on its face. */
  readonly draw: Draw;
  /** Share of the height that the sign takes. */
  readonly share?: number;
  /** Sockets along the lower edge. */
  readonly sockets?: number;
}

/** A box that lies on the way of a network: sign above, sockets below; origin below its middle. */
export function networkBox(options: NetworkBoxOptions): Group {
  const { width, height, depth = 0.22, color, draw, share = 0.58, sockets = 2 } = options;
  const sign = print(width * 0.86, height * share, 512, draw);
  sign.position.set(0, height * (0.96 - share / 2), depth / 2 + 0.003);
  const made = group(
    box(width, height, depth, material(color, { roughness: 0.45 }), 0, 0, 0, 0.04),
    sign,
  );
  for (let index = 0; index < sockets; index++) {
    const hole = socket(Math.min(0.06, height * 0.13));
    hole.position.set(
      (index - (sockets - 1) / 2) * (width / Math.max(2, sockets)),
      height * 0.2,
      depth / 2 + 0.004,
    );
    made.add(hole);
  }
  return made;
}
