import type { Group, Object3D } from "three";
import { type Draw, dot, drawText, print } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawAnimal } from "../../toolkit/parts/animals";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { group, type Point3, place } from "../../toolkit/primitives";
import { drawPlanTile, drawStranger } from "./signs";

const drawSheet: Draw = (context, width, height) => {
  fill(context, width, height, "#F4F9FF");
  drawIcon(context, "plan", width / 2, height / 2, width * 0.38, "#2B5FA8", 0.15);
};

/** Drawings in the air, larger than life. */
export function flyingSheets(at: readonly Point3[]): Group {
  const made = group();
  for (const [index, [x, y, z]] of at.entries()) {
    const sheet = board({
      width: 0.34,
      height: 0.26,
      draw: drawSheet,
      frame: "#9CB8DE",
      margin: 0.02,
    });
    sheet.position.set(x, y, z);
    sheet.rotation.set(-0.2, 0, (index % 2 ? -1 : 1) * (0.16 + 0.07 * (index % 3)));
    made.add(sheet);
  }
  return made;
}

/** The plan of a child's bedroom in somebody's home. */
const drawBedroom: Draw = (context, width, height) => {
  fill(context, width, height, "#F4F9FF");
  context.strokeStyle = "#2B5FA8";
  context.lineWidth = 16;
  context.strokeRect(width * 0.08, height * 0.1, width * 0.84, height * 0.8);
  panel(context, width * 0.16, height * 0.2, width * 0.34, height * 0.58, 24, "#FFC7D2");
  panel(context, width * 0.2, height * 0.24, width * 0.26, height * 0.16, 18, "#FFFFFF");
  panel(context, width * 0.16, height * 0.48, width * 0.34, height * 0.3, 24, "#FF9FB2");
  drawAnimal(context, "cat", width * 0.7, height * 0.36, height * 0.14);
  dot(context, width * 0.62, height * 0.72, height * 0.07, "#FFD24A");
  panel(context, width * 0.7, height * 0.62, width * 0.14, height * 0.17, 8, "#4FAE62");
};

/** Where the children of other people's homes sleep, for all the world to see. */
export function bedroomPlan(): Object3D {
  const made = board({ width: 0.86, height: 0.66, draw: drawBedroom, frame: "#2B5FA8" });
  made.rotation.z = -0.07;
  return place(made, { x: 3.1, y: 2.3, z: -1.2 });
}

/** A message from a stranger about somebody's kitchen. */
export function thanksBubble(): Object3D {
  const draw: Draw = (context, width, height) => {
    panel(context, 0, 0, width, height * 0.82, 70, "#FFFFFF");
    context.beginPath();
    context.moveTo(width * 0.12, height * 0.78);
    context.lineTo(width * 0.16, height);
    context.lineTo(width * 0.34, height * 0.78);
    context.fill();
    drawStranger(context, width * 0.28, height * 0.41, height * 0.28, 2);
    drawPlanTile(context, [width * 0.7, height * 0.41], height * 0.5);
  };
  const made = print(0.82, 0.62, 640, draw, { alpha: true, glow: 0.4, base: "#FFFFFF" });
  made.position.set(-2.3, 1.9, -0.3);
  return group(made);
}

/** Leaves of the calendar that nobody tore off in time, on their way down from it: its last days. */
export function fallenLeaves(): Object3D {
  const leaf = (day: string, [x, y, z]: Point3, turn: number) => {
    const draw: Draw = (context, width, height) => {
      fill(context, width, height, "#FFFFFF");
      fill(context, width, height * 0.28, palette.coral);
      drawText(context, day, width / 2, height * 0.66, height * 0.5, palette.ink);
    };
    const made = board({ width: 0.21, height: 0.25, draw, margin: 0.012, pixels: 160 });
    made.rotation.set(-0.3, 0, turn);
    made.position.set(x, y, z);
    return made;
  };
  return group(
    leaf("29", [-3.02, 0.98, -0.1], 0.35),
    leaf("30", [-2.82, 0.76, 0], -0.4),
    leaf("31", [-2.95, 0.5, 0.1], 0.22),
  );
}
