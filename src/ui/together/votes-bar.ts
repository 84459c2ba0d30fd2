import type { Room } from "#core/room/room-state";
import { areHallsMixed, shareOf, tallyOf } from "#core/room/votes";
import { element } from "#ui/element";
import type { App } from "#ui/screen";

/** A share of the hall, in words: nobody is nobody, and all are all. */
export function shareWords(share: number): string {
  const rounded = Math.round(100 * share);
  return `${share > 0 && share < 1 ? Math.max(1, Math.min(99, rounded)) : rounded}%`;
}

/** So many people, or one. */
export const peopleWords = ({ t }: App, count: number): string =>
  t(`together:hands.${count === 1 ? "person" : "people"}`, { count });

/** How many want a card, among others that are compared with it: in halls of one size, people. */
export function supportWords(app: App, room: Room, step: string, among: readonly string[]): string {
  const isCounted = typeof room.shows[step]?.show === "number";
  if (isCounted && areHallsMixed(room, among)) return shareWords(shareOf(tallyOf(room, step)));
  return amountWords(app, room, step, "yes");
}

/** How many that is, in words: at a glance as it was entered, of the others as its opposite, or people. */
export function amountWords(app: App, room: Room, step: string, wanted: "yes" | "no"): string {
  const show = room.shows[step]?.show;
  const isGlance = show === undefined || typeof show === "string";
  if (isGlance && Object.keys(room.answers[step] ?? {}).length === 0) {
    const level = show ?? "none";
    const said = wanted === "yes" ? level : opposite[level];
    // Among several answers "half and half" would be said of one.
    return app.t(`together:hands.${said === "half" ? "halfOfAll" : said}`);
  }
  return peopleWords(app, Math.round(tallyOf(room, step)[wanted]));
}

const opposite = { most: "few", half: "half", few: "most", none: "all" } as const;

/** A bar from 0 to everybody, with the line that more than half must cross. */
export function votesBar(room: Room, step: string, wanted: "yes" | "no", tone = ""): HTMLElement {
  const share = shareOf(tallyOf(room, step));
  const part = wanted === "yes" ? share : 1 - share;
  return element(
    "span",
    { class: `votes ${tone}`.trim(), "aria-hidden": "true" },
    element("span", { class: "votes__fill", style: { "--share": String(part) } }),
    element("span", { class: "votes__half" }),
  );
}

/** A bar that is filled to a share, where nobody votes. */
export const shareBar = (share: number): HTMLElement =>
  element(
    "span",
    { class: "votes", "aria-hidden": "true" },
    element("span", { class: "votes__fill", style: { "--share": String(share) } }),
  );
