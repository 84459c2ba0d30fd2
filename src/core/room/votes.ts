import type { Show } from "./entry";
import type { Hands, Room } from "./room-state";
import { stepId } from "./step-ids";

/** Hands stand for this many people where nobody said how many are in the hall. */
const HALL = 100;

/** What a show of hands at a glance stands for, as a share of the hall. */
const SHARE = { most: 0.8, half: 0.5, few: 0.2, none: 0 } as const;

/** People for and against; who said nothing is in neither. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
}

/** Counts the people who answered at a step: hands and seats alike, each seat for all who shared it. */
export function tallyOf({ shows, answers }: Room, step: string): Tally {
  const given = Object.values(answers[step] ?? {});
  const behind = (wanted: boolean) =>
    given.filter(({ yes }) => yes === wanted).reduce((sum, { people }) => sum + people, 0);
  const shown = shows[step];
  const hands = shown === undefined ? { yes: 0, no: 0 } : handsOf(shown);
  return { yes: behind(true) + hands.yes, no: behind(false) + hands.no };
}

function handsOf({ show, hall = HALL }: Hands): Tally {
  const yes = typeof show === "number" ? show : SHARE[show] * hall;
  return { yes, no: hall - yes };
}

/** Whether just these hands stand at a step: the same ones in another hall are others. */
export function areEntered({ shows, people }: Room, step: string, show: Show): boolean {
  const shown = shows[step];
  return shown !== undefined && shown.show === show && shown.hall === people;
}

/** Whether anybody answered at a step. */
export function isAnswered({ shows, answers }: Room, step: string): boolean {
  return shows[step] !== undefined || Object.keys(answers[step] ?? {}).length > 0;
}

/** More than half of those who answered; half and half is no. */
export const isMajority = ({ yes, no }: Tally): boolean => yes > no;

/** Share of those who answered that said yes, 0..1; 0 where nobody did. */
export function shareOf({ yes, no }: Tally): number {
  return yes + no === 0 ? 0 : yes / (yes + no);
}

/** Shares are alike down to this: floating-point noise makes none the larger. */
const ALIKE = 1e9;

/**
 * How many want a card, as a share of those who answered: what was counted in a hall of 30 and in
 * one of 40 can be compared.
 */
export const supportOf = (room: Room, step: string): number =>
  Math.round(shareOf(tallyOf(room, step)) * ALIKE) / ALIKE;

/** Whether cards that are compared were counted in halls of several sizes: numbers then mislead. */
export const areHallsMixed = ({ shows }: Room, steps: readonly string[]): boolean =>
  new Set(steps.flatMap((step) => shows[step] ?? []).map(({ hall }) => hall)).size > 1;

/** Most things that are called disputed. */
const DISPUTED = 3;

/** How far a room is from half and half, 0..1; at 1 it is of one mind. */
export const distanceOf = ({ yes, no }: Tally): number => Math.abs(yes - no) / (yes + no);

/** At most so far from half and half a room is split, not only of another mind here and there. */
const SPLIT = 0.3;

/** Whether a room is split about something, rather than that a few see it otherwise. */
export const isSplit = (tally: Tally): boolean => distanceOf(tally) <= SPLIT;

/** The things a room was of two minds about that there is time to talk about: nearest to half and half first. */
export function mostDisputed(room: Room, things: readonly string[]): readonly string[] {
  const distance = (id: string) => distanceOf(tallyOf(room, stepId("thing", id)));
  return things
    .filter((id) => isAnswered(room, stepId("thing", id)) && distance(id) < 1)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, DISPUTED);
}
