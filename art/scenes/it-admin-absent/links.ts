import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { BACK_WALL, wallClock } from "../../toolkit/parts/room";
import { laptop } from "../../toolkit/parts/screens";
import { depthAt } from "../../toolkit/people/before";
import type { Pose } from "../../toolkit/people/poses";
import { group, place } from "../../toolkit/primitives";
import { actor } from "./cast";
import { atDoor, goneWithBanba, worriedKomado } from "./outcomes";
import { postcard, showing } from "./postcard";
import { daylight, spots } from "./room";
import { drawRackScreen } from "./screens";
import { tape } from "./tapes";

/** Links of the accident in the order they happen. */
export const links = [
  "server-down",
  "who-decides",
  "rack-locked",
  "no-settings",
  "no-restore",
] as const;
type Link = (typeof links)[number];

/** Both hands at a door's edge to the viewer's right, short of its lock. */
const tugging: Pose = {
  left: { elbow: [-0.2, 0.42, 0.26], hand: [0.02, 0.56, 0.32] },
  right: { elbow: [0.22, 0.42, 0.08], hand: [0.14, 0.68, 0.26] },
};

function layer(
  id: string,
  link: Link,
  z: number,
  object: Object3D,
  replaces: readonly string[] = [],
): DioramaLayer {
  return { id, object, depth: depthAt(z), shows: { link }, replaces };
}

function serverDown(): readonly DioramaLayer[] {
  const sato = actor(
    "sato",
    { x: 1.0, z: 1.24, turn: 14 },
    { pose: "panic", expression: "shock", sweat: true, headTurn: 10 },
  );
  return [
    layer("server-down-sato", "server-down", 1.24, sato, ["person-sato", ...goneWithBanba]),
    {
      ...layer("server-down-mori", "server-down", 1.62, worriedMori(), ["person-mori"]),
      pictureOf: "who-decides-mori",
      shadowOf: "who-decides-mori",
    },
    {
      ...layer("server-down-komado", "server-down", atDoor.z, worriedKomado(), ["person-komado"]),
      pictureOf: "rack-locked-komado-reduced",
      shadowOf: "rack-locked-komado-reduced",
    },
    layer("server-down-window", "server-down", BACK_WALL, daylight()),
  ];
}

/** Nobody smiles beside a dead server, before anybody has decided or after. */
const worriedMori = (): Object3D =>
  actor(
    "mori",
    { x: 1.92, z: 1.62, turn: -16 },
    { pose: "stand", expression: "worry", headTurn: -14, sweat: true },
  );

function whoDecides(): readonly DioramaLayer[] {
  const komado = actor(
    "komado",
    { x: -0.14, z: 1.4, turn: 22 },
    { pose: "think", expression: "worry", headTurn: 10, sweat: true },
  );
  const sato = actor(
    "sato",
    { x: 1.0, z: 1.24, turn: -24 },
    { pose: "think", expression: "worry", headTurn: -12, sweat: true },
  );
  const clock = place(wallClock(0.27, 6, 50), { x: 2.44, y: 2.64, z: BACK_WALL + 0.04 });
  return [
    layer("who-decides-clock", "who-decides", BACK_WALL, clock, ["server-down-window"]),
    layer("who-decides-komado", "who-decides", 1.4, komado, [
      "person-komado",
      "server-down-komado",
    ]),
    layer("who-decides-sato", "who-decides", 1.24, sato, ["server-down-sato"]),
    layer("who-decides-mori", "who-decides", 1.62, worriedMori(), [
      "person-mori",
      "server-down-mori",
    ]),
  ];
}

function rackLocked(): readonly DioramaLayer[] {
  const mori = actor(
    "mori",
    { x: 2.52, z: -1.15, turn: 26 },
    { pose: tugging, expression: "panic", sweat: true, headTilt: 6 },
  );
  return [
    layer("rack-locked-mori", "rack-locked", -1.15, mori, [
      "person-mori",
      "server-down-mori",
      "who-decides-mori",
    ]),
    {
      ...layer("rack-locked-window", "rack-locked", BACK_WALL, daylight(), ["who-decides-clock"]),
      pictureOf: "server-down-window",
      shadowOf: "server-down-window",
    },
  ];
}

function noSettings(): readonly DioramaLayer[] {
  const prompt = place(laptop(drawRackScreen("prompt"), "#46536A", 0.4), { turn: 180 });
  const held = group(prompt);
  const vendor = actor(
    "vendor",
    { x: 3.66, z: -0.62, turn: -10 },
    // His chin up, so that the visor leaves his eyes to be seen.
    {
      pose: "hold",
      expression: "worry",
      inRightHand: held,
      headTurn: -8,
      headNod: -17,
      cap: "#1F4D66",
    },
  );
  prompt.position.set(-0.17, 0.02, 0.06);
  const mori = actor(
    "mori",
    { x: 2.52, z: -1.15, turn: 10 },
    { pose: "think", expression: "worry", sweat: true, headTurn: 10 },
  );
  return [
    layer("no-settings-vendor", "no-settings", -0.62, vendor),
    layer("no-settings-mori", "no-settings", -1.15, mori, [
      "rack-locked-mori",
      "rack-locked-mori-reduced",
    ]),
  ];
}

function noRestore(): readonly DioramaLayer[] {
  const sato = actor(
    "sato",
    { x: 1.0, z: 1.24 },
    { pose: showing, expression: "cry", inRightHand: postcard() },
  );
  const komado = actor(
    "komado",
    { x: -0.14, z: 1.4, turn: 16 },
    { pose: "panic", expression: "cry", headTurn: 8, sweat: true },
  );
  const mori = actor(
    "mori",
    { x: 2.52, z: -1.15, turn: -6 },
    { pose: "panic", expression: "cry", sweat: true },
  );
  const lying = (x: number, z: number, turn: number, digits: string, color: string) =>
    place(tape(digits, color), { x, z, turn, scale: 1.4 });
  const tapes = group(
    lying(1.86, 1.9, 24, "4", "#3C4658"),
    lying(2.3, 1.72, -18, "5", "#2E5C93"),
    lying(2.2, 2.06, 40, "6", "#5A4A68"),
    place(tape("7", "#3C4658"), { x: 3.34, y: spots.tapeTable.y, z: 1.16, turn: -24, scale: 1.4 }),
  );
  return [
    layer("no-restore-mori", "no-restore", -1.15, mori, ["no-settings-mori"]),
    layer("no-restore-komado", "no-restore", 1.4, komado, [
      "who-decides-komado",
      "rack-locked-komado-reduced",
    ]),
    layer("no-restore-sato", "no-restore", 1.24, sato, [
      "who-decides-sato",
      "rack-locked-sato-reduced",
    ]),
    layer("no-restore-tapes", "no-restore", 1.85, tapes),
  ];
}

/** What every link of the accident changes; the cabinet's states are in `servers`. */
export function accident(): readonly DioramaLayer[] {
  return [...serverDown(), ...whoDecides(), ...rackLocked(), ...noSettings(), ...noRestore()];
}
