import type { Object3D } from "three";
import { print } from "../../toolkit/canvas";
import { board } from "../../toolkit/parts/boards";
import { handset } from "../../toolkit/parts/office";
import { cable, wallPlug } from "../../toolkit/parts/wiring";
import { depthAt } from "../../toolkit/people/before";
import type { Acting } from "../../toolkit/people/cast";
import type { Pose } from "../../toolkit/people/poses";
import { group, place } from "../../toolkit/primitives";
import {
  atScreen,
  morningDepth,
  nextDay,
  onPost,
  shadowAtScreen,
  shadowOfHayase,
  shadowOfThinker,
} from "./links";
import type { CastId } from "./looks";
import { signs } from "./marks";
import { atPost, parcel, specks, stoppedParcel, wardingShield } from "./parcels";
import { actor, home, radio, type Standing } from "./people";
import { officeClock, spots, yardWindow } from "./room";
import { drawTruckTable } from "./screens";
import type { Link, Moment } from "./slots";

type Turned = NonNullable<Moment["outcome"]>;
type Part = Pick<Moment, "slot" | "depth" | "object" | "clears" | "shadowOf" | "pictureOf"> & {
  readonly name?: string;
};

/** A colleague acting, at her or his place unless told; `shadowOf` names who stood there before. */
function player(
  slot: CastId,
  acting: Acting,
  where: Standing = home[slot],
  shadowOf = where === home[slot] ? `person-${slot}` : undefined,
): Part {
  const part = { slot, depth: depthAt(where.z), object: actor(slot, where, acting) };
  return shadowOf === undefined ? part : { ...part, shadowOf };
}

const clock = (hour: number, minute = 0): Part => ({
  slot: "clock",
  depth: morningDepth.clock,
  object: officeClock(hour, minute),
  shadowOf: "clock",
});

function ending(link: Link, outcome: Turned, ...parts: readonly Part[]): readonly Moment[] {
  return parts.map(({ name, ...part }) => ({
    ...part,
    id: `${link}-${name ?? part.slot}-${outcome}`,
    link,
    outcome,
  }));
}

/** A cable that was pulled out, its plug in the hand. */
function pulledPlug(): Object3D {
  const plug = place(wallPlug("#3A4354"), { turn: 90, scale: 1.5 });
  const tail = cable(
    [
      [0.2, 0, 0],
      [0.3, -0.08, 0.02],
      [0.2, -0.3, 0.04],
      [0.34, -0.5, 0.02],
    ],
    "#3A4354",
    0.022,
  );
  return group(plug, tail);
}

const handHigh: Pose = {
  left: { elbow: [-0.36, 0.74, 0.04], hand: [-0.4, 1.16, 0.08] },
  right: { elbow: [0.3, 0.48, 0.06], hand: [0.26, 0.4, 0.16] },
};

const plugInHand: Pose = {
  left: { elbow: [-0.27, 0.5, 0], hand: [-0.25, 0.4, 0.1] },
  right: { elbow: [0.4, 0.5, 0.12], hand: [0.36, 0.76, 0.26] },
};

const givingOut: Pose = {
  left: { elbow: [-0.3, 0.44, 0.12], hand: [-0.16, 0.5, 0.32] },
  right: { elbow: [0.4, 0.5, 0.16], hand: [0.46, 0.62, 0.32] },
};

function sheets(): Object3D {
  const sheet = (index: number) => {
    const made = print(0.3, 0.38, 320, drawTruckTable(4), { cast: true });
    made.position.set(index * 0.045, 0.1 + index * 0.02, 0.06 + index * 0.012);
    made.rotation.z = 0.2 - index * 0.16;
    return made;
  };
  return group(sheet(0), sheet(1), sheet(2));
}

function heldSheet(): Object3D {
  const made = board({ width: 0.32, height: 0.4, draw: drawTruckTable(4), margin: 0.02 });
  return group(place(made, { y: 0.08, z: 0.08 }));
}

function opensIt(): readonly Moment[] {
  const oneOpen = group(
    place(parcel(true), atPost.grey),
    place(stoppedParcel(), atPost.green),
    specks([-3.1, 1.12, -1.35, 0.8]),
  );
  const oneLeft = group(place(parcel(true), atPost.grey), specks([-3.1, 1.12, -1.35, 0.6]));
  const thrown = place(parcel(), { x: -2.02, y: 0.24, z: 1.62, turn: 24, scale: 0.8 });
  thrown.rotation.z = 0.5;
  const inBin = group(thrown, place(parcel(), { x: -2.4, y: 0, z: 1.74, turn: -16, scale: 0.8 }));
  const atDesk = { ...atScreen, turn: -6 };
  // A step aside, so that his screen is seen.
  const aside = { ...atDesk, x: -2.3 };
  return [
    ...ending(
      "opens-it",
      "reduced",
      { name: "parcels", slot: "rear", depth: -128, object: oneOpen, shadowOf: onPost },
      player("niwa", { pose: "think", expression: "worry", sweat: true, headTurn: -12 }, aside),
    ),
    ...ending(
      "opens-it",
      "prevented",
      { name: "parcels", slot: "rear", depth: -128, object: oneLeft, shadowOf: false },
      { name: "thrown", slot: "front", depth: 190, object: inBin },
      player(
        "niwa",
        { pose: "phone", expression: "talk", inLeftHand: handset() },
        atDesk,
        shadowAtScreen,
      ),
    ),
  ];
}

/** In the gap between a screen and the machine beside it, so that no number is cut. */
const shieldAt = { x: -1.64, y: spots.rear.y, z: -1.3 } as const;

function slipsIn(): readonly Moment[] {
  const halted = group(
    place(wardingShield(0.22, "#3E86CC"), shieldAt),
    specks([-2.72, 0.56, -1.28, 1], [-3.4, 0.6, -1.3, 1], [-0.52, 0.5, -1.3, 0.75]),
  );
  const warded = group(
    place(wardingShield(0.22, signs.fresh), shieldAt),
    specks([-2.95, 0.58, -1.28, 0.8]),
  );
  return [
    ...ending("slips-in", "reduced", {
      name: "shield",
      slot: "rear",
      depth: -122,
      object: halted,
      shadowOf: false,
      clears: ["truck"],
    }),
    ...ending(
      "slips-in",
      "prevented",
      { name: "shield", slot: "rear", depth: -122, object: warded, shadowOf: false },
      player("hayase", { pose: "cheer", expression: "happy" }),
    ),
  ];
}

function staysSilent(): readonly Moment[] {
  return [
    ...ending(
      "stays-silent",
      "reduced",
      clock(16),
      player("niwa", {
        pose: plugInHand,
        expression: "worry",
        sweat: true,
        step: 0.12,
        inRightHand: pulledPlug(),
      }),
    ),
    ...ending(
      "stays-silent",
      "prevented",
      clock(17),
      // He is on the platform by then, seen through the window.
      { slot: "niwa", depth: -219, object: yardWindow("waved-off"), shadowOf: false },
      player("hasumi", { pose: handHigh, expression: "talk" }),
      player(
        "hayase",
        { pose: plugInHand, expression: "smile", inRightHand: pulledPlug() },
        home.hayase,
        shadowOfHayase,
      ),
    ),
  ];
}

function tableLocks(): readonly Moment[] {
  const listening: Acting = { pose: "hold", expression: "talk", inRightHand: radio() };
  return [
    ...ending(
      "table-locks",
      "reduced",
      player(
        "hayase",
        { pose: givingOut, expression: "talk", sweat: true, inRightHand: sheets() },
        home.hayase,
        shadowOfHayase,
      ),
      player("hasumi", { pose: "hold", expression: "worry", inRightHand: heldSheet() }),
      player("niwa", { pose: "think", expression: "worry" }),
      player("todoroki", listening, home.todoroki, shadowOfThinker),
    ),
    ...ending(
      "table-locks",
      "prevented",
      { ...clock(8, 30), pictureOf: "clock" },
      { ...nextDay(), pictureOf: "table-locks-calendar" },
      {
        slot: "yard",
        depth: morningDepth.yard,
        object: yardWindow("leaving"),
        pictureOf: "yard",
        clears: ["rear", "front", "truck"],
      },
      player("hayase", { pose: "cheer", expression: "happy" }),
      player("hasumi", { pose: "think", expression: "happy", headTilt: 6 }, { x: 0.38, z: 0.62 }),
      player(
        "niwa",
        { pose: "wave", expression: "happy", headTurn: -6 },
        { x: -0.56, z: 1.6, turn: 4 },
      ),
      player(
        "todoroki",
        { pose: "stand", expression: "happy", lean: 24, headNod: -6 },
        { x: 1.3, z: 1.2, turn: -40 },
      ),
    ),
  ];
}

/** How links end that were prevented or came true by half; the last one's is the final picture. */
export function endings(): readonly Moment[] {
  return [...opensIt(), ...slipsIn(), ...staysSilent(), ...tableLocks()];
}
