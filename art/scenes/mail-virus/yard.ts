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

/** One row of lorries; those that wait stand nose to tail with their lamps on. */
function lorryRow(
  context: Context,
  row: { count: number; size: number; y: number; first: number; pitch: number; lamps: boolean },
): void {
  for (let index = 0; index < row.count; index++) {
    const x = row.first + index * row.pitch;
    drawIcon(context, "truck", x, row.y, row.size, lorries[index % lorries.length]);
    if (row.lamps)
      dot(context, x - row.size * 0.92, row.y + row.size * 0.14, row.size * 0.16, "#FFE24A");
  }
}

function waitingLorries(context: Context, width: number, height: number): void {
  const row = { count: 6, size: width * 0.085, pitch: width * 0.168, lamps: true };
  lorryRow(context, { ...row, y: height * 0.66, first: width * 0.08 });
  lorryRow(context, { ...row, y: height * 0.86, first: width * 0.08 });
}

function leavingLorries(context: Context, width: number, height: number): void {
  lorryRow(context, {
    count: 3,
    size: width * 0.145,
    y: height * 0.74,
    first: width * 0.18,
    pitch: width * 0.32,
    lamps: false,
  });
}

/** A father seen from behind who waves after the train. */
function onThePlatform(context: Context, width: number, height: number): void {
  const [x, y] = [width * 0.3, height * 0.86];
  panel(context, 0, height * 0.9, width, height * 0.1, 0, "#D8DEE6");
  panel(context, x - width * 0.09, y, width * 0.18, height * 0.2, 40, "#7CC4EC");
  context.strokeStyle = "#7CC4EC";
  context.lineWidth = width * 0.05;
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(x + width * 0.07, y + height * 0.05);
  context.lineTo(x + width * 0.16, y - height * 0.12);
  context.stroke();
  drawIcon(context, "hand", x + width * 0.17, y - height * 0.17, width * 0.05, "#FFD0A8");
  dot(context, x, y - height * 0.09, width * 0.1, "#9AA0A8");
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
  onThePlatform(context, width, height);
}

/** The yard through the window: lorries under the cherry tree, later the train behind it. */
export function yardView(yard: Yard): Draw {
  return (context, width, height) => {
    ground(context, width, height, skies[yard]);
    if (yard === "train" || yard === "waved-off")
      train(context, width, height, yard === "waved-off");
    else if (yard === "waiting") waitingLorries(context, width, height);
    else leavingLorries(context, width, height);
    cherry(context, width, height);
  };
}
