import type { LinkOutcome } from "#core/chain";
import type { DioramaLayer } from "../../toolkit/diorama";
import { type Acting, castMember } from "../../toolkit/people/cast";
import { place } from "../../toolkit/primitives";
import { inTime, leftForTheSong } from "./in-time";
import { looks } from "./looks";
import { isonoWithCart, stands } from "./people";
import { spots } from "./room";
import { cargo } from "./vehicles";

/** Who acts when the last link is over, as deep as on an ordinary day, and whom the accident showed. */
const players = {
  ueda: { depth: -172, instead: ["ueda-shocked"] },
  suzuki: { depth: 3, instead: ["suzuki-panic"] },
  kugimiya: { depth: 190, instead: ["single-screw"] },
} as const satisfies Readonly<
  Record<string, { readonly depth: number; readonly instead: readonly string[] }>
>;

type Player = keyof typeof players;

function acted(
  outcome: Exclude<LinkOutcome, "happened">,
  player: Player,
  acting: Acting,
  replaced: readonly string[] = [...inTime[player], ...players[player].instead],
): DioramaLayer {
  const { depth } = players[player];
  return {
    id: `no-shipping-${player}-${outcome}`,
    object: place(castMember(looks[player], acting), stands[player]),
    depth,
    shows: { link: "no-shipping", outcome },
    replaces: [`person-${player}`, ...replaced],
  };
}

/** How the day ends when its last link was prevented, or came only in part. */
export function endings(): readonly DioramaLayer[] {
  return [
    acted("prevented", "ueda", { pose: "wave", expression: "happy" }),
    acted("prevented", "suzuki", { pose: "cheer", expression: "happy" }),
    acted("prevented", "kugimiya", { pose: "cheer", expression: "happy" }),
    {
      id: "no-shipping-isono-prevented",
      object: isonoWithCart(),
      depth: 30,
      shows: { link: "no-shipping", outcome: "prevented" },
      replaces: ["person-isono", ...inTime.isono],
      pictureOf: "person-isono",
      shadowOf: "person-isono",
    },
    // Whoever left for the song is gone by then.
    acted("reduced", "kugimiya", { pose: "think", expression: "talk" }, [
      ...inTime.kugimiya,
      ...players.kugimiya.instead,
      ...leftForTheSong,
    ]),
    {
      ...acted("reduced", "suzuki", {}),
      pictureOf: "whose-number-suzuki-reduced",
      shadowOf: "whose-number-suzuki-reduced",
    },
    {
      id: "no-shipping-urgent-reduced",
      object: place(cargo("1"), spots.gate),
      depth: -199,
      shows: { link: "no-shipping", outcome: "reduced" },
    },
  ];
}
