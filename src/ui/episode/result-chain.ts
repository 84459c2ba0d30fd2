import { wordsOf } from "#content/scenario-text";
import { isTrigger, type LinkOutcome, outcomeOf } from "#core/chain";
import { cardsAt } from "#core/named-cards";
import type { Link } from "#core/scenario";
import { element } from "#ui/element";
import { type IconName, icon } from "./icons";
import type { Play } from "./play";

const signs = {
  prevented: "shield",
  reduced: "smaller",
  happened: "broken",
} as const satisfies Record<LinkOutcome, IconName>;

/** Sign of how a link went, the same wherever it is told. */
export const signOfOutcome = (outcome: LinkOutcome): IconName => signs[outcome];

/** A line that names a card at a link, or what was kept there on purpose. */
export interface CardLine {
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
  const outcome = outcomeOf(scenario, link, play.episode().measures);
  const thing = content.manifest.things.find(({ id }) => id === link.hazards[0]);
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
    ...cardLines(play, link).map(({ sign, words }) =>
      element("p", { class: "moment__card" }, icon(sign), element("span", {}, words)),
    ),
  );
}

/** What is named at a link: the card that acted, the one that was missing, those that did not help. */
export function cardLines(play: Play, link: Link): readonly CardLine[] {
  const { app, scenario } = play;
  const { t } = app;
  const { measures, kept } = play.episode();
  const { acted, missing, helpless } = cardsAt(scenario, link, measures);
  const nameOf = (measure: string) => wordsOf(play.text().measures, measure).card;
  const keptHere = link.hazards.filter((hazard) => kept[hazard] !== undefined);
  const isMissed = outcomeOf(scenario, link, measures) === "happened";
  return [
    ...(acted === undefined ? [] : [{ sign: "check", words: nameOf(acted) } as const]),
    ...helpless.slice(0, 1).map(
      (measure) =>
        ({
          sign: "cross",
          words: t("episode:replay.helpless", { card: nameOf(measure) }),
        }) as const,
    ),
    ...keptHere.map(
      (hazard) =>
        ({
          sign: "keep",
          words: t("episode:replay.kept", { name: wordsOf(play.text().things, hazard).name }),
        }) as const,
    ),
    ...(missing === undefined || !isMissed || keptHere.length > 0
      ? []
      : [
          {
            sign: "missed",
            words: t("episode:replay.missing", { card: nameOf(missing) }),
          } as const,
        ]),
  ];
}
