import type { Object3D } from "three";
import type { LinkOutcome } from "#core/chain";
import type { DioramaLayer } from "../../toolkit/diorama";
import { type Moment as AnyMoment, inOrder as layersInOrder } from "../../toolkit/moments";
import { depthAt } from "../../toolkit/people/before";
import type { Acting } from "../../toolkit/people/cast";
import type { CastId } from "./looks";
import { actor, home } from "./people";
import { depths } from "./things";

/** Links of the accident in the order they happen. */
export const links = [
  "new-job",
  "whose-is-it",
  "still-open",
  "tubes-missing",
  "cannot-show",
] as const;
export type Link = (typeof links)[number];

/** A place in the picture that only one layer fills; `kadowaki` is where he went. */
type Slot =
  | CastId
  | "presses"
  | "calendar"
  | `deals-${Link}`
  | "glow"
  | "leak"
  | "lamp"
  | "holes"
  | "copier";

export type Moment = AnyMoment<Link, Slot>;
type Outcome = Exclude<LinkOutcome, "happened">;

/** What fills a place before anything happens, or once a measure was bought. */
const bases: Readonly<Partial<Record<Slot, readonly string[]>>> = {
  // With him goes what he takes home.
  kadowaki: ["person-kadowaki", "parting-box", "side-by-side", "numbered-box", "service-box"],
  nukui: ["person-nukui"],
  negishi: ["person-negishi"],
  fudetani: ["person-fudetani"],
  presses: ["presses"],
  calendar: ["calendar"],
  copier: ["copy-count"],
};

/** Layers of all moments, each in the place of what was there before. */
export const inOrder = (moments: readonly Moment[]): readonly DioramaLayer[] =>
  layersInOrder(moments, links, bases);

/** What somebody or something does in one shot. */
export type Part = Omit<Moment, "id" | "link" | "outcome">;

/** All that one link brings, as it happened or went otherwise. */
export const shot = (
  link: Link,
  outcome: Outcome | undefined,
  ...parts: readonly Part[]
): readonly Moment[] =>
  parts.map(({ shadowOf, ...part }) => {
    const id = [link, part.slot, ...(outcome ? [outcome] : [])].join("-");
    const isBorrowed = shadowOf !== undefined && shadowOf !== id;
    return { ...part, id, link, ...(isBorrowed && { shadowOf }), ...(outcome && { outcome }) };
  });

/** Where his shadow falls on the floor that Kadowaki leaves free; the morning's has a gap there. */
const SHADOW_WITHOUT_KADOWAKI = "new-job-nukui";

/** Somebody acting where she or he stands every day. */
export const player = (slot: CastId, acting: Acting, more: Partial<Part> = {}): Part => ({
  slot,
  depth: depthAt(home[slot].z),
  object: actor(slot, home[slot], acting),
  shadowOf: slot === "nukui" ? SHADOW_WITHOUT_KADOWAKI : `person-${slot}`,
  ...more,
});

/** The same person as in a picture that is there already. */
export const sameAs = (slot: CastId, pictureOf: string): Part => player(slot, {}, { pictureOf });

/** What he does elsewhere, seen where he stood. */
export const elsewhere = (object: Object3D, more: Partial<Part> = {}): Part => ({
  slot: "kadowaki",
  depth: depths["parting-box"],
  object,
  shadowOf: false,
  ...more,
});

/** Something else in the place of what is there. */
export const change = (
  slot: Exclude<Slot, CastId>,
  depth: number,
  object: Object3D,
  more: Partial<Part> = {},
): Part => ({ slot, depth, object, reach: 40, ...more });
