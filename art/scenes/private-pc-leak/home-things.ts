import type { Group } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawAnimal } from "../../toolkit/parts/animals";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { roundTag } from "../../toolkit/parts/keys";
import { screenStand } from "../../toolkit/parts/living";
import { fill } from "../../toolkit/parts/paint";
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

function album(x: number, color: string, turn: number): Group {
  const made = group(
    box(0.16, 0.42, 0.34, material(color, { roughness: 0.6 }), 0, 0, 0, 0.02),
    box(0.11, 0.4, 0.35, material("#FFFDF6"), 0.01, 0.015, 0, 0.01),
    box(0.03, 0.42, 0.345, material(color), -0.065, 0, 0, 0.01),
  );
  return place(made, { x, y: 0.24, z: -0.02, turn });
}

/** Photographs of the family, on their way to a second house. */
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
    album(-0.26, palette.coral, 4),
    album(0, palette.teal, -3),
    album(0.25, palette.purple, 5),
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
