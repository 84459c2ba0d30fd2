import type { Group } from "three";
import { type Draw, drawText } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board, clipboard } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { BACK_WALL } from "../../toolkit/parts/room";
import { networkBox } from "../../toolkit/parts/wiring";
import { box, cylinder, group, place, ring } from "../../toolkit/primitives";
import { spots } from "./room";

const WALL = BACK_WALL + 0.04;

/** The hidden name, for everybody to read: a tag of its own on the post, right above the plaque. */
export function hiddenName(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFF3C9");
    drawIcon(context, "arcs", width * 0.17, height * 0.5, height * 0.34, palette.ink, 0.24);
    drawText(context, "AYU7", width * 0.62, height * 0.54, height * 0.66, palette.ink);
  };
  const made = board({
    width: 0.62,
    height: 0.23,
    margin: 0.02,
    frame: "#A86F3A",
    draw,
    pixels: 500,
  });
  return place(made, {
    x: spots.pillar.x,
    y: 2.73,
    z: spots.pillar.z + 0.04,
  });
}

/** One higher each month: whoever knows one number can count. */
export function countingCard(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFDF4");
    panel(context, 0, 0, width, height * 0.4, 0, "#7A63BE");
    drawIcon(context, "arcs", width * 0.36, height * 0.2, height * 0.15, "#FFFFFF", 0.24);
    drawIcon(context, "calendar", width * 0.64, height * 0.2, height * 0.14, "#FFFFFF");
    for (const [index, text] of ["11", "12", "13"].entries()) {
      const x = width * (0.17 + index * 0.33);
      drawText(context, text, x, height * 0.72, height * 0.44, palette.ink);
      if (index)
        drawIcon(context, "right", x - width * 0.165, height * 0.7, height * 0.1, "#6A55A5", 0.36);
    }
  };
  return place(
    board({ width: 1.04, height: 0.54, margin: 0.04, frame: "#7A63BE", draw, pixels: 900 }),
    // Beside the plaque whose digits it counts on, above the aerials.
    { x: -0.79, y: 2.62, z: WALL },
  );
}

/** Sheets to sign: a handshake, and a mouth that stays shut. */
export function pledges(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFDF4");
    drawIcon(context, "handshake", width / 2, height * 0.26, width * 0.3, "#B3364A");
    drawIcon(context, "person", width * 0.3, height * 0.62, width * 0.16, palette.ink);
    drawIcon(context, "cross", width * 0.7, height * 0.62, width * 0.12, "#B3364A", 0.3);
    for (const share of [0.82, 0.92])
      panel(context, width * 0.14, height * share - 5, width * 0.72, 10, 5, "#C9A26B");
  };
  const made = group();
  for (const [index, x] of [-0.17, 0.17].entries()) {
    const sheet = clipboard({ width: 0.32, height: 0.44, draw, color: "#B3364A" });
    sheet.rotation.z = index ? -0.05 : 0.06;
    sheet.position.set(x, 0, index * 0.02);
    made.add(sheet);
  }
  return place(made, { x: 1, y: 0.13, z: spots.counter.front + 0.04, scale: 1.08 });
}

/** Six aerials and arcs as wide as the wall: what it lets in it lets in from farther away. */
export function strongRouter(): Group {
  const shell = material("#2A303A", { roughness: 0.35 });
  const orange = material("#FF9B3D", {
    roughness: 0.4,
    emissive: "#FF8A1E",
    emissiveIntensity: 0.4,
  });
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#2A303A");
    drawIcon(context, "padlock", width * 0.3, height * 0.5, height * 0.16, "#C7CDD6");
    drawIcon(context, "arcs", width * 0.66, height * 0.52, height * 0.36, "#FFB23E", 0.24);
  };
  const made = group(
    networkBox({
      width: 0.62,
      height: 0.26,
      depth: 0.24,
      color: "#2A303A",
      draw,
      share: 0.86,
      sockets: 0,
    }),
  );
  for (let index = 0; index < 6; index++) {
    const aerial = cylinder(0.016, 0.02, 0.26, shell, 0, 0, 0, 10);
    aerial.rotation.z = (2.5 - index) * 0.14;
    aerial.position.set((index - 2.5) * 0.1, 0.36, -0.04);
    made.add(aerial);
  }
  for (const radius of [0.27, 0.37]) {
    const arc = ring(radius, 0.024, orange, 0, 0.3, 0.02, Math.PI * 0.5);
    arc.rotation.z = Math.PI * 0.25;
    made.add(arc);
  }
  // On a bracket of its own between the shelf and what stands on the counter.
  made.add(box(0.7, 0.035, 0.32, material("#C4853F", { roughness: 0.6 }), 0, -0.035, -0.02, 0.01));
  return place(made, { x: -0.22, y: 1.06, z: WALL + 0.16, scale: 0.8 });
}
