import { type Group, type Object3D, PointLight } from "three";
import { type Draw, dot, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { desk } from "../../toolkit/parts/furniture";
import { drawIcon } from "../../toolkit/parts/icons";
import { counter } from "../../toolkit/parts/inn";
import { island, tap } from "../../toolkit/parts/kitchen";
import { mug, telephone, wasteBin } from "../../toolkit/parts/office";
import { plant } from "../../toolkit/parts/plants";
import {
  BACK_WALL,
  pendantLamp,
  room,
  rug,
  tileFloor,
  wallClock,
  walls,
  wallWindow,
} from "../../toolkit/parts/room";
import { keyboard, mouse } from "../../toolkit/parts/screens";
import { box, group, place } from "../../toolkit/primitives";
import { random } from "../../toolkit/random";

/** Where the furniture stands that things are put on, in units. */
export const spots = {
  island: { x: -3.12, y: 0.6, z: 0.72 },
  heroDesk: { x: -0.74, y: 0.56, z: 0.3 },
  backDesk: { x: -1.0, y: 0.56, z: -1.6 },
  counter: { x: 3.4, y: 0.58, z: -1.05 },
  wrapping: { x: 3.2, y: 0.54, z: 1.15 },
} as const;

type Context = CanvasRenderingContext2D;

export function drawRain(context: Context, width: number, height: number, seed: number) {
  const dice = random(seed);
  context.strokeStyle = "rgba(226,238,250,.55)";
  context.lineCap = "round";
  for (let drop = 0; drop < 70; drop++) {
    const [x, y] = [dice.next() * width, dice.next() * height];
    context.lineWidth = dice.between(2, 5);
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x - 16, y + dice.between(40, 90));
    context.stroke();
  }
}

/** Sky from above to below, two colours of houses in turn, and panes with a lamp behind and without. */
interface Hour {
  readonly sky: readonly [string, string];
  readonly houses: readonly [string, string];
  readonly lit: string;
  readonly unlit: string;
  readonly isRaining: boolean;
}

/** An evening of rain: slate sky, lit windows across the street. */
const evening: Hour = {
  sky: ["#52698C", "#8CA2BD"],
  houses: ["#3B4F70", "#445A7C"],
  lit: "#FFD98A",
  unlit: "#5D7396",
  isRaining: true,
};

/** The morning after: a light sky, nobody's lamp on, no rain. */
const morning: Hour = {
  sky: ["#8FD0F5", "#FFF3D6"],
  houses: ["#D9B08C", "#E9C9A4"],
  lit: "#9CC3DC",
  unlit: "#9CC3DC",
  isRaining: false,
};

function drawSky(context: Context, width: number, height: number, [above, below]: Hour["sky"]) {
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, above);
  sky.addColorStop(1, below);
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
}

/** The houses across the street, the same at every hour. */
function drawHouses(context: Context, width: number, height: number, hour: Hour) {
  const dice = random(3);
  for (let house = 0; house < 5; house++) {
    const [x, wide] = [house * width * 0.22 - 20, width * 0.2];
    const high = height * dice.between(0.34, 0.56);
    context.fillStyle = hour.houses[house % 2 === 0 ? 0 : 1];
    context.fillRect(x, height - high, wide, high);
    for (let window = 0; window < 4; window++) {
      context.fillStyle = dice.next() < 0.6 ? hour.lit : hour.unlit;
      const [right, down] = [window % 2, Math.floor(window / 2)];
      const at = [x + 18 + right * wide * 0.44, height - high + 30 + down * 90] as const;
      context.fillRect(...at, wide * 0.26, 54);
    }
  }
}

const streetAt =
  (hour: Hour): Draw =>
  (context, width, height) => {
    drawSky(context, width, height, hour.sky);
    drawHouses(context, width, height, hour);
    if (hour.isRaining) drawRain(context, width, height, 8);
  };

const windowWith = (view: Draw): Group =>
  place(wallWindow({ width: 1.05, height: 1.2, view, glow: 0.75 }), {
    x: -2.35,
    y: 2.08,
    z: BACK_WALL + 0.02,
  });

/** The shop's window by the light of the next day. */
export const morningWindow = (): Group => windowWith(streetAt(morning));

/** What stands behind the glass of the door: the bus waiting, nothing any more, or the next morning. */
export type Bus = "waiting" | "gone" | "morning";

/** A bus, with the forgotten bag behind one of its windows or without. */
export function drawBus(
  context: Context,
  x: number,
  y: number,
  wide: number,
  high: number,
  hasBag: boolean,
) {
  context.fillStyle = "#F4F1E4";
  context.beginPath();
  context.roundRect(x, y, wide, high, high * 0.12);
  context.fill();
  context.fillStyle = "#E5604A";
  context.fillRect(x, y + high * 0.62, wide, high * 0.16);
  for (let window = 0; window < 3; window++) {
    context.fillStyle = "#FFE9A8";
    context.fillRect(x + wide * (0.07 + window * 0.31), y + high * 0.13, wide * 0.24, high * 0.38);
  }
  if (hasBag)
    drawIcon(context, "bag", x + wide * 0.5, y + high * 0.33, high * 0.26, "#B5652F", 0.24);
  for (const share of [0.2, 0.8])
    dot(context, x + wide * share, y + high * 1.0, high * 0.17, "#20283A");
}

export const drawBusStop =
  (bus: Bus): Draw =>
  (context, width, height) => {
    drawSky(context, width, height, bus === "morning" ? morning.sky : ["#3E5478", "#7E94B0"]);
    context.fillStyle = bus === "morning" ? "#B9C2CC" : "#46566E";
    context.fillRect(0, height * 0.72, width, height * 0.28);
    if (bus === "waiting")
      drawBus(context, width * 0.22, height * 0.34, width * 1.1, height * 0.4, false);
    context.fillStyle = "#D8DEE6";
    context.fillRect(width * 0.1, height * 0.3, width * 0.03, height * 0.52);
    dot(context, width * 0.115, height * 0.26, width * 0.1, "#E5604A");
    dot(context, width * 0.115, height * 0.26, width * 0.06, "#FFFFFF");
    if (bus !== "morning") drawRain(context, width, height, 21);
  };

/** Glass door in the back wall; origin on the floor below its middle. */
export function glassDoor(bus: Bus): Group {
  const frame = material("#FFFFFF", { roughness: 0.5 });
  const pane = print(0.98, 1.86, 900, drawBusStop(bus), {
    glow: 0.8,
    base: "#333333",
    roughness: 0.3,
  });
  pane.position.set(0, 1.03, 0.03);
  return place(
    group(
      pane,
      box(0.1, 2.1, 0.1, frame, -0.53, 0, 0.04, 0.02),
      box(0.1, 2.1, 0.1, frame, 0.53, 0, 0.04, 0.02),
      box(1.16, 0.12, 0.1, frame, 0, 1.98, 0.04, 0.02),
      box(1.0, 0.14, 0.08, frame, 0, 0, 0.04, 0.02),
    ),
    { x: 2.98, z: BACK_WALL + 0.02 },
  );
}

/** The wall clock over the board by the door. */
export const clockAt = (hour: number, minute: number): Group =>
  place(wallClock(0.27, hour, minute), { x: 0.82, y: 2.5, z: BACK_WALL + 0.05 });

function lamp(): Group {
  const light = new PointLight("#FFD9A0", 0.55, 2.4, 1.6);
  light.position.set(-2.95, 2.5, 0.6);
  return group(place(pendantLamp(palette.coral, 1.1), { x: -2.95, y: 2.95, z: 0.5 }), light);
}

function furniture(): Group {
  const { heroDesk, backDesk, counter: bar, wrapping, island: block } = spots;
  return group(
    place(rug(2.7, 1.5, "#F7C9B8"), { x: -0.75, z: 0.55 }),
    place(rug(2.5, 1.3, "#FFF1E6"), { x: -0.75, y: 0.006, z: 0.55 }),
    place(island({ width: 1.84, front: "#F6FBF9", top: "#E9D3AE" }), { x: block.x, z: block.z }),
    place(tap(), { x: -3.1, y: block.y, z: 0.42 }),
    place(desk({ width: 2.2, depth: 0.86, drawers: "left", panel: "#FF9C86" }), heroDesk0()),
    place(keyboard(), { x: -1.18, y: heroDesk.y, z: 0.56 }),
    place(mouse(), { x: -0.82, y: heroDesk.y, z: 0.56 }),
    place(mug(palette.teal), { x: -1.48, y: heroDesk.y, z: 0.5 }),
    place(desk({ width: 3.3, depth: 0.66, panel: "#9CC4BC" }), { x: backDesk.x, z: backDesk.z }),
    place(telephone(), { x: -1.35, y: backDesk.y, z: -1.5, turn: -6, scale: 0.8 }),
    place(counter({ width: 1.35, depth: 0.62, height: bar.y, front: "#5FA79C", top: "#F2CF9F" }), {
      x: bar.x,
      z: bar.z,
    }),
    place(desk({ width: 1.5, depth: 0.86, height: wrapping.y, panel: "#FFD9A0" }), {
      x: wrapping.x,
      z: wrapping.z,
    }),
  );
}

const heroDesk0 = () => ({ x: spots.heroDesk.x, z: spots.heroDesk.z });

/** Everything that never changes: no thing to judge, nobody, no measure. */
export function bareRoom(): Object3D {
  return group(
    tileFloor({ colors: ["#DCEBE7", "#9CC4BC"], slab: "#6E9A92", count: 14 }),
    walls({ upper: palette.wallTeal, lower: "#F7FAF8", cap: "#FFFFFF" }),
    windowWith(streetAt(evening)),
    furniture(),
    lamp(),
    place(wasteBin(), { x: 0.62, z: -0.35 }),
    place(plant({ seed: 12 }), { x: -2.2, z: -1.95, scale: 0.5 }),
    box(room.width, 0.02, 0.02, "#FFFFFF", 0, 0.8, BACK_WALL + 0.03, 0.005),
  );
}
