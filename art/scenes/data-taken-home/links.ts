import type { Object3D } from "three";
import type { LinkOutcome } from "#core/chain";
import type { DioramaLayer } from "../../toolkit/diorama";
import { palette } from "../../toolkit/palette";
import { umbrella } from "../../toolkit/parts/carried";
import { handset } from "../../toolkit/parts/office";
import { depthAt } from "../../toolkit/people/before";
import type { Acting } from "../../toolkit/people/cast";
import { group, place } from "../../toolkit/primitives";
import { bagBack, emptyHanded, presenting, showing } from "./acts";
import { actor, bag, type Standing, standing } from "./cast";
import type { CastId } from "./looks";
import {
  heapOfLetters,
  heapOfPeople,
  kitchenDrawing,
  openedStick,
  readLine,
  shutStick,
  slimFolder,
} from "./props";
import { clockAt, glassDoor, morningWindow } from "./room";
import { AT_STOP, street } from "./street";

/** Links of the accident in the order they happen. */
export const links = [
  "bag-rides-on",
  "heavy-load",
  "opens-at-once",
  "cannot-say",
  "told-late",
] as const;
type Link = (typeof links)[number];

/** Where what is told about lies: on the floor before everybody. */
const STAGE = { x: -0.42, z: 1.72 } as const;

interface Shot {
  readonly link: Link;
  /** Left out where the accident goes on as before. */
  readonly outcome?: Exclude<LinkOutcome, "happened">;
}

const idOf = ({ link, outcome }: Shot, what: string) =>
  `${link}-${what}${outcome === undefined ? "" : `-${outcome}`}`;

/** Somebody or something in a shot. */
interface Shown {
  readonly shot: Shot;
  readonly what: string;
  readonly layer: DioramaLayer;
}

function layer(
  shot: Shot,
  what: string,
  z: number,
  object: Object3D,
  replaces: readonly string[] = [],
): Shown {
  const { link, outcome } = shot;
  return {
    shot,
    what,
    layer: {
      id: idOf(shot, what),
      object,
      depth: depthAt(z),
      shows: outcome === undefined ? { link } : { link, outcome },
      replaces,
    },
  };
}

/** Whether `one` may still be in the room when `other` comes. */
const isBefore = (one: Shot, other: Shot) =>
  links.indexOf(one.link) < links.indexOf(other.link) ||
  (one.link === other.link && one.outcome === undefined && other.outcome !== undefined);

/** What lies before everybody takes the place of the picture of elsewhere, too. */
const takesPlaceOf = (what: string, earlier: string) =>
  what === earlier || (what === "prop" && earlier === "street");

/** Nobody stands in the room twice: whoever comes takes the place of each earlier picture. */
function inTurn(all: readonly Shown[]): readonly DioramaLayer[] {
  return all.map(({ shot, what, layer: made }) => {
    const earlier = all.filter((one) => takesPlaceOf(what, one.what) && isBefore(one.shot, shot));
    return { ...made, replaces: [...(made.replaces ?? []), ...earlier.map((one) => one.layer.id)] };
  });
}

/** Somebody in a shot, instead of whoever was there before. */
const act = (shot: Shot, id: CastId, acting: Acting, at: Standing = standing[id]) =>
  layer(shot, id, at.z, actor(id, at, acting), [`person-${id}`]);

const prop = (shot: Shot, object: Object3D) =>
  layer(shot, "prop", STAGE.z, place(group(object), STAGE));

/** The clock over the board goes on with the evening: once as the bag is lost, and as word comes. */
const clock = (shot: Shot, hour: number, minute: number) =>
  layer(shot, "clock", -2.39, clockAt(hour, minute), ["clock"]);

/** A picture of elsewhere throws no shadow into the shop; nothing of that stands before it. */
function elsewhere(shot: Shot, object: Object3D): Shown {
  const made = layer(shot, "street", AT_STOP.z, object, ["shred-box"]);
  return { ...made, layer: { ...made.layer, depth: made.layer.depth - 1, shadowOf: false } };
}

const bagless = (): Acting => ({
  pose: emptyHanded,
  expression: "shock",
  sweat: true,
  inRightHand: umbrella(palette.blue),
});

function bagRidesOn(): readonly Shown[] {
  const shot = { link: "bag-rides-on" } as const;
  return [
    // The stick and the bag with a tag ride on: neither lies in the shop as well.
    layer(shot, "door", -2.37, glassDoor("gone"), ["door", "cat-stick", "reward-tag"]),
    clock(shot, 20, 30),
    elsewhere(shot, street()),
    // She is far from the shop, where nobody knows of it yet.
    act(shot, "mochida", bagless(), AT_STOP),
  ];
}

function heavyLoad(): readonly Shown[] {
  const shot = { link: "heavy-load" } as const;
  return [
    prop(shot, heapOfPeople(18)),
    act(shot, "higuchi", { pose: "shrug", expression: "worry", headTurn: 14 }),
    act(shot, "mochida", { pose: "panic", expression: "panic", sweat: true, headTurn: -16 }),
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

function opensAtOnce(): readonly Shown[] {
  const shot = { link: "opens-at-once" } as const;
  return [
    prop(shot, openedStick(5)),
    act(shot, "tokito", { pose: "panic", expression: "shock", headTurn: -18, sweat: true }),
    prop({ ...shot, outcome: "reduced" }, openedStick(2)),
    act({ ...shot, outcome: "reduced" }, "higuchi", {
      pose: "think",
      expression: "worry",
      headTurn: 16,
    }),
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
    kazuma(shot, { pose: "panic", expression: "panic", sweat: true, headTurn: -4 }),
    prop({ ...shot, outcome: "reduced" }, heapOfLetters(6)),
    kazuma({ ...shot, outcome: "reduced" }, { pose: "hold", expression: "worry", headTurn: -4 }),
    prop({ ...shot, outcome: "prevented" }, readLine()),
    kazuma({ ...shot, outcome: "prevented" }, { pose: presenting, expression: "happy" }),
  ];
}

/** Where word comes only on the next day, it is light outside. */
const morning = (shot: Shot): readonly Shown[] =>
  [
    layer(shot, "window", -2.4, morningWindow()),
    layer(shot, "door", -2.37, glassDoor("morning"), ["door"]),
  ].map((made) => ({
    ...made,
    layer: { ...made.layer, shows: { link: shot.link, outcome: "happened" } },
  }));

function toldLate(): readonly Shown[] {
  const shot = { link: "told-late" } as const;
  const calls = (of: Shot, acting: Acting) =>
    act(of, "higuchi", { pose: "phone", inLeftHand: handset(), ...acting });
  const carried = bag();
  return [
    clock(shot, 8, 0),
    ...morning(shot),
    act(shot, "mochida", {
      pose: showing,
      expression: "cry",
      headNod: 12,
      inRightHand: kitchenDrawing(true),
    }),
    // At night a machine answers: she holds no telephone.
    act(shot, "higuchi", { pose: "think", expression: "worry", sweat: true, headTurn: 12 }),
    act(shot, "tokito", { pose: "stand", expression: "worry", headTurn: 20 }),
    clock({ ...shot, outcome: "reduced" }, 22, 10),
    calls({ ...shot, outcome: "reduced" }, { expression: "talk", headTurn: 10 }),
    act({ ...shot, outcome: "reduced" }, "mochida", {
      pose: showing,
      expression: "worry",
      sweat: true,
      inRightHand: kitchenDrawing(false),
    }),
    clock({ ...shot, outcome: "prevented" }, 21, 40),
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
