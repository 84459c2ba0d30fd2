import type { Group } from "three";
import { type Draw, dot, drawText } from "../../toolkit/canvas";
import type { DioramaLayer } from "../../toolkit/diorama";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { standingPhone } from "../../toolkit/parts/carried";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { BACK_WALL } from "../../toolkit/parts/room";
import { ball, box, group, place } from "../../toolkit/primitives";
import { drawFaceOf } from "./faces";
import { drawKitchen } from "./prints";
import { registerInUse } from "./register";
import { rewardTag } from "./reward";
import { spots } from "./room";
import { drawCopyOne, drawFromHome } from "./screens";
import { lentSticks } from "./sticks";
import { bagCard, heroScreen } from "./things";

const WALL = BACK_WALL + 0.03;
const desk = spots.heroDesk;

/** One sheet over the way out: one person may go, several may not, nor estimates of others. */
const drawLoadSheet: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF4");
  for (const x of [0.34, 0.66])
    panel(context, width * x - 3, height * 0.1, 6, height * 0.8, 3, "#CFE3D3");
  drawFaceOf(context, "hatakeyama", width * 0.18, height * 0.34, height * 0.23);
  drawFaceOf(context, "grandfather", width * 0.42, height * 0.42, height * 0.16);
  drawFaceOf(context, "aunt", width * 0.5, height * 0.22, height * 0.16);
  drawFaceOf(context, "child", width * 0.58, height * 0.42, height * 0.16);
  panel(context, width * 0.73, height * 0.1, width * 0.2, height * 0.48, 8, "#F3E3C4");
  drawIcon(context, "house", width * 0.83, height * 0.23, height * 0.1, palette.navy, 0.2);
  drawIcon(context, "yen", width * 0.83, height * 0.46, height * 0.09, "#B57F00", 0.26);
  drawIcon(context, "tick", width * 0.18, height * 0.78, height * 0.13, "#2F8F4E", 0.34);
  for (const x of [0.5, 0.83])
    drawIcon(context, "cross", width * x, height * 0.78, height * 0.13, "#D6453A", 0.34);
};

const loadSheet = (): Group =>
  place(board({ width: 1.06, height: 0.82, draw: drawLoadSheet, frame: "#3F9A5B", margin: 0.08 }), {
    x: 2.96,
    y: 2.62,
    z: WALL,
  });

/** Two sticks of the company for sales, clear of the day card beside them. */
const lockedSticks = (): Group => place(lentSticks(), { x: 0.03, y: desk.y, z: 0.5 });

/** The mat they stand on, where the cat's stick was. */
const stickMat = (): Group =>
  place(group(box(0.62, 0.014, 0.34, "#F2CF9F", 0, 0, 0, 0.006)), { x: 0.03, y: desk.y, z: 0.52 });

/** The list stays here; a laptop of the company looks at it from home. */
const connectHome = (): Group => heroScreen(drawFromHome);

/** Two telephones of the company beside each other, kitchens on both. */
function shopPhones(): Group {
  const photos: Draw = (context, width, height) => {
    fill(context, width, height, "#24406E");
    for (let row = 0; row < 2; row++)
      drawKitchen(
        context,
        width * 0.1,
        height * (0.08 + row * 0.3),
        width * 0.8,
        height * 0.26,
        row ? "#F2B56B" : "#7FC8B8",
      );
    drawIcon(context, "padlock", width / 2, height * 0.82, width * 0.17, "#FFFFFF", 0.22);
  };
  return place(
    group(
      place(standingPhone(photos, palette.navy, 0.62), { x: -0.12 }),
      place(standingPhone(photos, palette.navy, 0.62), { x: 0.3, z: -0.04 }),
    ),
    { x: -2.66, y: spots.island.y, z: 0.78 },
  );
}

/** A clock whose hour from twelve to one is set aside. */
function drawHour(context: CanvasRenderingContext2D, x: number, y: number, radius: number) {
  dot(context, x, y, radius, palette.ink);
  dot(context, x, y, radius * 0.9, "#FFFFFF");
  context.fillStyle = "#F2994A";
  context.beginPath();
  context.moveTo(x, y);
  context.arc(x, y, radius * 0.9, -Math.PI / 2, -Math.PI / 3);
  context.closePath();
  context.fill();
  drawText(context, "12", x - radius * 0.24, y - radius * 0.6, radius * 0.4, palette.ink);
  context.strokeStyle = palette.ink;
  context.lineCap = "round";
  context.lineWidth = radius * 0.11;
  for (const [turn, long] of [
    [-Math.PI / 2, 0.78],
    [-Math.PI / 3, 0.6],
  ] as const) {
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + Math.cos(turn) * radius * long, y + Math.sin(turn) * radius * long);
    context.stroke();
  }
}

/** An hour at noon to finish in, with the pencil for it: beside the clock. */
function finishByDay(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFF3C9");
    drawIcon(context, "sun", width * 0.15, height * 0.5, height * 0.24, "#E9A900", 0.16);
    drawHour(context, width * 0.5, height * 0.5, height * 0.42);
    drawIcon(context, "pencil", width * 0.84, height * 0.5, height * 0.27, palette.navy, 0.2);
  };
  return place(board({ width: 1.04, height: 0.58, draw, frame: "#E0B04A" }), {
    x: 1.8,
    y: 2.74,
    z: WALL,
  });
}

/** A letter on its way to a house under the moon. */
function ownMail(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#DCE6FA");
    drawIcon(context, "mail", width * 0.22, height * 0.56, height * 0.26, palette.navy, 0.22);
    drawIcon(context, "right", width * 0.47, height * 0.56, height * 0.13, palette.ink, 0.34);
    drawIcon(context, "house", width * 0.74, height * 0.6, height * 0.3, palette.navy, 0.22);
    drawIcon(context, "moon", width * 0.92, height * 0.2, height * 0.13, "#5A6FB0");
  };
  return place(board({ width: 0.9, height: 0.58, draw, frame: palette.sky }), {
    x: -0.6,
    y: 1.2,
    z: WALL,
  });
}

/** A pencil behind a padlock: copies that cannot be changed. */
function readOnly(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#F3EAFB");
    drawIcon(context, "pencil", width * 0.32, height * 0.5, height * 0.34, palette.purple, 0.2);
    drawIcon(context, "padlock", width * 0.71, height * 0.52, height * 0.29, palette.ink, 0.22);
  };
  // Right of the window sill and below it, which would cover a corner.
  return place(board({ width: 0.66, height: 0.52, draw, frame: palette.purple }), {
    x: -1.44,
    y: 1.2,
    z: WALL,
  });
}

/** A policy that pays for bag and machines: between the photographs and the clock. */
function bagInsurance(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFDF6");
    panel(context, width * 0.06, height * 0.05, width * 0.88, height * 0.9, 14, "#F6EBD2");
    drawIcon(context, "bag", width * 0.3, height * 0.3, height * 0.18, "#B5652F", 0.22);
    drawIcon(context, "laptop", width * 0.7, height * 0.32, height * 0.18, palette.navy, 0.22);
    dot(context, width * 0.5, height * 0.74, height * 0.17, "#F2C23E");
    drawIcon(context, "yen", width * 0.5, height * 0.74, height * 0.12, "#6B4E00", 0.26);
  };
  return place(board({ width: 0.66, height: 0.7, draw, frame: "#B98A2B" }), {
    x: 0.1,
    y: 2.6,
    z: WALL,
  });
}

/** The board with a number for the night; below it, on a shelf, a purse and the card that goes in it. */
function nightNumber(): Group {
  const copy: Draw = (context, width, height) => {
    fill(context, width, height, "#FFF7DF");
    drawIcon(context, "moon", width * 0.27, height * 0.5, height * 0.3, "#5A6FB0");
    drawIcon(context, "phone", width * 0.7, height * 0.5, height * 0.3, palette.navy, 0.24);
  };
  const card = board({ width: 0.37, height: 0.25, draw: copy, frame: "#FFFFFF", margin: 0.025 });
  card.position.set(0.24, 0.15, 0.06);
  card.rotation.x = -0.12;
  const purse = place(
    group(
      box(0.34, 0.2, 0.1, "#8C3B50", 0, 0, 0, 0.04),
      box(0.345, 0.07, 0.11, "#74303F", 0, 0.12, 0, 0.03),
      ball(0.026, "#E0B04A", 0, 0.12, 0.058),
    ),
    { x: -0.16, y: 0.02, z: 0.06, turn: 8 },
  );
  const shelf = box(0.92, 0.04, 0.22, "#E9A15C", 0.03, -0.02, 0.04, 0.01);
  const lowered = bagCard("always");
  lowered.scale.setScalar(0.8);
  lowered.position.set(0.74, 1.66, WALL);
  return group(lowered, place(group(shelf, purse, card), { x: 0.68, y: 1.1, z: WALL + 0.06 }));
}

const measure = (
  id: string,
  depth: number,
  object: Group,
  replaces: readonly string[] = [],
): DioramaLayer => ({
  id,
  object,
  depth,
  shows: { measure: id },
  replaces,
});

/** Every measure as the thing it brings or changes. */
export function measures(): readonly DioramaLayer[] {
  return [
    measure("load-sheet", 187, loadSheet()),
    measure("one-by-one", 61, heroScreen(drawCopyOne), ["face-screen"]),
    measure("locked-sticks", 76, lockedSticks()),
    { ...measure("locked-sticks", 75, stickMat(), ["cat-stick"]), id: "stick-mat" },
    measure("two-lines", 123, registerInUse(), ["kettle-book"]),
    measure("connect-home", 62, connectHome(), ["face-screen"]),
    measure("shop-phones", 119, shopPhones(), ["photo-phone"]),
    measure("night-number", -215, nightNumber(), ["bag-card"]),
    measure("finish-by-day", -213, finishByDay()),
    measure("own-mail", -211, ownMail()),
    measure("read-only", -211, readOnly()),
    measure("bag-insurance", -211, bagInsurance()),
    measure("reward-tag", 216, rewardTag()),
  ];
}
