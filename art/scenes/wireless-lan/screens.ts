import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { BACK_WALL } from "../../toolkit/parts/room";
import { monitor } from "../../toolkit/parts/screens";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import { doneBadge } from "./bath";
import { drawFaceOf, drawRiverPicture, planCard } from "./marks";
import { spots } from "./room";

type Context = CanvasRenderingContext2D;

/** Which padlock is chosen, and whether it still holds. */
export type Chosen = "small" | "small-open" | "big";

const locks = [
  { x: 0.19, size: 0.25 },
  { x: 0.47, size: 0.17 },
  { x: 0.68, size: 0.105 },
] as const;

function ringRound(context: Context, x: number, y: number, rx: number, ry: number): void {
  context.strokeStyle = "#FF9B3D";
  context.lineWidth = 20;
  context.beginPath();
  context.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
  context.stroke();
}

/** A padlock whose shackle has sprung out. */
function openLock(context: Context, x: number, y: number, size: number, color: string): void {
  panel(context, x - size * 0.62, y - size * 0.12, size * 1.24, size * 0.98, size * 0.18, color);
  context.strokeStyle = color;
  context.lineWidth = size * 0.2;
  context.lineCap = "round";
  context.beginPath();
  context.arc(x + size * 0.46, y - size * 0.42, size * 0.42, Math.PI * 0.86, Math.PI * 1.94);
  context.stroke();
}

function shutLock(context: Context, x: number, y: number, size: number, color: string): void {
  drawIcon(context, "padlock", x, y, size, color, 0.2);
}

function padlocks(context: Context, width: number, height: number, chosen: Chosen): void {
  for (const [index, { x, size }] of locks.entries()) {
    const half = height * size;
    const draw = chosen === "small-open" && index === 2 ? openLock : shutLock;
    const isChosen = index === (chosen === "big" ? 0 : 2);
    draw(context, width * x, height * 0.76 - half * 0.86, half, isChosen ? "#C2571A" : "#5B6C90");
  }
}

/** Three padlocks; the size is the strength, the ring tells what was chosen. */
function drawLocks(chosen: Chosen): Draw {
  return (context, width, height) => {
    fill(context, width, height, "#24355F");
    panel(context, 0, 0, width, height * 0.11, 0, "#3D55A0");
    drawIcon(context, "arcs", width * 0.06, height * 0.055, height * 0.042, "#FFFFFF", 0.3);
    panel(context, width * 0.03, height * 0.16, width * 0.94, height * 0.78, 30, "#F2F5FB");
    padlocks(context, width, height, chosen);
    drawIcon(context, "printer", width * 0.855, height * 0.65, height * 0.12, palette.ink, 0.16);
    if (chosen === "big")
      ringRound(context, width * 0.19, height * 0.55, width * 0.145, height * 0.33);
    else ringRound(context, width * 0.775, height * 0.66, width * 0.19, height * 0.23);
  };
}

const newPrinterCard = (): Group => {
  const made = board({
    width: 0.38,
    height: 0.33,
    margin: 0.03,
    frame: "#F2DDB2",
    draw: planCard({ left: "printer", right: "printer", date: "6 / 30", color: "#2E9E6B" }),
  });
  made.rotation.x = -0.2;
  return group(place(group(made), { x: -0.9, y: spots.counter.y + 0.165, z: -0.56 }));
};

/** The day on the card has come. */
export const printerCame = (): Group =>
  place(doneBadge(), { x: -1.06, y: spots.counter.y + 0.33, z: -0.5 });

const onRiser = (draw: Draw, glow: number): Group =>
  place(monitor({ width: 1.06, height: 0.68, draw, glow }), {
    x: spots.riser.x,
    y: spots.riser.y - 0.06,
    z: spots.riser.z,
  });

/** Mr Yumoto's screen, turned out; below it the card with the day of a new printer. */
export const settingsScreen = (chosen: Chosen): Group =>
  group(onRiser(drawLocks(chosen), 0.8), newPrinterCard());

/** The same screen asleep: beside it only the plaques tell anything. */
export const sleepingScreen = (): Group => onRiser((pen, w, h) => fill(pen, w, h, "#26314A"), 0.25);

const drawSixSquares: Draw = (context, width, height) => {
  fill(context, width, height, "#EAF4FB");
  panel(context, 0, 0, width, height * 0.2, 0, "#4D5FA6");
  drawIcon(context, "calendar", width * 0.14, height * 0.1, height * 0.075, "#FFFFFF");
  context.strokeStyle = palette.ink;
  context.lineWidth = 14;
  for (let square = 0; square < 6; square++) {
    const x = width * (0.07 + square * 0.145);
    panel(context, x, height * 0.4, width * 0.12, height * 0.34, 12, "#FFFFFF");
    context.stroke();
  }
};

/** The screen for bookings, waiting for six digits. */
export const bookingScreen = (): Group =>
  place(monitor({ width: 0.62, height: 0.4, draw: drawSixSquares, frame: "#F4F6F8" }), {
    x: 1.26,
    y: spots.counter.y - 0.1,
    z: -0.86,
  });

/** What can be chosen on the television. */
export type Tiles = "all" | "river" | "open";

function tile(context: Context, x: number, y: number, w: number, h: number, color: string): void {
  panel(context, x - 10, y - 10, w + 20, h + 20, 34, "#FFFFFF");
  panel(context, x, y, w, h, 26, color);
}

/** An open book with rows of faces. */
function faceBook(context: Context, x: number, y: number, w: number, h: number): void {
  for (const side of [0, 1]) {
    const left = x + side * (w / 2) + 6;
    panel(context, left, y, w / 2 - 12, h, 14, "#FFFDF4");
    for (let row = 0; row < 3; row++) {
      const at = y + h * (0.2 + row * 0.3);
      const who = (["torii", "wife", "asano", "yumoto", "kakizaki", "torii"] as const)[
        row + side * 3
      ];
      if (who) drawFaceOf(context, who, left + w * 0.12, at, h * 0.135);
      panel(context, left + w * 0.23, at - h * 0.05, w * 0.18, h * 0.1, 6, "#8C9DB2");
    }
  }
}

const drawTelevision =
  (tiles: Tiles): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#1E2A4A");
    drawRiverPicture(context, 0, 0, width, height * (tiles === "all" ? 0.52 : 0.52));
    const [w, h, y] = [width * 0.27, height * 0.36, height * 0.58];
    const at = (index: number) => width * (0.055 + index * 0.31);
    tile(context, at(0), y, w, h, "#BFE5FA");
    drawRiverPicture(context, at(0) + 12, y + 12, w - 24, h - 24);
    if (tiles === "river") {
      // No picture any more where the register was chosen: it is shut.
      drawIcon(context, "padlock", at(1) + w / 2, y + h / 2, h * 0.3, "#8FA3C7");
      return;
    }
    tile(context, at(1), y, w, h, tiles === "open" ? "#E5402F" : "#B98A58");
    faceBook(context, at(1) + w * 0.06, y + h * 0.12, w * 0.88, h * 0.76);
    tile(context, at(2), y, w, h, "#5BAF7A");
    drawIcon(context, "moneyBag", at(2) + w / 2, y + h / 2, h * 0.34, "#FFF3C9");
  };

const TV = { x: 2.58, y: 1.32, z: BACK_WALL + 0.1 } as const;

/** The big television in the lobby with its remote control on top. */
export function television(tiles: Tiles): Group {
  const [width, height] = [1.62, 1.08];
  const picture = print(width - 0.1, height - 0.1, 1400, drawTelevision(tiles), {
    glow: 0.85,
    base: "#222222",
    roughness: 0.3,
  });
  picture.position.z = 0.052;
  const remote = box(
    0.34,
    0.05,
    0.13,
    material("#3A4354", { roughness: 0.4 }),
    0.3,
    height / 2,
    0,
    0.02,
  );
  const button = cylinder(0.022, 0.022, 0.02, "#E5402F", 0.2, height / 2 + 0.045, 0.02, 12);
  return place(
    group(
      box(
        width,
        height,
        0.1,
        material(palette.plasticDark, { roughness: 0.35 }),
        0,
        -height / 2,
        0,
        0.03,
      ),
      picture,
      remote,
      button,
    ),
    TV,
  );
}

const flight = [
  [-0.34, 0.06, 0.4],
  [-0.12, 0.42, 0.2],
  [0.22, 0.2, -0.24],
  [0.56, 0.5, -0.4],
  [0.84, 0.1, -0.6],
] as const;

/** Slips with faces that fly out of the open book. */
export function flyingSlips(count: number): Group {
  const made = group();
  const who = ["torii", "wife", "asano", "kakizaki", "torii", "yumoto"] as const;
  for (let index = 0; index < count; index++) {
    const draw: Draw = (context, width, height) => {
      fill(context, width, height, "#FFFDF4");
      drawFaceOf(
        context,
        who[index % who.length] ?? "torii",
        width * 0.5,
        height * 0.36,
        height * 0.26,
      );
      panel(context, width * 0.16, height * 0.7, width * 0.68, height * 0.08, 6, "#8C9DB2");
      panel(context, width * 0.16, height * 0.83, width * 0.44, height * 0.08, 6, "#8C9DB2");
    };
    const slip = board({
      width: 0.24,
      height: 0.32,
      margin: 0.01,
      frame: "#FFFFFF",
      draw,
      pixels: 300,
    });
    const [x, y, turn] = flight[index % flight.length] ?? [0, 0, 0];
    slip.rotation.z = turn;
    slip.position.set(x, y, 0.16 + index * 0.05);
    made.add(slip);
  }
  return place(made, { x: TV.x - 0.1, y: TV.y - 0.1, z: TV.z });
}
