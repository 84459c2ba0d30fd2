import type { Group } from "three";
import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { roundTag } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { cable } from "../../toolkit/parts/wiring";
import { ball, box, cylinder, group, place, ring } from "../../toolkit/primitives";
import { planCard, signAlone } from "./marks";
import { spots } from "./room";

const drawDegrees: Draw = (context, width, height) => {
  fill(context, width, height, "#17324A");
  drawIcon(context, "hotSpring", width * 0.2, height * 0.52, height * 0.28, "#FF9F7A", 0.2);
  drawText(context, "42", width * 0.68, height * 0.54, height * 0.66, "#FFE27A");
};

/** A key that nobody reads off the machine, as the maker's new one has. */
const drawOwnKey: Draw = (context, width, height) => {
  drawSticker(context, width, height);
  for (let index = 0; index < 4; index++)
    dot(context, width * (0.42 + index * 0.14), height * 0.5, height * 0.15, palette.ink);
};

const drawFactoryKey: Draw = (context, width, height) => {
  drawSticker(context, width, height);
  drawText(context, "0000", width * 0.63, height * 0.54, height * 0.66, palette.ink);
};

const drawSticker: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFFFF");
  panel(context, 0, 0, width, height * 0.12, 0, "#B4BCC6");
  panel(context, 0, height * 0.88, width, height * 0.12, 0, "#B4BCC6");
  drawIcon(context, "key", width * 0.17, height * 0.5, height * 0.32, palette.ink, 0.26);
};

/** Brass wheel by which the bath keeper turns the water; the water itself has no cable. */
function handWheel(): Group {
  const brass = material("#E0A83A", { roughness: 0.3, metalness: 0.25 });
  const made = group(ring(0.19, 0.032, brass), ball(0.05, brass, 0, 0, 0.01));
  for (const turn of [0, 60, 120]) {
    const spoke = cylinder(0.017, 0.017, 0.38, brass, 0, -0.19, 0, 10);
    const holder = group(spoke);
    holder.rotation.z = (turn * Math.PI) / 180;
    made.add(holder);
  }
  return group(
    made,
    cylinder(0.045, 0.045, 0.71, material("#B8863B", { roughness: 0.4 }), 0, -0.71, -0.07),
  );
}

/** A plan whose day has come. */
export const doneBadge = (): Group =>
  roundTag(0.1, signAlone("tick", "#FFFFFF", 0.36, 0.3), "#2E9E6B");

/**
 * Thermometer of the bath on its post: sticker of the maker, cable to the desk, card of a renewal;
 * `isNew` after that day.
 */
export function bathPanel(isNew = false): Group {
  const wood = material("#8A5B38", { roughness: 0.6 });
  const screen = board({
    width: 0.72,
    height: 0.44,
    margin: 0.07,
    frame: "#E3E8EF",
    draw: drawDegrees,
    roughness: 0.3,
  });
  const sticker = board({
    width: 0.56,
    height: 0.19,
    margin: 0.01,
    frame: "#FFFFFF",
    draw: isNew ? drawOwnKey : drawFactoryKey,
  });
  const card = board({
    width: 0.42,
    height: 0.36,
    margin: 0.03,
    frame: "#F2DDB2",
    draw: planCard({ left: "spanner", right: "hotSpring", date: "5 / 12", color: "#2E7FC0" }),
  });
  const bell = roundTag(0.1, signAlone("bell", palette.ink, 0.36), "#FFD24A");
  return place(
    group(
      box(0.11, 1.5, 0.1, wood, 0, 0, 0, 0.02),
      box(0.5, 0.06, 0.36, wood, 0, 0, 0, 0.02),
      place(screen, { y: 1.28, z: 0.09 }),
      place(sticker, { y: 0.99, z: 0.11 }),
      place(card, { x: -0.13, y: 0.66, z: 0.08 }),
      ...(isNew ? [place(doneBadge(), { x: -0.3, y: 0.82, z: 0.14 })] : []),
      cable(
        [
          [0.3, 1.1, 0.04],
          [0.46, 0.9, 0.02],
          [0.48, 0.5, -0.1],
          [0.44, 0.2, -0.9],
          [0.46, 0.3, -1.58],
        ],
        "#4A5361",
        0.024,
      ),
      place(bell, { x: 0.44, y: 0.97, z: 0.14 }),
      place(handWheel(), { x: -0.52, y: 0.72, z: 0.04 }),
    ),
    spots.post,
  );
}

const daysAt = { x: spots.post.x + 0.24, y: 0.66, z: spots.post.z + 0.1 } as const;

/** Block of days on the post; the only one that tells today. */
export function dayBlock(text: string, color = "#C4473A"): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFDF4");
    panel(context, 0, 0, width, height * 0.24, 0, color);
    const [month, day] = text.split("/");
    drawText(context, `${month ?? ""} /`, width / 2, height * 0.44, height * 0.3, palette.ink);
    drawText(context, day ?? "", width / 2, height * 0.77, height * 0.42, color);
  };
  return place(
    board({ width: 0.3, height: 0.36, margin: 0.02, frame: "#FFFFFF", draw, pixels: 400 }),
    daysAt,
  );
}

/** The same block while its leaves turn: no day is to be read. */
export function turningDays(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFDF4");
    panel(context, 0, 0, width, height * 0.24, 0, "#C4473A");
  };
  const leaf = (turn: number, color: string) => {
    const sheet = box(0.27, 0.27, 0.008, material(color, { roughness: 0.9 }), 0, -0.27, 0, 0.003);
    const hinge = group(sheet);
    hinge.rotation.set(-turn, 0, 0.04);
    hinge.position.set(0, 0.1, 0.03);
    return hinge;
  };
  return place(
    group(
      board({ width: 0.3, height: 0.36, margin: 0.02, frame: "#FFFFFF", draw, pixels: 400 }),
      leaf(0.3, "#FFFFFF"),
      leaf(0.75, "#F3EEDF"),
      leaf(1.25, "#FFFFFF"),
    ),
    daysAt,
  );
}
