import type { Group } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { padlock } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { box, cylinder, group, place, tube } from "../../toolkit/primitives";
import { CRANBERRY, FIR, GOLD } from "./looks";
import { star } from "./props";
import { drawFaceOf } from "./signs";
import { spots } from "./spots";

/** Width of a row of twelve, two over each other, and of one pocket. */
const ROW = 1.56;
const STEP = ROW / 6;
const POCKET = { width: 0.22, height: 0.26 } as const;

/** What one pocket holds. */
export type Filling = "disc" | "flat" | "cut" | "paper";

const drawPocket =
  (month: number, filling: Filling): Draw =>
  (context, width, height) => {
    fill(context, width, height, filling === "flat" || filling === "cut" ? "#EFEAE6" : "#FFF8EC");
    panel(context, width * 0.06, height * 0.58, width * 0.88, height * 0.38, 12, "#FFFFFF");
    drawText(context, `${month}`, width / 2, height * 0.79, height * 0.36, palette.ink);
    if (filling === "cut")
      drawIcon(context, "scissors", width / 2, height * 0.3, height * 0.24, CRANBERRY, 0.24);
  };

function disc(): Group {
  const silver = cylinder(
    0.1,
    0.1,
    0.016,
    material("#DDE6F4", { roughness: 0.15, metalness: 0.3 }),
  );
  silver.rotation.x = Math.PI / 2;
  const hub = cylinder(0.028, 0.028, 0.02, material("#7E9BC9", { roughness: 0.4 }));
  hub.rotation.x = Math.PI / 2;
  return group(silver, hub);
}

/** A locked box with a disc in it and the day it was taken. */
function copyBox(): Group {
  const glass = material("#FFFFFF", { opacity: 0.3, roughness: 0.1 });
  return group(
    box(0.2, 0.2, 0.12, material("#3F5A8C", { roughness: 0.4 }), 0, 0, 0, 0.02),
    place(disc(), { y: 0.24, z: 0.02, scale: 1.1 }),
    box(0.19, 0.14, 0.1, glass, 0, 0.2, 0.01, 0.02),
    place(padlock(GOLD), { x: 0.0, y: 0.06, z: 0.1, scale: 0.5 }),
  );
}

/** The disc in its locked box, held up. */
export const copyDisc = (): Group => place(group(place(copyBox(), { scale: 1.5 })), { y: 0.04 });

function pocket(month: number, filling: Filling): Group {
  const { width, height } = POCKET;
  const isThick = filling !== "flat" && filling !== "cut";
  const depth = isThick ? 0.15 : 0.02;
  const face = print(width - 0.02, height - 0.02, 200, drawPocket(month, filling));
  face.position.set(0, height / 2, depth + 0.002);
  const made = group(
    box(width, height, depth, material(isThick ? GOLD : "#D5CEC8"), 0, 0, depth / 2, 0.012),
    face,
  );
  if (filling === "disc") made.add(place(disc(), { y: height + 0.0, z: depth * 0.5 }));
  if (filling === "paper")
    made.add(box(0.16, 0.1, 0.09, "#FFFFFF", 0, height - 0.03, depth * 0.5, 0.006));
  return made;
}

/** A plate over a row: what is kept in it. */
function plate(draw: Draw): Group {
  const face = print(0.5, 0.17, 420, draw);
  face.position.z = 0.013;
  return group(box(0.53, 0.2, 0.02, material(FIR), 0, -0.1, 0, 0.02), face);
}

/** Twelve numbered pockets, with the plate over them; origin in the middle of their lower edge. */
function rack(fillings: readonly Filling[], draw: Draw): Group {
  const made = group(
    box(ROW + 0.04, 0.72, 0.02, material("#FFF3E6"), 0, 0, -0.015, 0.01),
    place(plate(draw), { y: 0.83, z: 0.02 }),
  );
  for (const [index, filling] of fillings.entries())
    made.add(
      place(pocket(index + 1, filling), {
        x: ((index % 6) - 2.5) * STEP,
        y: index < 6 ? 0.38 : 0.02,
      }),
    );
  return made;
}

const drawCopies: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  star(context, width * 0.18, height * 0.5, height * 0.36, GOLD);
  drawIcon(context, "coin", width * 0.48, height * 0.5, height * 0.32, palette.ink, 0.2);
  drawIcon(context, "down", width * 0.8, height * 0.5, height * 0.34, palette.ink, 0.22);
};

const drawForms: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  panel(context, width * 0.18, height * 0.12, width * 0.2, height * 0.76, 6, palette.ink);
  for (const line of [0.28, 0.48, 0.68])
    panel(context, width * 0.21, height * line, width * 0.14, height * 0.08, 2, "#FFFFFF");
  drawFaceOf(context, "chiyo", width * 0.68, height * 0.5, height * 0.4);
};

const months = (of: (month: number) => Filling): readonly Filling[] =>
  Array.from({ length: 12 }, (_, index) => of(index + 1));

/** Own copies of points and sales: taken until April. */
export const upperPockets = (): Group =>
  place(
    rack(
      months((month) => (month < 5 ? "disc" : "flat")),
      drawCopies,
    ),
    { ...spots.cabinet, y: 1.3, z: spots.cabinet.z + 0.2 },
  );

/** Taken anew last week; what was not taken is not made up for. */
export const freshCopies = (): Group =>
  place(
    rack(
      months((month) => (month < 5 || month === 12 ? "disc" : "flat")),
      drawCopies,
    ),
    { ...spots.cabinet, y: 1.3, z: spots.cabinet.z + 0.2 },
  );

/** The locked box of the newest copy on the cabinet, with the day it was taken and its cable. */
export function freshCopyBox(): Group {
  const face = print(0.27, 0.13, 300, (context, width, height) => {
    fill(context, width, height, "#FFFDF6");
    drawText(context, "12/13", width / 2, height * 0.54, height * 0.62, palette.ink);
  });
  face.position.set(0, 0, 0.012);
  const tag = group(box(0.29, 0.15, 0.02, material(FIR), 0, -0.075, 0, 0.02), face);
  return place(
    group(
      place(copyBox(), { x: 0.5, scale: 1.3 }),
      place(group(tag), { x: 0.16, y: 0.09, z: 0.06, scale: 1.15 }),
      box(0.3, 0.02, 0.12, material(FIR), 0.16, 0, 0.02, 0.006),
      // Its cable, to the socket in the wall.
      box(0.16, 0.2, 0.03, "#FFFFFF", 0.84, 0.08, -0.545, 0.015),
      box(0.06, 0.06, 0.06, "#3F5A8C", 0.84, 0.15, -0.52, 0.012),
      tube(
        [
          [0.62, 0.1, 0],
          [0.7, 0.05, 0],
          [0.76, 0.02, -0.06],
          [0.82, 0.03, -0.2],
          [0.85, 0.1, -0.36],
          [0.84, 0.18, -0.49],
        ],
        0.018,
        "#3F5A8C",
        false,
        48,
      ),
    ),
    { ...spots.cabinet, y: 2.35, z: spots.cabinet.z + 0.14 },
  );
}

/** Forms of members: shredded a month after they were typed in. */
export const lowerPockets = (): Group =>
  place(
    rack(
      months((month) => (month < 12 ? "cut" : "paper")),
      drawForms,
    ),
    { ...spots.cabinet, y: 0.3, z: spots.cabinet.z + 0.2 },
  );

/** The cabinet of glass without its pockets; the lock hangs on its edge. */
export function glassCabinet(): Group {
  const frame = material("#FFFFFF", { roughness: 0.5 });
  return place(
    group(
      box(1.86, 0.1, 0.6, frame, 0, 0.12, 0, 0.02),
      box(1.86, 0.07, 0.6, frame, 0, 2.28, 0, 0.02),
      box(1.74, 0.04, 0.5, frame, 0, 1.22, 0, 0.01),
      box(0.07, 2.2, 0.6, frame, -0.9, 0.12, 0, 0.02),
      box(0.07, 2.2, 0.6, frame, 0.9, 0.12, 0, 0.02),
      box(1.8, 2.2, 0.04, material("#E9D6D2"), 0, 0.12, -0.26, 0.01),
      place(padlock(GOLD), { x: 0.9, y: 1.22, z: 0.34, scale: 1.2 }),
    ),
    spots.cabinet,
  );
}
