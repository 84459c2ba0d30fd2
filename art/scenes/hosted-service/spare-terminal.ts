import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { padlock } from "../../toolkit/parts/keys";
import { fill } from "../../toolkit/parts/paint";
import { ball, box, cylinder, group, place, tube } from "../../toolkit/primitives";
import { FIR, GOLD } from "./looks";
import { drawStopped, drawTerminal } from "./signs";
import { spots } from "./spots";

const drawReplace: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  drawStopped(context, width * 0.2, height * 0.5, height * 0.34, "terminal");
  drawIcon(context, "right", width * 0.52, height * 0.5, height * 0.17, palette.ink, 0.26);
  drawTerminal(context, width * 0.82, height * 0.54, height * 0.25);
};

/** A small card terminal that stands. */
function terminal(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#4A5568");
    drawTerminal(context, width / 2, height / 2, height * 0.48);
  };
  const face = print(0.17, 0.26, 200, draw);
  face.position.set(0, 0.15, 0.041);
  return group(box(0.2, 0.3, 0.08, material("#4A5568"), 0, 0, 0, 0.03), face);
}

/** The cable of the terminal, its plug pushed into a socket in the back wall. */
function pluggedIn(): Group {
  const dark = material("#3B4250", { roughness: 0.5 });
  return group(
    box(0.17, 0.19, 0.024, material("#D5DCE4", { roughness: 0.5 }), 0.16, 0.13, -0.085, 0.02),
    box(0.1, 0.1, 0.07, dark, 0.16, 0.175, -0.045, 0.02),
    tube(
      [
        [0.16, 0.2, -0.02],
        [0.16, 0.14, 0.04],
        [0.11, 0.065, 0.06],
        [0.04, 0.062, 0.05],
        [-0.03, 0.1, 0.02],
      ],
      0.015,
      dark,
    ),
  );
}

/** The charging box: three walls, and a clear door with its frame, hinges, hasp and lock. */
function chargingBox(): Group {
  const shell = material("#A9BDD2", { roughness: 0.4 });
  const frame = material("#5F7C9C", { roughness: 0.35 });
  const steel = material("#C9D1DA", { roughness: 0.25, metalness: 0.3 });
  const light = material("#7DF0A8", { emissive: "#4FE08A", emissiveIntensity: 1.1 });
  // On the door's frame: inside, the roof would hide it.
  const lamp = ball(0.024, light, 0.16, 0.438, 0.258, 1, 1, 0.6);
  const pane = box(
    0.54,
    0.36,
    0.012,
    material("#EAF6FF", { opacity: 0.1, roughness: 0.1 }),
    0,
    0.07,
    0.24,
    0.004,
  );
  // Light falls through glass.
  pane.castShadow = false;
  const bar = (x: number, y: number, wide: number, high: number) =>
    box(wide, high, 0.03, frame, x, y, 0.24, 0.008);
  return group(
    box(0.68, 0.05, 0.36, shell, 0, 0, 0.06, 0.015),
    box(0.68, 0.04, 0.36, shell, 0, 0.45, 0.06, 0.015),
    box(0.64, 0.42, 0.02, material("#F3F7FB", { roughness: 0.7 }), 0, 0.04, -0.1, 0.004),
    box(0.035, 0.42, 0.34, shell, -0.322, 0.04, 0.06, 0.008),
    box(0.035, 0.42, 0.34, shell, 0.322, 0.04, 0.06, 0.008),
    place(terminal(), { x: -0.12, y: 0.05, z: 0.0 }),
    lamp,
    pluggedIn(),
    pane,
    bar(-0.3, 0.04, 0.06, 0.42),
    bar(0.3, 0.04, 0.06, 0.42),
    bar(0, 0.04, 0.6, 0.045),
    bar(0, 0.415, 0.6, 0.045),
    cylinder(0.016, 0.016, 0.08, steel, -0.335, 0.1, 0.255),
    cylinder(0.016, 0.016, 0.08, steel, -0.335, 0.32, 0.255),
    // The hasp reaches from the door's frame over the wall's edge, and the lock goes through it.
    box(0.11, 0.05, 0.016, steel, 0.315, 0.25, 0.262, 0.006),
    place(padlock(GOLD), { x: 0.315, y: 0.18, z: 0.285, scale: 0.56 }),
  );
}

/** The board over the locked clear box in which the spare terminal is charged. */
export function stringBoard(): Group {
  const board = print(0.68, 0.38, 640, drawReplace);
  board.position.set(0, 0.78, -0.038);
  return place(
    group(
      box(0.74, 0.44, 0.03, material(FIR), 0, 0.56, -0.06, 0.02),
      box(0.05, 0.6, 0.04, material(FIR), -0.3, 0, -0.13, 0.015),
      box(0.05, 0.6, 0.04, material(FIR), 0.3, 0, -0.13, 0.015),
      board,
      chargingBox(),
    ),
    spots.board,
  );
}
