import { type Group, MeshStandardMaterial } from "three";
import { type Draw, drawText, print } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, bend, box, cylinder, group, place, ring } from "../primitives";
import { fill } from "./paint";
import { lamp } from "./storage";

export interface AnsweringPhoneOptions {
  /** What its display shows. */
  readonly display: Draw;
  /** Its lamp glows red while messages wait. */
  readonly isWaiting: boolean;
  /** Somebody has its receiver. */
  readonly isLifted?: boolean;
}

/** A receiver that stands upright against its cradle, seen from behind; origin at its middle. */
function standingReceiver(): Group {
  const dark = material("#3A4354", { roughness: 0.45 });
  return group(
    bend([0, -0.15, 0], [0, 0, 0.09], [0, 0.15, 0], 0.042, dark),
    ...[-0.155, 0.155].map((y) => box(0.15, 0.1, 0.1, dark, 0, y - 0.05, -0.015, 0.035, 4)),
  );
}

/** Desk telephone with an answering machine, 0.74 × 0.5, larger than life; origin below it. */
export function answeringPhone({
  display,
  isWaiting,
  isLifted = false,
}: AnsweringPhoneOptions): Group {
  const shell = material("#F3F5F7", { roughness: 0.45 });
  const dark = material("#3A4354", { roughness: 0.5 });
  const cradle = group(
    box(0.22, 0.38, 0.05, shell, 0, -0.02, 0, 0.03),
    !isLifted && place(standingReceiver(), { y: 0.18, z: 0.08 }),
  );
  cradle.position.set(-0.26, 0.11, 0.02);
  cradle.rotation.x = -0.42;
  const face = print(0.44, 0.3, 640, display, { glow: 0.85, base: "#222222" });
  face.position.set(0, 0.17, 0.0285);
  const plate = group(box(0.5, 0.36, 0.05, dark, 0, -0.01, 0, 0.03), face);
  plate.position.set(0.115, 0.11, 0.02);
  plate.rotation.x = -0.42;
  const red = material("#FF5A48", { emissive: "#FF2E1A", emissiveIntensity: 1.5 });
  const bulb = isWaiting ? ball(0.06, red, 0.3, 0.5, -0.14) : lamp("off", 0.06);
  if (!isWaiting) bulb.position.set(0.3, 0.5, -0.14);
  return group(
    box(0.74, 0.12, 0.5, shell, 0, 0, 0, 0.05, 4),
    cradle,
    plate,
    bulb,
    cylinder(0.07, 0.07, 0.04, shell, 0.3, 0.44, -0.14, 24),
  );
}

/** A block of daily leaves, the date on the first, 0.36 × 0.44; origin below it, leans back. */
export function leafCalendar(month: string, day: string): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFFFF");
    fill(context, width, height * 0.28, palette.coral);
    drawText(context, month, width / 2, height * 0.15, height * 0.22, "#FFFFFF");
    drawText(context, day, width / 2, height * 0.66, height * 0.56, palette.ink);
  };
  const face = print(0.34, 0.4, 400, draw);
  face.position.set(0, 0.22, 0.046);
  const pad = group(
    box(0.36, 0.44, 0.02, palette.woodDark, 0, 0, -0.02, 0.01),
    box(0.34, 0.4, 0.06, material("#FFFDF6", { roughness: 0.9 }), 0, 0.02, 0.014, 0.01),
    face,
  );
  for (const x of [-0.1, 0.1]) pad.add(ring(0.026, 0.009, palette.metalDark, x, 0.435, 0.01));
  pad.rotation.x = -0.24;
  return group(pad);
}

/** Compact camera whose card door stands open and shows an empty slot in front; origin below it. */
export function emptyCamera(): Group {
  const shell = material("#C3CCDA", { roughness: 0.35 });
  const dark = material("#4A556D", { roughness: 0.4 });
  const glass = new MeshStandardMaterial({ color: "#86B4E8", roughness: 0.15, metalness: 0.2 });
  const lens = cylinder(0.11, 0.11, 0.09, "#20283A", 0, 0, 0, 32);
  lens.rotation.x = Math.PI / 2;
  lens.position.set(-0.04, 0.15, 0.09);
  const pane = cylinder(0.075, 0.075, 0.02, glass, 0, 0, 0, 32);
  pane.rotation.x = Math.PI / 2;
  pane.position.set(-0.04, 0.15, 0.14);
  const door = box(0.1, 0.18, 0.016, dark, 0, 0, 0, 0.008);
  door.rotation.y = -0.7;
  door.position.set(0.262, 0.17, 0.1);
  return group(
    box(0.44, 0.3, 0.15, shell, 0, 0, 0, 0.04, 4),
    box(0.16, 0.06, 0.12, dark, -0.06, 0.28, 0, 0.025),
    lens,
    pane,
    box(0.095, 0.18, 0.012, dark, 0.152, 0.08, 0.073, 0.008),
    box(0.06, 0.145, 0.012, "#05070C", 0.152, 0.097, 0.077, 0.006),
    door,
    ball(0.028, palette.red, 0.14, 0.31, 0, 1, 0.5, 1),
  );
}
