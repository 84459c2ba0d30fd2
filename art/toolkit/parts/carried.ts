import type { Group } from "three";
import { type Draw, print } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { bend, box, cylinder, group, place, ring } from "../primitives";
import { smartphone } from "./screens";

/** Closed umbrella, 0.8 long, handle up; origin at the middle of its handle. */
export function umbrella(color: string): Group {
  const cloth = material(color, { roughness: 0.7 });
  return group(
    bend([0, 0, 0], [0, 0.12, 0], [0.08, 0.08, 0], 0.02, palette.brown),
    cylinder(0.012, 0.012, 0.3, palette.ink, 0, -0.3, 0, 8),
    cylinder(0.06, 0.012, 0.5, cloth, 0, -0.72, 0, 14),
  );
}

/** Bag hanging by its strap from a hand; origin where that holds it, faces +z. */
export function shoulderBag(color: string): Group {
  const leather = material(color, { roughness: 0.6 });
  const strap = material("#7A431F", { roughness: 0.6 });
  const body = group(
    box(0.44, 0.3, 0.14, leather, 0, -0.15, 0, 0.05),
    box(0.46, 0.15, 0.04, leather, 0, 0, 0.07, 0.03),
    box(0.07, 0.06, 0.03, palette.yellow, 0, -0.02, 0.095, 0.01),
  );
  body.position.y = -0.42;
  const half = (side: number) =>
    group(
      bend([0, -0.02, 0], [side * 0.13, -0.1, 0], [side * 0.2, -0.34, 0], 0.018, strap),
      ring(0.028, 0.012, palette.yellow, side * 0.2, -0.33, 0.01),
    );
  return group(body, half(-1), half(1));
}

/** A large telephone on a small stand, its screen to us, `height` in units; origin below it. */
export function standingPhone(draw: Draw, color: string, height = 0.62): Group {
  const body = smartphone(color);
  const scale = height / 0.16;
  body.scale.set(scale * 1.15, scale, scale * 0.5);
  body.position.y = height / 2 + 0.04;
  const screen = print(height * 0.5, height * 0.86, 700, draw, { glow: 0.8, base: "#222222" });
  screen.position.set(0, height / 2 + 0.04, 0.036);
  const upright = group(body, screen);
  upright.rotation.x = -0.16;
  return group(
    upright,
    box(height * 0.62, 0.05, 0.24, palette.metalDark, 0, 0, 0.02, 0.02),
    place(box(height * 0.4, 0.26, 0.03, palette.metalDark, 0, 0, 0, 0.01), { z: -0.06 }),
  );
}
