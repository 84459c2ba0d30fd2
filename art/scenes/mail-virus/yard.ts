import { type Draw, dot } from "../../toolkit/canvas";
import { drawIcon } from "../../toolkit/parts/icons";
import { panel } from "../../toolkit/parts/paint";
import { random } from "../../toolkit/random";

type Context = CanvasRenderingContext2D;

/** What is going on in the yard behind the window. */
export type Yard = "leaving" | "train" | "waiting" | "waved-off";

interface Sky {
  readonly top: string;
  readonly bottom: string;
  readonly ground: string;
  readonly hill: string;
}

const morning: Sky = { top: "#8FD2F8", bottom: "#EAF8FF", ground: "#B9C3CE", hill: "#BFE0C2" };
const evening: Sky = { top: "#5C6FB8", bottom: "#FFC38A", ground: "#7D86A0", hill: "#7A7FA8" };

const skies: Readonly<Record<Yard, Sky>> = {
  leaving: morning,
  waiting: morning,
  train: evening,
  "waved-off": evening,
};

function ground(context: Context, width: number, height: number, sky: Sky): void {
  const gradient = context.createLinearGradient(0, 0, 0, height * 0.7);
  gradient.addColorStop(0, sky.top);
  gradient.addColorStop(1, sky.bottom);
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
  context.fillStyle = sky.hill;
  context.beginPath();
  context.ellipse(width * 0.3, height * 0.74, width * 0.6, height * 0.24, 0, Math.PI, 0);
  context.fill();
  panel(context, 0, height * 0.7, width, height * 0.3, 0, sky.ground);
}

/** A branch in flower along the upper edge. */
function cherry(context: Context, width: number, height: number): void {
  const dice = random(30);
  panel(context, -20, height * 0.05, width * 0.86, height * 0.035, 12, "#7A5140");
  for (let index = 0; index < 60; index++)
    dot(
      context,
      dice.next() * width * 1.02,
      dice.next() * height * 0.2,
      dice.between(0.028, 0.062) * width,
      dice.pick(["#F8C4D2", "#FBDCE5", "#F3AFC4"]),
    );
  for (let index = 0; index < 14; index++)
    dot(context, dice.next() * width, height * dice.between(0.25, 0.7), width * 0.011, "#F8C4D2");
}

const lorries = ["#3E86CC", "#EE8FA9", "#FFFFFF", "#5BB39B"] as const;

/** Lorries side by side; `nose` puts them one behind the other, lamps on. */
function lorriesInYard(context: Context, width: number, height: number, isWaiting: boolean): void {
  const count = isWaiting ? 6 : 3;
  for (const row of isWaiting ? [0, 1] : [0])
    for (let index = 0; index < count; index++) {
      const size = width * (isWaiting ? 0.105 : 0.17);
      const x = width * (isWaiting ? 0.09 + index * 0.166 : 0.2 + index * 0.32);
      const y = height * (isWaiting ? 0.66 + row * 0.2 : 0.78);
      drawIcon(context, "truck", x, y, size, lorries[(index + row) % lorries.length]);
      if (isWaiting) dot(context, x - size * 0.92, y + size * 0.14, size * 0.16, "#FFE24A");
    }
}

function train(context: Context, width: number, height: number, isWaving: boolean): void {
  panel(context, 0, height * 0.78, width, height * 0.03, 0, "#4A5366");
  panel(context, width * 0.06, height * 0.42, width * 1.2, height * 0.36, 30, "#F4F8FB");
  panel(context, width * 0.06, height * 0.63, width * 1.2, height * 0.07, 0, "#3E86CC");
  for (const x of [0.16, 0.44, 0.72])
    panel(context, width * x, height * 0.48, width * 0.2, height * 0.13, 12, "#FFE9A8");
  if (!isWaving) return;
  dot(context, width * 0.54, height * 0.555, width * 0.052, "#FFE4CC");
  dot(context, width * 0.54, height * 0.52, width * 0.05, "#6B422C");
  drawIcon(context, "hand", width * 0.61, height * 0.54, width * 0.04, "#FFD0A8");
}

/** The yard through the window: lorries under the cherry tree, later the train behind it. */
export function yardView(yard: Yard): Draw {
  return (context, width, height) => {
    ground(context, width, height, skies[yard]);
    if (yard === "train" || yard === "waved-off")
      train(context, width, height, yard === "waved-off");
    else lorriesInYard(context, width, height, yard === "waiting");
    cherry(context, width, height);
  };
}
