import { type Draw, dot } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { panel } from "../../toolkit/parts/paint";
import { random } from "../../toolkit/random";
import { fireworks, type Van, van } from "./river-night";

type Context = CanvasRenderingContext2D;

export interface RiverLook {
  readonly time: "day" | "night";
  readonly van?: Van;
  readonly weather?: "fireworks" | "rain";
}

const skies = { day: ["#8FD0F5", "#E8F7FD"], night: ["#141B45", "#3A4A8C"] } as const;
const hills = { day: ["#A9D8A0", "#7DBF7F"], night: ["#24335F", "#1C2850"] } as const;
const water = { day: "#5FB4E2", night: "#26407F" } as const;
const bank = { day: "#C9D68E", night: "#3E5A5E" } as const;

const EDGE = "#AEBAD2";
const BANK = 0.5;
const WATER = 0.66;

function sky(context: Context, width: number, height: number, time: RiverLook["time"]): void {
  const gradient = context.createLinearGradient(0, 0, 0, height * BANK);
  gradient.addColorStop(0, skies[time][0]);
  gradient.addColorStop(1, skies[time][1]);
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
  if (time === "night") {
    const dice = random(7);
    for (let star = 0; star < 24; star++)
      dot(context, dice.next() * width, dice.next() * height * 0.34, dice.between(2, 5), "#E9EEFF");
    return;
  }
  for (const [x, y, radius] of [
    [0.62, 0.12, 0.06],
    [0.69, 0.1, 0.08],
    [0.77, 0.125, 0.055],
  ] as const)
    dot(context, width * x, height * y, height * radius, "#FFFFFF");
}

function land(context: Context, width: number, height: number, time: RiverLook["time"]): void {
  for (const [x, radius, shade] of [
    [0.06, 0.3, 0],
    [0.4, 0.24, 1],
    [0.72, 0.34, 0],
    [1, 0.26, 1],
  ] as const)
    dot(context, width * x, height * BANK, height * radius, hills[time][shade]);
  panel(context, 0, height * BANK, width, height * 0.2, 0, bank[time]);
  panel(
    context,
    0,
    height * 0.555,
    width,
    height * 0.045,
    0,
    time === "day" ? "#E9E2D0" : "#6F7C94",
  );
  panel(context, 0, height * WATER, width, height * (1 - WATER), 0, water[time]);
  // By night only a pale edge tells the bank from the water.
  if (time === "night") panel(context, 0, height * (WATER - 0.012), width, height * 0.024, 0, EDGE);
  context.strokeStyle = time === "day" ? "rgba(255,255,255,.75)" : "rgba(170,190,255,.45)";
  context.lineWidth = height * 0.012;
  context.lineCap = "round";
  const dice = random(3);
  for (let wave = 0; wave < 13; wave++) {
    const [x, y] = [dice.next() * width, height * (WATER + 0.05 + dice.next() * 0.27)];
    context.beginPath();
    context.moveTo(x, y);
    context.quadraticCurveTo(x + width * 0.04, y - height * 0.02, x + width * 0.08, y);
    context.stroke();
  }
}

/** A footbridge with the town's flag. */
function footbridge(context: Context, width: number, height: number, isNight: boolean): void {
  const color = isNight ? "#7A4A4A" : "#C4473A";
  context.strokeStyle = color;
  context.lineWidth = height * 0.034;
  context.beginPath();
  context.moveTo(-width * 0.02, height * 0.72);
  context.quadraticCurveTo(width * 0.2, height * 0.53, width * 0.42, height * 0.72);
  context.stroke();
  context.lineWidth = height * 0.014;
  context.beginPath();
  context.moveTo(-width * 0.02, height * 0.64);
  context.quadraticCurveTo(width * 0.2, height * 0.45, width * 0.42, height * 0.64);
  context.stroke();
  for (let post = 0; post <= 6; post++) {
    const share = post / 6;
    const x = width * (0.44 * share - 0.02);
    const lift = 4 * share * (1 - share) * 0.095;
    panel(context, x - 5, height * (0.64 - lift), 10, height * 0.09, 4, color);
  }
  panel(context, width * 0.2 - 5, height * 0.3, 10, height * 0.26, 4, "#F3EBDD");
  panel(
    context,
    width * 0.2,
    height * 0.3,
    width * 0.17,
    height * 0.16,
    8,
    isNight ? "#2A4E94" : palette.blue,
  );
  drawIcon(context, "bridge", width * 0.285, height * 0.38, height * 0.06, "#FFFFFF", 0.24);
}

function carp(context: Context, x: number, y: number, length: number, color: string): void {
  panel(context, x, y, length, length * 0.28, length * 0.14, color);
  dot(context, x + length * 0.13, y + length * 0.12, length * 0.07, "#FFFFFF");
  dot(context, x + length * 0.13, y + length * 0.12, length * 0.035, palette.ink);
  context.fillStyle = color;
  context.beginPath();
  context.moveTo(x + length * 0.86, y + length * 0.14);
  context.lineTo(x + length * 1.16, y - length * 0.03);
  context.lineTo(x + length * 1.16, y + length * 0.31);
  context.fill();
}

/** Carp streamers on a line across the river. */
function streamers(context: Context, width: number, height: number): void {
  context.strokeStyle = "#6B7686";
  context.lineWidth = 5;
  context.beginPath();
  context.moveTo(width * 0.42, height * 0.24);
  context.quadraticCurveTo(width * 0.72, height * 0.36, width, height * 0.2);
  context.stroke();
  carp(context, width * 0.5, height * 0.29, width * 0.13, palette.ink);
  carp(context, width * 0.68, height * 0.31, width * 0.12, palette.coral);
  carp(context, width * 0.84, height * 0.28, width * 0.11, palette.blue);
}

/** Wisteria hanging from a trellis over the window. */
function wisteria(context: Context, width: number, height: number, isNight: boolean): void {
  panel(context, 0, 0, width, height * 0.05, 0, isNight ? "#4A3426" : "#8A5B38");
  const colors = isNight ? ["#5C4E94", "#6E5FAA"] : ["#9B86CF", "#B9A5E6"];
  for (const [index, share] of [0.04, 0.17, 0.31, 0.46, 0.93].entries()) {
    const length = [7, 5, 6, 4, 6][index] ?? 5;
    for (let bead = 0; bead < length; bead++) {
      const radius = height * 0.036 * (1 - bead / (length + 2));
      const color = colors[bead % 2] ?? "#9B86CF";
      for (const side of [-0.8, 0.8])
        dot(context, width * share + side * radius, height * (0.06 + bead * 0.036), radius, color);
    }
  }
}

/** Arcs of the inn's Wi-Fi, running out over the river to the van. */
function waves(context: Context, width: number, height: number, state: Van): void {
  const reach = { reached: 5, half: 3, guests: 5 }[state as "reached" | "half" | "guests"] ?? 0;
  context.strokeStyle = state === "guests" ? "#6EC1F5" : "#FFB23E";
  context.lineCap = "round";
  for (let arc = 0; arc < reach; arc++) {
    context.lineWidth = height * 0.03;
    context.beginPath();
    context.arc(width * 0.3, height * 1.02, height * (0.16 + arc * 0.115), -1.25, -0.35);
    context.stroke();
  }
}

function rain(context: Context, width: number, height: number): void {
  const dice = random(13);
  context.strokeStyle = "rgba(200,220,255,.7)";
  context.lineWidth = 6;
  for (let drop = 0; drop < 46; drop++) {
    const [x, y] = [dice.next() * width, dice.next() * height];
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x - 12, y + 44);
    context.stroke();
  }
}

/** The river from the lobby. */
export const riverView =
  ({ time, van: state = "gone", weather }: RiverLook): Draw =>
  (context, width, height) => {
    const isNight = time === "night";
    sky(context, width, height, time);
    land(context, width, height, time);
    if (weather === "fireworks") fireworks(context, width, height);
    if (state !== "gone") van(context, width, height, state);
    footbridge(context, width, height, isNight);
    waves(context, width, height, state);
    if (!isNight) streamers(context, width, height);
    if (weather === "rain") rain(context, width, height);
    else wisteria(context, width, height, isNight);
  };
