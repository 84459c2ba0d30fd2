import { DoubleSide, type Group } from "three";
import { type Draw, dot, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { fill, panel } from "../../toolkit/parts/paint";
import { ball, bend, group, lathe, place } from "../../toolkit/primitives";
import { random } from "../../toolkit/random";
import { drawBus, drawRain } from "./room";

type Context = CanvasRenderingContext2D;

/** Where she stands in that picture of elsewhere: before all that is in the shop. */
export const AT_STOP = { x: -0.2, z: 2.34, turn: -6 } as const;

/** Open umbrella over whoever holds it; origin in the hand, below and beside its middle. */
export function openUmbrella(color: string): Group {
  const cloth = material(color, { roughness: 0.7, side: DoubleSide });
  const dome = [
    [0.62, 0],
    [0.55, 0.1],
    [0.42, 0.19],
    [0.24, 0.26],
    [0.001, 0.29],
  ] as const;
  const canopy = place(group(lathe(dome, cloth), ball(0.03, palette.brown, 0, 0.31, 0)), {
    x: -0.2,
    y: 0.82,
    z: -0.12,
  });
  canopy.rotation.z = 0.12;
  return group(
    bend([0, -0.06, 0], [0, -0.2, 0], [0.09, -0.14, 0], 0.022, palette.brown),
    bend([0, -0.06, 0], [0, 0.4, 0], [-0.16, 1.08, -0.12], 0.016, palette.ink),
    canopy,
  );
}

/** The street fills all that is seen of the room, in units: it is far away from the shop. */
const [WIDTH, HEIGHT, PAVED] = [8.7, 4.75, 1.1];
const PIXELS = 2000;
const UNIT = PIXELS / WIDTH;

const PAVEMENT = "#8494AB";
const JOINT = "#73839B";

/** How high above the pavement the road ends, in units. */
const ROAD = 0.7;

/** Houses across the street, some of their lamps on. */
function drawHouses(context: Context, width: number, bottom: number): void {
  const dice = random(12);
  const wide = width / 11;
  for (let house = 0; house < 11; house++) {
    const high = UNIT * dice.between(0.9, 1.7);
    const x = house * wide;
    context.fillStyle = house % 2 ? "#3A4F74" : "#324667";
    context.fillRect(x, bottom - high, wide * 0.94, high);
    for (const [right, down] of [
      [0.16, 0.16],
      [0.54, 0.16],
      [0.16, 0.52],
      [0.54, 0.52],
    ] as const) {
      const lamp = dice.next() < 0.45 ? "#FFD98A" : "#4E638A";
      const at = [x + wide * right, bottom - high + UNIT * down] as const;
      panel(context, ...at, wide * 0.24, UNIT * 0.24, 4, lamp);
    }
  }
}

/** A stop far from the shop: the bus drives off in the rain, the bag behind its window. */
const drawStreet: Draw = (context, width, height) => {
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, "#22355A");
  sky.addColorStop(1, "#6F86A6");
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  const x = (units: number) => width / 2 + units * UNIT;
  const y = (units: number) => height - units * UNIT;
  drawHouses(context, width, y(ROAD));
  panel(context, 0, y(ROAD), width, UNIT * ROAD, 0, "#46566E");
  panel(context, 0, y(0.14), width, UNIT * 0.06, 0, "#B4C0D0");
  panel(context, 0, y(0.09), width, UNIT * 0.09, 0, PAVEMENT);
  drawBus(context, x(-2.5), y(1.24), UNIT * 1.42, UNIT * 0.82, true);
  context.fillStyle = "#D8DEE6";
  context.fillRect(x(0.84), y(1.66), UNIT * 0.08, UNIT * 1.6);
  dot(context, x(0.88), y(1.76), UNIT * 0.2, "#E5604A");
  dot(context, x(0.88), y(1.76), UNIT * 0.125, "#FFFFFF");
  for (const seed of [21, 22, 23, 24]) drawRain(context, width, height, seed);
};

/** The pavement of that stop, as it lies before it. */
const drawPavement: Draw = (context, width, height) => {
  fill(context, width, height, PAVEMENT);
  for (let joint = 1; joint < 16; joint++)
    panel(context, (joint * width) / 16, 0, 5, height, 0, JOINT);
  panel(context, 0, height * 0.48, width, 5, 0, JOINT);
};

/** That street behind her and beneath her feet. */
export function street(): Group {
  const lit = { glow: 0.5, base: "#999999" };
  const picture = print(WIDTH, HEIGHT, PIXELS, drawStreet, lit);
  picture.position.y = HEIGHT / 2;
  const pavement = print(WIDTH, PAVED, PIXELS, drawPavement, lit);
  pavement.rotation.x = -Math.PI / 2;
  pavement.position.set(0, 0.015, PAVED / 2);
  return place(group(picture, pavement), { z: AT_STOP.z - 0.3 });
}
