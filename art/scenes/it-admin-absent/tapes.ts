import type { Group } from "three";
import { type Draw, drawText } from "../../toolkit/canvas";
import { fill } from "../../toolkit/parts/paint";
import { backupTape } from "../../toolkit/parts/storage";
import { place } from "../../toolkit/primitives";

const tapeLabel =
  (digits: string): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#FFF6D8");
    drawText(context, digits, width / 2, height / 2 + 4, height * 0.8);
  };

/** Tape with a number on its label, one and a half times life size. */
export const tape = (digits: string, color?: string): Group =>
  place(backupTape(tapeLabel(digits), color), { scale: 1.4 });
