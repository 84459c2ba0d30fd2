import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill } from "../../toolkit/parts/paint";
import { lamp } from "../../toolkit/parts/storage";
import { box, group, tube } from "../../toolkit/primitives";

const SIZE = { width: 0.56, height: 0.4, depth: 0.46 } as const;
const front = SIZE.depth / 2;

/** Soot that rose from below, and a crack through the disk. */
const drawSoot: Draw = (context, width, height) => {
  fill(context, width, height, "#6B5A4C");
  drawIcon(context, "disk", width * 0.5, height * 0.47, height * 0.3, "#B9A892");
  const soot = context.createLinearGradient(0, height, 0, 0);
  soot.addColorStop(0, "rgba(20,14,10,1)");
  soot.addColorStop(0.42, "rgba(28,20,14,.78)");
  soot.addColorStop(1, "rgba(40,30,22,.08)");
  context.fillStyle = soot;
  context.fillRect(0, 0, width, height);
  context.strokeStyle = "#FF8A3C";
  context.lineWidth = width * 0.045;
  context.lineJoin = "miter";
  context.beginPath();
  context.moveTo(width * 0.66, 0);
  context.lineTo(width * 0.46, height * 0.34);
  context.lineTo(width * 0.6, height * 0.48);
  context.lineTo(width * 0.36, height * 0.78);
  context.lineTo(width * 0.44, height);
  context.stroke();
};

/** The disk box after the heat: dark, cracked, its webbing burnt through; origin as the box's. */
export function scorchedBox(): Group {
  const { width, height, depth } = SIZE;
  const face = print(width - 0.06, height - 0.06, 512, drawSoot);
  face.position.set(0, height / 2, front + 0.016);
  const webbing = material("#4A4038", { roughness: 1 });
  const ready = lamp("off", 0.026);
  ready.position.set(0.17, 0.09, front + 0.02);
  const made = group(
    box(width, height, depth, material("#3A3029", { roughness: 0.95 }), 0, 0, 0, 0.035),
    box(width - 0.04, height - 0.04, 0.03, "#3A3029", 0, 0.02, front - 0.002, 0.012),
    face,
    ready,
  );
  for (const side of [-1, 1]) {
    const x = side * 0.2;
    made.add(
      box(0.085, 0.024, depth + 0.03, webbing, x, height, 0, 0.006),
      box(0.085, 0.13, 0.026, webbing, x, height - 0.11, front + 0.02, 0.006),
      box(0.085, 0.1, 0.026, webbing, x, -0.07, front + 0.02, 0.006),
      // The burnt ends curl away.
      tube(
        [
          [x, height - 0.11, front + 0.03],
          [x + side * 0.01, height - 0.15, front + 0.05],
          [x + side * 0.04, height - 0.16, front + 0.08],
        ],
        0.016,
        webbing,
      ),
    );
  }
  return made;
}
