import { dot, roundedRect } from "../canvas";

type Context = CanvasRenderingContext2D;

/** Animals on private things: each known by its ears and colours, however small. */
export type Animal = "panda" | "koala" | "fox" | "penguin" | "cat";

interface Coat {
  readonly face: string;
  readonly ears: string;
  readonly mask?: string;
  readonly pointed?: boolean;
  readonly earSize?: number;
}

const COATS: Readonly<Record<Animal, Coat>> = {
  panda: { face: "#FFFFFF", ears: "#2B2F3C", mask: "#2B2F3C", earSize: 0.34 },
  koala: { face: "#A9B2BF", ears: "#8C96A6", earSize: 0.46 },
  fox: { face: "#F08A3C", ears: "#D96F22", pointed: true },
  penguin: { face: "#33415E", ears: "#33415E", earSize: 0 },
  cat: { face: "#F7D28A", ears: "#E3B45E", pointed: true },
};

function ears(context: Context, { ears: color, pointed, earSize = 0.4 }: Coat): void {
  context.fillStyle = color;
  for (const side of [-1, 1])
    if (pointed) {
      context.beginPath();
      context.moveTo(side * 0.2, -0.72);
      context.lineTo(side * 0.92, -1.12);
      context.lineTo(side * 0.94, -0.24);
      context.closePath();
      context.fill();
    } else if (earSize > 0) dot(context, side * 0.7, -0.66, earSize, color);
}

function patches(context: Context, animal: Animal, mask: string | undefined): void {
  if (mask)
    for (const side of [-1, 1]) {
      context.fillStyle = mask;
      context.beginPath();
      context.ellipse(side * 0.42, -0.02, 0.24, 0.32, side * 0.5, 0, Math.PI * 2);
      context.fill();
    }
  if (animal === "penguin")
    for (const side of [-1, 1]) dot(context, side * 0.3, 0.16, 0.52, "#FFFFFF");
  if (animal === "fox") for (const side of [-1, 1]) dot(context, side * 0.46, 0.5, 0.36, "#FFF3E0");
}

function features(context: Context, animal: Animal): void {
  const eye = animal === "panda" ? "#FFFFFF" : "#26324A";
  for (const side of [-1, 1]) dot(context, side * 0.38, -0.02, 0.12, eye);
  context.fillStyle = animal === "penguin" ? "#FFB02E" : "#26324A";
  const [wide, high] = animal === "koala" ? [0.34, 0.5] : [0.3, 0.2];
  roundedRect(context, -wide / 2, 0.2, wide, high, 0.12);
  context.fill();
}

/** Draws an animal's head centred on x and y; `size` is half its width, in canvas pixels. */
export function drawAnimal(
  context: Context,
  animal: Animal,
  x: number,
  y: number,
  size: number,
): void {
  const coat = COATS[animal];
  context.save();
  context.translate(x, y);
  context.scale(size, size);
  ears(context, coat);
  context.fillStyle = coat.face;
  context.strokeStyle = "rgba(38,50,74,.35)";
  context.lineWidth = 0.07;
  context.beginPath();
  context.ellipse(0, 0, 0.98, 0.86, 0, 0, Math.PI * 2);
  context.fill();
  context.stroke();
  patches(context, animal, coat.mask);
  features(context, animal);
  context.restore();
}
