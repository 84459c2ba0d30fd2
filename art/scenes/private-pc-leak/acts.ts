import type { Object3D } from "three";
import type { LinkOutcome } from "#core/chain";
import type { DioramaLayer } from "../../toolkit/diorama";
import { cast } from "./cast";

/** Links of the accident in the order they happen. */
export const links = [
  "song-night",
  "tonights-drawings",
  "open-door",
  "seven-years",
  "unheard-thanks",
] as const;
export type Link = (typeof links)[number];

/** Who or what acts: a later act takes the place of every earlier one of the same slot. */
const standing = {
  ...Object.fromEntries(cast.map((id) => [id, [`person-${id}`]])),
  monitor: ["note-monitor"],
  panda: ["panda-cloud", "clear-out-day"],
  phone: ["night-phone", "listen-duty", "report-desk"],
} satisfies Readonly<Record<string, readonly string[]>>;

export interface Act {
  readonly slot: string;
  readonly link: Link;
  /** Without it, the act belongs to the accident and stays until another takes its place. */
  readonly outcome?: Exclude<LinkOutcome, "happened">;
  readonly depth: number;
  readonly object: Object3D;
  /** A layer that looks the same. */
  readonly pictureOf?: string;
}

const idOf = ({ link, slot, outcome }: Act) =>
  outcome ? `${link}-${slot}-${outcome}` : `${link}-${slot}`;

/** What came half true shows as the accident did, too, unless something takes its place. */
const isBefore = (other: Act, act: Act): boolean =>
  links.indexOf(other.link) < links.indexOf(act.link) ||
  (other.link === act.link && act.outcome !== undefined && other.outcome === undefined);

/** The layers of acts, each in place of what its slot showed until then. */
export function acted(acts: readonly Act[]): readonly DioramaLayer[] {
  const before: Readonly<Record<string, readonly string[]>> = standing;
  return acts.map((act) => {
    const { slot, link, outcome, depth, object, pictureOf } = act;
    const earlier = acts.filter((other) => other.slot === slot && isBefore(other, act));
    return {
      id: idOf(act),
      object,
      depth,
      shows: outcome ? { link, outcome } : { link },
      replaces: [...(before[slot] ?? []), ...earlier.map(idOf)],
      // A far shadow would fall on what comes later.
      reach: 40,
      ...(pictureOf !== undefined && { pictureOf }),
    };
  });
}
