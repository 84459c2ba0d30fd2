import type { Group } from "three";
import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { type Bought, broughtBy } from "../../toolkit/furnish";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board, clipboard, leaning } from "../../toolkit/parts/boards";
import { desk } from "../../toolkit/parts/furniture";
import { drawIcon } from "../../toolkit/parts/icons";
import { stool } from "../../toolkit/parts/living";
import { printer } from "../../toolkit/parts/office";
import { fill, panel } from "../../toolkit/parts/paint";
import { ball, box, cylinder, group, type Point3, place, tube } from "../../toolkit/primitives";
import { bag, disc } from "./bag";
import { phoneSlips } from "./boxes";
import { drawFaceOf, drawHouse, drawLeaf, drawNobody, drawSignature, INK } from "./marks";
import { WALL } from "./room";
import { drawColumns, drawSharedList, sixColumns, twoLetters } from "./screens";
import { drawAgreedSheet, sealedSheet } from "./sheets";
import { depths } from "./things";

/** What is guarded, by whom, and where: one list of both companies. */
const drawGuarded: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFFFF");
  for (const [index, icon] of (["nameTag", "knee", "disk"] as const).entries()) {
    const y = h * (0.2 + index * 0.3);
    drawIcon(context, icon, w * 0.17, y, h * 0.1, INK, 0.24);
    drawFaceOf(context, index === 0 ? "handa" : "umehara", w * 0.5, y, h * 0.12);
    if (index === 1) drawLeaf(context, w * 0.83, y, h * 0.13);
    else drawHouse(context, "circle", w * 0.83, y, h * 0.11);
  }
};

/** A check sheet for a visit at the house the work went to. */
const drawCheck: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFFFF");
  drawHouse(context, "triangle", w * 0.34, h * 0.22, w * 0.17);
  drawIcon(context, "lens", w * 0.74, h * 0.22, w * 0.16, INK, 0.26);
  for (const row of [0.52, 0.7, 0.88]) {
    drawIcon(context, "tick", w * 0.2, h * row, w * 0.1, palette.green, 0.4);
    panel(context, w * 0.4, h * row - 10, w * 0.48, 20, 9, "#CCD3DC");
  }
};

const drawKeyCall: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFFFF");
  drawIcon(context, "phone", w * 0.27, h * 0.5, h * 0.33, INK);
  drawIcon(context, "key", w * 0.7, h * 0.5, h * 0.32, "#B9770A", 0.3);
};

const drawQuotes: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFFFF");
  for (const [index, price] of ["8", "7", "9"].entries()) {
    const x = w * (0.2 + index * 0.3);
    drawIcon(context, "coin", x, h * 0.3, w * 0.1, "#C98A17");
    drawText(context, price, x, h * 0.7, h * 0.38);
  }
};

/** The same list in three houses. */
const drawSpread: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFFFF");
  for (const [index, house] of (["circle", "square", "star"] as const).entries()) {
    const x = w * (0.19 + index * 0.31);
    drawHouse(context, house, x, h * 0.32, w * 0.11);
    for (const dx of [-0.06, 0.06]) drawNobody(context, x + w * dx, h * 0.76, w * 0.07, "#7B8C74");
  }
};

/** A disc with its shine; the hole is pale: dark, it would be an eye. */
function smallDisc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  dot(context, x, y, radius, INK);
  dot(context, x, y, radius * 0.86, "#B4C8F4");
  for (const [from, color] of [
    [-2.3, "#F5A9D6"],
    [-1.75, "#FFEC8C"],
    [0.85, "#93E0BE"],
    [1.4, "#F5A9D6"],
  ] as const) {
    context.fillStyle = color;
    context.beginPath();
    context.moveTo(x, y);
    context.arc(x, y, radius * 0.86, from, from + 0.56);
    context.fill();
  }
  dot(context, x, y, radius * 0.28, "#6E7FA3");
  dot(context, x, y, radius * 0.2, "#FFFDF4");
}

/** Each of the three ticked off, the day they were erased, and signed by both. */
const drawReturned: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFDF4");
  for (const x of [0.185, 0.5, 0.815]) {
    smallDisc(context, w * x, h * 0.15, w * 0.14);
    drawIcon(context, "tick", w * x, h * 0.37, w * 0.12, palette.green, 0.5);
  }
  drawText(context, "10/16", w * 0.5, h * 0.61, h * 0.23, palette.coral);
  for (const x of [0.28, 0.72]) drawSignature(context, w * x, h * 0.85, w * 0.36);
};

function card(width: number, height: number, draw: Draw, frame: string): Group {
  const made = board({ width, height, draw, frame, pixels: 560, margin: 0.05 });
  made.position.set(0, height / 2, 0);
  return leaning(group(made), 14);
}

/** A sign on two feet, in a frame that stands out from what is behind it; origin on the floor. */
function standingSign(width: number, height: number, draw: Draw, color: string): Group {
  const wood = material(color, { roughness: 0.5 });
  const face = board({ width, height, draw, frame: color, pixels: 640, margin: 0.07 });
  face.position.set(0, height / 2 + 0.07, 0);
  const foot = (side: number) =>
    group(
      box(0.07, 0.16, 0.06, wood, side * (width / 2 - 0.1), 0, -0.01, 0.02),
      box(0.1, 0.05, 0.34, wood, side * (width / 2 - 0.1), 0, 0, 0.02),
    );
  return group(leaning(group(face), 8), foot(-1), foot(1));
}

/** Three discs upright in a rack on a low bench, and beside them the slip that tells so. */
export function returnedDiscs(): Group {
  const standing = ["4", "6", "9"].map((month, index) => {
    const made = disc(month, 0.19);
    made.position.set((index - 1) * 0.33 - 0.27, 0.43, 0.04 + index * 0.015);
    made.rotation.x = -0.25;
    return made;
  });
  const slip = card(0.46, 0.56, drawReturned, "#5E8C4A");
  const rack = group(
    desk({ width: 1.56, depth: 0.42, height: 0.2, top: "#F1D7A4" }),
    box(1.02, 0.07, 0.16, "#5E8C4A", -0.27, 0.2, 0.08, 0.02),
    ...standing,
    place(slip, { x: 0.51, y: 0.2, z: 0.02 }),
  );
  return place(rack, { x: -0.98, z: 2.2, scale: 0.9 });
}

function camera(): Group {
  const shell = material("#F4F6F8", { roughness: 0.35 });
  const eye = cylinder(0.1, 0.1, 0.06, "#2E3644");
  eye.rotation.x = Math.PI / 2;
  eye.position.set(0, 0, 0.22);
  return group(
    box(0.3, 0.24, 0.42, shell, 0, -0.12, 0.02, 0.06),
    eye,
    ball(0.03, material("#FF5A4A", { emissive: "#FF5A4A" }), 0.1, 0.08, 0.23),
    box(0.08, 0.3, 0.08, palette.metalDark, 0, -0.1, -0.2, 0.02),
  );
}

/** On an easel of its own, whose legs are seen down to the floor. */
function visitSheet(): Group {
  const wood = material("#C79A5B", { roughness: 0.7 });
  const sheet = clipboard({ width: 0.5, height: 0.76, draw: drawCheck, color: "#5E8C4A" });
  const leg = (foot: Point3) => tube([[0, 1.2, -0.1], foot], 0.026, wood);
  return group(
    leg([-0.2, 0, 0.06]),
    leg([0.2, 0, 0.06]),
    leg([0, 0, -0.34]),
    box(0.48, 0.05, 0.13, wood, 0, 0.37, 0.03, 0.015),
    place(leaning(sheet, 6), { y: 0.42, z: 0.05 }),
  );
}

/** Measures that put something of their own into the room. */
function added(): readonly Bought[] {
  const labelPrinter = group(
    stool(0.22, 0.3, "#F1D7A4"),
    place(printer(), { y: 0.22, scale: 0.66 }),
  );
  return [
    [
      "shared-list",
      "shared-list",
      -205,
      place(board({ width: 0.9, height: 0.84, draw: drawGuarded, frame: "#5E8C4A" }), {
        x: 0.94,
        y: 2.2,
        z: WALL,
        scale: 0.84,
      }),
    ],
    [
      "key-by-phone",
      "key-by-phone",
      132,
      place(standingSign(0.92, 0.56, drawKeyCall, "#3558A8"), { x: 1.77, z: 1.52 }),
    ],
    ["visit-check", "visit-check", 88, place(visitSheet(), { x: -3.87, z: 0.2, turn: 4 })],
    ["own-addressing", "own-addressing", 212, place(labelPrinter, { x: -1.4, z: 2.0 })],
    [
      "three-quotes",
      "three-quotes",
      226,
      place(card(0.62, 0.44, drawQuotes, "#8C97A8"), { x: 2.94, z: 2.1 }),
    ],
    [
      "spread-list",
      "spread-list",
      224,
      place(card(0.66, 0.44, drawSpread, "#8C97A8"), { x: 2.24, z: 2.1 }),
    ],
    [
      "room-camera",
      "room-camera",
      -206,
      place(camera(), { x: 3.7, y: 1.9, z: WALL + 0.2, turn: -18 }),
    ],
    ["erase-proof", "erase-proof-tray", 228, returnedDiscs()],
  ];
}

/** Measures that change what stands there already. */
function mended(): readonly Bought[] {
  const instead = (measure: string, thing: keyof typeof depths, object: Group): Bought => [
    measure,
    measure,
    depths[thing],
    object,
    [thing],
  ];
  return [
    instead("clauses", "sealed-sheet", sealedSheet(drawAgreedSheet)),
    instead("trim-list", "six-columns", sixColumns(drawColumns(2, "3000"))),
    instead("shared-place", "two-letters", twoLetters(drawSharedList)),
    instead("hidden-slips", "phone-slips", phoneSlips("code")),
    instead("erase-proof", "bag-discs", bag([])),
  ];
}

/** What every measure puts into the room or changes there, each on its own. */
export const measures = () => broughtBy([...added(), ...mended()]);
