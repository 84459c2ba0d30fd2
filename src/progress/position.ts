import { z } from "zod";
import { type Action, OWN_WORDS_LIMIT } from "#core/action";
import { type Episode, type Phase, phases } from "#core/episode";
import { keepQuestions } from "#core/plan";
import { damageLinks, measureGroups, type Scenario, thingsOf } from "#core/scenario";

const id = z.string().max(60);

const draftSchema = z
  .strictObject({ situation: id, action: id, ownWords: z.string().max(OWN_WORDS_LIMIT) })
  .readonly();

const positionSchema = z
  .strictObject({
    /** The phase it is a place in. */
    phase: z.enum(phases),
    /** From 0: beat of the briefing, link of the causes, open danger, shot of a film. */
    step: z.int().min(0),
    /** Film, rest, buying or plan come first; what follows them in the same phase second. */
    half: z.enum(["first", "second"]),
    /** What stands behind the result is on show. */
    isDetailed: z.boolean().default(false),
    /** 「この中にはない」 stands chosen at the link that is asked for, not yet decided. */
    isNone: z.boolean().default(false),
    /** A film runs by itself. */
    isPlaying: z.boolean(),
    /** The group of measure cards on show, where not all find room at once. */
    leaf: z.enum(measureGroups).optional(),
    /** The thing whose close-up is open. */
    open: id.optional(),
    /** The thing looked at last: 「つぎの場所」 goes on from there. */
    last: id.optional(),
    /** Parts of the goal as far as they are chosen; "" is none yet. */
    draft: draftSchema,
    /** Parts of the debrief that are unfolded, by the id of their summary. */
    unfolded: z.array(id).max(30).readonly(),
  })
  .readonly();

/**
 * Where somebody is within a phase. It is not part of the episode and not scored, but kept with
 * the save and followed by whoever only looks.
 */
export type Position = z.infer<typeof positionSchema>;

/** Where a phase begins, for an episode that stands there. */
export function startOf(episode: Episode): Position {
  const { phase, plan, linksDecided, causesDecided } = episode;
  return {
    phase,
    // The link that is asked for next, or the ◎ after the last of them.
    step: phase === "cause" && !causesDecided ? linksDecided.length : 0,
    half: beginsHalfway(episode) ? "second" : "first",
    isDetailed: false,
    isNone: false,
    // A film waits for its reader until it is set going.
    isPlaying: false,
    draft: {
      situation: plan?.situation ?? "",
      action: plan?.action ?? "",
      ownWords: plan?.ownWords ?? "",
    },
    unfolded: [],
  };
}

/** The rest is over once a cause is picked or a link decided; the plan, once there is one. */
function beginsHalfway({ phase, causes, linksDecided, plan }: Episode): boolean {
  if (phase === "cause") return linksDecided.length > 0 || causes.length > 0;
  return phase === "goal" && plan !== undefined;
}

/** Where an accepted action leads: to the start of what it opens, into a close-up or out of it. */
export function positionAfter(
  position: Position,
  { action, before, after }: { action: Action; before: Episode; after: Episode },
): Position {
  const isElsewhere = before.phase !== after.phase || before.causesDecided !== after.causesDecided;
  if (isElsewhere || action.type === "plan") return startOf(after);
  if (action.type === "toggleCause" || action.type === "decideLink") {
    return { ...position, isNone: false };
  }
  if (action.type === "look") return { ...position, open: action.thing, last: action.thing };
  const isPutAside = action.type === "judge" && action.verdict === "safe";
  return isPutAside ? { ...position, open: undefined } : position;
}

/** What was kept as a position, or the start of the phase where it does not fit the episode. */
export function soundPosition(scenario: Scenario, episode: Episode, kept: unknown): Position {
  const { success, data } = positionSchema.safeParse(kept);
  return success && fits(scenario, episode, data) ? data : startOf(episode);
}

function fits(scenario: Scenario, episode: Episode, position: Position): boolean {
  const { phase, step, half, isDetailed, isNone, open, last, draft } = position;
  const things = phase === "spot" ? thingsOf(scenario).map((thing) => thing.id) : [];
  const { situations, actions } = scenario.goal;
  return (
    phase === episode.phase &&
    step < stepsOf(scenario, episode) &&
    halvesOf(scenario, episode).includes(half) &&
    (!isDetailed || (phase === "replay" && half === "second")) &&
    (!isNone || isOpenLink(scenario, episode, position)) &&
    isOneOf(things, open) &&
    isOneOf(things, last) &&
    isOneOf(["", ...situations], draft.situation) &&
    isOneOf(["", ...actions], draft.action)
  );
}

/** A link that is asked for, with no card of its own picked. */
function isOpenLink(scenario: Scenario, episode: Episode, { step, half }: Position): boolean {
  const { phase, linksDecided, causesDecided, causes } = episode;
  const link = damageLinks(scenario)[step]?.id;
  const isPicked = scenario.causes.some((each) => each.link === link && causes.includes(each.id));
  const isAsked = phase === "cause" && !causesDecided && half === "second";
  return isAsked && step === linksDecided.length && link !== undefined && !isPicked;
}

function isOneOf(ids: readonly string[], one: string | undefined): boolean {
  return one === undefined || ids.includes(one);
}

/** How many steps a phase has for an episode that stands there. */
function stepsOf(
  scenario: Scenario,
  { phase, linksDecided, causesDecided, measures }: Episode,
): number {
  const { briefing, chain } = scenario;
  const steps: Partial<Record<Phase, number>> = {
    briefing: briefing.length,
    accident: chain.length,
    // The links decided and the one asked for, or the ◎; when these are decided, their answer.
    cause: causesDecided ? 1 : linksDecided.length + 1,
    // One for each danger about which it is asked whether its risk is kept.
    measure: Math.max(1, keepQuestions(scenario, measures).length),
    replay: chain.length,
  };
  return steps[phase] ?? 1;
}

function halvesOf(scenario: Scenario, episode: Episode): readonly Position["half"][] {
  const { phase, causesDecided, measures, plan } = episode;
  if (phase === "cause" && causesDecided) return ["second"];
  if (phase === "measure" && keepQuestions(scenario, measures).length === 0) return ["first"];
  if (phase === "goal" && plan === undefined) return ["first"];
  const isWhole = phase === "briefing" || phase === "spot" || phase === "debrief";
  return isWhole ? ["first"] : ["first", "second"];
}

/** True when both say the same, in whatever order. */
export function isSamePosition(one: Position, other: Position): boolean {
  return said(one) === said(other);
}

function said(position: Position): string {
  const parts = Object.entries(position).filter(([, value]) => value !== undefined);
  return JSON.stringify(parts.toSorted(([a], [b]) => a.localeCompare(b)));
}
