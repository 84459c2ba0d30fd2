import type { Rectangle } from "./camera";
import { context2d } from "./canvas";
import { fromCanvas, type Picture, toCanvas } from "./picture";

const COLOR = "#FFE25A";

/** How far the glow reaches around a thing, in stage units. */
const REACH = 28;

/** A glow and where it lies on the stage; drawn at half resolution. */
export interface Glow {
  readonly picture: Picture;
  readonly at: Rectangle;
}

/** The cutout's shape in one colour, blurred and repeated until it is as strong as wanted. */
function blurredShape(
  shape: HTMLCanvasElement,
  like: HTMLCanvasElement,
  blur: number,
  times: number,
) {
  const canvas = document.createElement("canvas");
  canvas.width = like.width;
  canvas.height = like.height;
  const context = context2d(canvas);
  context.filter = `blur(${blur}px)`;
  for (let i = 0; i < times; i++) context.drawImage(shape, 0, 0);
  return canvas;
}

/** A soft outline around a cutout lying at `at`, with a breath of light on the thing itself. */
export function glowAround(cutout: Picture, at: Rectangle): Glow {
  const around = {
    x: at.x - REACH,
    y: at.y - REACH,
    width: at.width + 2 * REACH,
    height: at.height + 2 * REACH,
  };
  const shape = document.createElement("canvas");
  shape.width = Math.ceil(around.width / 2);
  shape.height = Math.ceil(around.height / 2);
  const paint = context2d(shape);
  paint.drawImage(toCanvas(cutout), REACH / 2, REACH / 2, at.width / 2, at.height / 2);
  paint.globalCompositeOperation = "source-in";
  paint.fillStyle = COLOR;
  paint.fillRect(0, 0, shape.width, shape.height);

  const made = document.createElement("canvas");
  made.width = shape.width;
  made.height = shape.height;
  const context = context2d(made);
  context.drawImage(blurredShape(shape, shape, 5, 2), 0, 0);
  context.drawImage(blurredShape(shape, shape, 1.5, 3), 0, 0);
  // The thing itself stays visible: only the outline shines.
  context.globalCompositeOperation = "destination-out";
  context.globalAlpha = 0.88;
  context.drawImage(shape, 0, 0);
  return { picture: fromCanvas(made), at: around };
}
