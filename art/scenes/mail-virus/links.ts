import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import type { Pose } from "../../toolkit/people/poses";
import { group, place } from "../../toolkit/primitives";
import { truckScreen } from "./machines";
import { parcel, specks } from "./parcels";
import { actor, depthAt, home, radio } from "./people";
import { officeClock, spots, yardWindow } from "./room";
import { drawTruckTable } from "./screens";
import { depths } from "./things";
import { eyeScreen } from "./wall-things";

/** Links of the accident in the order they happen. */
export const links = [
  "customer-mail",
  "opens-it",
  "slips-in",
  "stays-silent",
  "table-locks",
] as const;
export type Link = (typeof links)[number];

/** Where Mr Niwa stands at his screen. */
export const atScreen = { x: -2.56, z: -0.42 } as const;

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

/** Points at what hangs up on the wall. */
const atPoster: Pose = {
  left: { elbow: [-0.3, 0.48, 0.1], hand: [-0.16, 0.5, 0.3] },
  right: { elbow: [0.38, 0.68, 0.06], hand: [0.48, 1.04, 0.08] },
};

const radioHeld: Pose = {
  left: { elbow: [-0.44, 0.52, 0.06], hand: [-0.2, 0.46, 0.18] },
  right: { elbow: [0.42, 0.54, 0.14], hand: [0.27, 0.78, 0.3] },
};

function layer(
  id: string,
  link: Link,
  depth: number,
  object: Object3D,
  replaces: readonly string[] = [],
): DioramaLayer {
  return { id, object, depth, shows: { link }, replaces, reach: 60 };
}

function customerMail(): readonly DioramaLayer[] {
  const niwa = actor(
    "niwa",
    { ...atScreen, turn: -16 },
    { pose: startled, expression: "shock", headTurn: -16 },
  );
  const rear = group(
    place(parcel(), { x: -3.62, y: 0.82, z: -1.4, turn: 8 }),
    place(parcel(), { x: -1.98, y: 1.1, z: -1.52, turn: -8, scale: 0.9 }),
  );
  const front = place(parcel(), { x: -2.3, y: spots.note.y, z: 0.98, turn: -10, scale: 0.9 });
  return [
    layer("customer-mail-parcels", "customer-mail", -128, rear),
    layer("customer-mail-parcel", "customer-mail", 122, front),
    layer("customer-mail-niwa", "customer-mail", depthAt(atScreen.z), niwa, ["person-niwa"]),
  ];
}

function opensIt(): readonly DioramaLayer[] {
  const niwa = actor(
    "niwa",
    { ...atScreen, turn: 14 },
    { pose: atPoster, expression: "smile", headTurn: 18 },
  );
  const rear = group(
    place(parcel(true), { x: -3.62, y: 0.82, z: -1.4, turn: 8 }),
    place(parcel(true), { x: -1.98, y: 1.1, z: -1.52, turn: -8, scale: 0.9 }),
    specks([-3.1, 1.12, -1.35, 0.9]),
  );
  const front = group(
    place(parcel(true), { x: -2.3, y: spots.note.y, z: 0.98, turn: -10, scale: 0.9 }),
    specks([-2.02, 0.94, 1.04, 0.7]),
  );
  return [
    layer("opens-it-parcels", "opens-it", -128, rear, ["customer-mail-parcels"]),
    layer("opens-it-parcel", "opens-it", 122, front, ["customer-mail-parcel"]),
    layer("opens-it-niwa", "opens-it", depthAt(atScreen.z), niwa, [
      "person-niwa",
      "customer-mail-niwa",
    ]),
  ];
}

function slipsIn(): readonly DioramaLayer[] {
  const hayase = actor("hayase", home.hayase, {
    pose: "panic",
    expression: "panic",
    sweat: true,
    headTurn: -10,
  });
  const todoroki = actor("todoroki", home.todoroki, {
    pose: "think",
    expression: "worry",
    headTurn: -12,
  });
  const atWindow = specks([-3.72, 1.36, -1.62, 1], [-3.05, 0.64, -1.3, 1], [-2.1, 1.22, -1.6, 0.9]);
  const atTruck = specks(
    [-1.32, 1.2, -1.6, 1.05],
    [-0.5, 0.66, -1.36, 1.1],
    [-0.2, 1.24, -1.62, 0.9],
    [-0.95, 0.5, -1.32, 0.9],
  );
  return [
    layer("slips-in-window", "slips-in", -126, atWindow, ["opens-it-parcels"]),
    layer("slips-in-truck", "slips-in", -124, atTruck),
    layer("slips-in-hayase", "slips-in", depthAt(home.hayase.z), hayase, ["person-hayase"]),
    layer("slips-in-todoroki", "slips-in", depthAt(home.todoroki.z), todoroki, ["person-todoroki"]),
  ];
}

function staysSilent(): readonly DioramaLayer[] {
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
  return [
    layer("stays-silent-yard", "stays-silent", -221, yardWindow("train"), ["yard"]),
    layer("stays-silent-clock", "stays-silent", -220, officeClock(17, 0), ["clock"]),
    layer("stays-silent-niwa", "stays-silent", depthAt(home.niwa.z), niwa, [
      "person-niwa",
      "customer-mail-niwa",
      "opens-it-niwa",
    ]),
    layer("stays-silent-hasumi", "stays-silent", depthAt(home.hasumi.z), hasumi, ["person-hasumi"]),
  ];
}

/** The table behind padlocks, on the wall and on its own machine. */
export const lockedTables = {
  wall: (): Object3D => eyeScreen(drawTruckTable(6, 2, true)),
  machine: (): Object3D => truckScreen("locked"),
} as const;

function tableLocks(): readonly DioramaLayer[] {
  const todoroki = actor("todoroki", home.todoroki, {
    pose: radioHeld,
    expression: "shock",
    sweat: true,
    inRightHand: radio(),
  });
  const hayase = actor("hayase", home.hayase, { pose: "panic", expression: "cry", sweat: true });
  const niwa = actor("niwa", home.niwa, { pose: "hold", expression: "cry", headNod: 8 });
  const at = (id: keyof typeof home) => depthAt(home[id].z);
  return [
    layer("table-locks-yard", "table-locks", -221, yardWindow("waiting"), [
      "yard",
      "stays-silent-yard",
    ]),
    layer("table-locks-clock", "table-locks", -220, officeClock(8, 30), [
      "clock",
      "stays-silent-clock",
    ]),
    layer("table-locks-wall", "table-locks", depths["eye-screen"], lockedTables.wall(), [
      "eye-screen",
    ]),
    layer("table-locks-machine", "table-locks", depths["truck-screen"], lockedTables.machine(), [
      "truck-screen",
      "restart-hour",
    ]),
    layer("table-locks-hayase", "table-locks", at("hayase"), hayase, [
      "person-hayase",
      "slips-in-hayase",
    ]),
    layer("table-locks-niwa", "table-locks", at("niwa"), niwa, [
      "person-niwa",
      "customer-mail-niwa",
      "opens-it-niwa",
      "stays-silent-niwa",
    ]),
    layer("table-locks-todoroki", "table-locks", at("todoroki"), todoroki, [
      "person-todoroki",
      "slips-in-todoroki",
    ]),
  ];
}

/** What every link of the accident changes. */
export function accident(): readonly DioramaLayer[] {
  return [...customerMail(), ...opensIt(), ...slipsIn(), ...staysSilent(), ...tableLocks()];
}

/** What the window and the clock show on an ordinary morning. */
export function morning(): readonly DioramaLayer[] {
  const always = { always: true } as const;
  return [
    { id: "yard", object: yardWindow("leaving"), depth: -221, shows: always, reach: 40 },
    { id: "clock", object: officeClock(8, 30), depth: -220, shows: always, reach: 40 },
  ];
}
