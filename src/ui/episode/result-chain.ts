import { wordsOf } from "#content/scenario-text";
import { isTrigger, type LinkOutcome, outcomeOf } from "#core/chain";
import { isSoundlyKept } from "#core/keep";
import { type NamedCard, namedCard } from "#core/named-card";
import type { Link } from "#core/scenario";
import { element } from "#ui/element";
import { type IconName, icon } from "./icons";
import type { Play } from "./play";

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
}

/** The chain of the replayed day, each link with how it went and the card it hung on. */
export function resultChain(play: Play): HTMLElement {
  const { app, scenario } = play;
  const links = scenario.chain.filter((link) => !isTrigger(link));
  return element(
    "ol",
    { class: "moment__chain", "aria-label": app.t("episode:chain.label") },
    ...links.map((link) => resultLink(play, link)),
  );
}

function resultLink(play: Play, link: Link): HTMLElement {
  const { content, scenario } = play;
  const { measures, kept } = play.episode();
  const outcome = outcomeOf(scenario, link, measures);
  // What its words name is shown: a danger that was left there before one that was dealt with.
  const [left] = link.hazards.filter((hazard) => kept[hazard] !== undefined);
  const shown = left ?? link.hazards[0];
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
    ...cardLines(play, link).map(({ tone, sign, words }) =>
      element("p", { class: `moment__card is-${tone}` }, icon(sign), element("span", {}, words)),
    ),
  );
}

/** What is named at a link: the card it hung on, and what was kept there on purpose. */
export function cardLines(play: Play, link: Link): readonly CardLine[] {
  const { scenario } = play;
  const { measures, kept } = play.episode();
  const card = namedCard(scenario, link, measures);
  const keptHere = link.hazards.filter((hazard) => kept[hazard] !== undefined);
  // What was accepted for a reason is not missed.
  const isTold = card !== undefined && (card.role !== "missing" || keptHere.length === 0);
  return [...(isTold ? [cardLine(play, card)] : []), ...keptLines(play, keptHere)];
}

/** Dangers kept for a reason in one line, those left open without one in another. */
function keptLines({ app, scenario, episode, text }: Play, hazards: readonly string[]): CardLine[] {
  const isSound = (hazard: string) =>
    scenario.hazards.some(
      (each) => each.id === hazard && isSoundlyKept(each, episode().kept[hazard]),
    );
  const list = new Intl.ListFormat(app.locale() === "en" ? "en-GB" : "ja", { type: "conjunction" });
  const line = (key: "kept" | "leftOpen", ids: readonly string[]): CardLine[] => {
    if (ids.length === 0) return [];
    const names = ids.map((id) => wordsOf(text().things, id).name);
    const words = app.t(`episode:replay.${key}`, { name: list.format(names) });
    return [
      key === "kept"
        ? { tone: "kept", sign: "keep", words }
        : { tone: "left", sign: "missed", words },
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

function cardLine(play: Play, { role, measure }: NamedCard): CardLine {
  const { card } = wordsOf(play.text().measures, measure.id);
  const { t } = play.app;
  if (role === "acted") return { tone: "good", sign: "check", words: card };
  return role === "idle"
    ? { tone: "bad", sign: "cross", words: t("episode:replay.helpless", { card }) }
    : { tone: "bad", sign: "missed", words: t("episode:replay.missing", { card }) };
}
