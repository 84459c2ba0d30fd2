import type { Group, Object3D } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { fridge } from "../../toolkit/parts/kitchen";
import { fill } from "../../toolkit/parts/paint";
import { ball, box, cylinder, group, place } from "../../toolkit/primitives";
import { random } from "../../toolkit/random";
import { faceMagnet } from "./faces";
import type { CastId } from "./looks";
import { drawEstimate, sign } from "./prints";
import { spots } from "./room";

const takenBy: readonly CastId[] = ["mochida", "tokito", "kazuma"];

/** The model kitchen's fridge: three rows of magnets say who has which sample bag until when. */
export function magnetFridge(): Group {
  const made = group(fridge(1.02, 1.94, "#A6DCC9"));
  const dice = random(17);
  const square = (draw: Draw, color: string) =>
    group(box(0.2, 0.2, 0.03, color, 0, -0.1, 0, 0.02), placed(print(0.18, 0.18, 256, draw)));
  const placed = (face: Object3D) => {
    face.position.z = 0.018;
    return face;
  };
  for (const [row, who] of takenBy.entries()) {
    const y = 1.56 - row * 0.46;
    const pieces = [
      square(sign("bag", "#B5652F", "#FFF1D6"), palette.orange),
      faceMagnet(who, 0.11),
      square((context, width, height) => {
        fill(context, width, height, "#FFFFFF");
        drawText(context, "19", width / 2, height * 0.54, height * 0.62, palette.ink);
      }, palette.sky),
      square(sign("back", "#2F7A50", "#DDF2E2"), palette.green),
    ];
    for (const [index, piece] of pieces.entries()) {
      piece.position.set(
        -0.335 + index * 0.215 + dice.between(-0.015, 0.015),
        y + dice.between(-0.07, 0.07),
        0.345,
      );
      piece.rotation.z = dice.between(-0.16, 0.16);
      made.add(piece);
    }
  }
  return place(made, { x: -3.55, z: -1.82 });
}

/** A small pile of sheets, whole on the bench; origin below it. */
function sheets(): Group {
  const made = group();
  for (const [index, color] of ["#B9D3EC", "#FFFFFF", "#C9DDF0"].entries())
    made.add(
      place(box(0.25, 0.03, 0.34, material(color), 0, 0, 0, 0.008), {
        y: index * 0.03,
        turn: index * 4 - 4,
      }),
    );
  return made;
}

/** A roll of brown paper lying on its side, open at its ends; origin below its middle. */
function roll(): Group {
  const paper = cylinder(0.065, 0.065, 0.32, material("#B98A5A", { roughness: 0.9 }), 0, -0.16);
  const core = cylinder(0.026, 0.026, 0.326, material("#5E4026"), 0, -0.163);
  const lying = group(paper, core);
  lying.rotation.z = Math.PI / 2;
  lying.position.y = 0.065;
  return group(lying);
}

/** Three tiles in a parcel whose wrapping shows three estimates on its inner side. */
export function wrappedTiles(): Group {
  const paper = material("#F3EBDA", { roughness: 0.9 });
  const made = group(box(0.78, 0.03, 0.5, paper, 0, 0, 0.02, 0.01));
  for (const [index, color] of [palette.coral, palette.teal, palette.yellow].entries())
    made.add(
      box(
        0.22,
        0.16,
        0.36,
        material(color, { roughness: 0.25 }),
        (index - 1) * 0.235,
        0.03,
        0.06,
        0.02,
      ),
    );
  const flap = group(box(1.0, 0.5, 0.02, paper, 0, 0, 0, 0.01));
  for (const [index, who] of (["grandfather", "aunt", "child"] as const).entries()) {
    const sheet = print(0.31, 0.46, 520, drawEstimate(who));
    sheet.position.set((index - 1) * 0.325, 0.25, 0.013);
    flap.add(sheet);
  }
  flap.position.set(0, 0.04, -0.2);
  flap.rotation.x = -0.2;
  const string = material("#B5483A", { roughness: 0.7 });
  made.add(
    flap,
    // It goes down where the tiles end, as a string around a parcel does.
    box(0.705, 0.012, 0.03, string, 0, 0.192, 0.06, 0.004),
    box(0.012, 0.17, 0.03, string, -0.351, 0.03, 0.06, 0.004),
    box(0.012, 0.17, 0.03, string, 0.351, 0.03, 0.06, 0.004),
    box(0.03, 0.012, 0.37, string, 0, 0.194, 0.06, 0.004),
    box(0.03, 0.17, 0.012, string, 0, 0.03, 0.245, 0.004),
    ball(0.04, string, 0, 0.21, 0.06),
  );
  made.add(place(sheets(), { x: -0.56, z: 0.1 }), place(roll(), { x: 0.57, z: 0.17, turn: 28 }));
  return place(made, { x: spots.wrapping.x, y: spots.wrapping.y, z: spots.wrapping.z });
}

/** Open carton with four tiles in grains of shredded paper. */
export function shredBox(): Group {
  const side = material(palette.cardboard, { roughness: 0.9 });
  const dice = random(33);
  const made = group(
    box(0.9, 0.36, 0.04, side, 0, 0, 0.24, 0.01),
    box(0.9, 0.36, 0.04, side, 0, 0, -0.24, 0.01),
    box(0.04, 0.36, 0.5, side, -0.43, 0, 0, 0.01),
    box(0.04, 0.36, 0.5, side, 0.43, 0, 0, 0.01),
    box(0.84, 0.3, 0.44, "#E9E7E0", 0, 0.02, 0, 0.06),
  );
  for (const [index, color] of ["#7FC8B8", palette.coral, "#F4F6F8", palette.yellow].entries())
    made.add(
      box(
        0.14,
        0.34,
        0.26,
        material(color, { roughness: 0.25 }),
        -0.28 + index * 0.19,
        0.2,
        0,
        0.02,
      ),
    );
  for (let grain = 0; grain < 90; grain++) {
    const bit = box(
      0.05,
      0.02,
      0.028,
      dice.next() < 0.5 ? "#FFFFFF" : "#D9DDE0",
      dice.between(-0.4, 0.4),
      dice.between(0.31, 0.36),
      dice.between(-0.22, 0.21),
      0.005,
    );
    bit.rotation.y = dice.between(0, 3);
    made.add(bit);
  }
  return place(made, { x: 3.35, z: 2.0, turn: -6 });
}
