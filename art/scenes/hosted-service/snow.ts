import { type Draw, drawText } from "../../toolkit/canvas";
import { fill, panel } from "../../toolkit/parts/paint";
import { random } from "../../toolkit/random";
import { CRANBERRY, GOLD } from "./looks";
import { star } from "./props";

type Context = CanvasRenderingContext2D;

/** Somebody who waits behind the glass: a soft shape in a winter coat. */
function waiting(context: Context, x: number, foot: number, tall: number, color: string): void {
  const wide = tall * 0.42;
  panel(context, x - wide / 2, foot - tall * 0.72, wide, tall * 0.8, wide * 0.42, color);
  context.beginPath();
  context.arc(x, foot - tall * 0.82, tall * 0.17, 0, Math.PI * 2);
  context.fill();
}

function flakes(context: Context, width: number, height: number): void {
  const { next } = random(19);
  context.fillStyle = "#FFFFFF";
  for (let flake = 0; flake < 70; flake++) {
    context.beginPath();
    context.arc(next() * width, next() * height * 0.9, (0.004 + next() * 0.009) * width, 0, 7);
    context.fill();
  }
}

/** The board of the sale with the day, month above day: half of "12/19" was another day. */
function saleBoard(context: Context, width: number, height: number): void {
  panel(context, width * 0.7, height * 0.05, width * 0.26, height * 0.44, 30, CRANBERRY);
  drawText(context, "12", width * 0.83, height * 0.155, height * 0.14, "#FFFDF6");
  panel(context, width * 0.745, height * 0.235, width * 0.17, height * 0.014, 4, GOLD);
  drawText(context, "19", width * 0.83, height * 0.365, height * 0.2, "#FFFDF6");
  star(context, width * 0.705, height * 0.07, height * 0.055, GOLD);
  star(context, width * 0.955, height * 0.07, height * 0.055, GOLD);
}

/** What is to be seen of the street: who waits, who goes elsewhere, and the hour. */
export type Street = "queue" | "leaving" | "few" | "dusk" | "quiet";

const COATS = ["#8C7FA8", "#7C93B8", "#A5839A", "#7FA0A0", "#9A8AA0"] as const;

/** Sky, houses and snow of an hour. */
const hours: Readonly<Record<"day" | "noon" | "dusk", readonly [string, string, string]>> = {
  day: ["#CFE0F2", "#B4C6E2", "#F6FAFF"],
  noon: ["#E3EAF2", "#C6CFE2", "#FBF8F2"],
  dusk: ["#3F4678", "#333A66", "#8791BE"],
};

const hourOf = (street: Street) =>
  hours[street === "dusk" ? "dusk" : street === "few" ? "noon" : "day"];

/** The other shop, warm and open, where everybody goes. */
function nextDoor(context: Context, width: number, height: number): void {
  panel(context, width * 0.56, height * 0.4, width * 0.46, height * 0.5, 10, "#8E6F86");
  panel(context, width * 0.61, height * 0.56, width * 0.16, height * 0.24, 8, "#FFE3A1");
  panel(context, width * 0.81, height * 0.54, width * 0.14, height * 0.36, 8, "#FFD070");
  for (let stripe = 0; stripe < 6; stripe++)
    panel(
      context,
      width * (0.57 + stripe * 0.072),
      height * 0.43,
      width * 0.072,
      height * 0.1,
      6,
      stripe % 2 ? "#FFFDF6" : "#4E86C2",
    );
}

/** Somebody who walks away to the right: shoulders ahead of the feet. */
function walking(context: Context, x: number, foot: number, tall: number, color: string): void {
  context.save();
  context.translate(x, foot);
  context.transform(1, 0, -0.2, 1, 0, 0);
  for (const [dx, turn] of [
    [-0.07, 0.3],
    [0.07, -0.3],
  ] as const) {
    context.save();
    context.translate(dx * tall, -tall * 0.28);
    context.rotate(turn);
    panel(context, -tall * 0.05, 0, tall * 0.1, tall * 0.3, tall * 0.04, "#4B4760");
    context.restore();
  }
  panel(context, -tall * 0.19, -tall * 0.74, tall * 0.38, tall * 0.52, tall * 0.15, color);
  context.beginPath();
  context.arc(tall * 0.03, -tall * 0.84, tall * 0.16, 0, Math.PI * 2);
  context.fill();
  context.restore();
}

function lamp(context: Context, width: number, height: number): void {
  const shine = context.createRadialGradient(
    width * 0.26,
    height * 0.34,
    4,
    width * 0.26,
    height * 0.34,
    width * 0.3,
  );
  shine.addColorStop(0, "rgba(255,224,150,.85)");
  shine.addColorStop(1, "rgba(255,224,150,0)");
  context.fillStyle = shine;
  context.fillRect(0, 0, width, height);
  panel(context, width * 0.25, height * 0.34, width * 0.02, height * 0.56, 4, "#23284A");
  panel(context, width * 0.22, height * 0.27, width * 0.08, height * 0.1, 10, "#FFEDB8");
}

function passersBy(context: Context, width: number, height: number, street: Street): void {
  if (street === "leaving")
    for (const [index, color] of COATS.entries())
      walking(
        context,
        width * (0.08 + index * 0.165),
        height * (0.99 - index * 0.012),
        height * (0.44 - index * 0.03),
        color,
      );
  if (street !== "queue" && street !== "few") return;
  for (const [index, color] of COATS.slice(0, street === "few" ? 2 : 5).entries())
    waiting(
      context,
      width * (0.12 + index * 0.19),
      height * 0.98,
      height * (0.5 + (index % 2) * 0.06),
      color,
    );
}

/** The street in the snow behind the glass; the board of the sale hangs on its three days. */
export const snowView =
  (street: Street): Draw =>
  (context, width, height) => {
    const [sky, houses, snow] = hourOf(street);
    fill(context, width, height, sky);
    panel(context, width * 0.02, height * 0.3, width * 0.3, height * 0.6, 8, houses);
    panel(context, width * 0.66, height * 0.22, width * 0.32, height * 0.7, 8, houses);
    if (street === "leaving") nextDoor(context, width, height);
    panel(context, -10, height * 0.86, width + 20, height * 0.2, 8, snow);
    if (street === "dusk") lamp(context, width, height);
    passersBy(context, width, height, street);
    flakes(context, width, height);
    if (street !== "quiet") saleBoard(context, width, height);
  };
