import type { Group } from "three";
import { type Draw, print, roundedRect } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, box, group } from "../primitives";

export interface MonitorOptions {
  readonly width: number;
  readonly height: number;
  readonly draw: Draw;
  readonly frame?: string;
  readonly pixels?: number;
  /** Brightness of the picture, about 0.85. */
  readonly glow?: number;
}

/** Screen on a foot; origin below the foot, the picture starts 0.16 above it. */
export function monitor(options: MonitorOptions): Group {
  const { width, height, draw, pixels = 1024, glow = 0.85 } = options;
  const frame = material(options.frame ?? palette.plasticDark, { roughness: 0.4 });
  const foot = material("#AEB7C2", { roughness: 0.35 });
  const picture = print(width - 0.07, height - 0.07, pixels, draw, {
    glow,
    base: "#222222",
    roughness: 0.35,
  });
  picture.position.set(0, 0.16 + height / 2, 0.0275);
  return group(
    box(width, height, 0.05, frame, 0, 0.16, 0, 0.03),
    box(0.08, 0.2, 0.05, foot, 0, 0, -0.035, 0.02),
    box(width * 0.34, 0.025, 0.2, foot, 0, 0, -0.01, 0.012),
    picture,
  );
}

/** Open laptop, 0.52 wide; origin below its base. */
export function laptop(draw: Draw, color = "#D5DAE1", width = 0.52): Group {
  const shell = material(color, { roughness: 0.35 });
  const picture = print(width - 0.05, 0.29, 640, draw, { glow: 0.85, base: "#222222" });
  picture.position.set(0, 0.17, 0.0105);
  const lid = group(box(width, 0.34, 0.018, shell, 0, 0, 0, 0.01), picture);
  lid.position.set(0, 0.012, -0.165);
  lid.rotation.x = -0.22;
  return group(
    box(width, 0.022, 0.34, shell, 0, 0, 0, 0.01),
    box(width * 0.86, 0.006, 0.17, "#3B4250", 0, 0.021, -0.05, 0.003),
    lid,
  );
}

function drawKeys(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = "#E5E9EE";
  context.fillRect(0, 0, width, height);
  context.fillStyle = palette.pureWhite;
  context.strokeStyle = "#C3CBD5";
  for (let row = 0; row < 4; row++)
    for (let key = 0; key < 13; key++) {
      roundedRect(context, 6 + key * 38.6 + (row === 3 ? 0 : row * 3), 6 + row * 40, 33, 34, 6);
      context.fill();
      context.stroke();
    }
}

/** Keyboard 0.44 wide; origin below its middle. */
export function keyboard(color = "#F4F6F8"): Group {
  const keys = print(0.41, 0.135, 512, drawKeys);
  keys.rotation.x = -Math.PI / 2;
  keys.position.y = 0.0235;
  return group(box(0.44, 0.022, 0.16, material(color, { roughness: 0.5 }), 0, 0, 0, 0.01), keys);
}

/** Mouse; origin below its middle. */
export function mouse(color: string = palette.pureWhite): Group {
  return group(ball(0.045, material(color, { roughness: 0.35 }), 0, 0.018, 0, 0.8, 0.55, 1.2));
}

/** Phone lying or held upright, 0.08 × 0.16; origin at its centre. */
export function smartphone(color: string = palette.ink): Group {
  return group(box(0.08, 0.16, 0.016, material(color, { roughness: 0.3 }), 0, -0.08, 0, 0.01));
}

/** A plain web page, as texture for screens that tell nothing. */
export function drawWebPage(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
): void {
  context.fillStyle = "#FFF7EC";
  context.fillRect(0, 0, width, height);
  context.fillStyle = palette.teal;
  context.fillRect(0, 0, width, height * 0.1);
  const gradient = context.createLinearGradient(0, height * 0.1, width, height * 0.6);
  gradient.addColorStop(0, "#FFB35C");
  gradient.addColorStop(1, palette.coral);
  context.fillStyle = gradient;
  context.fillRect(0, height * 0.1, width, height * 0.5);
  context.fillStyle = palette.pureWhite;
  context.beginPath();
  context.arc(width * 0.74, height * 0.35, height * 0.18, 0, Math.PI * 2);
  context.fill();
  for (const [index, color] of ["#CDEAE6", "#FFE3A8", "#FFD0C6"].entries()) {
    context.fillStyle = color;
    roundedRect(
      context,
      width * (0.05 + index * 0.31),
      height * 0.68,
      width * 0.27,
      height * 0.26,
      14,
    );
    context.fill();
  }
}
