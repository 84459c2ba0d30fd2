import { type ScenarioText, wordsOf } from "#content/scenario-text";
import { casesOfMeasure } from "#core/cases";
import type { Library, ScenarioNumber } from "#core/guide";
import type { GuidelineId } from "#core/guideline";
import { guidelineResults } from "#core/guideline-results";
import { judgedThings } from "#core/judgement";
import { isUseless } from "#core/plan";
import type { FinishedPlay } from "#core/records";
import type { Measure, Scenario } from "#core/scenario";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { episodeLink } from "../episode-link";
import { type Standing, standingsOf } from "./finished-plays";
import { groundsPill } from "./grounds";
import type { KnownEpisode, LibraryData } from "./library-data";
import { resultLines, standingSign } from "./my-result";

type LibraryMeasure = Library["measures"][number];

/** The cases where a measure is met, with the player's own result in each. */
export function metEpisodes(
  { episodes }: LibraryData,
  { id }: LibraryMeasure,
  app: App,
): readonly Node[] {
  const met = episodes.filter(({ scenario }) => isMetIn(scenario, id));
  const standings = standingsOf(
    app.records,
    met.map(({ scenario }) => scenario),
  );
  const cases = casesOfMeasure(app.episodes.cases(), id);
  return [
    element(
      "p",
      { class: "hint" },
      app.t("library:episodesLead"),
      " ",
      groundsPill({ status: "INFERRED" }, app),
    ),
    ...(cases.length === 0 ? [element("p", {}, app.t("library:noEpisode"))] : []),
    element(
      "ul",
      { class: "measure__episodes" },
      ...cases.map((number) =>
        element(
          "li",
          { class: "measure__episode" },
          element("h3", {}, episodeLink(number, app)),
          ...inEpisode(episodeOf(met, number), standings, id, app),
        ),
      ),
    ),
  ];
}

const episodeOf = (met: readonly KnownEpisode[], number: ScenarioNumber) =>
  met.find(({ scenario }) => scenario.number === number);

const isMetIn = (scenario: Scenario, id: GuidelineId) =>
  hazardsOf(scenario, id).length + cardsOf(scenario, id).length > 0;

const hazardsOf = ({ hazards }: Scenario, id: GuidelineId) =>
  hazards.filter(({ guideline }) => guideline.includes(id));

/** Cards that help; those that do not are no part of any measure. */
const cardsOf = ({ measures }: Scenario, id: GuidelineId): readonly Measure[] =>
  measures.filter((measure) => measure.guideline.includes(id) && !isUseless(measure));

/** Names are told only after the episode was finished: they are its answers. */
function inEpisode(
  episode: KnownEpisode | undefined,
  standings: ReadonlyMap<string, Standing>,
  id: GuidelineId,
  app: App,
): readonly Node[] {
  const { t } = app;
  if (episode === undefined) return [];
  const { scenario, text } = episode;
  const standing = standings.get(scenario.id);
  if (standing?.kind === "finished" && text)
    return finished(scenario, text, standing.play, id, app);
  const hazards = hazardsOf(scenario, id).length;
  const measures = cardsOf(scenario, id).length;
  const why = standing?.kind === "changed" ? "library:changed" : "library:result.notMet";
  const what = [
    ...(hazards === 0 ? [] : [t("library:hazardCount", { hazards })]),
    ...(measures === 0 ? [] : [t("library:cardCount", { measures })]),
  ];
  return [
    element("p", {}, element("strong", {}, t(why))),
    element("p", {}, [...what, t("library:notFinished")].join(" ")),
  ];
}

function finished(
  scenario: Scenario,
  text: ScenarioText,
  play: FinishedPlay,
  id: GuidelineId,
  app: App,
): readonly Node[] {
  const { t } = app;
  const result = guidelineResults(scenario, play.episode)[id];
  const spotted = new Set(
    judgedThings(scenario, play.episode)
      .filter(({ judgement }) => judgement === "spotted")
      .map(({ thing }) => thing.id),
  );
  const hazards = hazardsOf(scenario, id).map((hazard) => {
    const { name, reason } = wordsOf(text.things, hazard.id);
    const isSpotted = spotted.has(hazard.id);
    const outcome = isSpotted ? t("library:spotted") : t("library:missed");
    return line(name, outcome, isSpotted, reason);
  });
  const cards = cardsOf(scenario, id).map((card) => {
    const { card: name, explanation } = wordsOf(text.measures, card.id);
    const isChosen = play.episode.measures.includes(card.id);
    const outcome = isChosen ? t("library:chosen") : t("library:notChosen");
    return line(name, outcome, isChosen, explanation);
  });
  return [
    element(
      "div",
      { class: "measure__mine" },
      element("h4", {}, t("library:result.heading")),
      standingSign(result, app),
      element("span", { class: "hint" }, t("library:result.latest")),
    ),
    resultLines(result, app),
    ...listed(t("library:hazards"), hazards),
    ...listed(t("library:cards"), cards),
  ];
}

function line(name: string, outcome: string, isGood: boolean, why: string): HTMLElement {
  return element(
    "li",
    { class: "measure__question" },
    element("b", {}, name),
    " ",
    element(
      "span",
      { class: isGood ? "pill pill--done" : "pill pill--quiet" },
      element("span", {}, outcome),
    ),
    element("p", {}, why),
  );
}

function listed(heading: string, lines: readonly HTMLElement[]): readonly Node[] {
  if (lines.length === 0) return [];
  return [element("h4", {}, heading), element("ul", { class: "measure__questions" }, ...lines)];
}
