import { type Group, MeshStandardMaterial } from "three";
import { type Draw, dot, print, roundedRect } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, box, cylinder, group } from "../primitives";

/** Colours of the lamps of a machine. */
export const lamps = {
  on: "#4BE38A",
  busy: "#FFC93C",
  warning: "#FF9A2E",
  off: "#3A4354",
} as const;
export type Lamp = keyof typeof lamps;

/** A small indicator lamp; origin at its centre. */
export function lamp(state: Lamp, radius = 0.021): Group {
  const color = lamps[state];
  const strength = state === "off" ? 0 : 1.3;
  return group(ball(radius, material(color, { emissive: color, emissiveIntensity: strength })));
}

function drawServerFront(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = "#4A566A";
  context.fillRect(0, 0, width, height);
  context.strokeStyle = "rgba(255,255,255,.14)";
  context.lineWidth = 8;
  context.strokeRect(4, 4, width - 8, height - 8);
  for (let bay = 0; bay < 4; bay++) {
    context.fillStyle = "rgba(0,0,0,.35)";
    roundedRect(context, 30 + bay * 105, height * 0.24, 88, height * 0.52, 10);
    context.fill();
    context.fillStyle = "rgba(255,255,255,.12)";
    context.fillRect(40 + bay * 105, height * 0.34, 68, 8);
  }
  for (let hole = 0; hole < 9; hole++)
    dot(
      context,
      490 + (hole % 3) * 36,
      height * (0.3 + Math.floor(hole / 3) * 0.2),
      9,
      "rgba(0,0,0,.3)",
    );
}

const RACK = { width: 1, height: 2.1, depth: 0.7 } as const;

export interface RackOptions {
  /** Units from bottom to top: the three lamps of a server. */
  readonly units: readonly (readonly [Lamp, Lamp, Lamp])[];
  /** Screen built in above the units. */
  readonly screen?: Draw;
  /** A sign on a plate in the middle of a unit, counted from the bottom. */
  readonly plates?: readonly (Draw | undefined)[];
}

const PLATE = 0.26;

/** A square plate left of the lamps; one above the other, it marks one machine each. */
function unitPlate(draw: Draw, y: number, z: number): Group {
  const face = print(PLATE - 0.02, PLATE - 0.02, 256, draw);
  face.position.z = 0.012;
  const plate = group(box(PLATE, PLATE, 0.02, palette.pureWhite, 0, -PLATE / 2, 0, 0.008), face);
  plate.position.set(0.01, y, z);
  return plate;
}

/** Server cabinet 1.0 × 2.15 × 0.7 with feet; origin on the floor. */
export function serverRack(options: RackOptions): Group {
  const { width, height, depth } = RACK;
  const front = depth / 2;
  const made = group(
    box(width, height, depth, material("#3A4354", { roughness: 0.45 }), 0, 0.05, 0, 0.035),
    box(width - 0.12, height - 0.16, 0.02, "#161B25", 0, 0.13, front - 0.005, 0.01),
  );
  const rail = material(palette.metalDark, { roughness: 0.35 });
  for (const side of [-1, 1])
    made.add(
      box(0.1, 0.06, 0.1, palette.rubber, side * 0.36, 0, 0.2),
      box(0.045, height - 0.1, 0.05, rail, side * (width / 2 - 0.04), 0.1, front, 0.015),
    );
  const screenHeight = options.screen ? 0.56 : 0;
  const pitch = (height - 0.24 - screenHeight) / options.units.length;
  for (const [index, states] of options.units.entries()) {
    const y = 0.16 + index * pitch + pitch / 2 - 0.02;
    const face = print(width - 0.2, pitch - 0.05, 768, drawServerFront);
    face.position.set(0, y, front + 0.008);
    made.add(face);
    const plate = options.plates?.[index];
    if (plate) made.add(unitPlate(plate, y, front + 0.02));
    for (const [place, state] of states.entries()) {
      const light = lamp(state);
      light.position.set(0.24 + place * 0.065, y, front + 0.015);
      made.add(light);
    }
  }
  if (options.screen) {
    const face = print(width - 0.22, screenHeight - 0.1, 768, options.screen, {
      glow: 0.9,
      base: "#222222",
      roughness: 0.35,
    });
    const y = height - 0.08 - screenHeight / 2;
    face.position.set(0, y, front + 0.03);
    made.add(
      box(
        width - 0.17,
        screenHeight - 0.05,
        0.04,
        "#222833",
        0,
        y - screenHeight / 2 + 0.025,
        front,
      ),
      face,
    );
  }
  return made;
}

function drawReels(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = "#556175";
  context.fillRect(0, 0, width, height);
  for (const share of [0.3, 0.7]) {
    dot(context, width * share, height / 2, 40, "#2A3240");
    dot(context, width * share, height / 2, 16, "#E8ECF2");
  }
}

/** Backup tape 0.24 × 0.075 × 0.22 with a label in front; origin below its middle. */
export function backupTape(label: Draw, color = "#3C4658"): Group {
  const tag = print(0.18, 0.05, 360, label);
  tag.position.set(0, 0.0375, 0.112);
  const reels = print(0.18, 0.14, 256, drawReels);
  reels.rotation.x = -Math.PI / 2;
  reels.position.y = 0.077;
  return group(
    box(0.24, 0.075, 0.22, material(color, { roughness: 0.5 }), 0, 0, 0, 0.012),
    tag,
    reels,
  );
}

/** Desktop tape machine 0.56 × 0.24 × 0.4 with a slot in front; origin below its middle. */
export function tapeDrive(color = "#E4E8EE"): Group {
  const shell = material(color, { roughness: 0.4 });
  const ready = lamp("on", 0.018);
  ready.position.set(0.2, 0.06, 0.205);
  return group(
    box(0.56, 0.24, 0.4, shell, 0, 0, 0, 0.04),
    box(0.36, 0.075, 0.02, "#1B2233", -0.02, 0.11, 0.195, 0.01),
    box(0.1, 0.03, 0.02, "#9AA6B4", -0.15, 0.045, 0.197, 0.008),
    ready,
  );
}

export interface TowerOptions {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly color?: string;
  readonly lamp?: Lamp;
  /** Print on the front, sized 70 % of the width, square. */
  readonly badge?: Draw;
}

/** Upright computer, 0.3 × 0.62 × 0.55 by default; origin on the floor. */
export function towerComputer(options: TowerOptions = {}): Group {
  const { width = 0.3, height = 0.62, depth = 0.55 } = options;
  const shell = material(options.color ?? "#E8E4D6", { roughness: 0.5 });
  const front = depth / 2;
  const light = lamp(options.lamp ?? "on", 0.024);
  light.position.set(0, height * 0.4, front + 0.006);
  const made = group(
    box(width, height, depth, shell, 0, 0, 0, 0.03),
    box(width * 0.8, height * 0.11, 0.02, "#3A4354", 0, height * 0.8, front - 0.004, 0.008),
    box(width * 0.8, height * 0.05, 0.02, "#AEB7C2", 0, height * 0.7, front - 0.004, 0.008),
    light,
  );
  for (let slot = 0; slot < 4; slot++)
    made.add(
      box(width * 0.7, 0.018, 0.02, "#AEB7C2", 0, 0.05 + slot * 0.035, front - 0.006, 0.006),
    );
  if (options.badge) {
    const size = width * 0.7;
    const badge = print(size, size, 512, options.badge, { alpha: true });
    badge.position.set(0, height * 0.55, front + 0.004);
    made.add(badge);
  }
  return made;
}

/** Office safe on feet, with a dial and a handle, 0.6 × 0.6 × 0.45 by default; origin on the floor. */
export function safe(width = 0.6, height = 0.6, depth = 0.45): Group {
  const metal = new MeshStandardMaterial({ color: "#D7DDE5", roughness: 0.3, metalness: 0.3 });
  const door = material("#6B7D74", { roughness: 0.45 });
  const front = depth / 2;
  const foot = height * 0.06;
  const middle = foot + (height - foot) / 2;
  const dial = cylinder(height * 0.17, height * 0.19, 0.05, metal);
  dial.rotation.x = Math.PI / 2;
  dial.position.set(-width * 0.14, middle, front + 0.015);
  const hub = cylinder(height * 0.07, height * 0.08, 0.05, material("#2E3B36"));
  hub.rotation.x = Math.PI / 2;
  hub.position.set(-width * 0.14, middle, front + 0.06);
  const made = group(
    box(width, height - foot, depth, material("#4A5B53", { roughness: 0.5 }), 0, foot, 0, 0.035),
    box(width * 0.86, height * 0.76, 0.03, door, 0, middle - height * 0.38, front, 0.015),
    dial,
    hub,
    box(0.04, 0.03, 0.06, metal, width * 0.24, middle - 0.015, front + 0.01, 0.008),
    box(
      0.045,
      height * 0.42,
      0.04,
      metal,
      width * 0.24,
      middle - height * 0.21,
      front + 0.04,
      0.018,
    ),
  );
  for (const side of [-1, 1])
    made.add(
      box(width * 0.16, foot + 0.02, depth * 0.8, palette.rubber, side * width * 0.34, 0, 0, 0.01),
      box(
        0.04,
        height * 0.14,
        0.04,
        metal,
        -width * 0.44,
        middle + side * height * 0.22 - height * 0.07,
        front,
        0.012,
      ),
    );
  return made;
}
