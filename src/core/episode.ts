import type { Action, Verdict } from "./action";
import { costOf, isAffordable, keepQuestions } from "./plan";
import { damageLinks, type Hazard, type Scenario, thingsOf } from "./scenario";

/** The four KYT rounds inside a story (docs/rules.md). */
export const phases = [
  "briefing",
  "spot",
  "accident",
  "cause",
  "measure",
  "replay",
  "goal",
  "debrief",
] as const;
export type Phase = (typeof phases)[number];

/** How many ◎ can be put on the causes that matter most. */
export const KEY_POINTS = 2;

/** An if-then plan 「もし〜なら、私は〜する」. */
export interface GoalPlan {
  readonly situation: string;
  readonly action: string;
  readonly ownWords?: string | undefined;
}

/** Everything the player has done so far: plain, JSON, never changed in place. */
export interface Episode {
  readonly phase: Phase;
  readonly looked: readonly string[];
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly causes: readonly string[];
  readonly keyPoints: readonly string[];
  /** Damage links whose picks are final, in the order of the chain. */
  readonly linksDecided: readonly string[];
  /** The ◎ are final and their answers are being read. */
  readonly causesDecided: boolean;
  readonly measures: readonly string[];
  /** Hazard → reason for keeping its risk. */
  readonly kept: Readonly<Record<string, string>>;
  readonly plan: GoalPlan | undefined;
  readonly pointed: readonly string[];
}

/** Why a player cannot have it right now. */
export type Rejection =
  | "wrong-phase"
  | "unknown-id"
  | "no-change"
  | "already-final"
  | "not-next"
  | "links-undecided"
  | "no-cause"
  | "key-points-used"
  | "over-money"
  | "over-effort"
  | "not-open"
  | "keep-unanswered"
  | "goal-unfinished"
  | "episode-over";

export type Outcome =
  | { readonly ok: true; readonly episode: Episode }
  | { readonly ok: false; readonly reason: Rejection };

export const newEpisode: Episode = {
  phase: "briefing",
  looked: [],
  verdicts: {},
  causes: [],
  linksDecided: [],
  keyPoints: [],
  causesDecided: false,
  measures: [],
  kept: {},
  plan: undefined,
  pointed: [],
};

/** Applies one action. This is the only way an episode changes. */
export function step(scenario: Scenario, episode: Episode, action: Action): Outcome {
  switch (action.type) {
    case "advance":
      return advance(scenario, episode);
    case "look":
      return look(scenario, episode, action.thing);
    case "judge":
      return judge(scenario, episode, action.thing, action.verdict);
    case "toggleCause":
      return toggleCause(scenario, episode, action.cause);
    case "decideLink":
      return decideLink(scenario, episode, action.link);
    case "toggleKeyPoint":
      return toggleKeyPoint(scenario, episode, action.cause);
    case "toggleMeasure":
      return toggleMeasure(scenario, episode, action.measure);
    case "keep":
      return keep(scenario, episode, action.hazard, action.reason);
    case "plan":
      return plan(scenario, episode, action);
    case "point":
      return point(scenario, episode, action.pointing);
    default:
      return action satisfies never;
  }
}

function advance(scenario: Scenario, episode: Episode): Outcome {
  const next = phases[phases.indexOf(episode.phase) + 1];
  if (next === undefined) return reject("episode-over");
  if (episode.phase === "cause" && !episode.causesDecided) {
    if (!areLinksDecided(scenario, episode.linksDecided)) return reject("links-undecided");
    return accept({ ...episode, causesDecided: true });
  }
  if (episode.phase === "measure" && unanswered(scenario, episode).length > 0) {
    return reject("keep-unanswered");
  }
  if (episode.phase === "goal" && !isGoalComplete(scenario, episode)) {
    return reject("goal-unfinished");
  }
  return accept({ ...episode, phase: next });
}

/** Risks about whose keeping is asked and nothing was said: with them a plan is not decided. */
export function unanswered(scenario: Scenario, { measures, kept }: Episode): readonly Hazard[] {
  return keepQuestions(scenario, measures).filter(({ id }) => kept[id] === undefined);
}

function isGoalComplete(scenario: Scenario, episode: Episode): boolean {
  return episode.plan !== undefined && episode.pointed.length === scenario.goal.pointing.length;
}

function look(scenario: Scenario, episode: Episode, thing: string): Outcome {
  if (episode.phase !== "spot") return reject("wrong-phase");
  if (!has(thingsOf(scenario), thing)) return reject("unknown-id");
  if (episode.looked.includes(thing)) return reject("no-change");
  return accept({ ...episode, looked: [...episode.looked, thing] });
}

/** 危ない is final; 問題ない may be changed until the round ends. Judging includes looking. */
function judge(scenario: Scenario, episode: Episode, thing: string, verdict: Verdict): Outcome {
  if (episode.phase !== "spot") return reject("wrong-phase");
  if (!has(thingsOf(scenario), thing)) return reject("unknown-id");
  if (episode.verdicts[thing] === "danger") return reject("already-final");
  if (episode.verdicts[thing] === verdict) return reject("no-change");
  const looked = episode.looked.includes(thing) ? episode.looked : [...episode.looked, thing];
  return accept({ ...episode, looked, verdicts: { ...episode.verdicts, [thing]: verdict } });
}

function toggleCause(scenario: Scenario, episode: Episode, cause: string): Outcome {
  if (episode.phase !== "cause") return reject("wrong-phase");
  const card = scenario.causes.find(({ id }) => id === cause);
  if (!card) return reject("unknown-id");
  if (episode.linksDecided.includes(card.link)) return reject("already-final");
  return accept({ ...episode, causes: toggled(episode.causes, cause) });
}

/** Links are decided one by one, as the accident went; each is final and answered at once. */
function decideLink(scenario: Scenario, episode: Episode, link: string): Outcome {
  if (episode.phase !== "cause") return reject("wrong-phase");
  const links = damageLinks(scenario);
  const { linksDecided } = episode;
  if (!has(links, link)) return reject("unknown-id");
  if (linksDecided.includes(link)) return reject("already-final");
  if (links[linksDecided.length]?.id !== link) return reject("not-next");
  return accept({ ...episode, linksDecided: [...linksDecided, link] });
}

/** True once every link is decided: its true causes are known, and ◎ can go on them. */
export function areLinksDecided(scenario: Scenario, linksDecided: readonly string[]): boolean {
  return linksDecided.length === damageLinks(scenario).length;
}

/** Up to two ◎ go on true causes, picked or not, once all of them are known. */
function toggleKeyPoint(scenario: Scenario, episode: Episode, cause: string): Outcome {
  if (episode.phase !== "cause") return reject("wrong-phase");
  if (episode.causesDecided) return reject("already-final");
  const card = scenario.causes.find(({ id }) => id === cause);
  if (!card) return reject("unknown-id");
  if (!areLinksDecided(scenario, episode.linksDecided)) return reject("links-undecided");
  if (card.kind !== "cause") return reject("no-cause");
  const keyPoints = toggled(episode.keyPoints, cause);
  if (keyPoints.length > KEY_POINTS) return reject("key-points-used");
  return accept({ ...episode, keyPoints });
}

function toggleMeasure(scenario: Scenario, episode: Episode, measure: string): Outcome {
  if (episode.phase !== "measure") return reject("wrong-phase");
  if (!has(scenario.measures, measure)) return reject("unknown-id");
  const measures = toggled(episode.measures, measure);
  const cost = costOf(scenario, measures);
  if (!isAffordable(scenario, cost)) {
    return reject(cost.money > scenario.budget.money ? "over-money" : "over-effort");
  }
  return accept({ ...episode, measures, kept: stillAsked(scenario, measures, episode.kept) });
}

/** What is no longer open, or no longer asked, is no longer kept. */
function stillAsked(scenario: Scenario, measures: readonly string[], kept: Episode["kept"]) {
  const asked = keepQuestions(scenario, measures);
  return Object.fromEntries(Object.entries(kept).filter(([hazard]) => has(asked, hazard)));
}

function keep(scenario: Scenario, episode: Episode, id: string, reason?: string): Outcome {
  if (episode.phase !== "measure") return reject("wrong-phase");
  const hazard = scenario.hazards.find((each) => each.id === id);
  if (!hazard) return reject("unknown-id");
  if (!has(keepQuestions(scenario, episode.measures), id)) return reject("not-open");
  if (reason !== undefined && !has(hazard.reasons, reason)) return reject("unknown-id");
  if (episode.kept[id] === reason) return reject("no-change");
  const { [id]: _, ...others } = episode.kept;
  return accept({
    ...episode,
    kept: reason === undefined ? others : { ...others, [id]: reason },
  });
}

function plan(scenario: Scenario, episode: Episode, request: GoalPlan): Outcome {
  if (episode.phase !== "goal") return reject("wrong-phase");
  const { situation, action, ownWords } = request;
  const { situations, actions } = scenario.goal;
  if (!situations.includes(situation) || !actions.includes(action)) return reject("unknown-id");
  const ownPart = ownWords === undefined ? {} : { ownWords };
  return accept({ ...episode, plan: { situation, action, ...ownPart } });
}

function point(scenario: Scenario, episode: Episode, pointing: string): Outcome {
  if (episode.phase !== "goal") return reject("wrong-phase");
  if (!has(scenario.goal.pointing, pointing)) return reject("unknown-id");
  if (episode.pointed.includes(pointing)) return reject("no-change");
  return accept({ ...episode, pointed: [...episode.pointed, pointing] });
}

function has(things: readonly { readonly id: string }[], id: string): boolean {
  return things.some((thing) => thing.id === id);
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

function accept(episode: Episode): Outcome {
  return { ok: true, episode };
}

function reject(reason: Rejection): Outcome {
  return { ok: false, reason };
}
