import type { Group } from "three";
import type { Draw } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { drawCloud } from "./drawings";

type Context = CanvasRenderingContext2D;

/** The warehouse itself, small: a low roof and a blue shutter. */
function warehouse(context: Context, width: number, height: number): void {
  panel(context, width * 0.03, height * 0.56, width * 0.22, height * 0.3, 8, "#F4F6F8");
  panel(context, width * 0.02, height * 0.48, width * 0.24, height * 0.11, 8, "#5F6E80");
  panel(context, width * 0.08, height * 0.65, width * 0.12, height * 0.21, 4, palette.yellow);
  panel(context, width * 0.1, height * 0.68, width * 0.08, height * 0.18, 4, "#8FB8DA");
}

/** The other office, and behind its wide window the box that the copies go to. */
function office(context: Context, width: number, height: number): void {
  panel(context, width * 0.55, height * 0.1, width * 0.42, height * 0.78, 12, "#FFF3DD");
  panel(context, width * 0.53, height * 0.06, width * 0.46, height * 0.12, 10, palette.coral);
  for (const column of [0.6, 0.725, 0.85])
    panel(context, width * column, height * 0.22, width * 0.07, height * 0.11, 5, "#7FB2DA");
  panel(context, width * 0.585, height * 0.38, width * 0.35, height * 0.46, 10, "#8A6B4A");
  panel(context, width * 0.6, height * 0.4, width * 0.32, height * 0.42, 6, "#FFF9C9");
  panel(context, width * 0.655, height * 0.45, width * 0.21, height * 0.37, 16, "#2F7F6E");
  panel(context, width * 0.675, height * 0.48, width * 0.17, height * 0.28, 8, "#EDF1F6");
  drawIcon(context, "disk", width * 0.76, height * 0.62, width * 0.066, palette.navy, 0.26);
}

/** From here over the hills to there. */
function way(context: Context, width: number, height: number): void {
  context.strokeStyle = palette.navy;
  context.fillStyle = palette.navy;
  context.lineWidth = height * 0.055;
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(width * 0.15, height * 0.4);
  context.quadraticCurveTo(width * 0.3, height * 0.1, width * 0.46, height * 0.4);
  context.stroke();
  context.beginPath();
  context.moveTo(width * 0.535, height * 0.52);
  context.lineTo(width * 0.405, height * 0.45);
  context.lineTo(width * 0.505, height * 0.32);
  context.fill();
}

const drawElsewhere: Draw = (context, width, height) => {
  const hill = (x: number, y: number, radius: number, color: string) => {
    context.fillStyle = color;
    context.beginPath();
    context.arc(width * x, height * y, width * radius, 0, Math.PI * 2);
    context.fill();
  };
  fill(context, width, height, "#BFE0F2");
  drawCloud(context, width * 0.13, height * 0.18, width * 0.08, palette.pureWhite);
  hill(0.34, 1.02, 0.2, "#8CC7A2");
  hill(0.48, 1.04, 0.18, "#A6D6B4");
  panel(context, 0, height * 0.84, width, height * 0.16, 0, "#CFE6C2");
  panel(context, 0, height * 0.88, width, height * 0.07, 0, "#AEB5BE");
  warehouse(context, width, height);
  office(context, width, height);
  way(context, width, height);
};

/** A picture of the way from the warehouse to another office, behind whose window the copy stands. */
export const elsewhereDisk = (): Group =>
  board({ width: 1.04, height: 0.66, draw: drawElsewhere, frame: "#C9935B", pixels: 1000 });
