import type { Group, Object3D } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { fridge } from "../../toolkit/parts/kitchen";
import { fill } from "../../toolkit/parts/paint";
import { ball, box, group, place, tube } from "../../toolkit/primitives";
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

/** One side of the parcel, folded up around the tiles; its outer side is blank. Origin below it. */
function foldedUp(width: number, height: number, lean: number): Group {
  const side = box(width, height, 0.016, blank(), 0, 0, 0, 0.006);
  side.rotation.x = lean;
  return group(side);
}

const blank = () => material("#F3EBDA", { roughness: 0.9 });

/** Three tiles in a parcel, half wrapped: the open flap shows three estimates on the paper's inner side. */
export function wrappedTiles(): Group {
  const parcel = group(box(0.88, 0.02, 0.48, blank(), 0, 0, 0.04, 0.008));
  for (const [index, color] of [palette.coral, palette.teal, palette.yellow].entries())
    parcel.add(
      box(
        0.25,
        0.17,
        0.34,
        material(color, { roughness: 0.25 }),
        (index - 1) * 0.265,
        0.02,
        0.05,
        0.02,
      ),
    );
  const flap = group(box(1.0, 0.56, 0.02, blank(), 0, 0, 0, 0.01));
  for (const [index, who] of (["grandfather", "aunt", "child"] as const).entries()) {
    const sheet = print(0.31, 0.46, 520, drawEstimate(who));
    sheet.position.set((index - 1) * 0.325, 0.315, 0.013);
    flap.add(sheet);
  }
  flap.position.set(0, 0.012, -0.19);
  flap.rotation.x = -0.2;
  const string = material("#B5483A", { roughness: 0.7 });
  parcel.add(
    flap,
    place(foldedUp(0.9, 0.13, 0.1), { y: 0.01, z: 0.255 }),
    place(foldedUp(0.46, 0.22, 0.22), { x: -0.425, y: 0.01, z: 0.03, turn: -90 }),
    place(foldedUp(0.46, 0.22, 0.22), { x: 0.425, y: 0.01, z: 0.03, turn: 90 }),
    // The string holds the paper at the front: tied in a bow.
    box(0.9, 0.022, 0.012, string, 0, 0.075, 0.277, 0.004),
    ball(0.032, string, 0, 0.086, 0.285),
    bow(string, -1),
    bow(string, 1),
  );
  const made = group(place(parcel, { x: 0.12 }), place(sheets(), { x: -0.58, z: 0.14 }));
  return place(made, { x: spots.wrapping.x, y: spots.wrapping.y, z: spots.wrapping.z });
}

/** One loop of the bow at the parcel's front. */
const bow = (string: ReturnType<typeof material>, side: -1 | 1) =>
  tube(
    [
      [0, 0.086, 0.285],
      [side * 0.07, 0.125, 0.3],
      [side * 0.12, 0.09, 0.3],
      [side * 0.07, 0.062, 0.3],
      [0, 0.086, 0.285],
    ],
    0.011,
    string,
  );

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
    const bit = group(
      box(0.056, 0.02, 0.034, dice.next() < 0.5 ? "#FFFFFF" : "#E4E8EA", 0, 0, 0, 0.005),
    );
    bit.position.set(dice.between(-0.4, 0.4), dice.between(0.31, 0.36), dice.between(-0.22, 0.21));
    // A stroke or two of what was a letter, cut off at the edge.
    if (grain % 2)
      bit.add(
        box(0.011, 0.004, 0.035, palette.ink, -0.008, 0.019, 0, 0.001),
        box(0.03, 0.004, 0.01, palette.ink, 0.013, 0.019, grain % 4 === 1 ? 0.004 : -0.01, 0.001),
      );
    bit.rotation.y = dice.between(0, 3);
    made.add(bit);
  }
  return place(made, { x: 3.35, z: 2.0, turn: -6 });
}
