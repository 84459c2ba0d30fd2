import { type Group, MeshStandardMaterial, type Object3D } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { desk } from "../../toolkit/parts/furniture";
import { drawIcon } from "../../toolkit/parts/icons";
import { telephone } from "../../toolkit/parts/office";
import { fill } from "../../toolkit/parts/paint";
import { BACK_WALL, tileFloor, walls } from "../../toolkit/parts/room";
import { keyboard, mouse } from "../../toolkit/parts/screens";
import { ball, box, cylinder, group, place } from "../../toolkit/primitives";
import { PRESS } from "./looks";

export const WALL = BACK_WALL + 0.03;

/** Where things and what carries them stand, in units. */
export const spots = {
  shelf: { x: -3.52, z: -1.98 },
  strip: { x: -2.58, y: 2.34, z: WALL },
  window: { x: -1.22, y: 2.16, z: BACK_WALL + 0.02 },
  copier: { x: -1.36, z: -1.5 },
  calendar: { x: 0.32, y: 2.4, z: WALL },
  cupboard: { x: 0.67, y: 1.0, z: WALL },
  deals: { x: 1.66, y: 2.32, z: WALL },
  lectern: { x: 1.74, y: 0.66, z: -1.5 },
  round: { x: 2.54, y: 0.62, z: -1.5 },
  door: { x: 3.54, z: WALL },
  back: { x: 0.42, y: 0.56, z: -0.8 },
  mail: { x: -0.04, y: 0.56, z: -0.86 },
  stand: { x: 0.92, y: 0.56, z: -0.76 },
  front: { x: -2.7, y: 0.56, z: 0.6 },
  tray: { x: -3.44, y: 0.56, z: 0.68 },
  quotes: { x: -2.46, y: 0.56, z: 0.52 },
  carton: { x: 0.64, z: 1.74 },
  crate: { x: 2.45, z: 1.9 },
  rack: { x: 3.48, z: 1 },
  floor: { x: -2.86, z: 2.04 },
} as const;

/** Gold light of the afternoon that falls in from the yard. */
function sunPatch(x: number, z: number, width: number): Object3D {
  const draw: Draw = (context, w, h) => {
    context.clearRect(0, 0, w, h);
    // Soft edges: seen from near, a sharp one would be a thing that lies on the floor.
    context.filter = `blur(${w * 0.035}px)`;
    const light = context.createLinearGradient(0, 0, 0, h);
    light.addColorStop(0, "rgba(255,206,110,.5)");
    light.addColorStop(1, "rgba(255,214,120,0)");
    for (let pane = 0; pane < 3; pane++) {
      context.beginPath();
      const left = w * (0.02 + pane * 0.3);
      context.moveTo(left + w * 0.12, h * 0.04);
      context.lineTo(left + w * 0.34, h * 0.04);
      context.lineTo(left + w * 0.26, h * 0.96);
      context.lineTo(left + w * 0.02, h * 0.96);
      context.closePath();
      context.fillStyle = light;
      context.fill();
    }
  };
  const made = print(width, width * 0.62, 600, draw, { alpha: true });
  made.rotation.x = -Math.PI / 2;
  made.position.set(x, 0.012, z);
  return made;
}

/** The way marked on the floor of a works, in orange. */
function lane(): Group {
  const paint = material(PRESS, { roughness: 0.7 });
  return group(
    box(8.1, 0.008, 0.07, paint, 0, 0, -0.22, 0.003),
    box(0.07, 0.008, 2.4, paint, 2.86, 0, 1, 0.003),
  );
}

/** Door to the yard: a pane, a handle, and the lock that the reader opens. */
export function door(): Group {
  const leaf = material("#7FA08A", { roughness: 0.5 });
  const frame = material("#5F7F6A", { roughness: 0.5 });
  const pane: Draw = (context, w, h) => {
    fill(context, w, h, "#FBE7B4");
    drawIcon(context, "gear", w / 2, h * 0.42, w * 0.3, "#E8B96A", 0.2);
  };
  const glass = print(0.46, 0.62, 300, pane, { glow: 0.75, base: "#333333" });
  glass.position.set(0, 1.42, 0.07);
  return place(
    group(
      box(1.06, 2.12, 0.08, frame, 0, 0, 0, 0.02),
      box(0.9, 2.02, 0.1, leaf, 0, 0, 0.01, 0.02),
      glass,
      box(0.7, 0.34, 0.02, frame, 0, 0.3, 0.06, 0.02),
      box(0.07, 0.26, 0.05, "#D7DDE5", -0.36, 0.86, 0.08, 0.02),
      ball(0.045, material("#D7DDE5", { roughness: 0.3 }), -0.36, 1.02, 0.12),
    ),
    spots.door,
  );
}

/** The little round table by the door. */
function roundTable(): Group {
  const wood = material("#C9955A", { roughness: 0.5 });
  const { x, y, z } = spots.round;
  return place(
    group(
      cylinder(0.4, 0.38, 0.06, wood, 0, y - 0.06, 0, 40),
      cylinder(0.05, 0.06, y - 0.08, wood, 0, 0.04, 0),
      cylinder(0.22, 0.26, 0.05, wood, 0, 0, 0, 32),
    ),
    { x, z },
  );
}

function furniture(): Group {
  const { back, front, lectern } = spots;
  const top = "#F3E6CB";
  return group(
    place(desk({ width: 1.9, depth: 0.72, top, panel: "#BFD0BE", legs: "#7E8A84" }), {
      x: back.x,
      z: back.z,
    }),
    place(
      desk({
        width: 2.16,
        depth: 0.78,
        top,
        panel: "#BFD0BE",
        legs: "#7E8A84",
      }),
      { x: front.x, z: front.z },
    ),
    place(keyboard("#F4EFE3"), { x: -2.36, y: front.y, z: 0.8, scale: 0.9 }),
    place(mouse(), { x: -2.04, y: front.y, z: 0.82 }),
    place(keyboard("#F4EFE3"), { x: 0, y: back.y, z: -0.58, scale: 0.84 }),
    place(telephone("#E9E2D2"), { x: 0.5, y: back.y, z: -0.58, scale: 0.6 }),
    place(desk({ width: 0.82, depth: 0.56, height: lectern.y, top: "#8A6A4A", legs: "#5A4636" }), {
      x: lectern.x,
      z: lectern.z,
    }),
    roundTable(),
  );
}

/** Iron beam under the ceiling with its lamps off, as a works has it. */
function beam(): Group {
  const iron = new MeshStandardMaterial({ color: PRESS, roughness: 0.55 });
  return group(
    box(8.24, 0.1, 0.12, iron, 0, 2.88, BACK_WALL + 0.07, 0.02),
    box(8.24, 0.03, 0.18, iron, 0, 2.86, BACK_WALL + 0.08, 0.01),
  );
}

/** Everything that never changes: no thing to judge, nobody, no measure. */
export function bareRoom(): Object3D {
  return group(
    tileFloor({ colors: ["#A9C7A2", "#A5C39E"], slab: "#6F8F7A", count: 6 }),
    walls({
      upper: "#E6E1D6",
      lower: "#7FA08A",
      cap: "#F6F2E8",
      lowerHeight: 0.72,
      parapet: 0.42,
    }),
    beam(),
    lane(),
    sunPatch(-0.9, 0.3, 2.1),
    door(),
    furniture(),
  );
}
