import type { Group } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { telephone } from "../../toolkit/parts/office";
import { drawStamp, fill, panel } from "../../toolkit/parts/paint";
import { drawBarCode } from "../../toolkit/parts/warehouse";
import { box, cylinder, degrees, group, place } from "../../toolkit/primitives";
import { drawDoubleTick, drawForklift, drawScribble, drawWaveMark } from "./drawings";

const steel = material("#AEB7C2", { roughness: 0.35 });

const drawCodeCards: Draw = (context, width, height) => {
  fill(context, width, height, "#3D6FB8");
  for (let row = 0; row < 2; row += 1)
    for (let column = 0; column < 3; column += 1) {
      const [x, y] = [width * (0.045 + column * 0.313), height * (0.08 + row * 0.45)];
      panel(context, x, y, width * 0.285, height * 0.39, 16, palette.pureWhite);
      drawBarCode(context, x + width * 0.03, y + height * 0.06, width * 0.225, height * 0.27);
    }
};

const shelfNames = ["A1", "A2", "A3", "B1", "B2", "B3"];

/** The same cards once their shelves have names in large digits. */
const drawNamedCards: Draw = (context, width, height) => {
  drawCodeCards(context, width, height);
  for (const [index, name] of shelfNames.entries()) {
    const [x, y] = [
      width * (0.045 + (index % 3) * 0.313),
      height * (0.08 + Math.floor(index / 3) * 0.45),
    ];
    panel(context, x, y, width * 0.285, height * 0.27, 16, palette.yellow);
    drawText(context, name, x + width * 0.142, y + height * 0.145, height * 0.26, palette.ink);
  }
};

/** Tray with a recess as large as a pad of slips and a groove as long as a pen, empty at first. */
function tray(isFilled: boolean): Group {
  const wood = material("#E9C291", { roughness: 0.6 });
  const inside = material("#B98B57", { roughness: 0.8 });
  const rim = material("#F7DDB2", { roughness: 0.6 });
  return group(
    box(0.8, 0.05, 0.5, wood, 0, 0, 0, 0.02),
    box(0.4, 0.012, 0.38, inside, -0.14, 0.045, 0, 0.004),
    box(0.11, 0.012, 0.38, inside, 0.26, 0.045, 0, 0.004),
    box(0.8, 0.05, 0.045, rim, 0, 0.04, 0.235, 0.015),
    box(0.8, 0.05, 0.045, rim, 0, 0.04, -0.235, 0.015),
    box(0.045, 0.05, 0.5, rim, -0.385, 0.04, 0, 0.015),
    box(0.045, 0.05, 0.5, rim, 0.385, 0.04, 0, 0.015),
    box(0.045, 0.05, 0.44, rim, 0.12, 0.04, 0, 0.015),
    isFilled && box(0.36, 0.09, 0.34, "#FFFDF6", -0.14, 0.05, 0, 0.01),
    isFilled && box(0.3, 0.004, 0.02, "#8FB4DA", -0.14, 0.141, -0.08, 0.001),
    isFilled && box(0.3, 0.004, 0.02, "#8FB4DA", -0.14, 0.141, 0, 0.001),
    isFilled && box(0.05, 0.05, 0.34, palette.coral, 0.26, 0.055, 0, 0.02),
  );
}

/**
 * Writing stand between the racks: cards with bar codes above, a slip tray below. Empty and for
 * machines only at first; later with paper, a pen, and names that people read.
 */
export function slipStand(isForPeople = false): Group {
  const holder = tray(isForPeople);
  holder.position.set(0, 0.66, 0.1);
  holder.rotation.x = degrees(24);
  const cards = board({
    width: 0.86,
    height: 0.52,
    draw: isForPeople ? drawNamedCards : drawCodeCards,
    frame: "#2B4C7E",
    margin: 0.04,
    pixels: 900,
  });
  cards.position.set(0, 1.18, -0.16);
  const made = group(holder, cards, box(0.5, 0.04, 0.36, steel, 0, 0, 0, 0.015));
  for (const side of [-1, 1]) made.add(box(0.05, 1.3, 0.05, steel, side * 0.3, 0, -0.19, 0.015));
  return made;
}

const drawPhoneCard: Draw = (context, width, height) => {
  fill(context, width, height, palette.pureWhite);
  panel(context, 0, 0, width, height * 0.5, 0, "#DCEBFA");
  drawWaveMark(context, width * 0.5, height * 0.26, height * 0.2);
  drawIcon(context, "phone", width * 0.17, height * 0.64, height * 0.09, palette.navy);
  drawText(context, "0X-XXXX", width * 0.6, height * 0.645, height * 0.13, palette.ink);
  drawText(context, "0142", width * 0.6, height * 0.82, height * 0.15, palette.ink);
};

/** Telephone and the card to call by, standing beside it. */
export function phoneCard(): Group {
  const card = board({
    width: 0.5,
    height: 0.58,
    draw: drawPhoneCard,
    frame: "#8AA9CC",
    margin: 0.05,
    pixels: 700,
  });
  card.position.set(0, 0.31, 0);
  card.rotation.x = degrees(-10);
  return group(
    place(card, { x: 0.17, y: 0.31, z: -0.1 }),
    box(0.3, 0.03, 0.2, steel, 0.17, 0, -0.12, 0.012),
    place(telephone("#F3F5F7"), { x: -0.23, z: 0.02, turn: 8, scale: 1.15 }),
  );
}

const drawHotline: Draw = (context, width, height) => {
  fill(context, width, height, "#EFE9D6");
  panel(context, 0, 0, width, height * 0.4, 0, "#E2DABF");
  drawForklift(context, width * 0.5, height * 0.235, height * 0.155, "#A39878");
  drawIcon(context, "phone", width * 0.16, height * 0.52, height * 0.07, "#A39878");
  drawText(context, "0X-XXXX-0177", width * 0.58, height * 0.525, height * 0.085, "#A39878");
  const months = ["8", "9", "10", "11"];
  for (const [index, month] of months.entries()) {
    const x = width * (0.16 + index * 0.227);
    panel(context, x - width * 0.1, height * 0.65, width * 0.2, height * 0.25, 8, "#F8F4E6");
    const color = index === 3 ? "#D9483B" : "#DDAFA4";
    drawStamp(context, x, height * 0.775, width * 0.083, month, color);
  }
};

/** Sun-bleached card on the wall: forklift, number and a stamp for every month. */
export function hotlineCard(): Group {
  const card = board({
    width: 0.62,
    height: 0.62,
    draw: drawHotline,
    frame: "#D8CFB4",
    margin: 0.04,
    pixels: 900,
  });
  const pin = cylinder(0.028, 0.028, 0.03, material(palette.teal, { roughness: 0.4 }), 0, 0, 0, 16);
  pin.rotation.x = Math.PI / 2;
  pin.position.set(0, 0.29, 0.035);
  card.add(pin);
  card.rotation.z = degrees(1.5);
  return group(card);
}

const drawOrderList: Draw = (context, width, height) => {
  fill(context, width, height, palette.pureWhite);
  panel(context, 0, 0, width, height * 0.2, 0, palette.sky);
  drawText(context, "11/16", width / 2, height * 0.108, height * 0.16, palette.ink);
  for (let row = 0; row < 5; row += 1) {
    const y = height * (0.28 + row * 0.155);
    panel(context, width * 0.08, y - height * 0.02, width * 0.42, height * 0.04, 6, "#9FB0C4");
    drawDoubleTick(context, width * 0.74, y, height * 0.066);
  }
};

function drawSlip(wave: number): Draw {
  return (context, width, height) => {
    fill(context, width, height, wave % 2 ? "#FFF6D6" : "#FFFDF6");
    context.strokeStyle = "#5D6B86";
    context.lineWidth = 7;
    context.lineCap = "round";
    for (let line = 0; line < 3; line += 1)
      drawScribble(context, width * 0.1, height * (0.2 + line * 0.17), width * 0.78, wave + line);
    drawDoubleTick(context, width * 0.55, height * 0.76, height * 0.17);
  };
}

/** Pin board: crooked hand-written slips beside a printed list, everything ticked by two hands. */
export function slipBoard(): Group {
  const made = board({
    width: 1.12,
    height: 0.82,
    draw: (context, width, height) => {
      fill(context, width, height, "#D9B27C");
      context.fillStyle = "rgba(110,70,30,.14)";
      for (let spot = 0; spot < 160; spot += 1)
        context.fillRect((spot * 197) % width, (spot * 89) % height, 7, 5);
    },
    frame: "#A9713F",
    margin: 0.08,
    pixels: 600,
  });
  const list = print(0.4, 0.64, 512, drawOrderList, { cast: true });
  list.position.set(-0.29, 0, 0.04);
  made.add(list, pin(-0.29, 0.29));
  const spots = [
    [0.09, 0.16, 7],
    [0.37, 0.19, -9],
    [0.06, -0.17, -6],
    [0.35, -0.16, 5],
  ] as const;
  for (const [index, [x, y, angle]] of spots.entries()) {
    const slip = print(0.26, 0.29, 320, drawSlip(index), { cast: true });
    slip.position.set(x, y, 0.034 + index * 0.004);
    slip.rotation.z = degrees(angle);
    made.add(slip, pin(x, y + 0.12));
  }
  return made;
}

function pin(x: number, y: number): Group {
  const head = cylinder(0.02, 0.02, 0.03, material(palette.coral, { roughness: 0.4 }), 0, 0, 0, 14);
  head.rotation.x = Math.PI / 2;
  head.position.set(x, y, 0.06);
  return group(head);
}
