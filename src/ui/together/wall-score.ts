import { tollOf } from "#core/chain";
import { KEY_POINTS } from "#core/episode";
import { isSoundlyKept } from "#core/keep";
import { keepQuestions, openHazards } from "#core/plan";
import { excerptOf } from "#core/room/excerpt";
import { scoreOfRoom } from "#core/room/room-episode";
import { rightCauses } from "#core/scenario";
import { POINTS, POINTS_FROM, planEffect, SCORE_PARTS, wholePoints } from "#core/score";
import { element } from "#ui/element";
import { toldIn } from "#ui/episode/stopped-clock";
import { tollAmount, tollLabel } from "#ui/episode/toll-words";
import { shareBar } from "./votes-bar";
import { emsIn, type WallPlay } from "./wall-view";

type PartName = (typeof SCORE_PARTS)[number];

/** A part of the score with what it comes from. */
interface ScoreRow {
  readonly name: PartName;
  readonly facts: readonly string[];
  readonly points: number;
  readonly of: number;
}

/** The room's score and how it adds up: the whole points of its parts make its total. */
export function scoreRows(play: WallPlay): readonly ScoreRow[] {
  const score = scoreOfRoom(play.scenario, play.people(), play.episode());
  const points = wholePoints(score);
  const facts = { notice: noticeFacts, think: thinkFacts, prepare: prepareFacts };
  return SCORE_PARTS.map((name, index) => ({
    name,
    facts: facts[name](play),
    points: points[index] ?? 0,
    of: POINTS[name],
  }));
}

/** What is taken off; where nothing is, nothing is told. */
const taken = (words: string, count: number): readonly string[] => (count > 0 ? [words] : []);

/** What was found, and what was only suspected: of each share the second is taken off the first. */
export function noticeFacts(play: WallPlay): readonly string[] {
  const { t } = play.app;
  const { decoys } = excerptOf(play.scenario, play.people().things);
  const suspected = calledBy(play, decoys);
  return [
    t("together:score.found", { ...foundBy(play) }),
    ...taken(t("together:score.falseAlarms", { count: suspected, all: decoys.length }), suspected),
  ];
}

/** What the room thought: how many of some causes it picked, and which there are. */
export function thoughtBy({ scenario, episode }: WallPlay) {
  const { causes, keyPoints } = episode();
  return {
    picked: (all: readonly { readonly id: string }[]) =>
      all.filter(({ id }) => causes.includes(id)).length,
    right: rightCauses(scenario),
    excuses: scenario.causes.filter(({ kind }) => kind === "excuse"),
    hits: scenario.causes.filter(({ id, key }) => key && keyPoints.includes(id)).length,
  };
}

/** What was found, and what of it cost points: excuses, or else that the weightiest were not seen. */
function thinkFacts(play: WallPlay): readonly string[] {
  const { t } = play.app;
  const { picked, right, excuses, hits } = thoughtBy(play);
  const lost = picked(excuses);
  return [
    t("together:score.causes", { found: picked(right), all: right.length }),
    lost > 0
      ? t("together:score.excuses", { count: lost, all: excuses.length })
      : t("together:score.keyPoints", { found: hits, all: KEY_POINTS }),
  ];
}

/** What the plan does, and which part of it scores: how many dangers it stops does not make its points. */
export function prepareFacts({ app, scenario, episode }: WallPlay): readonly string[] {
  const { t } = app;
  const { measures, kept } = episode();
  const open = openHazards(scenario, measures);
  const sound = open.filter((hazard) => isSoundlyKept(hazard, kept[hazard.id])).length;
  // A hall that answered about two remembers two.
  const asked = keepQuestions(scenario, measures).length;
  const leftUnsaid = asked < open.length ? "openAsked" : "open";
  const left = sound > 0 ? "kept" : leftUnsaid;
  // Less than the best is never told as all of it.
  const percent = Math.floor(100 * planEffect(scenario, episode()) + 1e-9);
  return [
    percent < 100
      ? t(`together:score.${percent < 100 * POINTS_FROM ? "effectLow" : "effect"}`, { percent })
      : t("together:score.effectWhole"),
    ...taken(t(`together:score.${left}`, { found: sound, all: open.length, asked }), open.length),
  ];
}

/** What the room reached, large, and beside it what that comes from. */
export function scorePart(play: WallPlay, isWhole: boolean): HTMLElement {
  return element(
    "section",
    { class: "wall-part wall-part--score" },
    isWhole ? totalOf(play) : foundOf(play),
    isWhole ? sumOf(play) : firstHalf(play),
  );
}

const large = (heading: string, count: number, of: string): HTMLElement =>
  element(
    "div",
    { class: "wall-total" },
    element("h2", {}, heading),
    element(
      "p",
      { class: "wall-part__points" },
      element("strong", {}, String(count)),
      element("span", {}, of),
    ),
  );

function totalOf(play: WallPlay): HTMLElement {
  const { t } = play.app;
  const { total } = scoreOfRoom(play.scenario, play.people(), play.episode());
  return large(t("together:wall.result"), total, t("together:wall.pointsUnit"));
}

/** After two rounds nothing is bought yet, and there are no points: what was seen is the result. */
function foundOf(play: WallPlay): HTMLElement {
  const { t } = play.app;
  const { found, all } = foundBy(play);
  return large(t("together:wall.found"), found, t("together:wall.foundOf", { all }));
}

/** How many of the dangers that were looked at the room called dangerous, and how many harmless things. */
export function foundBy(play: WallPlay) {
  const { hazards, decoys } = excerptOf(play.scenario, play.people().things);
  return {
    found: calledBy(play, hazards),
    all: hazards.length,
    suspected: calledBy(play, decoys),
  };
}

function calledBy(play: WallPlay, things: readonly { readonly id: string }[]): number {
  const { verdicts } = play.episode();
  return things.filter(({ id }) => verdicts[id] === "danger").length;
}

/** What the day would have cost without the plan, and with it. */
function tollOfDay(play: WallPlay): string {
  const told = toldIn(play);
  const amount = (measures: readonly string[]) => tollAmount(told, tollOf(play.scenario, measures));
  const after = amount(play.episode().measures);
  return play.app.t("together:wall.toll", {
    label: tollLabel(told),
    before: withoutUnit(amount([]), after),
    after,
  });
}

/** "1,400" of "1,400 drawings" where the same unit follows with the next amount. */
function withoutUnit(amount: string, next: string): string {
  const [, number, unit] = /^([\d.,]+)(\s.+)$/u.exec(amount) ?? [];
  return number !== undefined && next.endsWith(unit ?? "") ? number : amount;
}

function sumOf(play: WallPlay): HTMLElement {
  const { t } = play.app;
  const toll = tollOfDay(play);
  return element(
    "ul",
    { class: "wall-sum" },
    ...scoreRows(play).map(({ name, facts, points, of }) =>
      sumRow(
        play,
        name,
        facts,
        element(
          "strong",
          { class: "wall-sum__points" },
          t("together:score.points", { points, of }),
        ),
        shareBar(points / of),
      ),
    ),
    element("li", { class: "wall-sum__toll", style: emsIn(toll) }, toll),
  );
}

/** What was suspected and thought, each with a bar; what nobody should have chosen is red. */
function firstHalf(play: WallPlay): HTMLElement {
  const { t } = play.app;
  return element(
    "ul",
    { class: "wall-sum wall-sum--half" },
    ...halfFacts(play).map(({ name, count, all }) =>
      element(
        "li",
        { class: `wall-sum__row wall-sum__row--${name}` },
        element("b", { class: "wall-sum__name" }, t(`together:score.half.${name}`)),
        element("strong", { class: "wall-sum__points" }, t("together:score.of", { count, all })),
        shareBar(count / all),
      ),
    ),
  );
}

interface HalfFact {
  readonly name: "falseAlarms" | "causes" | "excuses" | "keyPoints";
  readonly count: number;
  readonly all: number;
}

export function halfFacts(play: WallPlay): readonly HalfFact[] {
  const { decoys } = excerptOf(play.scenario, play.people().things);
  const { picked, right, excuses, hits } = thoughtBy(play);
  const facts: readonly HalfFact[] = [
    { name: "falseAlarms", count: calledBy(play, decoys), all: decoys.length },
    { name: "causes", count: picked(right), all: right.length },
    { name: "excuses", count: picked(excuses), all: excuses.length },
    { name: "keyPoints", count: hits, all: KEY_POINTS },
  ];
  return facts.filter(({ all }) => all > 0);
}

/** The round a part was played in: a hall saw its name above all of it. */
const roundOf = { notice: "spot", think: "cause", prepare: "measure" } as const;

/** A part of the score with what it comes from, each fact in a line that does not break. */
function sumRow(
  { app }: WallPlay,
  name: PartName,
  facts: readonly string[],
  ...rest: readonly HTMLElement[]
): HTMLElement {
  return element(
    "li",
    { class: "wall-sum__row" },
    element("b", { class: "wall-sum__name" }, app.t(`together:round.${roundOf[name]}`)),
    element(
      "span",
      { class: "wall-sum__facts" },
      ...facts.map((fact) => element("span", {}, fact)),
    ),
    ...rest,
  );
}
