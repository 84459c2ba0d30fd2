import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board, leaning } from "../../toolkit/parts/boards";
import { desk } from "../../toolkit/parts/furniture";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { roundTag } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { box, group, place } from "../../toolkit/primitives";
import { christmasTree, tinsel } from "./floor-things";
import { CRANBERRY, FIR, GOLD } from "./looks";
import { drawFaceOf } from "./signs";
import { spots, WALL } from "./spots";

/** The tree on a tin of biscuits: just as high as before. */
export function treeOnTin(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#F3C86A");
    for (let biscuit = 0; biscuit < 5; biscuit++) {
      const x = width * (0.12 + biscuit * 0.19);
      context.fillStyle = "#B97A3A";
      context.beginPath();
      context.arc(x, height * 0.5, height * 0.27, 0, Math.PI * 2);
      context.fill();
      for (const [dx, dy] of [
        [-0.09, -0.08],
        [0.1, -0.02],
        [-0.02, 0.12],
      ] as const) {
        context.fillStyle = "#5B3A2E";
        context.beginPath();
        context.arc(x + dx * height, height * (0.5 + dy), height * 0.045, 0, Math.PI * 2);
        context.fill();
      }
    }
  };
  const front = print(0.86, 0.3, 700, draw);
  front.position.set(0, 0.19, 0.386);
  return place(
    group(
      box(1.0, 0.36, 0.75, material("#C4553F", { roughness: 0.35, metalness: 0.2 }), 0, 0, 0, 0.1),
      box(1.03, 0.07, 0.78, material(GOLD, { roughness: 0.3, metalness: 0.3 }), 0, 0.33, 0, 0.1),
      front,
      place(christmasTree(1.2), { y: 0.4, z: -0.06 }),
      tinsel(0.4, 0.45),
    ),
    spots.tree,
  );
}

/** One page of the open agreement, with what somebody has to know. */
function page(icon: IconName, side: -1 | 1): Group {
  const face = print(0.36, 0.44, 400, (context, width, height) => {
    fill(context, width, height, "#FFFDF2");
    drawIcon(context, icon, width / 2, height * 0.34, width * 0.28, palette.ink, 0.2);
    for (const line of [0.64, 0.76, 0.88])
      panel(context, width * 0.14, height * line, width * 0.72, height * 0.05, 5, "#C9BFB4");
  });
  face.position.set(0, 0.23, 0.036);
  const made = group(box(0.4, 0.48, 0.06, material("#FFFDF2", { roughness: 0.9 })), face);
  made.rotation.y = -side * 0.16;
  made.position.x = side * 0.2;
  return made;
}

/** The agreement, open on a stand before the counter, with slips at what matters. */
export function openBooklet(): Group {
  const slips = (
    [
      ["phone", GOLD],
      ["stopwatch", "#F49AA6"],
      ["back", "#8FD0B0"],
    ] as const
  ).map(([icon, color], index) => {
    const face = print(0.16, 0.2, 150, (context, width, height) => {
      fill(context, width, height, color);
      drawIcon(context, icon, width / 2, height * 0.46, width * 0.36, palette.ink, 0.22);
    });
    face.position.set((index - 1) * 0.24, 0.52, -0.01);
    return face;
  });
  const book = group(
    box(0.88, 0.52, 0.03, material("#7E9BC9", { roughness: 0.7 }), 0, -0.02, -0.035, 0.02),
    page("phone", -1),
    page("stopwatch", 1),
    ...slips,
  );
  book.rotation.x = -0.55;
  book.position.set(0, 0.25, 0.1);
  return place(
    group(desk({ width: 1, depth: 0.46, height: 0.25, top: "#F3DAD5", legs: CRANBERRY }), book),
    { x: 1.62, z: 1.98, turn: -4 },
  );
}

/** Who looks after what is entrusted: everything on one sheet, with two faces. */
export function ownersSheet(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFDF6");
    for (const [index, id] of (["tsukioka", "yuki"] as const).entries())
      drawFaceOf(context, id, width * (0.3 + index * 0.4), height * 0.19, width * 0.17);
    for (const [index, icon] of (["register", "eye", "disk"] as const).entries()) {
      const y = height * (0.48 + index * 0.19);
      panel(context, width * 0.06, y - height * 0.085, width * 0.88, height * 0.17, 10, "#F8E7E2");
      drawIcon(context, icon, width * 0.22, y, width * 0.105, palette.ink, 0.22);
      panel(context, width * 0.38, y - 9, width * 0.3, 18, 9, "#B9A8A4");
      drawIcon(context, "tick", width * 0.82, y, width * 0.09, FIR, 0.34);
    }
  };
  return place(
    board({ width: 0.58, height: 0.92, margin: 0.05, frame: CRANBERRY, draw, pixels: 700 }),
    { x: 1.5, y: 2.22, z: WALL },
  );
}

/** A low easel of wood: a card that leans a little, on two legs with long feet. */
function easel(width: number, height: number, draw: Draw, frame: string): Group {
  const card = board({ width, height, draw, frame, pixels: 640, margin: 0.05 });
  card.position.set(0, height / 2, 0.03);
  const wood = material("#8A5A2E", { roughness: 0.6 });
  const made = group(place(leaning(group(card), 14), { y: 0.11 }));
  for (const x of [-0.36, 0.36])
    made.add(
      box(0.07, 0.16, 0.06, wood, x, 0.02, -0.02, 0.02),
      box(0.08, 0.05, 0.36, wood, x, 0, 0.02, 0.02),
    );
  return made;
}

/** A teacher, a register and a watch: who types fastest; on the free floor before the tills. */
export const speedLesson = (): Group =>
  place(
    easel(
      0.98,
      0.36,
      (context, width, height) => {
        fill(context, width, height, "#FFFDF6");
        drawIcon(context, "person", width * 0.18, height * 0.48, height * 0.38, CRANBERRY, 0.2);
        drawIcon(context, "register", width * 0.5, height * 0.48, height * 0.36, palette.ink, 0.18);
        drawIcon(
          context,
          "stopwatch",
          width * 0.82,
          height * 0.48,
          height * 0.38,
          palette.ink,
          0.2,
        );
      },
      "#E0973F",
    ),
    { x: 0.17, z: 2.1 },
  );

const VIOLET = "#7A4F9C";

/** Everybody has a pencil in the table of members: a rim round the screen, and a pencil at each row. */
export function manyPencils(): Group {
  const draw: Draw = (context, width, height) => {
    for (const [x, y] of [
      [0.24, 0.36],
      [0.5, 0.26],
      [0.76, 0.36],
    ] as const)
      drawIcon(context, "person", width * x, height * y, width * 0.15, "#FFFFFF", 0.24);
    drawIcon(context, "pencil", width * 0.5, height * 0.72, width * 0.2, "#FFE9A0", 0.26);
  };
  const pencil: Draw = (context, width, height) =>
    drawIcon(context, "pencil", width / 2, height / 2, width * 0.34, "#FFE9A0", 0.26);
  const rim = material(VIOLET, { roughness: 0.45 });
  const made = group(
    ...[0.13, 0.99].map((y) => box(1.2, 0.06, 0.09, rim, 0, y, 0.01, 0.02)),
    ...[-0.58, 0.58].map((x) => box(0.06, 0.92, 0.09, rim, x, 0.13, 0.01, 0.02)),
    // Above it: whom the list is shown to, and whom it names, is still to be read.
    place(roundTag(0.17, draw, VIOLET), { x: 0.44, y: 1.15, z: 0.07 }),
  );
  for (let row = 0; row < 4; row++)
    made.add(place(roundTag(0.062, pencil, VIOLET), { x: 0.5, y: 0.597 - row * 0.107, z: 0.05 }));
  return place(made, spots.member);
}
