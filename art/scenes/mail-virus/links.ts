import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { depthAt } from "../../toolkit/people/before";
import type { Pose } from "../../toolkit/people/poses";
import { group, place } from "../../toolkit/primitives";
import type { CastId } from "./looks";
import { lockedScreen } from "./machines";
import { atPost, parcel, specks } from "./parcels";
import { actor, home, radio, tabletHolder } from "./people";
import { officeClock, spots, wallCalendar, yardWindow } from "./room";
import { drawTruckTable } from "./screens";
import type { Link, Moment, Slot } from "./slots";
import { depths } from "./things";
import { eyeScreen } from "./wall-things";

/** The layer whose shadow both parcels on the desk cast. */
export const onPost = "customer-mail-parcels";

/** Where Mr Niwa stands at his screen. */
export const atScreen = { x: -2.56, z: -0.42 } as const;

/** Draw order of window, clock and calendar. */
export const morningDepth = { yard: -221, clock: -220, calendar: -219 } as const;

/** The layer whose shadow Ms Hayase casts without her pointer. */
export const shadowOfHayase = "customer-mail-hayase";

/** The layer whose shadow Mr Todoroki casts once his arms are down. */
export const shadowOfThinker = "stays-silent-todoroki";

/** The layer whose shadow he casts there. */
export const shadowAtScreen = "customer-mail-niwa";

/** One hand before the mouth, the other holding on to it. */
const mouthShut: Pose = {
  left: { elbow: [-0.32, 0.5, 0.16], hand: [-0.05, 0.74, 0.36] },
  right: { elbow: [0.3, 0.44, 0.14], hand: [0.02, 0.5, 0.3] },
};

/** Both hands up, away from what is there. */
const startled: Pose = {
  left: { elbow: [-0.42, 0.52, 0.1], hand: [-0.4, 0.78, 0.22] },
  right: { elbow: [0.42, 0.52, 0.1], hand: [0.4, 0.78, 0.22] },
};

/** One hand at the cheek, the other still on what it has just opened. */
const regretting: Pose = {
  left: { elbow: [-0.44, 0.54, 0.12], hand: [-0.34, 0.8, 0.24] },
  right: { elbow: [0.42, 0.5, 0.12], hand: [0.5, 0.62, 0.3] },
};

/** A hand at the chin, the other arm across. */
const doubting: Pose = {
  left: { elbow: [-0.34, 0.46, 0.2], hand: [-0.13, 0.7, 0.32] },
  right: { elbow: [0.3, 0.44, 0.1], hand: [0.02, 0.5, 0.25] },
};

const radioHeld: Pose = {
  left: { elbow: [-0.44, 0.52, 0.06], hand: [-0.2, 0.46, 0.18] },
  right: { elbow: [0.42, 0.54, 0.14], hand: [0.27, 0.78, 0.3] },
};

function moment(name: string, link: Link, slot: Slot, depth: number, object: Object3D): Moment {
  return { id: `${link}-${name}`, link, slot, depth, object };
}

/** Something that floats where it popped up. */
function floating(name: string, link: Link, slot: Slot, depth: number, object: Object3D): Moment {
  return { ...moment(name, link, slot, depth, object), shadowOf: false };
}

/** The window or the clock at another hour. */
function hour(link: Link, slot: "yard" | "clock", object: Object3D): Moment {
  return { ...moment(slot, link, slot, morningDepth[slot], object), shadowOf: slot };
}

/** The next day's leaf, in front of the one that stays on the wall. */
export function nextDay(): Pick<Moment, "slot" | "depth" | "object" | "shadowOf"> {
  const leaf = wallCalendar("31");
  leaf.position.z += 0.01;
  return { slot: "calendar", depth: morningDepth.calendar, object: leaf, shadowOf: false };
}

/** Somebody in another pose where she or he stands every morning. */
function atHome(link: Link, id: CastId, object: Object3D): Moment {
  return { ...moment(id, link, id, depthAt(home[id].z), object), shadowOf: `person-${id}` };
}

/** The two others whom the mail reached, each turned to a parcel. */
function alsoMailed(): readonly Moment[] {
  const hayase = actor(
    "hayase",
    { ...home.hayase, turn: -22 },
    { pose: "hold", expression: "worry", headTurn: 2 },
  );
  const hasumi = actor(
    "hasumi",
    { ...home.hasumi, turn: -24 },
    { pose: doubting, expression: "worry", headTurn: -16 },
  );
  return [
    // A shadow of her own: that of her pointer would stay on the floor.
    moment("hayase", "customer-mail", "hayase", depthAt(home.hayase.z), hayase),
    atHome("customer-mail", "hasumi", hasumi),
  ];
}

function customerMail(): readonly Moment[] {
  const niwa = actor(
    "niwa",
    { ...atScreen, turn: -16 },
    { pose: startled, expression: "shock", headTurn: -16 },
  );
  const rear = group(place(parcel(), atPost.grey), place(parcel(), atPost.green));
  const front = place(parcel(), { x: -2.3, y: spots.note.y, z: 0.98, turn: -10, scale: 0.9 });
  return [
    moment("parcels", "customer-mail", "rear", -128, rear),
    floating("parcel", "customer-mail", "front", 122, front),
    moment("niwa", "customer-mail", "niwa", depthAt(atScreen.z), niwa),
    ...alsoMailed(),
  ];
}

function opensIt(): readonly Moment[] {
  const niwa = actor(
    "niwa",
    { ...atScreen, turn: 14 },
    { pose: regretting, expression: "worry", sweat: true, headTurn: 8 },
  );
  const rear = group(
    place(parcel(true), atPost.grey),
    place(parcel(true), atPost.green),
    specks([-3.1, 1.12, -1.35, 0.9]),
  );
  const front = group(
    place(parcel(true), { x: -2.3, y: spots.note.y, z: 0.98, turn: -10, scale: 0.9 }),
    specks([-2.02, 0.94, 1.04, 0.7]),
  );
  return [
    { ...moment("parcels", "opens-it", "rear", -128, rear), shadowOf: onPost },
    floating("parcel", "opens-it", "front", 122, front),
    { ...moment("niwa", "opens-it", "niwa", depthAt(atScreen.z), niwa), shadowOf: shadowAtScreen },
  ];
}

function slipsIn(): readonly Moment[] {
  const hayase = actor("hayase", home.hayase, {
    pose: "panic",
    expression: "panic",
    sweat: true,
    headTurn: -10,
  });
  const atWindow = specks([-3.72, 1.36, -1.62, 1], [-3.05, 0.64, -1.3, 1], [-2.1, 1.22, -1.6, 0.9]);
  const atTruck = specks(
    [-1.32, 1.2, -1.6, 1.05],
    [-0.5, 0.66, -1.36, 1.1],
    [-0.2, 1.24, -1.62, 0.9],
    [-0.95, 0.5, -1.32, 0.9],
  );
  return [
    hour("slips-in", "clock", officeClock(12, 0)),
    floating("window", "slips-in", "rear", -126, atWindow),
    floating("truck", "slips-in", "truck", -124, atTruck),
    {
      ...moment("niwa", "slips-in", "niwa", depthAt(atScreen.z), group()),
      pictureOf: "opens-it-niwa-reduced",
    },
    { ...atHome("slips-in", "hayase", hayase), shadowOf: shadowOfHayase },
    // A shadow of its own: that of wide arms would leave a pale patch beside him.
    moment("todoroki", "slips-in", "todoroki", depthAt(home.todoroki.z), tabletHolder()),
  ];
}

function staysSilent(): readonly Moment[] {
  const niwa = actor(
    "niwa",
    { ...home.niwa, turn: 18 },
    { pose: mouthShut, expression: "worry", sweat: true, headTurn: 14 },
  );
  const hasumi = actor(
    "hasumi",
    { ...home.hasumi, turn: 22 },
    { pose: "hold", expression: "worry", headTurn: 22 },
  );
  // Without the tablet on which it sat: nobody says anything.
  const todoroki = actor("todoroki", home.todoroki, {
    pose: "think",
    expression: "worry",
    headTurn: -12,
  });
  return [
    hour("stays-silent", "yard", yardWindow("train")),
    hour("stays-silent", "clock", officeClock(17, 0)),
    atHome("stays-silent", "niwa", niwa),
    moment("todoroki", "stays-silent", "todoroki", depthAt(home.todoroki.z), todoroki),
    atHome("stays-silent", "hasumi", hasumi),
  ];
}

function tableLocks(): readonly Moment[] {
  const todoroki = actor("todoroki", home.todoroki, {
    pose: radioHeld,
    expression: "shock",
    sweat: true,
    inRightHand: radio(),
  });
  const hayase = actor("hayase", home.hayase, { pose: "panic", expression: "cry", sweat: true });
  const niwa = actor("niwa", home.niwa, { pose: "hold", expression: "cry", headNod: 8 });
  const locked = eyeScreen(drawTruckTable(6, 2, true));
  return [
    hour("table-locks", "yard", yardWindow("waiting")),
    { ...hour("table-locks", "clock", officeClock(8, 30)), pictureOf: "clock" },
    { ...nextDay(), id: "table-locks-calendar", link: "table-locks" },
    moment("wall", "table-locks", "wall", depths["eye-screen"], locked),
    moment("machine", "table-locks", "machine", depths["truck-screen"] + 1, lockedScreen()),
    { ...atHome("table-locks", "hayase", hayase), shadowOf: shadowOfHayase },
    atHome("table-locks", "niwa", niwa),
    { ...atHome("table-locks", "todoroki", todoroki), shadowOf: shadowOfThinker },
  ];
}

/** What every link of the accident changes. */
export function accident(): readonly Moment[] {
  return [...customerMail(), ...opensIt(), ...slipsIn(), ...staysSilent(), ...tableLocks()];
}

/** What the window and the clock show on an ordinary morning. */
export function morning(): readonly DioramaLayer[] {
  const always = { always: true } as const;
  return [
    {
      id: "yard",
      object: yardWindow("leaving"),
      depth: morningDepth.yard,
      shows: always,
      reach: 40,
    },
    {
      id: "clock",
      object: officeClock(8, 30),
      depth: morningDepth.clock,
      shows: always,
      reach: 40,
    },
  ];
}
