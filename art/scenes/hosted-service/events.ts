import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawCloud } from "../../toolkit/parts/clouds";
import { drawIcon } from "../../toolkit/parts/icons";
import { panel } from "../../toolkit/parts/paint";
import { group, place } from "../../toolkit/primitives";
import { CRANBERRY } from "./looks";
import { drawStars } from "./register";
import { CLOUD, CLOUD_RIM, drawStopped } from "./signs";

type Context = CanvasRenderingContext2D;

/** Where a balloon points to: somebody below it, on the left or in the middle. */
type Tail = "left" | "middle" | "right" | "thought";

const TAILS: Readonly<Record<Tail, number>> = {
  left: 0.24,
  middle: 0.5,
  right: 0.76,
  thought: 0.5,
};

function outline(context: Context, width: number, height: number, tail: Tail): void {
  const bottom = height * 0.8;
  const x = width * TAILS[tail];
  context.fillStyle = "#FFFFFF";
  context.strokeStyle = "#6B5B66";
  context.lineWidth = 8;
  context.beginPath();
  context.roundRect(6, 6, width - 12, bottom - 6, height * 0.16);
  context.fill();
  context.stroke();
  context.beginPath();
  if (tail === "thought") {
    context.arc(x, height * 0.87, height * 0.06, 0, Math.PI * 2);
    context.closePath();
    context.moveTo(x + height * 0.03, height * 0.96);
    context.arc(x, height * 0.965, height * 0.028, 0, Math.PI * 2);
    context.fill();
    context.stroke();
    return;
  }
  context.moveTo(x - height * 0.09, bottom - 1);
  context.lineTo(x, height - 8);
  context.lineTo(x + height * 0.09, bottom - 1);
  context.stroke();
  context.fill();
  panel(context, x - height * 0.085, bottom - 12, height * 0.17, 14, 0, "#FFFFFF");
}

/** A balloon; `draw` fills its upper four fifths. */
function balloon(width: number, height: number, tail: Tail, draw: Draw): Group {
  return group(
    print(
      width,
      height,
      Math.round(width * 640),
      (context, w, h) => {
        context.clearRect(0, 0, w, h);
        outline(context, w, h, tail);
        draw(context, w, h * 0.8);
      },
      { alpha: true },
    ),
  );
}

/** The registers of all three shops, each before the same stopped cloud. */
export const threeStopped = (): Group =>
  place(
    balloon(1.36, 0.71, "left", (context, width, height) => {
      for (const share of [0.19, 0.5, 0.81]) {
        const x = width * share;
        panel(context, x - width * 0.125, height * 0.13, width * 0.25, height * 0.5, 16, "#8EA0BC");
        drawStopped(context, x, height * 0.38, height * 0.2, "cloud");
        panel(context, x - width * 0.04, height * 0.62, width * 0.08, height * 0.1, 4, "#6B5B66");
        panel(context, x - width * 0.1, height * 0.71, width * 0.2, height * 0.14, 10, "#F3DAD5");
      }
    }),
    { x: 2.5, y: 1.84, z: 0.6 },
  );

/** What he looks for and nobody has read; it is thought of, not seen. */
export const whereIsIt = (): Group =>
  place(
    balloon(0.92, 0.72, "thought", (context, width, height) => {
      panel(context, width * 0.09, height * 0.14, width * 0.82, height * 0.74, 14, "#7E9BC9");
      panel(context, width * 0.13, height * 0.21, width * 0.74, height * 0.6, 10, "#E8EEFA");
      drawCloud(context, width * 0.34, height * 0.5, height * 0.22, CLOUD, CLOUD_RIM);
      drawIcon(context, "handshake", width * 0.64, height * 0.52, height * 0.16, palette.ink, 0.18);
      drawIcon(context, "lens", width * 0.86, height * 0.74, height * 0.22, CRANBERRY, 0.3);
    }),
    // On the bare wall over whoever searches, off every screen and table.
    { x: -2.03, y: 2.8, z: 1.5 },
  );

/** How long it takes is known: the hours, and whom to ring. */
export const knownHours = (): Group =>
  place(
    balloon(0.96, 0.62, "right", (context, width, height) => {
      drawIcon(context, "phone", width * 0.22, height * 0.52, height * 0.24, palette.ink, 0.2);
      drawIcon(context, "stopwatch", width * 0.5, height * 0.52, height * 0.27, palette.ink, 0.2);
      drawIcon(context, "back", width * 0.78, height * 0.52, height * 0.25, "#2F6B57", 0.26);
    }),
    { x: 0.96, y: 2.06, z: -0.5 },
  );

/** Her year of stars, as far as it came back. */
export const starsBack = (earned: number): Group =>
  place(
    balloon(0.96, 0.86, "middle", (context, width, height) => {
      drawStars(context, earned, [width * 0.08, height * 0.08, width * 0.84, height * 0.84]);
    }),
    { x: 0.5, y: 2.1, z: 1.56 },
  );
