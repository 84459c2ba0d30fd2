import type { Object3D } from "three";
import type { LinkOutcome } from "#core/chain";
import type { DioramaLayer } from "../../toolkit/diorama";
import { depthAt } from "../../toolkit/people/before";
import type { Acting } from "../../toolkit/people/cast";
import { group, place } from "../../toolkit/primitives";
import { actor, type Standing, standing } from "./cast";
import type { CastId } from "./looks";
import { clockAt } from "./room";

/** Links of the accident in the order they happen. */
export const links = [
  "bag-rides-on",
  "heavy-load",
  "opens-at-once",
  "cannot-say",
  "told-late",
] as const;
type Link = (typeof links)[number];

/** Where what is told about lies: on the floor before everybody. */
const STAGE = { x: -0.42, z: 1.72 } as const;

export interface Shot {
  readonly link: Link;
  /** Left out where the accident goes on as before. */
  readonly outcome?: Exclude<LinkOutcome, "happened">;
}

const idOf = ({ link, outcome }: Shot, what: string) =>
  `${link}-${what}${outcome === undefined ? "" : `-${outcome}`}`;

/** Somebody or something in a shot. */
export interface Shown {
  readonly shot: Shot;
  readonly what: string;
  readonly layer: DioramaLayer;
}

export function layer(
  shot: Shot,
  what: string,
  z: number,
  object: Object3D,
  replaces: readonly string[] = [],
): Shown {
  const { link, outcome } = shot;
  return {
    shot,
    what,
    layer: {
      id: idOf(shot, what),
      object,
      depth: depthAt(z),
      shows: outcome === undefined ? { link } : { link, outcome },
      replaces,
    },
  };
}

/** Whether `one` may still be in the room when `other` comes. */
const isBefore = (one: Shot, other: Shot) =>
  links.indexOf(one.link) < links.indexOf(other.link) ||
  (one.link === other.link && one.outcome === undefined && other.outcome !== undefined);

/** What lies before everybody takes the place of the picture of elsewhere, too. */
const takesPlaceOf = (what: string, earlier: string) =>
  what === earlier || (what === "prop" && earlier === "street");

/** Nobody stands in the room twice: whoever comes takes the place of each earlier picture. */
export function inTurn(all: readonly Shown[]): readonly DioramaLayer[] {
  return all.map(({ shot, what, layer: made }) => {
    const earlier = all.filter((one) => takesPlaceOf(what, one.what) && isBefore(one.shot, shot));
    return { ...made, replaces: [...(made.replaces ?? []), ...earlier.map((one) => one.layer.id)] };
  });
}

/** Somebody in a shot, instead of whoever was there before. */
export const act = (shot: Shot, id: CastId, acting: Acting, at: Standing = standing[id]) =>
  layer(shot, id, at.z, actor(id, at, acting), [`person-${id}`]);

export const prop = (shot: Shot, object: Object3D) =>
  layer(shot, "prop", STAGE.z, place(group(object), STAGE));

/** The clock over the board goes on: as the bag is lost, as the shop knows of it, and as word comes. */
export const clock = (shot: Shot, hour: number, minute: number) =>
  layer(shot, "clock", -2.39, clockAt(hour, minute), ["clock"]);

/** The same as another picture, where that other link may never have come. */
export const again = ({ shot, what, layer: made }: Shown, of: Shot): Shown => {
  const { link, outcome } = of;
  const shows = outcome === undefined ? { link } : { link, outcome };
  return {
    shot: of,
    what,
    layer: { ...made, id: idOf(of, what), shows, pictureOf: idOf(shot, what) },
  };
};
