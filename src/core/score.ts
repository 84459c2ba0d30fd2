import { type Episode, KEY_POINTS } from "./episode";
import { isSoundlyKept } from "./keep";
import { bestPlan, openHazards, planValue } from "./plan";
import { rightCauses, type Scenario } from "./scenario";

/** Points of the three parts (docs/rules.md): they add up to 100. */
export const POINTS = { notice: 40, think: 20, prepare: 40 } as const;

/** What the total is made of, in the order of the game. */
export const SCORE_PARTS = ["notice", "think", "prepare"] as const;

const PLAN_SHARE = 0.9;
const KEEP_SHARE = 0.1;

export interface Score {
  /** 気づく: 0 to 1. */
  readonly notice: number;
  /** 考える: 0 to 1. */
  readonly think: number;
  /** 備える: 0 to 1, made of `plan` and `keep`. */
  readonly prepare: number;
  readonly plan: number;
  readonly keep: number;
  /** Whole points out of 100; rounded here and nowhere else. */
  readonly total: number;
}

/**
 * Scores an episode as it stands, by docs/rules.md. `things` are those that could be judged: all,
 * where a room of people did not look at some of them only.
 */
export function scoreEpisode(
  scenario: Scenario,
  episode: Episode,
  things: Pick<Scenario, "hazards" | "decoys"> = scenario,
): Score {
  const notice = noticeOf(things, episode);
  const think = thinkOf(scenario, episode);
  const plan = planOf(scenario, episode);
  const keep = keepOf(scenario, episode);
  const prepare = PLAN_SHARE * plan + KEEP_SHARE * keep;
  const exact = POINTS.notice * notice + POINTS.think * think + POINTS.prepare * prepare;
  return { notice, think, prepare, plan, keep, total: Math.round(exact) };
}

/** The points of the parts, rounded so that they add up: those that lost most by it are rounded up. */
export function wholePoints(
  score: Pick<Score, (typeof SCORE_PARTS)[number] | "total">,
): readonly number[] {
  const exact = SCORE_PARTS.map((name) => POINTS[name] * score[name]);
  const whole = exact.map(Math.floor);
  const missing = score.total - whole.reduce((sum, each) => sum + each, 0);
  const rest = (index: number) => (exact[index] ?? 0) - (whole[index] ?? 0);
  const first = SCORE_PARTS.map((_, index) => index).toSorted((a, b) => rest(b) - rest(a));
  return whole.map((each, index) => each + (first.indexOf(index) < missing ? 1 : 0));
}

// A find and an over-suspicion weigh the same, so that clicking everything earns nothing.
function noticeOf(
  { hazards, decoys }: Pick<Scenario, "hazards" | "decoys">,
  { verdicts }: Episode,
): number {
  const isDanger = ({ id }: { id: string }) => verdicts[id] === "danger";
  return Math.max(0, share(hazards, isDanger) - share(decoys, isDanger));
}

/** J × (1 + k/2) ÷ 2: the right cards, and twice as much when the ◎ lie on key points. */
function thinkOf(scenario: Scenario, { causes, keyPoints }: Episode): number {
  const isPicked = ({ id }: { id: string }) => causes.includes(id);
  const right = rightCauses(scenario);
  const excuses = scenario.causes.filter(({ kind }) => kind === "excuse");
  const judgement = Math.max(0, share(right, isPicked) - share(excuses, isPicked));
  const hits = scenario.causes.filter(({ id, key }) => key && keyPoints.includes(id)).length;
  return (judgement * (1 + hits / KEY_POINTS)) / 2;
}

/** Points for a plan begin above so much of what the best one does, of 1. */
export const POINTS_FROM = 0.5;

/** How much of what the best plan removes a plan removes: 0 to 1. */
export function planEffect(scenario: Scenario, { measures }: Pick<Episode, "measures">): number {
  return Math.max(0, planValue(scenario, measures) / bestPlan(scenario).value);
}

const planOf = (scenario: Scenario, episode: Episode): number =>
  Math.max(0, planEffect(scenario, episode) - POINTS_FROM) / (1 - POINTS_FROM);

function keepOf(scenario: Scenario, { measures, kept }: Episode): number {
  const open = openHazards(scenario, measures);
  if (open.length === 0) return 1;
  return share(open, (hazard) => isSoundlyKept(hazard, kept[hazard.id]));
}

function share<Item>(items: readonly Item[], isCounted: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(isCounted).length / items.length;
}
