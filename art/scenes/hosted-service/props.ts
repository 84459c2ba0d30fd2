import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { fill } from "../../toolkit/parts/paint";
import { box, cylinder, group, ring } from "../../toolkit/primitives";
import { CRANBERRY, FIR, GOLD } from "./looks";

/** A five-pointed star, filled. */
export function star(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  color: string,
): void {
  context.fillStyle = color;
  context.beginPath();
  for (let point = 0; point < 10; point++) {
    const angle = (point * Math.PI) / 5 - Math.PI / 2;
    const far = radius * (point % 2 ? 0.45 : 1);
    context.lineTo(x + Math.cos(angle) * far, y + Math.sin(angle) * far);
  }
  context.closePath();
  context.fill();
}

/** A member card: so many of twelve stars are gold, one for each month. */
export function starCard(earned: number): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFDF6");
    for (let month = 0; month < 12; month++)
      star(
        context,
        width * (0.14 + (month % 4) * 0.24),
        height * (0.2 + Math.floor(month / 4) * 0.3),
        height * 0.13,
        month < earned ? GOLD : "#D9DBE2",
      );
  };
  const face = print(0.32, 0.21, 320, draw);
  face.position.set(0, 0.12, 0.013);
  return group(
    box(0.35, 0.24, 0.022, material("#8C74C4", { roughness: 0.5 }), 0, 0, 0, 0.01),
    face,
  );
}

/** The accounts, held before the chest. */
export const ledger = (): Group =>
  group(
    box(0.26, 0.34, 0.05, material("#8A3A46", { roughness: 0.6 }), 0, -0.04, 0, 0.012),
    box(0.24, 0.32, 0.035, "#FFFDF6", 0.014, -0.03, 0, 0.008),
  );

/** A roll of ribbon with its loose end. */
export function ribbonRoll(): Group {
  const roll = cylinder(0.09, 0.09, 0.06, material(CRANBERRY, { roughness: 0.5 }));
  roll.rotation.x = Math.PI / 2;
  return group(roll, box(0.05, 0.24, 0.012, CRANBERRY, 0.08, -0.22, 0, 0.005));
}

/** A bargain's tag on a string. */
export const priceTag = (): Group =>
  group(
    box(0.2, 0.14, 0.016, material("#FFD45C", { roughness: 0.6 }), 0, -0.16, 0.02, 0.02),
    ring(0.03, 0.008, FIR, 0, 0.0, 0.02),
  );
