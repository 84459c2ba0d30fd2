import { type Group, MeshStandardMaterial } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import type { Look } from "../../toolkit/people/cast";
import { drawBust } from "../../toolkit/people/face-icon";
import { box, group, place } from "../../toolkit/primitives";
import { type CastId, looks } from "./looks";
import { drawDate, drawLongPlaque, drawPlaque } from "./marks";
import { spots } from "./room";

/** A thick board of wood with a picture burnt in; origin at its centre. */
export function woodenPlaque(width: number, height: number, draw: Draw, rim = "#A86F3A"): Group {
  const face = print(width * 0.9, height * 0.93, 768, draw, { roughness: 0.8 });
  face.position.z = 0.046;
  const wood = new MeshStandardMaterial({ color: rim, roughness: 0.6 });
  return group(box(width, height, 0.09, wood, 0, -height / 2, 0, 0.04), face);
}

/** Where the big plaque hangs, and the one under the screen. */
export const plaqueSpot = { x: spots.pillar.x, y: 2.02, z: spots.pillar.z + 0.05 } as const;
export const deskPlaqueSpot = { x: spots.riser.x, y: 0.855, z: spots.riser.z + 0.2 } as const;

/** The guests' plaque on the pillar and its twin at the desk, both with the same digits. */
export const twinPlaques = (): Group =>
  group(
    place(woodenPlaque(0.66, 1.1, drawPlaque), plaqueSpot),
    place(woodenPlaque(0.96, 0.25, drawLongPlaque), deskPlaqueSpot),
  );

/** The guests' own plaque: their colour, their luggage, a door of their own. */
const drawGuestPlaque: Draw = (context, width, height) => {
  fill(context, width, height, "#3D7DD8");
  drawIcon(context, "arcs", width / 2, height * 0.2, width * 0.3, "#FFFFFF", 0.24);
  panel(context, width * 0.1, height * 0.42, width * 0.8, height * 0.52, 40, "#FFFFFF");
  drawIcon(context, "suitcase", width * 0.31, height * 0.59, width * 0.15, "#3D7DD8");
  drawIcon(context, "door", width * 0.69, height * 0.59, width * 0.15, "#3D7DD8");
  drawDate(context, "70 35", width / 2, height * 0.82, width * 0.26, "#1F4A8C");
};

/** What takes the place of the desk's plaque: bell and padlock, no digits. */
const drawDeskLock: Draw = (context, width, height) => {
  fill(context, width, height, "#34457E");
  drawIcon(context, "bell", width * 0.34, height / 2, height * 0.36, "#FFD24A");
  drawIcon(context, "padlock", width * 0.66, height / 2, height * 0.36, "#FFFFFF");
};

const deskLock = (): Group =>
  place(woodenPlaque(0.62, 0.25, drawDeskLock, "#22305E"), deskPlaqueSpot);

/** Guests have their own way in; the desk shows its digits to nobody. */
export const guestPlaque = (): Group =>
  group(place(woodenPlaque(0.66, 1.1, drawGuestPlaque, "#2A5CB0"), plaqueSpot), deskLock());

const drawTownPlaque: Draw = (context, width, height) => {
  fill(context, width, height, "#2F6FD6");
  drawIcon(context, "arcs", width / 2, height * 0.17, width * 0.26, "#FFFFFF", 0.24);
  drawIcon(context, "bridge", width / 2, height * 0.47, width * 0.32, "#FFFFFF", 0.22);
  panel(context, width * 0.1, height * 0.66, width * 0.8, height * 0.28, 40, "#FFFFFF");
  drawDate(context, "2580", width / 2, height * 0.81, width * 0.28, "#1F4A8C");
};

/** Guests use the town's line; the inn's digits are gone. */
export const townPlaque = (): Group =>
  group(place(woodenPlaque(0.66, 1.1, drawTownPlaque, "#2A5CB0"), plaqueSpot), deskLock());

const members: Readonly<Record<"left" | "middle" | "right", readonly CastId[]>> = {
  left: ["kakizaki", "yumoto"],
  middle: ["kakizaki", "yumoto"],
  right: ["kakizaki", "yumoto", "asano"],
};

/** Who was there one year and not the next: hair and clothes of people long gone. */
const others: readonly Look[] = [
  { hair: "part", hairColor: "#4A3328", outfit: { kind: "shirt", color: "#4FAE62" } },
  { hair: "tied", hairColor: "#2E2A33", outfit: { kind: "shirt", color: "#FF9B3D" } },
  { hair: "short", hairColor: "#A9713F", outfit: { kind: "shirt", color: "#1FA59A" } },
  { hair: "bowl", hairColor: "#6B422C", outfit: { kind: "shirt", color: "#E5402F" } },
  { hair: "spiky", hairColor: "#2E2A33", outfit: { kind: "shirt", color: "#3D7DD8" } },
  { hair: "wavy", hairColor: "#8C5A2B", outfit: { kind: "shirt", color: "#FFD24A" } },
  { hair: "long", hairColor: "#4A3328", outfit: { kind: "shirt", color: "#FF9FB2" } },
];

const strangers = { left: [0, 1, 2], middle: [3, 4, 2], right: [5, 6] } as const;

/** One year's picture: some faces stay, most do not, the plaque is the same. */
const drawYear =
  (which: keyof typeof members): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#EBD6AC");
    panel(context, 0, height * 0.86, width, height * 0.14, 0, "#A97850");
    context.save();
    context.translate(width * 0.31, height * 0.015);
    drawPlaque(context, width * 0.38, height * 0.66);
    context.restore();
    const known: readonly Look[] = members[which].map((who) => looks[who]);
    const gone = strangers[which].map((other) => others[other] ?? {});
    for (const [index, look] of [...known, ...gone].entries()) {
      context.save();
      context.translate(width * (0.12 + index * 0.19), height * 0.8);
      context.scale(width * 0.08, width * 0.08);
      drawBust(context, look);
      context.restore();
    }
  };

/** Three framed pictures of everybody at the inn, one a year. */
export function yearPhotos(): Group {
  const made = group();
  for (const [index, which] of (["left", "middle", "right"] as const).entries())
    made.add(
      place(
        board({
          width: 0.66,
          height: 0.68,
          margin: 0.07,
          frame: "#C9A24B",
          draw: drawYear(which),
          pixels: 900,
        }),
        { x: (index - 1) * 0.69 },
      ),
    );
  return made;
}

/** A rail of wood for tags and small boards. */
export const rail = (width: number): Group =>
  group(box(width, 0.06, 0.06, material("#6B4429", { roughness: 0.6 }), 0, -0.03, 0, 0.02));
