import type { Group } from "three";
import { type Draw, dot, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board, clipboard } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { drawStamp, fill, panel } from "../../toolkit/parts/paint";
import { box, cylinder, degrees, group, place, tube } from "../../toolkit/primitives";
import { drawHexagonMark, drawRoundArrow } from "./drawings";
import { TICK } from "./measure-machines";

const drawOrder: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  const pitch = width / 3;
  const colors = [palette.coral, palette.yellow, palette.mint];
  for (const [index, color] of colors.entries()) {
    const x = pitch * (index + 0.5);
    panel(context, x - pitch * 0.45, height * 0.08, pitch * 0.9, height * 0.84, 24, color);
    drawText(context, String(index + 1), x - pitch * 0.25, height * 0.52, height * 0.56);
    panel(context, x - pitch * 0.06, height * 0.18, pitch * 0.46, height * 0.64, 20, "#FFFFFF");
    drawIcon(context, "parcel", x + pitch * 0.17, height * 0.5, height * 0.24);
  }
};

/** What comes first, second and third, and a clock beside it. */
export function orderBoard(): Group {
  const clock = board({
    width: 0.4,
    height: 0.46,
    draw: (context, width, height) => {
      fill(context, width, height, palette.navy);
      drawIcon(context, "clock", width / 2, height / 2, width * 0.36, palette.pureWhite);
    },
    frame: palette.navy,
    pixels: 400,
  });
  const order = board({
    width: 1.2,
    height: 0.46,
    draw: drawOrder,
    frame: palette.navy,
    pixels: 1100,
  });
  return group(place(clock, { x: -0.64 }), place(order, { x: 0.18 }));
}

const drawInspection: Draw = (context, width, height) => {
  fill(context, width, height, palette.pureWhite);
  panel(context, 0, 0, width, height * 0.3, 0, "#FFE9A8");
  context.save();
  drawIcon(context, "gear", width * 0.5, height * 0.15, height * 0.11, palette.ink);
  context.restore();
  for (let row = 0; row < 4; row += 1)
    for (let column = 0; column < 4; column += 1) {
      const [x, y] = [width * (0.14 + column * 0.24), height * (0.4 + row * 0.158)];
      panel(context, x - width * 0.1, y - height * 0.065, width * 0.2, height * 0.13, 8, "#E8EEF5");
      if (row * 4 + column < 13) drawIcon(context, "tick", x, y, width * 0.09, TICK, 0.4);
    }
};

/** Daily check sheet on a clipboard, a pen on a string. */
export function inspectionSheet(): Group {
  const pen = cylinder(0.018, 0.018, 0.26, material(palette.blue, { roughness: 0.4 }), 0, 0, 0, 12);
  pen.rotation.z = 0.06;
  pen.position.set(-0.29, 0.2, 0.03);
  const string = tube(
    [
      [-0.08, 0.6, 0.03],
      [-0.2, 0.6, 0.04],
      [-0.285, 0.5, 0.04],
      [-0.3, 0.32, 0.03],
    ],
    0.009,
    palette.navy,
  );
  return group(
    clipboard({ width: 0.48, height: 0.62, draw: drawInspection, color: palette.woodDark }),
    string,
    pen,
  );
}

const drawContract: Draw = (context, width, height) => {
  fill(context, width, height, palette.pureWhite);
  drawIcon(context, "handshake", width * 0.5, height * 0.36, width * 0.34, palette.navy);
  for (let row = 0; row < 3; row += 1)
    panel(
      context,
      width * 0.14,
      height * (0.66 + row * 0.1),
      width * 0.72,
      height * 0.04,
      6,
      "#9FB0C4",
    );
};

const drawContact: Draw = (context, width, height) => {
  fill(context, width, height, palette.pureWhite);
  drawHexagonMark(context, width * 0.5, height * 0.28, height * 0.2);
  drawIcon(context, "phone", width * 0.2, height * 0.66, height * 0.1, palette.navy);
  drawText(context, "24h", width * 0.62, height * 0.67, height * 0.2, palette.navy);
  panel(context, width * 0.14, height * 0.84, width * 0.72, height * 0.06, 6, "#9FB0C4");
};

/** Contract in its pocket and a card that carries the same mark as the tower. */
export function contractPocket(): Group {
  const folder = board({
    width: 0.44,
    height: 0.52,
    draw: drawContract,
    frame: palette.teal,
    margin: 0.08,
    pixels: 500,
  });
  const card = board({
    width: 0.36,
    height: 0.44,
    draw: drawContact,
    frame: "#F2B45A",
    margin: 0.05,
    pixels: 420,
  });
  return group(place(folder, { x: -0.19 }), place(card, { x: 0.25, y: -0.04, z: 0.02 }));
}

/** How to ship by hand, step by step: write the slip, fetch the parcel, load it. */
const drawSteps: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  for (const [index, icon] of (["pencil", "parcel", "truck"] as const).entries()) {
    const x = width * (0.17 + index * 0.33);
    dot(context, x - width * 0.075, height * 0.27, height * 0.21, "#2F6FD6");
    drawText(
      context,
      String(index + 1),
      x - width * 0.075,
      height * 0.285,
      height * 0.3,
      "#FFFFFF",
    );
    drawIcon(context, icon, x + width * 0.03, height * 0.64, height * 0.27, palette.ink, 0.22);
  }
};

/** The steps on a board that hangs below the writing stand's tray; origin at the middle of its upper edge. */
export function stepsBoard(): Group {
  const made = board({
    width: 0.8,
    height: 0.38,
    draw: drawSteps,
    frame: palette.coral,
    margin: 0.04,
    pixels: 900,
  });
  made.position.y = -0.19;
  return group(made);
}

/** Large round sign with an arrow running round, on an arm; origin at the arm's end. */
export function restartButton(): Group {
  const rim = cylinder(0.25, 0.27, 0.05, material("#5E6C7E", { roughness: 0.5 }), 0, 0, 0, 40);
  const cap = cylinder(0.2, 0.22, 0.07, material(palette.sky, { roughness: 0.35 }), 0, 0.04, 0, 40);
  const button = group(rim, cap);
  button.rotation.x = Math.PI / 2;
  const arm = box(
    0.34,
    0.07,
    0.05,
    material("#4A5668", { roughness: 0.5 }),
    -0.16,
    -0.035,
    0,
    0.02,
  );
  const arrow = print(
    0.34,
    0.34,
    384,
    (context, width, height) => {
      context.clearRect(0, 0, width, height);
      drawRoundArrow(context, width / 2, height / 2, width * 0.44, palette.pureWhite);
    },
    { alpha: true },
  );
  arrow.position.set(0, 0, 0.113);
  return group(arm, place(group(button, arrow), { x: -0.26, scale: 0.88 }));
}

const drawTriedNumber: Draw = (context, width, height) => {
  fill(context, width, height, palette.pureWhite);
  panel(context, 0, 0, width, height * 0.46, 0, "#FFE7D2");
  drawHexagonMark(context, width * 0.3, height * 0.24, height * 0.19);
  // Off the digits, which are what the card is for.
  drawStamp(context, width * 0.74, height * 0.24, height * 0.16, "17", "#D9483B");
  drawText(context, "0X-XXXX", width * 0.5, height * 0.6, height * 0.17, palette.ink);
  drawText(context, "0188", width * 0.5, height * 0.82, height * 0.24, palette.ink);
};

/** The number from the machine's own sticker, tried once and stamped; leans beside the phone. */
export function contactCard(): Group {
  const card = board({
    width: 0.4,
    height: 0.42,
    draw: drawTriedNumber,
    frame: palette.orange,
    margin: 0.04,
    pixels: 600,
  });
  card.position.set(0, 0.2, 0);
  card.rotation.x = degrees(-20);
  return group(card);
}
