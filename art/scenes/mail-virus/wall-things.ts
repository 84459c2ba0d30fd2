import type { Group } from "three";
import { DoubleSide } from "three";
import type { Draw } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { roundTag } from "../../toolkit/parts/keys";
import { monitor } from "../../toolkit/parts/screens";
import { wallPlug } from "../../toolkit/parts/wiring";
import { ball, bend, box, cylinder, group, lathe, place, tube } from "../../toolkit/primitives";
import { iconOnly, signs } from "./marks";
import { WALL } from "./room";
import { drawTruckTable } from "./screens";
import { drawCountBoard, drawLetterPoster, drawPencilChart, drawReviewCard } from "./wall-prints";

/** The poster on letters, laminated, held by four pins. */
export function letterPoster(draw: Draw = drawLetterPoster): Group {
  const [width, height] = [1.34, 1.1];
  const made = group(
    board({ width, height, draw, frame: "#F9D5E0", margin: 0.07, roughness: 0.25 }),
  );
  for (const x of [-1, 1])
    for (const y of [-1, 1])
      made.add(
        ball(0.035, palette.coral, (x * (width - 0.09)) / 2, (y * (height - 0.09)) / 2, 0.03),
      );
  return place(made, { x: -1.38, y: 2.06, z: WALL });
}

/** The display drivers read on their way out: twelve rows, an eye, two leads, nothing to type on. */
export function eyeScreen(draw: Draw = drawTruckTable(6, 2)): Group {
  const [width, height] = [1.84, 0.84];
  const screen = monitor({ width, height, draw, glow: 0.85, frame: "#3A4354" });
  const wall = group();
  for (const part of [...screen.children]) if (part.position.y > 0.3) wall.add(part);
  const eye = roundTag(0.2, iconOnly("eye", "#FFFFFF"), "#2E9A63");
  eye.position.set(width / 2 - 0.02, 0.2, 0.06);
  const lead = (x: number, color: string) =>
    group(
      bend([x, 0.17, 0.02], [x + 0.02, 0.06, 0.16], [x, -0.07, 0.12], 0.02, material(color)),
      place(wallPlug(color), { x, y: -0.07, z: 0.03 }),
    );
  const plate = box(0.44, 0.2, 0.04, material(palette.pureWhite), -0.7, -0.17, 0, 0.02);
  return place(group(wall, eye, plate, lead(-0.8, "#3A4354"), lead(-0.6, palette.blue)), {
    x: 0.3,
    y: 1.84,
    z: WALL + 0.02,
  });
}

function bucket(): Group {
  const tin = material("#3E86CC", { roughness: 0.35, side: DoubleSide });
  const cloth = material("#EE8FA9", { roughness: 0.9 });
  return group(
    lathe(
      [
        [0, 0],
        [0.14, 0],
        [0.2, 0.3],
        [0.215, 0.31],
        [0.19, 0.3],
      ],
      tin,
    ),
    tube(
      [
        [-0.2, 0.3, 0],
        [-0.12, 0.48, 0],
        [0.12, 0.48, 0],
        [0.2, 0.3, 0],
      ],
      0.016,
      material(palette.metalDark),
    ),
    box(0.2, 0.24, 0.03, cloth, 0.08, 0.12, 0.19, 0.014),
    box(0.2, 0.03, 0.16, cloth, 0.08, 0.32, 0.12, 0.014),
  );
}

/** The board of good days; at its foot hangs the bucket it speaks of. */
export function countBoard(draw: Draw = drawCountBoard, hasBucket = true): Group {
  const made = group(board({ width: 1.26, height: 1.42, draw, frame: "#6FA9D6", margin: 0.07 }));
  if (hasBucket) {
    made.add(
      place(bucket(), { x: 0.34, y: -1.19, z: 0.2 }),
      box(0.05, 0.05, 0.2, material(palette.metalDark), 0.34, -0.74, 0.1, 0.012),
    );
  }
  return place(made, { x: 2.1, y: 2.06, z: WALL });
}

/** Who writes in the table; a card with the day it is looked at again hangs at its corner. */
export function pencilChart(draw: Draw = drawPencilChart("everybody"), hasCard = true): Group {
  const made = group(board({ width: 1.36, height: 1.36, draw, frame: "#F7C6D4", pixels: 1280 }));
  if (hasCard) {
    const card = board({ width: 0.5, height: 0.26, draw: drawReviewCard, frame: signs.trouble });
    card.position.set(0.36, -0.74, 0.03);
    card.rotation.z = -0.05;
    made.add(card, cylinder(0.012, 0.012, 0.06, palette.metalDark, 0.36, -0.64, 0.03, 10));
  }
  return place(made, { x: 3.44, y: 2.1, z: WALL });
}
