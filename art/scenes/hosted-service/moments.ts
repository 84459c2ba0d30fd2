import type { Object3D } from "three";
import type { LinkOutcome } from "#core/chain";
import type { DioramaLayer } from "../../toolkit/diorama";
import { type Moment as AnyMoment, inOrder as layersInOrder } from "../../toolkit/moments";
import { depthAt } from "../../toolkit/people/before";
import type { Acting } from "../../toolkit/people/cast";
import type { CastId } from "./looks";
import { actor, home } from "./people";

/** Links of the accident in the order they happen. */
export const links = [
  "service-stops",
  "register-dead",
  "no-answer",
  "points-gone",
  "who-saw",
] as const;
export type Link = (typeof links)[number];

/** A place in the picture that only one layer fills. */
export type Slot = CastId | "street" | "gift" | "screen" | "notice" | "table";

export type Moment = AnyMoment<Link, Slot>;

/** What fills a place before anything happens, or once a measure was bought. */
const bases: Readonly<Partial<Record<Slot, readonly string[]>>> = {
  hanakura: ["person-hanakura"],
  tsukioka: ["person-tsukioka"],
  yuki: ["person-yuki"],
  chiyo: ["person-chiyo"],
  street: ["street"],
  gift: ["gift"],
  // Laid over the screen, whoever may look there, and not in its place: what was missed still shines.
  table: [],
};

/** Layers of all moments, each in the place of what was there before. */
export const inOrder = (moments: readonly Moment[]): readonly DioramaLayer[] =>
  layersInOrder(moments, links, bases);

/** What somebody or something does in one shot. */
export type Part = Omit<Moment, "id" | "link" | "outcome">;

/** All that one link brings, as it happened or went otherwise. */
export const shot = (
  link: Link,
  outcome: Exclude<LinkOutcome, "happened"> | undefined,
  ...parts: readonly Part[]
): readonly Moment[] =>
  parts.map((part) => ({
    ...part,
    id: [link, part.slot, ...(outcome ? [outcome] : [])].join("-"),
    link,
    ...(outcome && { outcome }),
  }));

/** Somebody acting where she or he stands all morning. */
export const player = (slot: CastId, acting: Acting): Part => ({
  slot,
  depth: depthAt(home[slot].z),
  object: actor(slot, home[slot], acting),
  shadowOf: `person-${slot}`,
});

/** The picture of somebody that is there already. */
export const asIn = (slot: CastId, pictureOf: string): Part => ({
  ...player(slot, {}),
  pictureOf,
});

/** Something else in the place of what is there. */
export const change = (
  slot: Exclude<Slot, CastId>,
  depth: number,
  object: Object3D,
  more: Partial<Part> = {},
): Part => ({ slot, depth, object, reach: 40, ...more });
