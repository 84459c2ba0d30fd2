import { type Draw, dot } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { panel } from "../../toolkit/parts/paint";
import { drawFaceOf } from "./faces";

type Context = CanvasRenderingContext2D;

const COAT = "#F4C35A";
const SPOTS = "#A9652B";

function stroke(
  context: Context,
  color: string,
  width: number,
  ...points: [number, number][]
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.beginPath();
  for (const [index, [x, y]] of points.entries())
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  context.stroke();
}

/** A giraffe in a square of side 1, its neck at the right. */
function drawGiraffe(context: Context): void {
  for (const x of [0.2, 0.32, 0.5, 0.6]) stroke(context, COAT, 0.06, [x, 0.62], [x, 0.96]);
  stroke(context, COAT, 0.24, [0.24, 0.58], [0.54, 0.55]);
  stroke(context, COAT, 0.13, [0.56, 0.56], [0.74, 0.2]);
  stroke(context, COAT, 0.13, [0.74, 0.17], [0.9, 0.22]);
  stroke(context, SPOTS, 0.03, [0.71, 0.13], [0.7, 0.04]);
  stroke(context, SPOTS, 0.03, [0.77, 0.12], [0.78, 0.03]);
  stroke(context, SPOTS, 0.03, [0.13, 0.56], [0.08, 0.72]);
  const patches = [
    [0.24, 0.55],
    [0.36, 0.62],
    [0.4, 0.51],
    [0.52, 0.6],
    [0.6, 0.47],
    [0.65, 0.37],
    [0.7, 0.26],
  ] as const;
  for (const [x, y] of patches) dot(context, x, y, 0.035, SPOTS);
  dot(context, 0.77, 0.15, 0.022, palette.black);
}

/** A stamp with perforated edges, and the arcs of a postmark over it. */
function drawStamp(context: Context, x: number, y: number, size: number): void {
  panel(context, x, y, size, size * 1.2, size * 0.08, palette.white);
  panel(context, x + size * 0.12, y + size * 0.12, size * 0.76, size * 0.96, 0, palette.coral);
  dot(context, x + size / 2, y + size * 0.58, size * 0.22, "#FFE3B0");
  context.strokeStyle = "rgba(38, 50, 74, 0.55)";
  context.lineWidth = size * 0.07;
  for (const radius of [0.42, 0.62]) {
    context.beginPath();
    context.arc(x, y + size * 0.9, size * radius, 0, Math.PI * 2);
    context.stroke();
  }
}

/** A picture postcard from where no signal reaches: the administrator and a giraffe, both content. */
export const drawHolidayPhoto: Draw = (context, width, height) => {
  context.fillStyle = "#FFFDF6";
  context.fillRect(0, 0, width, height);
  const rim = width * 0.07;
  context.save();
  context.beginPath();
  context.rect(rim, rim, width - 2 * rim, height - 2 * rim);
  context.clip();
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, "#8FD3F5");
  sky.addColorStop(0.6, "#FFE3B0");
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  dot(context, width * 0.24, height * 0.24, width * 0.08, "#FFB84D");
  panel(context, 0, height * 0.74, width, height * 0.26, 0, "#C9B15E");
  context.save();
  context.translate(width * 0.06, height * 0.24);
  context.scale(width * 0.66, width * 0.66);
  drawGiraffe(context);
  context.restore();
  drawFaceOf(context, "banba", width * 0.7, height * 0.71, width * 0.19);
  context.restore();
  drawStamp(context, width * 0.72, height * 0.03, width * 0.2);
};
