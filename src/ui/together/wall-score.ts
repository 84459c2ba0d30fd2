import { tollOf } from "#core/chain";
import { KEY_POINTS } from "#core/episode";
import { isSoundlyKept } from "#core/keep";
import { openHazards } from "#core/plan";
import { excerptOf } from "#core/room/excerpt";
import { scoreOfRoom } from "#core/room/room-episode";
import { rightCauses } from "#core/scenario";
import { POINTS, type Score } from "#core/score";
import { element } from "#ui/element";
import { toldIn } from "#ui/episode/stopped-clock";
import { tollAmount, tollLabel } from "#ui/episode/toll-words";
import type { WallPlay } from "./wall-view";

const names = ["notice", "think", "prepare"] as const;
type PartName = (typeof names)[number];

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
  return names.map((name, index) => ({
    name,
    facts: facts[name](play),
    points: points[index] ?? 0,
    of: POINTS[name],
  }));
}

/** Rounded so that they add up: those that lost most by rounding down are rounded up. */
export function wholePoints(score: Pick<Score, PartName | "total">): readonly number[] {
  const exact = names.map((name) => POINTS[name] * score[name]);
  const whole = exact.map(Math.floor);
  const missing = score.total - whole.reduce((sum, each) => sum + each, 0);
  const rest = (index: number) => (exact[index] ?? 0) - (whole[index] ?? 0);
  const first = names.map((_, index) => index).toSorted((a, b) => rest(b) - rest(a));
  return whole.map((each, index) => each + (first.indexOf(index) < missing ? 1 : 0));
}

/** What was found, and what was only suspected: of each share the second is taken off the first. */
export function noticeFacts(play: WallPlay): readonly string[] {
  const { t } = play.app;
  const { hazards, decoys } = excerptOf(play.scenario, play.people().things);
  const { verdicts } = play.episode();
  const called = (things: readonly { readonly id: string }[]) =>
    things.filter(({ id }) => verdicts[id] === "danger").length;
  return [
    t("together:score.found", { found: called(hazards), all: hazards.length }),
    t("together:score.falseAlarms", { count: called(decoys), all: decoys.length }),
  ];
}

function thinkFacts({ app, scenario, episode }: WallPlay): readonly string[] {
  const { t } = app;
  const { causes, keyPoints } = episode();
  const picked = (all: readonly { readonly id: string }[]) =>
    all.filter(({ id }) => causes.includes(id)).length;
  const right = rightCauses(scenario);
  const excuses = scenario.causes.filter(({ kind }) => kind === "excuse");
  const hits = scenario.causes.filter(({ id, key }) => key && keyPoints.includes(id)).length;
  return [
    t("together:score.causes", { found: picked(right), all: right.length }),
    t("together:score.excuses", { count: picked(excuses), all: excuses.length }),
    t("together:score.keyPoints", { found: hits, all: KEY_POINTS }),
  ];
}

function prepareFacts({ app, scenario, episode }: WallPlay): readonly string[] {
  const { t } = app;
  const { measures, kept } = episode();
  const open = openHazards(scenario, measures);
  const sound = open.filter((hazard) => isSoundlyKept(hazard, kept[hazard.id])).length;
  const all = scenario.hazards.length;
  return [
    t("together:score.stopped", { count: all - open.length, all }),
    open.length === 0
      ? t("together:score.keptNone")
      : t("together:score.kept", { found: sound, all: open.length }),
  ];
}

/** Points, how they add up, and what the day would have cost without and with the plan. */
export function scorePart(play: WallPlay, isWhole: boolean): HTMLElement {
  return element(
    "section",
    { class: "wall-part wall-part--score" },
    isWhole ? totalOf(play) : undefined,
    isWhole ? sumOf(play) : firstHalf(play),
  );
}

function totalOf(play: WallPlay): HTMLElement {
  const { t } = play.app;
  const { total } = scoreOfRoom(play.scenario, play.people(), play.episode());
  return element(
    "div",
    { class: "wall-total" },
    element("h2", {}, t("together:wall.result")),
    element(
      "p",
      { class: "wall-part__points" },
      element("strong", {}, String(total)),
      element("span", {}, t("together:wall.pointsUnit")),
    ),
  );
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
  return element(
    "ul",
    { class: "wall-sum" },
    ...scoreRows(play).map(({ name, facts, points, of }) =>
      element(
        "li",
        { class: "wall-sum__row" },
        element("b", { class: "wall-sum__name" }, t(`episode:score.${name}`)),
        element(
          "span",
          { class: "wall-sum__facts" },
          ...facts.map((fact) => element("span", {}, fact)),
        ),
        element(
          "strong",
          { class: "wall-sum__points" },
          t("together:score.points", { points, of }),
        ),
      ),
    ),
    element("li", { class: "wall-sum__toll" }, tollOfDay(play)),
  );
}

/** After two rounds nothing is bought yet, and there are no points. */
function firstHalf(play: WallPlay): HTMLElement {
  const facts = [...noticeFacts(play), ...thinkFacts(play)];
  return element(
    "div",
    { class: "wall-part__facts" },
    element("h2", {}, play.app.t("together:wall.result")),
    ...facts.map((fact) => element("p", {}, fact)),
  );
}
