import type { Group } from "three";
import { type Draw, dot, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { ball, box, cylinder, degrees, group, place } from "../../toolkit/primitives";
import { spots } from "./room";
import { drawDate, drawFaceOf, drawPlaster, drawShopWindow, drawStranger, PLASTER } from "./signs";

type Context = CanvasRenderingContext2D;

const WIDTH = 0.3;
const LENGTH = 0.66;

function drawBacking(context: Context, x: number, y: number, width: number, height: number): void {
  panel(context, x, y, width, height, 14, "#BFDDEB");
  context.strokeStyle = "#FFFFFF";
  context.lineWidth = 6;
  context.setLineDash([16, 12]);
  context.strokeRect(x + 10, y + 10, width - 20, height - 20);
  context.setLineDash([]);
}

/** An opened letter: a plaster on its backing sheet beside the window of the web shop. */
const drawLetter: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFFFF");
  drawShopWindow(context, width * 0.5, height * 0.32, width * 0.28);
  for (const row of [0.12, 0.485])
    panel(context, width * 0.14, height * row, width * 0.72, 9, 4, "#CFC3AC");
  drawBacking(context, width * 0.07, height * 0.56, width * 0.86, height * 0.4);
  drawPlaster(context, width * 0.5, height * 0.76, width * 0.37);
};

/** An older one behind others: what is seen of it is the edge with its plaster. */
const drawOlderLetter =
  (side: -1 | 1): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#F3E4C6");
    const x = width * (0.5 + side * 0.355);
    drawBacking(context, x - width * 0.14, height * 0.5, width * 0.28, height * 0.48);
    const plaster = [x - width * 0.1, height * 0.54, width * 0.2, height * 0.4] as const;
    panel(context, ...plaster, width * 0.1, PLASTER);
    dot(context, x, height * 0.74, width * 0.095, "#FFF3E4");
    drawIcon(context, "update", x, height * 0.74, width * 0.065, "#26324A");
  };

/** A sheet that hangs from the needle by its upper edge, turned by `angle` degrees. */
function sheet(angle: number, z: number, fresh: boolean): Group {
  const draw = fresh ? drawLetter : drawOlderLetter(angle < 0 ? -1 : 1);
  const face = print(WIDTH, LENGTH, 320, draw, { cast: true });
  face.position.set(0, -LENGTH / 2 + 0.06, 0);
  const back = box(
    WIDTH,
    LENGTH,
    0.006,
    fresh ? "#FFFFFF" : "#C9B48C",
    0,
    -LENGTH + 0.06,
    -0.005,
    0.002,
  );
  const made = group(face, back);
  made.rotation.z = degrees(angle);
  made.position.z = z;
  return made;
}

/** The needle on its round foot, `letters` on it. */
function spike(letters: number): Group {
  const iron = material("#4A3A36", { roughness: 0.45 });
  const steel = material("#D7DDE5", { roughness: 0.25, metalness: 0.35 });
  const top = 0.86;
  // No longer than what hangs on it needs.
  const reach = 0.085 + letters * 0.0162;
  const needle = cylinder(0.008, 0.018, reach, steel, 0, 0, 0, 12);
  needle.rotation.x = Math.PI / 2;
  const made = group(
    cylinder(0.3, 0.33, 0.06, iron, 0, 0, 0, 40),
    cylinder(0.022, 0.03, top, iron, 0, 0.05, -0.06, 14),
    place(group(needle), { y: top, z: -0.06 }),
    ball(0.026, steel, 0, top, reach - 0.06),
  );
  const half = Math.floor(letters / 2);
  for (let index = 0; index < letters; index++) {
    // From both sides inwards, so that the crisp new one lies in front.
    const step = Math.ceil((letters - 1 - index) / 2);
    const angle = index % 2 ? step : -step;
    const last = index === letters - 1;
    const hung = sheet(half ? (angle * 60) / half : 0, 0.02 + index * 0.014, last);
    hung.position.y = top;
    made.add(hung);
  }
  return made;
}

const where = { x: spots.spike.x, y: spots.spike.y, z: spots.spike.z };

/** The seventeen notices that were read, spiked and never followed. */
export const plasterLetters = (): Group => place(spike(17), where);

/** Who sticks a plaster on, and by when: people of the shop, or those who have a contract for it. */
export type Menders = "shop" | "outside";

const duties = [
  ["kasai", "7/7"],
  ["azukizawa", "7/10"],
  ["neriki", "7/31"],
] as const;

/** Who sees to each notice, and the day; nothing is ticked yet. */
const drawDuties =
  (menders: Menders): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#FFFDF6");
    for (const [index, [who, day]] of duties.entries()) {
      const y = height * (0.18 + index * 0.32);
      const radius = height * 0.11;
      if (index) panel(context, width * 0.05, y - height * 0.163, width * 0.9, 6, 3, "#D9CBB0");
      if (menders === "shop") drawFaceOf(context, who, width * 0.16, y, radius);
      else drawStranger(context, width * 0.16, y, radius);
      drawPlaster(context, width * 0.43, y, height * 0.115);
      drawDate(context, day, width * 0.76, y + height * 0.01, height * 0.15);
    }
  };

/** Followed: a list says who mends and when, and one letter is left on the spike. */
export function mendedLetters(menders: Menders): Group {
  const [width, height] = [0.7, 0.78];
  const card = board({
    width,
    height,
    margin: 0.05,
    frame: "#5E9A34",
    draw: drawDuties(menders),
    pixels: 800,
  });
  card.position.y = height / 2 + 0.03;
  card.rotation.x = -0.1;
  // Between the screen and the spike, behind its foot.
  const stand = group(box(width * 0.7, 0.05, 0.16, "#4A7A2A", 0, 0, 0.02, 0.015), card);
  return group(
    place(spike(1), { ...where, x: where.x + 0.34, z: where.z - 0.06 }),
    place(stand, { x: where.x - 0.18, y: where.y, z: where.z - 0.34 }),
  );
}

/** A plaster that glows where nobody stuck it on. */
export function glowingPlaster(): Group {
  const draw: Draw = (context, width, height) => {
    context.clearRect(0, 0, width, height);
    const glow = context.createRadialGradient(
      width / 2,
      height / 2,
      0,
      width / 2,
      height / 2,
      width / 2,
    );
    glow.addColorStop(0, "rgba(255,90,50,.95)");
    glow.addColorStop(0.6, "rgba(255,120,60,.55)");
    glow.addColorStop(1, "rgba(255,120,60,0)");
    context.fillStyle = glow;
    context.fillRect(0, 0, width, height);
    drawPlaster(context, width / 2, height / 2, width * 0.3);
  };
  const made = print(0.62, 0.62, 320, draw, { alpha: true, glow: 0.9 });
  // After the dark that lies behind it.
  made.renderOrder = 2;
  return place(group(made), { x: where.x, y: where.y + 0.42, z: where.z + 0.36 });
}
