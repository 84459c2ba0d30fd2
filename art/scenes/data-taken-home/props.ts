import type { Group } from "three";
import { type Draw, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { padlock } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { box, group, place } from "../../toolkit/primitives";
import { random } from "../../toolkit/random";
import { drawFaceOf } from "./faces";
import type { FaceId } from "./looks";
import { drawKitchen } from "./prints";
import { catStick, keypadStick, standingCard } from "./sticks";

const customers: readonly FaceId[] = [
  "grandfather",
  "aunt",
  "child",
  "hatakeyamaWife",
  "hatakeyama",
];

/** A card of somebody's data: face, and lines of an address. */
const drawPersonCard =
  (who: FaceId): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#FFFFFF");
    drawFaceOf(context, who, width * 0.5, height * 0.36, width * 0.32);
    for (const [row, share] of [0.74, 0.56].entries())
      panel(
        context,
        width * 0.14,
        height * (0.7 + row * 0.13),
        width * share,
        height * 0.07,
        6,
        "#9DB3C9",
      );
  };

const personCard = (index: number): Group =>
  board({
    width: 0.34,
    height: 0.44,
    margin: 0.03,
    pixels: 360,
    frame: "#F4F6F8",
    draw: drawPersonCard(customers[index % customers.length] ?? "aunt"),
  });

/** Cards of `count` people heaped on the floor before everybody's feet; origin on the floor. */
export function heapOfPeople(count: number): Group {
  const dice = random(41);
  const made = group();
  for (let index = 0; index < count; index++) {
    const card = personCard(index);
    const row = Math.floor(index / 6);
    const across = Math.min(count, 6);
    card.rotation.set(-0.5 - row * 0.12, dice.between(-0.25, 0.25), dice.between(-0.32, 0.32));
    card.position.set(
      ((index % 6) - (across - 1) / 2) * 0.29,
      0.2 + row * 0.13,
      -row * 0.13 + (index % 2) * 0.05,
    );
    made.add(card);
  }
  return made;
}

/** A slim folder with the papers of one couple. */
export const slimFolder = (): Group =>
  standingCard(
    0.5,
    0.62,
    (context, width, height) => {
      fill(context, width, height, "#FFE9A8");
      drawFaceOf(context, "hatakeyama", width * 0.34, height * 0.36, width * 0.22);
      drawFaceOf(context, "hatakeyamaWife", width * 0.66, height * 0.36, width * 0.22);
      drawText(context, "1", width * 0.5, height * 0.76, height * 0.26, "#2F8F4E");
    },
    "#E9B949",
  );

/** The stick once somebody has plugged it in: `count` cards come out of it. */
export function openedStick(count: number): Group {
  const made = group(
    place(catStick(), { scale: 1.5 }),
    place(box(0.7, 0.05, 0.4, "#3B4250", 0, -0.02, 0.02, 0.02), {}),
  );
  for (let index = 0; index < count; index++) {
    const card = personCard(index);
    const turn = (index - (count - 1) / 2) * -0.42;
    card.rotation.z = turn;
    card.position.set(Math.sin(-turn) * 0.72, 0.66 + Math.cos(turn) * 0.34, -0.12 - index * 0.012);
    made.add(card);
  }
  return made;
}

/** A stick that stays shut for whoever finds it. */
export function shutStick(): Group {
  const lock = padlock();
  lock.scale.setScalar(1.3);
  lock.position.set(0.36, 0.34, 0.12);
  return group(
    place(keypadStick(), { scale: 1.5 }),
    box(0.9, 0.05, 0.4, "#3B4250", 0.1, -0.02, 0.02, 0.02),
    lock,
  );
}

/** Letters to people who may be concerned, `count` of them in piles; origin on the floor. */
export function heapOfLetters(count: number): Group {
  const dice = random(29);
  const letter: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFDF6");
    context.strokeStyle = "#C9B48A";
    context.lineWidth = 12;
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(width / 2, height * 0.6);
    context.lineTo(width, 0);
    context.stroke();
    drawText(context, "？", width * 0.5, height * 0.76, height * 0.34, palette.coral);
  };
  const made = group();
  const piles = Math.ceil(count / 6);
  for (let index = 0; index < count; index++) {
    const [pile, level] = [index % piles, Math.floor(index / piles)];
    const envelope = board({
      width: 0.46,
      height: 0.3,
      draw: letter,
      margin: 0.02,
      pixels: 360,
      frame: "#EFE2C4",
    });
    envelope.rotation.set(-1.15, 0, dice.between(-0.14, 0.14));
    envelope.position.set((pile - (piles - 1) / 2) * 0.5, 0.1 + level * 0.075, 0);
    made.add(envelope);
  }
  return made;
}

/** The drawing of the couple's new kitchen, held before the chest. */
export function kitchenDrawing(isCrossed: boolean): Group {
  const sheet = board({
    width: 0.5,
    height: 0.36,
    frame: "#FFFFFF",
    margin: 0.03,
    pixels: 700,
    draw: (context, width, height) => {
      drawKitchen(context, 0, 0, width, height, "#7FC8B8");
      drawFaceOf(context, "hatakeyama", width * 0.3, height * 0.62, height * 0.2);
      drawFaceOf(context, "hatakeyamaWife", width * 0.56, height * 0.62, height * 0.2);
      if (isCrossed)
        drawIcon(context, "cross", width / 2, height / 2, height * 0.42, "#D6453A", 0.16);
    },
  });
  sheet.position.set(-0.17, 0.06, 0.08);
  return group(sheet);
}

/** The register's line read out: what went out, for whom. */
export const readLine = (): Group =>
  standingCard(
    0.62,
    0.5,
    (context, width, height) => {
      fill(context, width, height, "#EAF6EC");
      panel(context, 0, 0, width, height * 0.22, 0, "#3F8F5B");
      drawIcon(context, "house", width * 0.5, height * 0.11, height * 0.08, "#FFFFFF", 0.2);
      drawText(context, "6/18", width * 0.24, height * 0.58, height * 0.2, palette.ink);
      drawFaceOf(context, "hatakeyama", width * 0.56, height * 0.58, height * 0.17);
      drawIcon(context, "tick", width * 0.83, height * 0.58, height * 0.13, "#2F8F4E", 0.3);
    },
    "#3F8F5B",
  );
