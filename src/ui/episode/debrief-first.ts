import { wordsOf } from "#content/scenario-text";
import { tollOf } from "#core/chain";
import { idsOf } from "#core/ids";
import { judgedThings, judgementCounts } from "#core/judgement";
import { scoreEpisode } from "#core/score";
import { type Tier, tierOf, tierOfDay, tiers } from "#core/tier";
import { element } from "#ui/element";
import { captainSays } from "./captain-says";
import { poseOfTier } from "./captain-tier";
import { captainLines } from "./debrief-captain";
import { scorePart } from "./debrief-score";
import { phaseHeading } from "./frame";
import type { Play } from "./play";
import { timesCompared } from "./replay-answers";
import { halfOf } from "./rest-half";
import { toldIn } from "./stopped-clock";
import { tollLabel } from "./toll-words";

const ALL_POINTS = 100;

/** So many stand below one another in large. */
const FEW = 3;

/**
 * How well it went as a whole: by the points, and never better than the day itself, so that
 * nobody is cheered for points after a day that was lost.
 */
export function debriefTier({ scenario, episode }: Pick<Play, "scenario" | "episode">): Tier {
  const byPoints = tierOf(scoreEpisode(scenario, episode()).total, ALL_POINTS);
  const byDay = tierOfDay(scenario, episode().measures);
  return tiers.find((tier) => tier === byPoints || tier === byDay) ?? byPoints;
}

/** What is seen first: points and toll, what was missed with its next step, and what to ask. */
export function firstView(play: Play): HTMLElement {
  const { t } = play.app;
  const { scenario } = play;
  const { measures } = play.episode();
  const tier = debriefTier(play);
  const words = captainLines(scenario, play.episode(), tier)
    .map((line) => t(`episode:debrief.captain.${line}`))
    .join(t("episode:joint"));
  return element(
    "div",
    { class: "debrief__first" },
    element(
      "div",
      { class: "debrief__column" },
      element(
        "div",
        { class: "debrief__score" },
        phaseHeading(t("episode:debrief.heading")),
        scorePart(play),
        element("p", { class: "debrief__toll" }, tollLabel(toldIn(play))),
        timesCompared(play, tollOf(scenario, []), tollOf(scenario, measures)),
      ),
      captainSays(play, poseOfTier[tier], words),
    ),
    missedPart(play),
    questionsPart(play),
  );
}

/** The dangers that were not seen through, as pictures, each with what to do about it next. */
function missedPart(play: Play): HTMLElement {
  const { t } = play.app;
  const dangers = idsOf(play.scenario.hazards);
  const missed = judgedThings(play.scenario, play.episode())
    .filter(({ judgement }) => judgement === "missed")
    .map(({ thing }) => thing.id);
  const rest = restOf(missed.length, dangers.length);
  // Whoever missed nothing sees what was seen through.
  const shown = rest === "none" ? dangers : missed;
  const steps = (id: string) => {
    const step = rest === "none" ? undefined : wordsOf(play.text().things, id).nextStep;
    if (step === undefined || shown.length > FEW) return step;
    return t("episode:goal.nextStep", { step });
  };
  return element(
    "section",
    { class: "debrief__sheet debrief__missed", "aria-labelledby": "debrief-missed" },
    element(
      "h3",
      { id: "debrief-missed" },
      t(`episode:debrief.missed.${headingOf(play, shown.length, rest === "none")}`),
    ),
    element(
      "ul",
      { class: listClass(shown.length, rest === "none") },
      ...play.content.manifest.things
        .filter(({ id }) => shown.includes(id))
        .map((danger) => missedItem(play, danger, steps(danger.id))),
    ),
    element("p", {}, restWords(play, rest)),
  );
}

/** Whoever spotted all, or all the others, learns here what took points away all the same. */
function restWords({ app, scenario, episode }: Play, rest: "none" | "some" | "all"): string {
  const { doubted } = judgementCounts(scenario, episode());
  if (rest === "some" && doubted > 0)
    return app.t("episode:debrief.missed.someDoubted", { count: doubted });
  if (rest !== "none" || doubted === 0) return app.t(`episode:debrief.missed.${rest}`);
  const told = isAllCalled({ scenario, episode }) ? "allCalled" : "doubted";
  return app.t(`episode:debrief.missed.${told}`, { count: doubted });
}

/** Everything was called dangerous: then nothing was seen through. */
const isAllCalled = ({ scenario, episode }: Pick<Play, "scenario" | "episode">) =>
  halfOf(scenario, episode()).said === "blind";

/** Of many, the heading says once what the green words are. */
function headingOf(play: Play, count: number, isSeen: boolean) {
  if (isSeen) return isAllCalled(play) ? "headingAllCalled" : "headingNone";
  return count > FEW ? "headingSteps" : "heading";
}

function listClass(count: number, isSeen: boolean): string {
  const few = count > 1 ? " missed-list--few" : "";
  return `missed-list${count > FEW ? " missed-list--many" : few}${isSeen ? " missed-list--seen" : ""}`;
}

function restOf(missed: number, all: number): "none" | "some" | "all" {
  if (missed === 0) return "none";
  return missed === all ? "all" : "some";
}

interface Danger {
  readonly id: string;
  readonly closeUp: string;
}

function missedItem(play: Play, { id, closeUp }: Danger, step: string | undefined): HTMLElement {
  const { name } = wordsOf(play.text().things, id);
  return element(
    "li",
    { class: "missed-item" },
    element("img", { class: "missed-item__picture", src: play.content.urlOf(closeUp), alt: "" }),
    element(
      "div",
      {},
      element("b", { class: "missed-item__name" }, name),
      step === undefined ? undefined : element("p", { class: "missed-item__step" }, step),
    ),
  );
}

/** Three questions to ask at the own company tomorrow. */
function questionsPart(play: Play): HTMLElement | undefined {
  const { t } = play.app;
  const { questions } = play.text();
  if (questions === undefined) return undefined;
  return element(
    "section",
    { class: "debrief__sheet debrief__ask", "aria-labelledby": "debrief-ask" },
    element("h3", { id: "debrief-ask" }, t("episode:debrief.ask.heading")),
    element(
      "ul",
      { class: "ask-list" },
      ...(play.scenario.questions ?? []).map((id) => askItem(wordsOf(questions, id))),
    ),
    element("p", {}, t("episode:debrief.ask.words")),
  );
}

/** A question under its label, or led by it where it begins with that very word. */
function askItem({ label, question }: { readonly label: string; readonly question: string }) {
  const mark = element("b", { class: "ask-item__label" }, label);
  const isLed = question.startsWith(`${label} `);
  const [first = "", ...others] = sentencesOf(isLed ? question.slice(label.length) : question);
  const sentence = (...words: readonly (HTMLElement | string)[]) =>
    element("span", { class: "ask-item__sentence" }, ...words);
  return element(
    "li",
    { class: isLed ? "ask-item ask-item--led" : "ask-item" },
    ...(isLed ? [] : [mark]),
    element(
      "span",
      {},
      isLed ? sentence(mark, first) : sentence(first),
      ...others.map((each) => sentence(each)),
    ),
  );
}

/** The sentences of a text, each with what parts it from the next. */
const sentencesOf = (text: string) => text.split(/(?<=[。？！]|[?!.] )/u);
