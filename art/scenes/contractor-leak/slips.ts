import type { Group, Object3D } from "three";
import { type Draw, dot, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { box, group, ring } from "../../toolkit/primitives";
import { drawHouse, drawNobody, type House, INK } from "./marks";

/** What stands where the telephone number is. */
export type Phone = "digits" | "hole" | "code";

const SLIP = { width: 0.3, height: 0.44 } as const;
const WALL_BEHIND = "#5F4A33";

function drawPhone(context: CanvasRenderingContext2D, phone: Phone, w: number, y: number): void {
  if (phone === "hole") {
    dot(context, w / 2, y, w * 0.21, WALL_BEHIND);
    context.lineWidth = w * 0.025;
    context.strokeStyle = "#FFFFFF";
    context.stroke();
    return;
  }
  drawIcon(context, phone === "digits" ? "phone" : "shield", w * 0.5, y - w * 0.08, w * 0.2, INK);
  const digits = phone === "digits" ? "0X-XXXX-0000" : "A7-K2";
  drawText(context, digits, w / 2, y + w * 0.24, w * 0.125, INK);
}

/** A courier's waybill: who, where, and the telephone, printed blue. */
export const drawSlip =
  (phone: Phone): Draw =>
  (context, w, h) => {
    fill(context, w, h, "#F3F8FF");
    panel(context, 0, 0, w, h * 0.13, 0, "#3D7DD8");
    drawNobody(context, w * 0.28, h * 0.28, w * 0.15, INK);
    drawIcon(context, "house", w * 0.7, h * 0.28, w * 0.16, INK);
    panel(context, w * 0.1, h * 0.42, w * 0.8, h * 0.03, 6, "#B9CFEC");
    drawPhone(context, phone, w, h * 0.66);
  };

/** A waybill of last time with a company's house on it, large. */
const drawPassedSlip =
  (house: House): Draw =>
  (context, w, h) => {
    fill(context, w, h, "#F3F8FF");
    panel(context, 0, 0, w, h * 0.12, 0, "#3D7DD8");
    drawHouse(context, house, w / 2, h * 0.42, w * 0.32);
    for (const row of [0.76, 0.86])
      panel(context, w * 0.14, h * row, w * 0.72, h * 0.045, 6, "#B9CFEC");
  };

/** One sheet upright; origin at the middle of its lower edge, faces +z. */
export function sheet(
  width: number,
  height: number,
  draw: Draw,
  edge = "#DCE8F8",
  glow = 0,
): Group {
  const face = print(width, height, 420, draw, glow > 0 ? { glow } : {});
  face.position.set(0, height / 2, 0.009);
  return group(box(width, height, 0.014, edge, 0, 0, 0, 0.004), face);
}

/** Sheets fanned about their feet, the middle one in front. */
function fan(made: readonly Object3D[], angle: number): Group {
  const middle = (made.length - 1) / 2;
  for (const [index, one] of made.entries()) {
    one.rotation.z = (middle - index) * angle;
    one.position.set((index - middle) * 0.19, 0, 0.02 * index);
  }
  return group(...made);
}

/** A bundle of waybills with a band around it, fanned out. */
export function slipFan(phone: Phone, count = 3, scale = 1): Group {
  const { width, height } = SLIP;
  const made = Array.from({ length: count }, () =>
    sheet(width * scale, height * scale, drawSlip(phone)),
  );
  return fan(made, 0.18);
}

/** Three waybills as work was passed on: by whom, to whom, and back. */
export const passedFan = (): Group =>
  fan(
    (["circle", "triangle", "circle"] as const).map((house) =>
      sheet(0.32, 0.46, drawPassedSlip(house)),
    ),
    0.2,
  );

/** A tag on a string; origin at its hole. */
export function hangTag(width: number, height: number, draw: Draw, color = "#FFFDF4"): Group {
  const face = print(width - 0.03, height - 0.03, 512, draw);
  face.position.set(0, -height / 2 - 0.02, 0.013);
  return group(
    box(width, height, 0.02, material(color), 0, -height - 0.02, 0, 0.03),
    face,
    ring(0.03, 0.008, palette.metalDark, 0, 0, 0.004),
  );
}
