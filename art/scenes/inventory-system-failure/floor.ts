import type { Group } from "three";
import { print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { box, cylinder, group, type Point3, place, tube } from "../../toolkit/primitives";

const cord = material("#E8E4D8", { roughness: 0.6 });
const socketBlack = material("#2A303A", { roughness: 0.6 });

/** One wheel's track from x 0 to `width`: a dark band with treads, fading out at both ends. */
function drawTrack(
  context: CanvasRenderingContext2D,
  width: number,
  y: number,
  band: number,
  strength: number,
): void {
  const sway = (x: number): number => y + Math.sin((x / width) * 4 + y) * band * 0.5;
  for (let x = 0; x < width; x += 16) {
    const fade = Math.min(1, x / (width * 0.22), (width - x) / (width * 0.22));
    context.fillStyle = `rgba(52,54,66,${strength * 0.5 * fade})`;
    context.fillRect(x, sway(x) - band / 2, 16, band);
    context.fillStyle = `rgba(40,42,54,${strength * fade})`;
    context.fillRect(x, sway(x) - band / 2, 9, band);
  }
}

/** Tracks of cart wheels along x, printed on a floor decal. */
function cartTracks(width: number, depth: number): Group {
  const tracks = print(
    width,
    depth,
    1400,
    (context, w, h) => {
      context.clearRect(0, 0, w, h);
      drawTrack(context, w, h * 0.13, h * 0.07, 0.62);
      drawTrack(context, w, h * 0.29, h * 0.06, 0.36);
      drawTrack(context, w, h * 0.68, h * 0.06, 0.4);
      drawTrack(context, w, h * 0.86, h * 0.07, 0.62);
    },
    { alpha: true, roughness: 0.95 },
  );
  tracks.rotation.x = -Math.PI / 2;
  tracks.position.y = 0.006;
  return group(tracks);
}

/** Multi-tap along x, five sockets, 0.66 long; origin below its middle. */
export function multiTap(): Group {
  const made = group(box(0.7, 0.085, 0.17, material("#F4F1E6", { roughness: 0.5 }), 0, 0, 0, 0.03));
  for (let socket = 0; socket < 5; socket += 1) {
    const x = -0.27 + socket * 0.125;
    made.add(box(0.085, 0.012, 0.1, material("#D8D2C0"), x, 0.079, 0, 0.004));
    for (const side of [-1, 1])
      made.add(box(0.012, 0.014, 0.045, socketBlack, x + side * 0.018, 0.08, 0, 0.002));
  }
  made.add(box(0.03, 0.03, 0.06, material(palette.orange), 0.315, 0.075, 0, 0.008));
  return made;
}

/** Plug, its pins towards −y; origin at its tip. */
export function plug(): Group {
  return group(
    box(0.1, 0.09, 0.1, socketBlack, 0, 0.02, 0, 0.025),
    cylinder(0.022, 0.03, 0.06, socketBlack, 0, 0.1, 0, 12),
  );
}

/** A cord lying on the floor through the points. */
export function floorCord(
  points: readonly Point3[],
  color: Parameters<typeof tube>[2] = cord,
): Group {
  return group(tube(points, 0.026, color, false, 80));
}

/** Socket post standing at the front edge of the floor. */
function socketPost(): Group {
  return group(
    box(0.26, 0.2, 0.2, material("#AEB7C2", { roughness: 0.4 }), 0, 0, 0, 0.03),
    box(0.15, 0.11, 0.02, material("#EEF1F4"), 0, 0.05, 0.1, 0.01),
  );
}

/** How a cord from the walkway ends: round the tower's base and in at its side. */
export const INTO_TOWER: readonly Point3[] = [
  [-0.34, 0.03, -1.85],
  [-0.64, 0.03, -1.99],
  [-0.74, 0.04, -2.16],
  [-0.66, 0.17, -2.29],
  [-0.44, 0.2, -2.33],
];

/** Cord from the tower across the walkway, its multi-tap lying on the tracks of the carts. */
export function walkwayCord(): Group {
  return group(
    cartTracks(1.8, 0.92),
    place(multiTap(), { turn: 12, scale: 1.15 }),
    place(plug(), { x: -0.26, y: 0.08, z: 0.05 }),
    place(plug(), { x: -0.01, y: 0.08, z: 0 }),
    floorCord([
      [-0.26, 0.22, 0.05],
      [-0.27, 0.26, -0.04],
      [-0.24, 0.14, -0.22],
      [-0.16, 0.03, -0.46],
      [-0.3, 0.03, -0.9],
      [-0.12, 0.03, -1.4],
      ...INTO_TOWER,
    ]),
    floorCord([
      [-0.01, 0.22, 0],
      [0, 0.26, -0.09],
      [0.08, 0.13, -0.26],
      [0.28, 0.03, -0.5],
      [0.16, 0.03, -0.95],
      [0.3, 0.03, -1.5],
      [0.5, 0.03, -1.9],
    ]),
    floorCord([
      [0.34, 0.04, -0.07],
      [0.56, 0.03, 0.02],
      [0.36, 0.03, 0.34],
      [0.06, 0.03, 0.5],
      [0.08, 0.05, 0.78],
      [0.1, 0.09, 0.86],
    ]),
    place(socketPost(), { x: 0.1, z: 0.94 }),
  );
}

/** Thick cable crossing the walkway under a hump that is screwed to the floor. */
export function coveredCable(): Group {
  const rubber = material("#3A4150", { roughness: 0.85 });
  const stripe = material(palette.yellow, { roughness: 0.8 });
  const screw = material("#E4E9EF", { roughness: 0.25 });
  const black = material("#20242E", { roughness: 0.6 });
  const length = 1.5;
  const made = group(
    box(0.56, 0.035, length, rubber, 0, 0, 0, 0.015),
    box(0.26, 0.085, length, rubber, 0, 0, 0, 0.035),
    tube(
      [
        [0, 0.05, -length / 2 + 0.1],
        [0, 0.05, -length / 2 - 0.16],
        [0.16, 0.05, -length / 2 - 0.42],
        [0.1, 0.05, -length / 2 - 0.7],
      ],
      0.046,
      black,
    ),
    tube(
      [
        [0, 0.05, length / 2 - 0.1],
        [0.02, 0.05, length / 2 + 0.12],
        [0.3, 0.05, length / 2 + 0.2],
        [0.66, 0.05, length / 2 + 0.14],
        [0.98, 0.06, length / 2 + 0.04],
        // Up to what it feeds, on the bench.
        [1.12, 0.24, length / 2 - 0.02],
        [1.14, 0.46, length / 2 - 0.04],
      ],
      0.046,
      black,
    ),
  );
  for (let mark = 0; mark < 5; mark += 1)
    made.add(box(0.268, 0.004, 0.13, stripe, 0, 0.083, -length / 2 + 0.16 + mark * 0.295, 0.001));
  for (const side of [-1, 1])
    for (let spot = 0; spot < 4; spot += 1) {
      const z = -length / 2 + 0.15 + spot * 0.4;
      made.add(
        cylinder(0.045, 0.05, 0.02, screw, side * 0.205, 0.034, z, 20),
        box(0.06, 0.006, 0.014, black, side * 0.205, 0.053, z, 0.001),
      );
    }
  return made;
}
