import type { Group, Object3D } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { bend, box, cylinder, group, place } from "../../toolkit/primitives";
import { sellers } from "./looks";
import { drawFace, drawLeaf, hangTag, INK, PAPER, sheet } from "./marks";
import { spots } from "./room";

/** What the copier's counter and the book beside it show. */
export type CopierLook = "open" | "asked" | "named";

const drawPart: Draw = (context, w, h) => {
  fill(context, w, h, "#F4F9FF");
  context.strokeStyle = "#4A78B5";
  context.lineWidth = h * 0.02;
  context.strokeRect(h * 0.05, h * 0.05, w - h * 0.1, h * 0.9);
  drawIcon(context, "gear", w * 0.3, h * 0.5, h * 0.3, "#4A78B5", 0.14);
  drawIcon(context, "spanner", w * 0.62, h * 0.46, h * 0.24, "#4A78B5", 0.14);
  panel(context, w * 0.78, h * 0.68, w * 0.16, h * 0.22, 4, "#BFD3EA");
};

const drawCount =
  (isLit: boolean): Draw =>
  (context, w, h) => {
    fill(context, w, h, isLit ? "#3A1512" : "#1E2A38");
    drawText(context, "128", w / 2, h * 0.55, h * 0.84, isLit ? "#FF7A5C" : "#9FF0C0");
  };

/** The book in which prints are entered: the last line is a large ringed number. */
const drawBook =
  (total: string): Draw =>
  (context, w, h) => {
    fill(context, w, h, PAPER);
    for (let row = 0; row < 4; row++) {
      const y = h * (0.1 + row * 0.1);
      drawFace(context, sellers[row] ?? "nukui", w * 0.16, y + h * 0.01, h * 0.046);
      panel(context, w * 0.32, y, w * (row % 2 ? 0.56 : 0.44), h * 0.03, 4, "#A9B4C4");
    }
    context.strokeStyle = total === ENTERED ? "#E5402F" : "#2E9E6B";
    context.lineWidth = w * 0.06;
    context.beginPath();
    context.ellipse(w * 0.5, h * 0.73, w * 0.42, h * 0.2, 0, 0, Math.PI * 2);
    context.stroke();
    drawText(context, total, w * 0.5, h * 0.745, h * (total.length > 2 ? 0.23 : 0.29), INK);
  };

/** The copier goes in March, a newer one comes. */
const drawExchange: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFDF4");
  drawIcon(context, "copier", w * 0.25, h * 0.26, w * 0.2, "#8E969F", 0.2);
  drawIcon(context, "right", w * 0.52, h * 0.26, w * 0.1, INK, 0.34);
  drawIcon(context, "copier", w * 0.78, h * 0.26, w * 0.2, "#2E7FC4", 0.2);
  drawLeaf(context, "3", w * 0.5, h * 0.7, w * 0.26);
};

/** Each who copies is counted by face; nobody as often as the copies that no book tells of. */
const drawCountsByName: Draw = (context, w, h) => {
  fill(context, w, h, "#E8F4FB");
  for (const [index, [id, count]] of (
    [
      ["kadowaki", "40"],
      ["fudetani", "52"],
      ["nukui", "36"],
    ] as const
  ).entries()) {
    const x = w * (0.18 + index * 0.32);
    drawFace(context, id, x, h * 0.34, h * 0.28);
    drawText(context, count, x, h * 0.8, h * 0.34, INK);
  }
};

function body(color: string, trim: string): Group {
  const shell = material(color, { roughness: 0.45 });
  const made = group(
    box(1.42, 0.46, 0.52, shell, 0, 0.56, 0, 0.05),
    box(1.3, 0.06, 0.4, trim, 0, 1, -0.04, 0.02),
    box(1.24, 0.05, 0.02, "#26303C", 0, 0.94, 0.265, 0.008),
  );
  for (const x of [-0.56, 0.56])
    made.add(
      box(0.1, 0.54, 0.34, trim, x, 0.03, 0, 0.02),
      box(0.14, 0.06, 0.52, trim, x, 0, 0, 0.02),
    );
  return made;
}

/** A drawing that has just come out, on the rack above. */
function freshDrawing(): Object3D {
  const drawing = sheet(0.94, 0.4, drawPart, 800);
  drawing.rotation.x = -0.42;
  return place(group(drawing), { x: -0.14, y: 1.04, z: -0.06 });
}

/** Prints that were entered in the book: fewer than were made. */
const ENTERED = "97";

function entryBook(total = ENTERED): Object3D {
  const page = print(0.36, 0.46, 420, drawBook(total));
  page.position.set(0, 0, 0.028);
  return group(
    box(0.42, 0.52, 0.05, "#2F6B57", 0, -0.26, 0, 0.02),
    page,
    bend([0.0, 0.26, 0], [0.03, 0.42, 0.06], [0.02, 0.5, -0.06], 0.026, palette.red),
  );
}

/** The wide copier for drawings, with its counter. */
export function copier(look: CopierLook): Group {
  const isNamed = look === "named";
  const display = isNamed
    ? print(0.72, 0.36, 620, drawCountsByName, { glow: 0.8, base: "#222222" })
    : print(0.48, 0.26, 420, drawCount(look === "asked"), { glow: 0.9, base: "#222222" });
  display.position.set(isNamed ? -0.16 : -0.01, 0.76, 0.285);
  return place(
    group(
      body(isNamed ? "#7FB4DD" : "#E7E2D5", isNamed ? "#3A6C96" : "#8E969F"),
      freshDrawing(),
      isNamed
        ? box(0.8, 0.42, 0.03, "#26303C", -0.16, 0.55, 0.262, 0.02)
        : box(0.54, 0.33, 0.03, "#26303C", -0.01, 0.595, 0.262, 0.02),
      display,
      !isNamed && place(entryBook(), { x: 0.49, y: 0.74, z: 0.31 }),
      !isNamed && place(hangTag(0.3, 0.38, drawExchange), { x: -0.5, y: 1.02, z: 0.3 }),
      isNamed && box(0.16, 0.22, 0.05, "#26303C", 0.46, 0.68, 0.27, 0.02),
      isNamed && box(0.1, 0.012, 0.07, "#9FF0C0", 0.46, 0.8, 0.28, 0.004),
    ),
    spots.copier,
  );
}

/** The book once every print is recorded: as many as were made. */
export const fullBook = (): Group =>
  place(group(place(entryBook("128"), { x: 0.49, y: 0.74, z: 0.315 })), spots.copier);

const STRIP = { width: 0.54, height: 1.86 } as const;
const readers = ["nukui", "fudetani", "kadowaki", "hayama", "fudetani", "kusunoki"] as const;

function drawEyeRow(
  context: CanvasRenderingContext2D,
  w: number,
  y: number,
  h: number,
  day: string,
) {
  panel(context, w * 0.03, y - h * 0.48, w * 0.94, h * 0.96, h * 0.3, "#D9EEDF");
  drawIcon(context, "eye", w * 0.26, y, h * 0.36, "#2E7F55", 0.2);
  drawText(context, day, w * 0.67, y + h * 0.04, h * 0.62, "#1F6B45");
}

/** Who opened the shelf and when; after seven days somebody looked; the next look is to come. */
const drawLog: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFFFF");
  const row = h / 17.6;
  let y = row * 0.75;
  for (const [week, day] of ["9/22", "9/29"].entries()) {
    for (let entry = 0; entry < 4; entry++) {
      const id = readers[(entry + week * 2) % readers.length] ?? "nukui";
      drawFace(context, id, w * 0.2, y, row * 0.42);
      const minute = String(((entry * 17 + week * 11) % 6) * 10).padStart(2, "0");
      drawText(context, `${8 + entry * 2}:${minute}`, w * 0.66, y + row * 0.03, row * 0.62, INK);
      y += row;
    }
    y += row * 0.16;
    drawEyeRow(context, w, y, row * 1.3, day);
    y += row * 1.36;
  }
  context.setLineDash([14, 10]);
  context.strokeStyle = "#5E6672";
  context.lineWidth = 7;
  context.strokeRect(w * 0.09, y - row * 0.1, w * 0.82, row * 1.7);
  context.setLineDash([]);
  drawText(context, "10/6", w * 0.5, y + row * 0.8, row * 1.2, INK);
};

/** The little printer of the shelf, its paper down to the floor. */
export function logStrip(): Group {
  const shell = material("#5F6F7A", { roughness: 0.45 });
  const paper = print(STRIP.width, STRIP.height, 460, drawLog);
  paper.position.set(0, -STRIP.height / 2 - 0.14, 0.14);
  const white = material("#FFFFFF", { roughness: 0.9 });
  const curl = cylinder(0.1, 0.1, STRIP.width, white, 0, 0, 0, 28);
  curl.rotation.z = Math.PI / 2;
  curl.position.set(0, -STRIP.height - 0.18, 0.2);
  return place(
    group(
      box(0.68, 0.3, 0.26, shell, 0, -0.14, 0.12, 0.05),
      box(0.58, 0.03, 0.04, "#26303C", 0, -0.13, 0.25, 0.01),
      box(0.1, 0.06, 0.02, "#9FF0C0", 0.22, 0.02, 0.25, 0.01),
      box(STRIP.width, STRIP.height, 0.012, white, 0, -STRIP.height - 0.14, 0.13, 0.004),
      paper,
      curl,
    ),
    spots.strip,
  );
}
