import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { palette } from "../../toolkit/palette";
import { handset } from "../../toolkit/parts/office";
import type { Acting } from "../../toolkit/people/cast";
import { bagBack, presenting, showing, underUmbrella } from "./acts";
import { actor, bag, standing } from "./cast";
import {
  heapOfLetters,
  heapOfPeople,
  kitchenDrawing,
  openedStick,
  readLine,
  shutStick,
  slimFolder,
} from "./props";
import { glassDoor, morningWindow } from "./room";
import { act, again, clock, inTurn, layer, prop, type Shot, type Shown } from "./shots";
import { AT_STOP, openUmbrella, street } from "./street";

/** A picture of elsewhere throws no shadow into the shop; nothing of that stands before it. */
function elsewhere(shot: Shot, object: Object3D): Shown {
  const made = layer(shot, "street", AT_STOP.z, object, ["shred-box"]);
  return { ...made, layer: { ...made.layer, depth: made.layer.depth - 1, shadowOf: false } };
}

const bagless = (): Acting => ({
  pose: underUmbrella,
  expression: "shock",
  sweat: true,
  inRightHand: openUmbrella(palette.blue),
});

/** The street behind the glass once the bus has left; with the bag go the stick and her telephone. */
const busLeft = (shot: Shot): Shown =>
  layer(shot, "door", -2.37, glassDoor("gone"), ["door", ...RIDES_ON]);

/** What was in the bag, or is a bag with a tag: nothing of it lies in the shop as well. */
const RIDES_ON = ["cat-stick", "photo-phone", "reward-tag"] as const;

function bagRidesOn(): readonly Shown[] {
  const shot = { link: "bag-rides-on" } as const;
  return [
    busLeft(shot),
    clock(shot, 20, 30),
    elsewhere(shot, street()),
    // She is far from the shop, where nobody knows of it yet.
    act(shot, "mochida", bagless(), AT_STOP),
  ];
}

/** The shop hears of it on the next morning: it is light outside. */
function morning(): readonly Shown[] {
  const shot = { link: "heavy-load" } as const;
  const seen = [
    clock(shot, 8, 0),
    layer(shot, "window", -2.4, morningWindow()),
    layer(shot, "door", -2.37, glassDoor("morning"), ["door"]),
  ];
  return [...seen, ...seen.map((one) => again(one, { ...shot, outcome: "prevented" }))];
}

/** Where word came in the same night, it is dark outside as before. */
const night = (shot: Shot): Shown => {
  const made = again(busLeft({ link: "bag-rides-on" }), shot);
  const windows = ["heavy-load-window", "heavy-load-window-prevented"];
  const replaces = [...(made.layer.replaces ?? []), ...windows];
  return { ...made, layer: { ...made.layer, replaces } };
};

/** Between the screen and the others, and clear of the tiles: both are what is told of. */
const AT_BACK = { x: 0.33, z: -0.75, turn: 4 } as const;
const BESIDE_TILES = { ...standing.mochida, x: 1.86 } as const;

function heavyLoad(): readonly Shown[] {
  const shot = { link: "heavy-load" } as const;
  return [
    ...morning(),
    prop(shot, heapOfPeople(18)),
    act(shot, "higuchi", { pose: "think", expression: "worry", headTurn: 4 }, AT_BACK),
    act(
      shot,
      "mochida",
      { pose: "panic", expression: "panic", sweat: true, headTurn: -16 },
      BESIDE_TILES,
    ),
    act(shot, "tokito", { pose: "think", expression: "worry", headTurn: 16 }),
    act(shot, "kazuma", { pose: "stand", expression: "worry", headTurn: 14, headNod: 6 }),
    prop({ ...shot, outcome: "reduced" }, heapOfPeople(3)),
    act({ ...shot, outcome: "reduced" }, "mochida", {
      pose: "think",
      expression: "worry",
      headTurn: -16,
    }),
    prop({ ...shot, outcome: "prevented" }, slimFolder()),
    act({ ...shot, outcome: "prevented" }, "mochida", {
      pose: "hips",
      expression: "smile",
      headTurn: -14,
    }),
  ];
}

/** Ms Higuchi comes forward for what follows. */
const worried = (): Shown =>
  act({ link: "opens-at-once" }, "higuchi", {
    pose: "think",
    expression: "worry",
    sweat: true,
    headTurn: 12,
  });

function opensAtOnce(): readonly Shown[] {
  const shot = { link: "opens-at-once" } as const;
  return [
    prop(shot, openedStick(5)),
    worried(),
    act(shot, "tokito", { pose: "panic", expression: "shock", headTurn: -18, sweat: true }),
    prop({ ...shot, outcome: "reduced" }, openedStick(2)),
    act({ ...shot, outcome: "reduced" }, "tokito", {
      pose: "think",
      expression: "worry",
      headTurn: -18,
    }),
    prop({ ...shot, outcome: "prevented" }, shutStick()),
    act({ ...shot, outcome: "prevented" }, "tokito", {
      pose: "hips",
      expression: "happy",
      headTurn: -14,
    }),
  ];
}

/** Mr Kazuma comes forward behind what has to be counted now, where nobody hides him. */
const AT_LETTERS = { x: -0.2, z: 1.12, turn: -4 } as const;

function cannotSay(): readonly Shown[] {
  const shot = { link: "cannot-say" } as const;
  const kazuma = (of: Shot, acting: Acting) => act(of, "kazuma", acting, AT_LETTERS);
  return [
    prop(shot, heapOfLetters(24)),
    again(worried(), shot),
    kazuma(shot, { pose: "panic", expression: "panic", sweat: true, headTurn: -4 }),
    prop({ ...shot, outcome: "reduced" }, heapOfLetters(6)),
    kazuma({ ...shot, outcome: "reduced" }, { pose: "hold", expression: "worry", headTurn: -4 }),
    prop({ ...shot, outcome: "prevented" }, readLine()),
    kazuma({ ...shot, outcome: "prevented" }, { pose: presenting, expression: "happy" }),
  ];
}

function toldLate(): readonly Shown[] {
  const shot = { link: "told-late" } as const;
  const calls = (of: Shot, acting: Acting) =>
    act(of, "higuchi", { pose: "phone", inLeftHand: handset(), ...acting });
  const carried = bag();
  return [
    act(shot, "mochida", {
      pose: showing,
      expression: "cry",
      headNod: 12,
      inRightHand: kitchenDrawing(true),
    }),
    // At night a machine answered: she holds no telephone.
    again(worried(), shot),
    act(shot, "tokito", { pose: "stand", expression: "worry", headTurn: 20 }),
    clock({ ...shot, outcome: "reduced" }, 22, 10),
    night({ ...shot, outcome: "reduced" }),
    calls({ ...shot, outcome: "reduced" }, { expression: "talk", headTurn: 10 }),
    act({ ...shot, outcome: "reduced" }, "mochida", {
      pose: showing,
      expression: "worry",
      sweat: true,
      inRightHand: kitchenDrawing(false),
    }),
    clock({ ...shot, outcome: "prevented" }, 21, 40),
    night({ ...shot, outcome: "prevented" }),
    // Many people have to be told all the same, where the rest was not prevented: nobody laughs.
    calls({ ...shot, outcome: "prevented" }, { expression: "talk", headTurn: 10 }),
    // It is the bag that was lost: no other lies before her.
    layer(
      { ...shot, outcome: "prevented" },
      "mochida",
      standing.mochida.z,
      actor("mochida", standing.mochida, {
        pose: bagBack,
        expression: "smile",
        inRightHand: carried,
      }),
      ["person-mochida", "reward-tag"],
    ),
  ];
}

/** What every link changes, as it happened and as it goes when it was prevented or reduced. */
export function accident(): readonly DioramaLayer[] {
  return inTurn([...bagRidesOn(), ...heavyLoad(), ...opensAtOnce(), ...cannotSay(), ...toldLate()]);
}
