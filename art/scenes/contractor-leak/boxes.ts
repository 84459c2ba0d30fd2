import type { Group } from "three";
import { type Draw, drawText } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { padlock } from "../../toolkit/parts/keys";
import { fill } from "../../toolkit/parts/paint";
import { carton } from "../../toolkit/parts/warehouse";
import { box, degrees, group, place } from "../../toolkit/primitives";
import { drawHouse, drawLeafOf, drawSeal, INK } from "./marks";
import { spots } from "./room";
import { drawSlip, hangTag, type Phone, passedFan, sheet, slipFan } from "./slips";

const CARD = material(palette.cardboard, { roughness: 0.85 });
const DARK = material(palette.cardboardDark, { roughness: 0.9 });

/** A carton with its flaps open, what sticks out of it stands in it; origin below it. */
function openCarton(width: number, height: number, depth: number): Group {
  const flap = (side: -1 | 1) => {
    const made = group(box(0.26, 0.02, depth, CARD, side * 0.13, 0, 0, 0.006));
    made.position.set((side * width) / 2, height, 0);
    made.rotation.z = side * -0.5;
    return made;
  };
  const front = group(box(width, 0.02, 0.2, CARD, 0, 0, 0.1, 0.006));
  front.position.set(0, height, depth / 2);
  front.rotation.x = 0.9;
  return group(
    place(carton({ width, height, depth }), {}),
    box(width - 0.06, 0.01, depth - 0.06, DARK, 0, height, 0, 0.003),
    flap(-1),
    flap(1),
    front,
  );
}

/** The carton that came back: waybills of ●, ▲ and ● stand in it. */
export const layeredBox = (): Group => place(returnedCarton(), { x: -3.1, z: 1.45, turn: 8 });

/** The same wherever it stands; origin below it. */
export function returnedCarton(): Group {
  const papers = passedFan();
  // Behind the front wall, which hides their feet.
  papers.position.set(0, 0.3, 0.2);
  papers.rotation.x = -0.2;
  return group(openCarton(0.92, 0.42, 0.56), papers);
}

const drawCount: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFDF4");
  drawText(context, "300", w / 2, h / 2, h * 0.56);
};

/** The telephone is left out from February on. */
const drawFebruary: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFDF4");
  drawIcon(context, "phone", w * 0.28, h / 2, h * 0.27, INK);
  context.lineWidth = h * 0.07;
  context.strokeStyle = palette.coral;
  context.beginPath();
  context.moveTo(w * 0.1, h * 0.84);
  context.lineTo(w * 0.46, h * 0.16);
  context.stroke();
  drawLeafOf(context, "2", w * 0.74, h / 2, h * 0.32);
};

/** Waybills for the samples, on the carton that is handed over. */
export function phoneSlips(phone: Phone = "digits"): Group {
  const bundle = slipFan(phone, 3, 1.1);
  bundle.position.set(-0.06, 0.42, 0.08);
  bundle.rotation.x = -0.3;
  return place(
    group(
      carton({ width: 0.9, height: 0.42, depth: 0.56 }),
      bundle,
      place(hangTag(0.34, 0.2, drawCount), { x: 0.27, y: 0.43, z: 0.31 }),
      phone === "digits" &&
        place(hangTag(0.42, 0.19, drawFebruary), { x: 0.23, y: 0.22, z: 0.336 }),
    ),
    { x: 3.5, z: 1.72, turn: -6 },
  );
}

/** The printer may have the star's house pack: our seal stands above the arrow. */
const drawArrowTag: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFDF4");
  drawHouse(context, "circle", w * 0.17, h * 0.6, h * 0.24);
  drawHouse(context, "star", w * 0.83, h * 0.6, h * 0.24);
  context.lineWidth = h * 0.075;
  context.strokeStyle = INK;
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(w * 0.39, h * 0.72);
  context.lineTo(w * 0.61, h * 0.72);
  context.moveTo(w * 0.54, h * 0.59);
  context.lineTo(w * 0.61, h * 0.72);
  context.lineTo(w * 0.54, h * 0.85);
  context.stroke();
  drawSeal(context, "leaf", w * 0.5, h * 0.33, h * 0.21);
};

/** Carton of samples on the packing shelf, a large tag before it. */
export function arrowBox(): Group {
  const tag = hangTag(0.7, 0.42, drawArrowTag);
  return place(
    group(
      carton({ width: 0.74, height: 0.56, depth: 0.4 }),
      place(tag, { y: 0.54, z: 0.22 }),
      box(0.08, 0.03, 0.24, palette.leafDark, 0, 0.55, 0.1, 0.01),
    ),
    { x: -3.6, y: 0.9, z: spots.shelf.z + 0.08 },
  );
}

const drawCutDay: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFDF4");
  drawIcon(context, "scissors", w * 0.26, h / 2, h * 0.32, INK);
  drawText(context, "11/16", w * 0.66, h / 2, h * 0.4);
};

/** Copies whose telephone is punched out, in the locked drawer behind glass. */
export function punchedSlips(): Group {
  const lying = [-0.34, 0, 0.34].map((x) => {
    const made = sheet(0.34, 0.46, drawSlip("hole"), "#DCE8F8", 0.7);
    made.position.set(x * 1.1, 0.09, 0.19);
    made.rotation.x = degrees(-5);
    return made;
  });
  const frame = material("#C9AE78", { roughness: 0.6 });
  return place(
    group(
      box(1.56, 0.7, 0.4, WOOD_DARK, 0, 0, -0.16, 0.01),
      ...lying,
      // Shut: it fills its place in the shelf, and stands out no further than its frame.
      box(1.6, 0.08, 0.08, frame, 0, -0.02, 0.24, 0.02),
      box(1.6, 0.14, 0.08, frame, 0, 0.59, 0.24, 0.02),
      box(0.12, 0.74, 0.08, frame, -0.74, -0.02, 0.24, 0.02),
      box(0.12, 0.74, 0.08, frame, 0.74, -0.02, 0.24, 0.02),
      box(
        1.42,
        0.58,
        0.01,
        material("#E4F4FA", { opacity: 0.1, roughness: 0.08 }),
        0,
        0.05,
        0.25,
        0.003,
      ),
      place(padlock(), { x: 0.66, y: 0.46, z: 0.32 }),
      place(hangTag(0.46, 0.2, drawCutDay), { x: -0.3, y: 0.74, z: 0.3 }),
    ),
    { x: spots.shelf.x, y: 0.08, z: spots.shelf.z + 0.06 },
  );
}

const WOOD_DARK = material("#6B543A", { roughness: 0.8 });
