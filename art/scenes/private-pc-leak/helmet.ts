import type { Group } from "three";
import { type Draw, drawText } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { helmetBowl, stool } from "../../toolkit/parts/living";
import { emptyCamera } from "../../toolkit/parts/office-night";
import { fill, panel } from "../../toolkit/parts/paint";
import { box, cylinder, group, type Point3, place, tube } from "../../toolkit/primitives";
import { spots } from "./room";
import { drawRoof } from "./signs";

/** A rib from the back of the shell to its peak, as far out of its middle as told. */
function rib(out: number, radius: number): ReturnType<typeof tube> {
  const share = Math.sqrt(1 - (out / 0.32) ** 2);
  const points = Array.from({ length: 11 }, (_, index): Point3 => {
    const angle = Math.PI * (0.06 + 0.088 * index);
    return [Math.cos(angle) * 0.345 * share, 0.3 - Math.sin(angle) * 0.3 * share, out];
  });
  return tube(points, radius, material("#E8A417", { roughness: 0.4 }));
}

/** A hard hat upside down: its ribs below, its peak to the right, its strap over the rim. */
function hardHat(): Group {
  const strap = material("#2F3A52", { roughness: 0.8 });
  const peak = cylinder(
    0.3,
    0.28,
    0.035,
    material(palette.yellow, { roughness: 0.35 }),
    0,
    0,
    0,
    40,
  );
  peak.scale.z = 0.96;
  peak.rotation.z = 0.16;
  peak.position.set(0.2, 0.258, 0);
  const loop: readonly Point3[] = [
    [-0.3, 0.26, 0.16],
    [-0.36, 0.33, 0.22],
    [-0.33, 0.24, 0.34],
    [-0.2, 0.13, 0.4],
    [-0.06, 0.13, 0.41],
    [0.05, 0.22, 0.39],
    [0.1, 0.325, 0.35],
    [0.08, 0.26, 0.26],
  ];
  return group(
    helmetBowl(),
    peak,
    rib(0.16, 0.018),
    rib(0.235, 0.018),
    tube(loop, 0.018, strap, false, 48),
    box(0.1, 0.06, 0.04, strap, -0.13, 0.1, 0.405, 0.015),
  );
}

/** Hard hat with the site camera in it, its card taken out and put away. */
export function cameraInHelmet(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFFFF");
    drawIcon(context, "memoryCard", width * 0.18, height * 0.3, height * 0.2, palette.ink, 0.16);
    drawIcon(context, "right", width * 0.43, height * 0.3, height * 0.15, palette.ink, 0.3);
    drawRoof(context, width * 0.76, height * 0.16, height * 0.15);
    panel(context, width * 0.58, height * 0.28, width * 0.36, height * 0.07, 6, "#B97E4B");
    panel(context, width * 0.58, height * 0.43, width * 0.36, height * 0.07, 6, "#B97E4B");
    drawIcon(context, "tick", width * 0.2, height * 0.76, height * 0.15, palette.green, 0.4);
    drawText(context, "1/21", width * 0.64, height * 0.77, height * 0.32);
  };
  const tag = board({ width: 0.54, height: 0.37, draw, frame: palette.yellow, margin: 0.04 });
  tag.rotation.x = -0.18;
  tag.position.set(0.02, 0.225, 0.38);
  return place(
    group(
      // Reaches further to the front than the tag: an edge of a picture cuts it first.
      box(0.86, 0.022, 1.08, material("#5F7FB8", { roughness: 0.95 }), 0.02, 0.022, 0.24, 0.01),
      stool(0.29, 0.34),
      place(hardHat(), { y: 0.3, scale: 1.08 }),
      place(emptyCamera(), { x: 0, y: 0.585, z: 0, turn: -12 }),
      tag,
    ),
    spots.stool,
  );
}
