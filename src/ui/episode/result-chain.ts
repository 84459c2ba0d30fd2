import { wordsOf } from "#content/scenario-text";
import { type LinkOutcome, outcomeOf } from "#core/chain";
import { isSoundlyKept } from "#core/keep";
import { cardsAt, type NamedCard, namedCard } from "#core/named-card";
import { openHazards } from "#core/plan";
import { damageLinks, type Link } from "#core/scenario";
import { element } from "#ui/element";
import { type IconName, icon } from "./icons";
import type { Play } from "./play";
import { resultWidths } from "./result-widths";
import { emsOf } from "./toll-words";

/** What the sign before a line and the rim around it take, in ems. */
const LINE_EMS = 4;

/** Of more open dangers than this the first is named, and how many there are: the answers name all. */
const NAMED = 2;

const signs = {
  prevented: "shield",
  reduced: "smaller",
  happened: "link",
} as const satisfies Record<LinkOutcome, IconName>;

/** Sign of how a link went, the same wherever it is told. */
export const signOfOutcome = (outcome: LinkOutcome): IconName => signs[outcome];

/** Its own tone, whatever became of the link: what was kept for a reason is no cause of it. */
type LineTone = "good" | "bad" | "kept" | "left";

/** A line that names a card at a link, or what was kept there on purpose. */
export interface CardLine {
  readonly tone: LineTone;
  readonly sign: IconName;
  readonly words: string;
  /** Of a card that was bought but is not the one the link hung on. */
  readonly isBesides?: boolean;
}

/** The replayed day: what sets it off, then each link with how it went and every card bought for it. */
export function resultChain(play: Play): HTMLElement {
  const { app, scenario } = play;
  const [start] = scenario.chain;
  return element(
    "div",
    { class: "moment__chain" },
    start && startLine(play, start),
    element(
      "ol",
      {
        class: "moment__links",
        "aria-label": app.t("episode:chain.label"),
        style: { "--columns": columnsFor(play) },
      },
      ...damageLinks(scenario).map((link) => resultLink(play, link)),
    ),
  );
}

function columnsFor(play: Play): string {
  const said = damageLinks(play.scenario).map((link) =>
    cardLines(play, link).map(({ words }) => emsOf(words)),
  );
  return resultWidths(said)
    .map((ems) => `minmax(min-content, ${(ems + LINE_EMS).toFixed(1)}fr)`)
    .join(" ");
}

/** The first link of the film has no card below: nothing that can be bought holds it off. */
function startLine(play: Play, start: Link): HTMLElement {
  const { name } = wordsOf(play.text().chain, start.id);
  return element(
    "p",
    { class: "moment__start" },
    icon("link"),
    element("span", {}, play.app.t("episode:replay.start", { name })),
  );
}

function resultLink(play: Play, link: Link): HTMLElement {
  const { content, scenario } = play;
  const { measures } = play.episode();
  const outcome = outcomeOf(scenario, link, measures);
  // The picture that stood for it while its causes were asked for.
  const shown = link.proof ?? link.hazards[0];
  const thing = content.manifest.things.find(({ id }) => id === shown);
  return element(
    "li",
    { class: `moment__link is-${outcome}` },
    thing === undefined
      ? undefined
      : element("img", { class: "moment__picture", src: content.urlOf(thing.closeUp), alt: "" }),
    element("h3", { class: "moment__name" }, wordsOf(play.text().chain, link.id).name),
    element(
      "p",
      { class: "moment__outcome" },
      icon(signOfOutcome(outcome)),
      element("span", {}, play.app.t(`episode:replay.outcome.${outcome}`)),
    ),
    element(
      "div",
      { class: "moment__cards" },
      ...cardLines(play, link).map(({ tone, sign, words, isBesides = false }) =>
        element(
          "p",
          { class: `moment__card is-${tone}${isBesides ? " is-besides" : ""}` },
          icon(sign),
          element("span", {}, words),
        ),
      ),
    ),
  );
}

/**
 * What is told at a link: the card it hung on, whatever else was bought for it, and which of its
 * dangers were kept on purpose or are still open.
 */
export function cardLines(play: Play, link: Link): readonly CardLine[] {
  const { kept, measures } = play.episode();
  const keptHere = link.hazards.filter((hazard) => kept[hazard] !== undefined);
  // What was accepted for a reason is not missed.
  const isTold = ({ role }: NamedCard) => role !== "missing" || keptHere.length === 0;
  const hungOn = namedCard(play.scenario, link, measures)?.measure.id;
  return [
    ...cardsAt(play.scenario, link, measures)
      .filter(isTold)
      .map((card) => ({ ...cardLine(play, card), isBesides: card.measure.id !== hungOn })),
    ...keptLines(play, openHere(play, link)),
  ];
}

/** The dangers of a link that nothing bought deals with, asked about or not. */
function openHere({ scenario, episode }: Play, { hazards }: Link): readonly string[] {
  const { kept, measures } = episode();
  const open = openHazards(scenario, measures).map(({ id }) => id);
  return hazards.filter((hazard) => kept[hazard] !== undefined || open.includes(hazard));
}

/** Dangers kept for a reason in one line, those left open without one in another. */
function keptLines({ app, scenario, episode, text }: Play, hazards: readonly string[]): CardLine[] {
  const isSound = (hazard: string) =>
    scenario.hazards.some(
      (each) => each.id === hazard && isSoundlyKept(each, episode().kept[hazard]),
    );
  const line = (key: "kept" | "leftOpen", ids: readonly string[]): CardLine[] => {
    if (ids.length === 0) return [];
    const names = ids.map((id) => wordsOf(text().things, id).name);
    const [first = ""] = names;
    const words =
      names.length > NAMED
        ? app.t("episode:replay.leftOpenMore", { name: first, number: names.length })
        : app.t(`episode:replay.${key}`, { name: names.join(app.t("episode:nameJoint")) });
    // What nobody was asked about is told where there is room.
    const isBesides = ids.every((id) => episode().kept[id] === undefined);
    return [
      key === "kept"
        ? { tone: "kept", sign: "keep", words }
        : { tone: "left", sign: "missed", words, isBesides },
    ];
  };
  return [
    ...line("kept", hazards.filter(isSound)),
    ...line(
      "leftOpen",
      hazards.filter((each) => !isSound(each)),
    ),
  ];
}

function cardLine({ app, text }: Play, { role, measure }: NamedCard): CardLine {
  const { card } = wordsOf(text().measures, measure.id);
  const line = (
    tone: LineTone,
    sign: IconName,
    key: "little" | "missing" | "helpless" | "harmful",
  ) => ({ tone, sign, words: app.t(`episode:replay.${key}`, { card }) }) as const;
  switch (role) {
    case "acted":
      return { tone: "good", sign: "check", words: card };
    case "little":
      return line("left", "smaller", "little");
    case "missing":
      return line("bad", "missed", "missing");
    case "idle":
      return measure.harm > 0 ? line("bad", "danger", "harmful") : line("bad", "cross", "helpless");
  }
}
