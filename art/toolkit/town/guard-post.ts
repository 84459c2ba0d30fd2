import type { Group } from "three";
import { type Draw, print } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, box, cylinder, group, place } from "../primitives";
import { gable, roundSign, shopDoor, showWindow } from "./shopfront";

/** Draws the captain's badge, a golden shield with a keyhole, filling the canvas. */
export const drawShield: Draw = (context, width, height) => {
  const unit = Math.min(width, height) / 64;
  context.save();
  context.scale(unit, unit);
  context.fillStyle = palette.mascotGold;
  context.beginPath();
  context.moveTo(32, 4);
  context.quadraticCurveTo(44, 11, 57, 12);
  context.bezierCurveTo(59, 36, 51, 52, 32, 60);
  context.bezierCurveTo(13, 52, 5, 36, 7, 12);
  context.quadraticCurveTo(20, 11, 32, 4);
  context.fill();
  context.fillStyle = palette.mascotBand;
  context.beginPath();
  context.arc(32, 26, 8, 0, Math.PI * 2);
  context.fill();
  context.fillRect(28.5, 28, 7, 18);
  context.restore();
};

const drawDesk: Draw = (context, width, height) => {
  context.fillStyle = "#FFF0CF";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "#D9C6A0";
  context.fillRect(0, height * 0.72, width, height * 0.28);
  context.fillStyle = "#7FB7DC";
  context.fillRect(width * 0.1, height * 0.14, width * 0.36, height * 0.34);
  context.fillStyle = "#FFFFFF";
  context.fillRect(width * 0.13, height * 0.18, width * 0.3, height * 0.26);
  context.fillStyle = palette.red;
  context.fillRect(width * 0.62, height * 0.52, width * 0.2, height * 0.2);
};

/** The lamp over the door that tells a guard post from far. */
function redLamp(): Group {
  const glow = material("#FF5A48", {
    emissive: "#FF4030",
    emissiveIntensity: 0.7,
    roughness: 0.25,
  });
  return group(
    box(0.05, 0.05, 0.16, palette.mascotBand, 0, 0, 0.06, 0.015),
    cylinder(0.035, 0.05, 0.06, palette.mascotBand, 0, -0.06, 0.14),
    ball(0.1, glow, 0, -0.12, 0.14),
  );
}

/** The captain's guard post, 1.5 wide and 2.1 high; its front is at z = 0, its origin below it. */
export function guardPost(): Group {
  const wall = material("#F7F3EA", { roughness: 0.85 });
  const blue = material(palette.mascotCap, { roughness: 0.5 });
  const roof = group(place(gable(1.5, 0.5, 1.1, "#F7F3EA"), { y: 1.45 }));
  for (const side of [-1, 1]) {
    const board = box(1.02, 0.1, 1.36, blue, 0, 0, 0, 0.04);
    board.position.set(side * 0.47, 0.02, 0);
    const holder = group(board);
    holder.rotation.z = -side * Math.atan2(0.5, 0.75);
    holder.position.set(0, 1.98, -0.55);
    roof.add(holder);
  }
  const band = print(1.46, 0.12, 512, (context, width, height) => {
    context.fillStyle = palette.mascotBand;
    context.fillRect(0, 0, width, height);
    context.fillStyle = palette.mascotGold;
    context.fillRect(0, height * 0.4, width, height * 0.2);
  });
  band.position.set(0, 1.3, 0.012);
  return group(
    box(1.5, 1.5, 1.1, wall, 0, 0, -0.55, 0.05),
    box(1.54, 0.34, 1.14, blue, 0, 0, -0.55, 0.04),
    band,
    place(shopDoor(0.46, 0.95, palette.mascotCap), { x: 0.34, y: 0.03, z: 0.01 }),
    place(showWindow(0.56, 0.52, drawDesk, "#FFFFFF"), { x: -0.36, y: 0.52, z: 0.02 }),
    place(redLamp(), { x: 0.34, y: 1.24, z: 0.02 }),
    place(roundSign(0.17, "#FFFFFF", drawShield), { y: 1.66, z: 0.05 }),
    roof,
  );
}
