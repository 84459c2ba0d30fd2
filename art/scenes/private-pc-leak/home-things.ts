import type { Group } from "three";
import { type Draw, dot, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawAnimal } from "../../toolkit/parts/animals";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { roundTag } from "../../toolkit/parts/keys";
import { screenStand } from "../../toolkit/parts/living";
import { fill, panel } from "../../toolkit/parts/paint";
import { monitor } from "../../toolkit/parts/screens";
import { box, group, place } from "../../toolkit/primitives";
import { drawFaceOf } from "./faces";
import { type BoxState, drawNoteBox } from "./note-box";
import { spots } from "./room";
import { drawRoofTablet } from "./screens";
import { drawRoof } from "./signs";

/** The family's screen with the box of the exchange program. */
export function noteMonitor(state: BoxState): Group {
  return place(
    monitor({ width: 1.34, height: 1.04, draw: drawNoteBox(state), frame: "#F4EEE2" }),
    spots.monitor,
  );
}

/** The office's tablet, lent for looking. */
export function roofTablet(): Group {
  const badge: Draw = (context, width, height) =>
    drawRoof(context, width / 2, height * 0.55, width * 0.42);
  return place(
    screenStand({ width: 0.98, height: 0.72, draw: drawRoofTablet, frame: "#FFF6E6", badge }),
    spots.tablet,
  );
}

const drawAnimals: Draw = (context, width, height) => {
  fill(context, width, height, "#D7A56B");
  for (const [index, animal] of (["panda", "koala", "cat"] as const).entries())
    drawAnimal(context, animal, width * (0.15 + index * 0.2), height * 0.52, height * 0.27);
  drawIcon(context, "camera", width * 0.8, height * 0.5, height * 0.28, "#5A3B20", 0.16);
};

const drawPhoto: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFFFF");
  panel(context, width * 0.06, height * 0.08, width * 0.88, height * 0.84, 10, "#BFE3FF");
  dot(context, width * 0.76, height * 0.3, height * 0.12, "#F7B32B");
  context.fillStyle = "#4FAE62";
  context.beginPath();
  context.moveTo(width * 0.06, height * 0.92);
  context.lineTo(width * 0.38, height * 0.36);
  context.lineTo(width * 0.62, height * 0.7);
  context.lineTo(width * 0.76, height * 0.54);
  context.lineTo(width * 0.94, height * 0.92);
  context.fill();
};

/** A portable drive on its edge, a photograph on it. */
function photoDrive(): Group {
  const photo = print(0.3, 0.22, 300, drawPhoto);
  photo.position.set(0, 0.52, 0.0525);
  return group(
    box(0.38, 0.68, 0.1, material("#5B7FB8", { roughness: 0.35 }), 0, 0, 0, 0.045, 4),
    photo,
  );
}

/** A shiny disc in its upright slot, the same photograph on it. */
function photoDisc(): Group {
  const draw: Draw = (context, width, height) => {
    const middle = width / 2;
    dot(context, middle, middle, middle, "#8FA3BF");
    for (const [index, color] of ["#E3D5FF", "#D5F3FF", "#DDFBE2", "#FFF3CF"].entries()) {
      context.fillStyle = color;
      context.beginPath();
      context.moveTo(middle, middle);
      context.arc(middle, middle, middle * 0.95, index * 1.571 + 0.4, index * 1.571 + 1.99);
      context.fill();
    }
    dot(context, middle, height * 0.5, width * 0.15, "#F4F7FB");
    dot(context, middle, height * 0.5, width * 0.07, "#5A3B20");
    drawIcon(context, "picture", middle, height * 0.2, width * 0.15, "#2B5FA8", 0.2);
  };
  const face = print(0.46, 0.46, 400, draw, { alpha: true, cast: true, roughness: 0.3 });
  return group(face);
}

/** Photographs of the family, on a drive and a disc, on their way to a second house. */
export function photoParcel(): Group {
  const side = material(palette.cardboard, { roughness: 0.85 });
  const animals = print(0.82, 0.3, 820, drawAnimals);
  animals.position.set(0, 0.17, 0.231);
  const address: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFFFF");
    drawIcon(context, "house", width * 0.27, height * 0.5, height * 0.34, "#E0662F");
    drawFaceOf(context, "granny", width * 0.7, height * 0.5, height * 0.4);
  };
  const tag = board({ width: 0.46, height: 0.27, draw: address, frame: "#E0B04A", margin: 0.02 });
  tag.position.set(-0.18, 0.42, 0.25);
  const date = roundTag(
    0.15,
    (context, width, height) => drawText(context, "1/18", width / 2, height / 2, height * 0.36),
    "#FFF1CF",
  );
  date.position.set(0.29, 0.41, 0.25);
  const made = group(
    box(0.86, 0.34, 0.46, side, 0, 0, 0, 0.015),
    animals,
    place(photoDrive(), { x: -0.19, y: 0.1, z: 0, turn: 4 }),
    place(photoDisc(), { x: 0.22, y: 0.57, z: -0.06 }),
    tag,
    date,
  );
  for (const end of [-1, 1]) {
    const flap = box(0.03, 0.2, 0.44, side, 0, 0, 0, 0.01);
    flap.position.set(end * 0.44, 0.33, 0);
    flap.rotation.z = -end * 0.8;
    made.add(flap);
  }
  return place(made, spots.parcel);
}
