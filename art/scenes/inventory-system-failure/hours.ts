import type { Group } from "three";
import type { LinkOutcome } from "#core/chain";
import type { DioramaLayer } from "../../toolkit/diorama";
import { BACK_WALL, wallClock } from "../../toolkit/parts/room";
import { place } from "../../toolkit/primitives";
import type { Link } from "./links";

const CLOCK = { x: 0.98, y: 2.74, z: BACK_WALL + 0.04 } as const;

/** The clock on the wall; the room's own shows when the cart sets out. */
export const clockAt = (hour: number, minute: number): Group =>
  place(wallClock(0.18, hour, minute), CLOCK);

interface Hour {
  readonly link: Link;
  readonly outcome?: Exclude<LinkOutcome, "happened">;
  readonly at: readonly [hour: number, minute: number];
  /** The layer that shows the same hour already. */
  readonly sameAs?: string;
}

/** When a link tells its story, as its words have it. */
const told: readonly Hour[] = [
  { link: "hurrying-cart", at: [10, 20] },
  { link: "copy-lost", at: [11, 30] },
  { link: "copy-lost", outcome: "prevented", at: [11, 30], sameAs: "copy-lost-clock" },
  { link: "whose-number", at: [16, 30] },
  { link: "whose-number", outcome: "reduced", at: [15, 10] },
  { link: "whose-number", outcome: "prevented", at: [14, 0] },
  // All that happened is mended by then, but the hour stays: lorries leave from noon on.
  {
    link: "no-shipping",
    outcome: "prevented",
    at: [15, 10],
    sameAs: "whose-number-clock-reduced",
  },
];

const idOf = ({ link, outcome }: Hour) => [link, "clock", ...(outcome ? [outcome] : [])].join("-");

/** The clock at each link, in front of the one that stands still. */
export const hours = (): readonly DioramaLayer[] =>
  told.map((hour, index) => {
    const { link, outcome, at, sameAs } = hour;
    const clock = clockAt(...at);
    clock.position.z += 0.01;
    return {
      id: idOf(hour),
      object: clock,
      depth: -220,
      shows: { link, ...(outcome && { outcome }) },
      replaces: told.slice(0, index).map(idOf),
      shadowOf: false,
      ...(sameAs && { pictureOf: sameAs }),
    };
  });
