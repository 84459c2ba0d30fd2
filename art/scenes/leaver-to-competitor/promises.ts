import type { Group } from "three";
import { type Draw, dot } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { panel } from "../../toolkit/parts/paint";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import { type FaceId, PRESS } from "./looks";
import {
  drawFace,
  drawHandshake,
  drawOpenSeal,
  drawRedCover,
  drawTick,
  INK,
  PAPER,
  paperGround,
  SEAL,
  sheet,
} from "./marks";
import { onLowTable } from "./props";
import { spots, WALL } from "./room";
import { drawSeal } from "./seals";

type Context = CanvasRenderingContext2D;

/** Ink of what no longer counts. */
const STRUCK = "#8B8399";

/** Two hands and a face at the top: whose promise it is. */
function drawHead(context: Context, id: FaceId, w: number, h: number): void {
  paperGround(context, w, h);
  drawFace(context, id, w * 0.27, h * 0.17, w * 0.2);
  drawHandshake(context, w * 0.7, h * 0.17, w * 0.23);
}

/** The promise of the last day as it was filed: nobody sealed it. */
const drawUnsealed: Draw = (context, w, h) => {
  drawHead(context, "kadowaki", w, h);
  for (const row of [0.38, 0.46, 0.54])
    panel(context, w * 0.12, h * row, w * 0.76, h * 0.03, 5, "#C9BFA4");
  for (const x of [0.28, 0.72]) drawOpenSeal(context, w * x, h * 0.79, w * 0.185);
};

/** Sealed by both; it names what is the firm's: the red book, a drawing. */
const drawSealed: Draw = (context, w, h) => {
  drawHead(context, "kadowaki", w, h);
  drawRedCover(context, w * 0.16, h * 0.37, w * 0.24, h * 0.24);
  drawIcon(context, "drawing", w * 0.69, h * 0.49, w * 0.19, "#4A78B5", 0.17);
  drawSeal(context, [w * 0.28, h * 0.79], w * 0.185, -0.08, "firm");
  drawSeal(context, [w * 0.72, h * 0.79], w * 0.185, 0.12, "kadowaki");
};

/** The line that asked too much, struck by both, and the two seals below. */
const drawStruck: Draw = (context, w, h) => {
  drawHead(context, "fudetani", w, h);
  panel(context, w * 0.1, h * 0.35, w * 0.8, h * 0.03, 5, "#C9BFA4");
  const y = h * 0.485;
  drawFace(context, "fudetani", w * 0.16, y, w * 0.115);
  // Paler than the rest and apart, so that it reads as struck out and can still be read.
  drawIcon(context, "right", w * 0.345, y, w * 0.06, STRUCK, 0.34);
  drawIcon(context, "factory", w * 0.545, y - h * 0.004, w * 0.115, STRUCK);
  drawIcon(context, "infinity", w * 0.82, y, w * 0.12, STRUCK, 0.24);
  for (const offset of [-0.024, 0.024])
    panel(context, w * 0.04, y + h * offset - h * 0.006, w * 0.92, h * 0.012, 4, SEAL);
  drawSeal(context, [w * 0.73, h * 0.605], w * 0.085, 0.2, "firm");
  drawSeal(context, [w * 0.905, h * 0.605], w * 0.085, -0.15, "fudetani");
  panel(context, w * 0.1, h * 0.62, w * 0.5, h * 0.03, 5, "#C9BFA4");
  drawSeal(context, [w * 0.28, h * 0.82], w * 0.165, -0.1, "firm");
  drawSeal(context, [w * 0.7, h * 0.82], w * 0.165, 0.1, "fudetani");
};

const drawBigTick: Draw = (context, w, h) => {
  context.fillStyle = "#2F6FB8";
  context.fillRect(0, 0, w, h);
  dot(context, w / 2, h / 2, h * 0.42, "#FFFFFF");
  drawTick(context, w / 2, h / 2, h * 0.25);
};

/** Red pad for seals: shut, or open with its ink to be seen. */
function inkPad(isOpen: boolean): Group {
  const shell = material("#B3241C", { roughness: 0.4 });
  return group(
    cylinder(0.1, 0.1, 0.05, shell, 0, 0, 0, 28),
    isOpen && cylinder(0.08, 0.08, 0.012, "#E8402F", 0, 0.048, 0, 28),
    !isOpen && cylinder(0.102, 0.102, 0.026, "#8E1510", 0, 0.05, 0, 28),
    isOpen && place(cylinder(0.102, 0.102, 0.026, "#8E1510", 0, 0, 0, 28), { x: 0.2 }),
  );
}

/** The copy that he takes home. */
function secondCopy(): Group {
  const page = sheet(0.54, 0.76, drawSealed, 420);
  page.rotation.set(-0.1, 0, -0.16);
  return group(page);
}

/** The tray for what is done, and the promise that stands in it. */
export function promiseTray(isSealed: boolean): Group {
  const blue = material("#3D7FC8", { roughness: 0.5 });
  const page = sheet(0.54, 0.76, isSealed ? drawSealed : drawUnsealed, 760);
  page.rotation.x = -0.1;
  const front = sheet(0.6, 0.2, drawBigTick, 420, "#2F6FB8");
  return place(
    group(
      box(0.64, 0.03, 0.42, blue, 0, 0, 0, 0.01),
      box(0.64, 0.2, 0.03, blue, 0, 0, -0.2, 0.01),
      box(0.03, 0.2, 0.42, blue, -0.305, 0, 0, 0.01),
      box(0.03, 0.2, 0.42, blue, 0.305, 0, 0, 0.01),
      place(front, { z: 0.2 }),
      isSealed && place(secondCopy(), { x: 0.05, y: 0.17, z: -0.06 }),
      place(group(page), { y: 0.15, z: 0.04 }),
      place(inkPad(isSealed), { x: 0.46, z: 0.14 }),
    ),
    spots.tray,
  );
}

/** His successor's promise in a clear stand. */
export function struckSheet(): Group {
  const clear = material("#D9EEF5", { opacity: 0.4, roughness: 0.1 });
  const page = sheet(0.58, 0.76, drawStruck, 800);
  const plate = group(page, box(0.64, 0.8, 0.014, clear, 0, -0.01, -0.02, 0.01));
  plate.rotation.x = -0.1;
  return place(
    group(
      box(0.62, 0.045, 0.26, material("#BFE0EA", { roughness: 0.2 }), 0, 0, 0, 0.02),
      place(group(plate), { y: 0.04 }),
    ),
    spots.stand,
  );
}

/** Promises of the first and of the last day in one folder, as an expert sets them up. */
export function expertFolder(): Group {
  const draw =
    (isLeaving: boolean): Draw =>
    (context, w, h) => {
      paperGround(context, w, h, isLeaving ? PRESS : "#2E9E6B");
      drawIcon(context, "staffDoor", w * 0.62, h * 0.26, w * 0.22, INK, 0.2);
      drawIcon(
        context,
        isLeaving ? "back" : "right",
        w * 0.24,
        h * 0.27,
        w * 0.16,
        isLeaving ? PRESS : "#2E9E6B",
        0.34,
      );
      drawRedCover(context, w * 0.14, h * 0.47, w * 0.24, h * 0.2);
      drawIcon(context, "padlock", w * 0.68, h * 0.57, w * 0.14, INK, 0.26);
      drawOpenSeal(context, w * 0.3, h * 0.85, w * 0.12);
      drawOpenSeal(context, w * 0.7, h * 0.85, w * 0.12);
    };
  const left = sheet(0.5, 0.66, draw(false), 560);
  const right = sheet(0.5, 0.66, draw(true), 560);
  left.rotation.y = 0.14;
  right.rotation.y = -0.14;
  const leaf = material("#2F4F7F", { roughness: 0.6 });
  const cover = group(
    place(box(0.58, 0.76, 0.03, leaf, 0, 0, 0, 0.02), { x: -0.29, y: -0.05, z: -0.03 }),
    place(box(0.58, 0.76, 0.03, leaf, 0, 0, 0, 0.02), { x: 0.29, y: -0.05, z: -0.03 }),
    place(group(left), { x: -0.28 }),
    place(group(right), { x: 0.28 }),
    box(0.06, 0.76, 0.05, "#F2C94C", 0, -0.05, -0.01, 0.015),
  );
  cover.rotation.x = -0.2;
  return onLowTable(
    group(
      box(1.1, 0.1, 0.36, material("#C9955A", { roughness: 0.6 }), 0, 0, 0, 0.02),
      place(group(cover), { y: 0.14, z: 0.04 }),
    ),
  );
}

/** Never to join a rival: his face, a works struck out, for ever. */
export function lifelongBan(): Group {
  const draw: Draw = (context, w, h) => {
    context.fillStyle = PAPER;
    context.fillRect(0, 0, w, h);
    drawFace(context, "kadowaki", w * 0.15, h * 0.5, h * 0.33);
    drawIcon(context, "right", w * 0.335, h * 0.5, h * 0.13, INK, 0.34);
    drawIcon(context, "factory", w * 0.5, h * 0.48, h * 0.29, INK);
    drawIcon(context, "cross", w * 0.5, h * 0.5, h * 0.34, SEAL, 0.26);
    drawIcon(context, "infinity", w * 0.73, h * 0.5, h * 0.22, SEAL, 0.3);
    drawOpenSeal(context, w * 0.91, h * 0.5, h * 0.18);
  };
  const made = board({ width: 1.04, height: 0.43, margin: 0.06, frame: "#B3241C", draw });
  // On the wall over the shelf, where it hides nothing and nobody hides it.
  return place(made, { x: -3.58, y: 2.56, z: WALL });
}
