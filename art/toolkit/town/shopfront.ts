import { type Group, Shape } from "three";
import { type Draw, print } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, box, cylinder, degrees, extrude, group, place } from "../primitives";

const GLASS_GLOW = 0.72;

/** Shop window with a frame and a sill; origin at the middle of its bottom edge, faces +z. */
export function showWindow(width: number, height: number, inside: Draw, frame: string): Group {
  const surface = material(frame, { roughness: 0.5 });
  const pane = print(width - 0.08, height - 0.08, 640, inside, {
    glow: GLASS_GLOW,
    base: "#3A3A3A",
    roughness: 0.2,
  });
  pane.position.set(0, height / 2, 0.012);
  const made = group(
    box(width, height, 0.02, surface, 0, 0, 0, 0.008),
    pane,
    box(width + 0.1, 0.07, 0.16, surface, 0, -0.04, 0.06, 0.025),
    box(width + 0.02, 0.06, 0.07, surface, 0, height - 0.04, 0.03, 0.02),
  );
  for (const side of [-1, 1])
    made.add(box(0.06, height, 0.07, surface, side * (width / 2 - 0.02), 0, 0.03, 0.02));
  return made;
}

/** Glazed door with a golden handle; origin at the middle of its bottom edge, faces +z. */
export function shopDoor(width: number, height: number, color: string): Group {
  const leaf = material(color, { roughness: 0.5 });
  const glass = print(width * 0.6, height * 0.5, 256, drawGlass("#BFE6F5"), {
    glow: 0.55,
    base: "#3A3A3A",
    roughness: 0.2,
  });
  glass.position.set(0, height * 0.64, 0.062);
  return group(
    box(width + 0.12, height + 0.06, 0.04, palette.pureWhite, 0, 0, 0, 0.02),
    box(width, height, 0.09, leaf, 0, 0, 0.01, 0.025),
    glass,
    ball(
      0.035,
      material(palette.mascotGold, { roughness: 0.3 }),
      width * 0.36,
      height * 0.46,
      0.09,
    ),
    box(width + 0.2, 0.05, 0.24, "#C9CFD8", 0, -0.01, 0.1, 0.02),
  );
}

/** A pane of one colour with two light streaks. */
export function drawGlass(color: string): Draw {
  return (context, width, height) => {
    context.fillStyle = color;
    context.fillRect(0, 0, width, height);
    context.fillStyle = "rgba(255,255,255,.5)";
    for (const [from, wide] of [
      [0.1, 0.14],
      [0.32, 0.06],
    ] as const) {
      context.beginPath();
      context.moveTo(width * from, height);
      context.lineTo(width * (from + wide), height);
      context.lineTo(width * (from + wide + 0.34), 0);
      context.lineTo(width * (from + 0.34), 0);
      context.fill();
    }
  };
}

/** Steel shutter pulled all the way down; origin at the middle of its bottom edge, faces +z. */
export function closedShutter(width: number, height: number): Group {
  const slat = material("#C3CCD7", { roughness: 0.45 });
  const seam = material("#A5B0BE", { roughness: 0.5 });
  const made = group(
    box(width, height, 0.05, seam, 0, 0, 0, 0.01),
    box(width + 0.12, 0.18, 0.16, "#7C8898", 0, height - 0.04, 0.03, 0.04),
    box(width * 0.22, 0.035, 0.05, "#6A7686", 0, 0.1, 0.045, 0.012),
  );
  const count = Math.round(height / 0.1);
  for (let i = 0; i < count; i++)
    made.add(
      box(width - 0.04, height / count - 0.018, 0.04, slat, 0, (i * height) / count, 0.03, 0.015),
    );
  for (const side of [-1, 1])
    made.add(box(0.07, height, 0.12, "#8A96A6", side * (width / 2), 0, 0.02, 0.02));
  return made;
}

/** Striped awning with a scalloped hem; origin at the middle of its upper edge at the wall. */
export function awning(width: number, colors: readonly [string, string], reach = 0.42): Group {
  const stripes = Math.max(6, Math.round(width / 0.2));
  const wide = width / stripes;
  const slope = 28;
  const made = group();
  for (let i = 0; i < stripes; i++) {
    const cloth = material(colors[i % 2] ?? colors[0], { roughness: 0.8 });
    const x = (i + 0.5) * wide - width / 2;
    const hem = cylinder(wide / 2, wide / 2, 0.03, cloth, 0, 0, 0, 20);
    hem.rotation.x = Math.PI / 2;
    hem.scale.z = 0.8;
    hem.position.set(x, -Math.tan(degrees(slope)) * reach + 0.005, reach);
    const strip = box(wide * 1.002, 0.03, reach / Math.cos(degrees(slope)), cloth, 0, 0, 0, 0.004);
    const holder = group(strip);
    strip.position.z = reach / Math.cos(degrees(slope)) / 2;
    holder.rotation.x = degrees(slope);
    holder.position.x = x;
    made.add(holder, hem);
  }
  return made;
}

/** Sign board along the front; `draw` paints it. Origin at the middle of its bottom edge. */
export function fascia(width: number, height: number, frame: string, draw: Draw): Group {
  const picture = print(width - 0.08, height - 0.08, 1024, draw, { roughness: 0.6 });
  picture.position.set(0, height / 2, 0.053);
  return group(box(width, height, 0.1, frame, 0, 0, 0, 0.035), picture);
}

/** Round sign standing out from the wall; origin at its centre, faces +z. */
export function roundSign(radius: number, frame: string, draw: Draw): Group {
  const disc = cylinder(radius, radius, 0.07, material(frame, { roughness: 0.5 }), 0, 0, 0, 40);
  disc.rotation.x = Math.PI / 2;
  disc.position.set(0, 0, 0);
  const face = print(radius * 1.72, radius * 1.72, 384, draw, { alpha: true });
  face.position.z = 0.037;
  return group(disc, face);
}

/** Small upstairs window with shutters of one colour; origin at its middle, faces +z. */
export function upperWindow(width: number, height: number, frame: string, flowers: boolean): Group {
  const surface = material(frame, { roughness: 0.5 });
  const glass = print(width, height, 256, drawGlass("#CDEBF6"), {
    glow: 0.6,
    base: "#3A3A3A",
    roughness: 0.2,
  });
  glass.position.z = 0.02;
  const made = group(
    box(width + 0.12, height + 0.12, 0.03, surface, 0, -height / 2 - 0.06, 0, 0.015),
    glass,
    box(0.035, height, 0.04, surface, 0, -height / 2, 0.02, 0.012),
    box(width, 0.035, 0.04, surface, 0, -0.018, 0.02, 0.012),
    box(width + 0.2, 0.05, 0.14, surface, 0, -height / 2 - 0.09, 0.05, 0.02),
  );
  if (flowers) made.add(place(flowerBox(width + 0.1), { y: -height / 2 - 0.06, z: 0.12 }));
  return made;
}

/** Trough of leaves with blossoms; origin at the middle of its bottom. */
export function flowerBox(width: number): Group {
  const made = group(box(width, 0.11, 0.13, palette.woodDark, 0, 0, 0, 0.025));
  const count = Math.round(width / 0.09);
  const blossoms = [palette.coral, palette.yellow, palette.pink, palette.pureWhite];
  for (let i = 0; i < count; i++) {
    const x = (i + 0.5) * (width / count) - width / 2;
    made.add(
      ball(0.055, i % 2 ? palette.leaf : palette.leafDark, x, 0.12, 0.005, 1, 0.85, 1),
      ball(0.03, blossoms[i % blossoms.length] ?? palette.coral, x + 0.01, 0.16, 0.045),
    );
  }
  return made;
}

/** Triangle of a gable, `width` wide, origin at the middle of its base. */
export function gableShape(width: number, height: number): Shape {
  return new Shape()
    .moveTo(-width / 2, 0)
    .lineTo(width / 2, 0)
    .lineTo(0, height);
}

/** Solid gable of a given depth, its front at z = 0; origin at the middle of its base. */
export function gable(width: number, height: number, depth: number, color: string): Group {
  const made = extrude(gableShape(width, height), depth, material(color, { roughness: 0.85 }), 0);
  made.position.z = -depth;
  return group(made);
}
