import type { Object3D } from "three";
import type { LinkOutcome } from "#core/chain";
import type { DioramaLayer } from "../../toolkit/diorama";
import { type Moment as AnyMoment, inOrder as layersInOrder } from "../../toolkit/moments";
import { depthAt } from "../../toolkit/people/before";
import type { Acting } from "../../toolkit/people/cast";
import { group } from "../../toolkit/primitives";
import type { CastId } from "./looks";
import { dark } from "./night";
import { actor, elsewhere, home } from "./people";

/** Links of the accident in the order they happen. */
export const links = [
  "night-knock",
  "door-opens",
  "fake-shop",
  "old-orders",
  "who-repairs",
] as const;
export type Link = (typeof links)[number];

/** A place in the picture that only one layer fills. */
export type Slot =
  | CastId
  | "street"
  | "pc"
  | "bubble"
  | "glow"
  | "plate"
  | "tablet"
  | "pile"
  | "sheet";

export type Moment = AnyMoment<Link, Slot>;

/** What fills a place before anything happens, or once a measure was bought. */
const bases: Readonly<Partial<Record<Slot, readonly string[]>>> = {
  neriki: ["person-neriki"],
  kasai: ["person-kasai"],
  kurihara: ["person-kurihara"],
  azukizawa: ["person-azukizawa"],
  street: ["street"],
  pc: ["world-map", "narrow-door"],
  plate: ["shutter-card", "shutter-drill"],
  tablet: ["case-screen", "erase-orders"],
  sheet: ["coin-sheet", "care-contract", "hosted-coins"],
};

/** Layers of all moments, each in the place of what was there before. */
export const inOrder = (moments: readonly Moment[]): readonly DioramaLayer[] =>
  layersInOrder(moments, links, bases);

/** What somebody or something does in one shot; `name` where the slot does not tell enough. */
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

/** Somebody acting where she or he stands every day. */
export const player = (slot: CastId, acting: Acting): Part => ({
  slot,
  depth: depthAt(home[slot].z),
  object: actor(slot, home[slot], acting),
  shadowOf: `person-${slot}`,
});

/** Nobody is in the shop by night: air in the place of who sleeps elsewhere. */
export const asleepAtHome = (slot: CastId): Part => ({
  slot,
  depth: depthAt(home[slot].z),
  object: elsewhere(slot, "sleepy"),
  shadowOf: false,
});

/** How near the dark lies that covers the whole shop. */
export const LIGHTS_OUT = 299;

/** Who sleeps last puts out the light: where that one is awake, it is on. */
export const lightsOut = (slot: CastId): Part => ({
  slot,
  depth: LIGHTS_OUT,
  object: group(elsewhere(slot, "sleepy"), dark()),
});

/** Who comes into the shop in the morning: until then it stands empty, also where it is asked why. */
export const notYetThere = (slot: CastId): Part => ({
  ...asleepAtHome(slot),
  object: elsewhere(slot, "worry"),
});

/** Something else in the place of what is there. */
export const change = (
  slot: Exclude<Slot, CastId>,
  depth: number,
  object: Object3D,
  more: Partial<Part> = {},
): Part => ({ slot, depth, object, reach: 40, ...more });
