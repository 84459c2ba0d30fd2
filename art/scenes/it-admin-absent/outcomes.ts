import type { Object3D } from "three";
import type { LinkOutcome } from "#core/chain";
import type { DioramaLayer } from "../../toolkit/diorama";
import { depthAt } from "../../toolkit/people/before";
import type { Acting } from "../../toolkit/people/cast";
import { actor, type Standing } from "./cast";
import { postcard, showing } from "./postcard";

const spots = {
  sato: { x: 1.0, z: 1.24 },
  komado: { x: -0.14, z: 1.4, turn: 10 },
  mori: { x: 1.92, z: 1.62, turn: -12 },
} as const satisfies Readonly<Record<string, Standing>>;

type Player = keyof typeof spots;

/** What leaves with Mr Banba, and what was in hand only until he did. */
export const goneWithBanba = [
  "person-banba",
  "suitcase-key",
  "key-in-box-suitcase",
  "handover-sheet-suitcase",
  "handover-sheet",
  "laptop-on-leave",
] as const;

/** Who is away or done by then, and everyone the accident shows in her place. */
const instead: Readonly<Record<Player, readonly string[]>> = {
  sato: ["no-restore-sato", ...goneWithBanba],
  komado: ["no-restore-komado"],
  mori: ["no-restore-mori", "no-settings-vendor"],
};

function acted(
  outcome: Exclude<LinkOutcome, "happened">,
  actings: Readonly<Record<Player, Acting>>,
): readonly DioramaLayer[] {
  const players = ["komado", "sato", "mori"] as const;
  return players.map((player) => ({
    id: `no-restore-${player}-${outcome}`,
    object: actor(player, spots[player], actings[player]),
    depth: depthAt(spots[player].z),
    shows: { link: "no-restore", outcome },
    replaces: [`person-${player}`, ...instead[player]],
  }));
}

/** Where the president stands unless he telephones. */
export const atDoor = { x: -3.58, z: -0.3, turn: 8 } as const;

/** The president while the mail is down, before anybody has decided or after. */
export const worriedKomado = (): Object3D =>
  actor("komado", atDoor, { pose: "think", expression: "worry" });

/** Half a day without mail: nobody smiles. */
export function halfADay(): readonly DioramaLayer[] {
  const waiting = (
    player: Player,
    object: Object3D,
    z: number,
    replaces: readonly string[],
  ): DioramaLayer => ({
    id: `rack-locked-${player}-reduced`,
    object,
    depth: depthAt(z),
    shows: { link: "rack-locked", outcome: "reduced" },
    replaces: [`person-${player}`, `who-decides-${player}`, ...replaces],
  });
  const worried = { expression: "worry" } as const;
  return [
    waiting("komado", worriedKomado(), atDoor.z, ["server-down-komado"]),
    waiting("sato", actor("sato", spots.sato, { pose: "hold", ...worried }), spots.sato.z, [
      "server-down-sato",
    ]),
    waiting("mori", actor("mori", spots.mori, { pose: "think", ...worried }), spots.mori.z, [
      "server-down-mori",
      "rack-locked-mori",
    ]),
  ];
}

/** How the last link ends when it was prevented or only half came true: the postcard is here. */
export function endings(): readonly DioramaLayer[] {
  return [
    ...acted("prevented", {
      komado: { pose: "cheer", expression: "happy", headTurn: 8 },
      sato: { pose: showing, expression: "happy", inRightHand: postcard() },
      mori: { pose: "wave", expression: "happy", headTurn: -8 },
    }),
    ...acted("reduced", {
      komado: { pose: "think", expression: "talk", headTurn: 8 },
      sato: { pose: showing, expression: "worry", inRightHand: postcard(), sweat: true },
      mori: { pose: "stand", expression: "worry", headTurn: -8 },
    }),
  ];
}
