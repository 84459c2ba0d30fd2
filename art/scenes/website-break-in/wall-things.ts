import type { Group } from "three";
import { material } from "../../toolkit/materials";
import { board } from "../../toolkit/parts/boards";
import { ball, box, cylinder, group, place } from "../../toolkit/primitives";
import { type Columns, drawCoinSheet, drawQuotes } from "./estimates";
import { drawEyeCalendar, drawLabelChart, type Looking, todayOn } from "./prints";
import { spots } from "./room";

/** The framed estimate of eight years ago. */
export const coinSheet = (look: Columns): Group =>
  place(
    board({
      width: 1.26,
      height: 1.02,
      margin: 0.1,
      frame: "#A9713F",
      draw: drawCoinSheet(look),
      pixels: 1200,
    }),
    spots.sheet,
  );

/** Three estimates that hang from a rail. */
export function threeQuotes(): Group {
  const wood = material("#7A4A38", { roughness: 0.6 });
  const rail = cylinder(0.028, 0.028, 1.72, wood, 0, 0, 0, 14);
  rail.rotation.z = Math.PI / 2;
  rail.position.set(0, 0.53, 0.05);
  const made = group(
    board({
      width: 1.56,
      height: 1.0,
      margin: 0.04,
      frame: "#8A5B38",
      draw: drawQuotes,
      pixels: 1400,
    }),
    rail,
  );
  for (const x of [-0.86, 0.86]) made.add(ball(0.045, wood, x, 0.53, 0.05));
  for (const x of [-0.5, 0, 0.5]) made.add(box(0.09, 0.12, 0.05, "#E9B94A", x, 0.45, 0.05, 0.015));
  return place(made, spots.quotes);
}

/** The calendar of looks at the shop front; a clip of bamboo marks today. */
export function eyeCalendar(looking: Looking): Group {
  const [width, height, margin] = [1.2, 1.08, 0.05];
  const bamboo = material("#6FA54B", { roughness: 0.5 });
  const { x, y } = todayOn(width - margin, height - margin);
  const clip = group(
    box(0.096, 0.018, 0.05, bamboo, 0, 0.04, 0, 0.008),
    box(0.096, 0.018, 0.05, bamboo, 0, -0.058, 0, 0.008),
    box(0.018, 0.116, 0.05, bamboo, -0.039, -0.058, 0, 0.008),
    box(0.018, 0.116, 0.05, bamboo, 0.039, -0.058, 0, 0.008),
  );
  return place(
    group(
      board({
        width,
        height,
        margin,
        frame: "#7F9A62",
        draw: drawEyeCalendar(looking),
        pixels: 1400,
      }),
      place(clip, { x, y, z: 0.04 }),
    ),
    spots.calendar,
  );
}

/** The line of labels a day. */
export const labelChart = (): Group =>
  place(
    board({
      width: 1.14,
      height: 1.06,
      margin: 0.05,
      frame: "#C98F57",
      draw: drawLabelChart,
      pixels: 1100,
    }),
    spots.chart,
  );
