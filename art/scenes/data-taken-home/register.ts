import type { Group } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { kettle } from "../../toolkit/parts/kitchen";
import { fill, panel } from "../../toolkit/parts/paint";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import { drawFaceOf } from "./faces";
import { PAPER, RULE } from "./prints";
import { spots } from "./room";

type Context = CanvasRenderingContext2D;

function rules(context: Context, width: number, height: number) {
  fill(context, width, height, PAPER);
  for (let row = 1; row < 6; row++)
    panel(context, width * 0.06, height * (0.18 + row * 0.13), width * 0.88, 5, 2, RULE);
}

/** The page of what left the shop: building, gutter, arrow out, and one line in March. */
const drawLeftPage: Draw = (context, width, height) => {
  rules(context, width, height);
  panel(context, 0, 0, width, height * 0.2, 0, "#CBE6CF");
  drawIcon(context, "house", width * 0.3, height * 0.1, height * 0.075, "#2F7A50", 0.2);
  drawIcon(context, "right", width * 0.56, height * 0.1, height * 0.06, "#2F7A50", 0.3);
  drawText(context, "3/10", width * 0.3, height * 0.265, height * 0.12, palette.ink);
  context.strokeStyle = "rgba(140,84,40,.75)";
  context.lineWidth = height * 0.035;
  context.beginPath();
  context.arc(width * 0.52, height * 0.64, height * 0.2, 0.3, Math.PI * 2 - 0.2);
  context.stroke();
};

const drawRightPage: Draw = (context, width, height) => rules(context, width, height);

/** The same page with lines of today, two faces at each. */
const drawKeptPage: Draw = (context, width, height) => {
  fill(context, width, height, PAPER);
  panel(context, width * 0.06, height * 0.505, width * 0.88, 5, 2, RULE);
  for (const [row, [date, one, two]] of (
    [
      ["6/17", "tokito", "kazuma"],
      ["6/18", "mochida", "higuchi"],
    ] as const
  ).entries()) {
    const y = height * (0.03 + row * 0.49);
    drawText(context, date, width * 0.5, y + height * 0.1, height * 0.16, "#16213C");
    for (const [at, who] of [one, two].entries())
      drawFaceOf(context, who, width * (0.27 + at * 0.46), y + height * 0.32, height * 0.135);
  }
};

function openBook(right: Draw): Group {
  const cover = material("#3F8F5B", { roughness: 0.7 });
  const page = (side: -1 | 1, draw: Draw) => {
    const sheet = print(0.4, 0.56, 640, draw);
    sheet.rotation.x = -Math.PI / 2;
    sheet.position.set(side * 0.215, 0.062, 0);
    return sheet;
  };
  const made = group(
    box(0.92, 0.03, 0.64, cover, 0, 0, 0, 0.01),
    box(0.42, 0.03, 0.58, "#FFFDF6", -0.215, 0.028, 0, 0.01),
    box(0.42, 0.03, 0.58, "#FFFDF6", 0.215, 0.028, 0, 0.01),
    page(-1, drawLeftPage),
    page(1, right),
  );
  // Tilted to us on a low rest, as a guest book lies.
  made.rotation.x = 0.34;
  made.position.y = 0.11;
  return group(made, box(0.8, 0.16, 0.06, cover, 0, 0, -0.24, 0.02));
}

const where = { x: -3.5, y: spots.island.y, z: 0.84, turn: 6 } as const;

/** The register of what leaves the shop, used as a pot stand. */
export function registerUnderKettle(): Group {
  const pot = place(kettle(), { x: 0.24, y: 0.13, z: 0.02, turn: -14, scale: 0.94 });
  return place(group(openBook(drawRightPage), pot), where);
}

/** The register in use: fresh lines, a pen, the kettle on its stove. */
export function registerInUse(): Group {
  // Beside the book, on none of its lines.
  const pen = cylinder(0.02, 0.02, 0.34, palette.blue, 0, -0.17);
  pen.rotation.set(Math.PI / 2, 0, 0.12);
  pen.position.set(0.53, 0.022, 0.14);
  // Behind the left page, high enough to be seen over it, and far from the tap.
  const stove = group(
    box(0.4, 0.17, 0.26, "#4A5462", 0, 0, 0, 0.03),
    place(kettle(), { y: 0.17, turn: -10, scale: 0.72 }),
  );
  return place(
    group(openBook(drawKeptPage), pen, place(stove, { x: -0.26, y: 0, z: -0.42, turn: -6 })),
    where,
  );
}
