import type { SoundName } from "#audio/sound";
import { wordsOf } from "#content/scenario-text";
import type { Action } from "#core/action";
import type { Episode, Phase } from "#core/episode";
import { costOf } from "#core/plan";
import { type Call, plannedCalls } from "#core/pointing";
import type { Scenario } from "#core/scenario";
import type { Change } from "#progress/driver";
import type { Accepted } from "#progress/episode-store";
import type { Position } from "#progress/position";
import { amounts } from "./amounts";
import { callWords, placedCalls, stampCall } from "./calls";
import type { Play } from "./play";
import { isHazard } from "./things";

/** What is heard, said and stamped when something changes, whoever changed it. */
export function react(play: Play, change: Change): void {
  if (change.type === "reading") return;
  if (change.type === "refused") {
    if (change.by === "self")
      play.app.notify(play.app.t(`episode:refused.${change.reason}`), "step");
    return;
  }
  // What a note asked for is done, or is asked no more.
  play.app.hush();
  const sound = soundOf(play.scenario, change);
  if (sound !== undefined) play.sound.play(sound);
  if (change.type === "moved") return;
  if (change.type === "accepted") say(play, change);
  stampCalls(play, change);
}

/** The sound of a change, if it has one; what replaces the whole episode has none. */
export function soundOf(scenario: Scenario, change: Change): SoundName | undefined {
  if (change.type === "accepted") return soundOfAction(scenario, change);
  return change.type === "moved" ? soundOfMove(change.before, change.after) : undefined;
}

const soundsOfActions = {
  look: "select",
  toggleCause: "select",
  toggleKeyPoint: "select",
  keep: "select",
  plan: "select",
} as const satisfies Partial<Record<Action["type"], SoundName>>;

const soundsOfCalls = { done: "yoshi", promised: "select" } as const satisfies Record<
  Call,
  SoundName
>;

/** By the phase that is left. */
const soundsOfAdvance: Readonly<Record<Phase, SoundName | undefined>> = {
  briefing: "select",
  spot: "round-clear",
  accident: "select",
  cause: undefined,
  measure: "round-clear",
  replay: "select",
  goal: "applause",
  debrief: undefined,
};

function soundOfAction(
  scenario: Scenario,
  { action, before, after }: Accepted,
): SoundName | undefined {
  switch (action.type) {
    case "advance":
      return soundOfAdvance(before, after);
    case "judge":
      if (action.verdict === "safe") return "seen";
      return isHazard(scenario, action.thing) ? "stamp" : "false-alarm";
    case "point":
      return soundsOfCalls[callOfPointing(scenario, action.pointing, after)];
    case "decideLink":
      return isLinkRight(scenario, action.link, after) ? "stamp" : "false-alarm";
    case "toggleMeasure":
      return after.measures.includes(action.measure) ? "buy" : "select";
    default:
      return soundsOfActions[action.type];
  }
}

function callOfPointing(scenario: Scenario, id: string, { measures }: Episode): Call {
  return plannedCalls(scenario, measures).find((each) => each.id === id)?.call ?? "promised";
}

/** The ◎ are decided in the midst of their phase. */
function soundOfAdvance(before: Episode, after: Episode): SoundName | undefined {
  return before.phase === after.phase ? "round-clear" : soundsOfAdvance[before.phase];
}

/** True when just the true causes of a link were picked. */
export function isLinkRight(
  { causes }: Scenario,
  link: string,
  { causes: picked }: Pick<Episode, "causes">,
): boolean {
  return causes.every(
    (cause) => cause.link !== link || picked.includes(cause.id) === (cause.kind === "cause"),
  );
}

function soundOfMove(before: Position, after: Position): SoundName | undefined {
  const isOpened = after.open !== undefined && after.open !== before.open;
  return isOpened || isTurned(before, after) || isChosen(before, after) ? "select" : undefined;
}

/** Films go on by themselves, and going back in the briefing makes no noise. */
function isTurned(before: Position, after: Position): boolean {
  const isFilm = after.phase === "accident" || after.phase === "replay";
  if (isFilm) return false;
  if (after.phase === "briefing") return after.step > before.step;
  return after.step !== before.step || after.half !== before.half;
}

function isChosen({ draft: before }: Position, { draft: after }: Position): boolean {
  return before.situation !== after.situation || before.action !== after.action;
}

function say(play: Play, { action, after }: Accepted): void {
  const { frame } = play;
  if (action.type === "judge" && action.verdict === "safe") sayPutAside(play);
  if (action.type === "toggleMeasure") frame.announce(wordsOfPurchase(play, action.measure, after));
  if (action.type === "point") {
    const call = callOfPointing(play.scenario, action.pointing, after);
    frame.announce(callWords(play, { id: action.pointing, call }));
  }
}

/** A thing was judged harmless: the answer comes later. */
export function sayPutAside({ frame, app }: Play): void {
  frame.announce(app.t("episode:spot.putAside"));
}

function wordsOfPurchase(play: Play, measure: string, { measures }: Episode): string {
  const { app, scenario } = play;
  const cost = costOf(scenario, measures);
  const left = amounts(play, {
    money: scenario.budget.money - cost.money,
    effort: scenario.budget.effort - cost.effort,
  });
  const { card, short } = wordsOf(play.text().measures, measure);
  const what = measures.includes(measure) ? "taken" : "returned";
  return app.t(`episode:measure.${what}`, { thing: short ?? card, ...left });
}

/** What was called is stamped; the last call is celebrated where all three are put right. */
function stampCalls(play: Play, { before, after }: { before: Episode; after: Episode }): void {
  if (before.phase !== "goal" || after.phase !== "goal") return;
  const calls = placedCalls(play);
  const isCalled =
    ({ pointed }: Episode) =>
    ({ id }: { id: string }) =>
      pointed.includes(id);
  const called = calls.filter(isCalled(after)).filter((call) => !isCalled(before)(call));
  for (const call of called) stampCall(play, call);
  const isAllRight = calls.every((call) => call.call === "done" && isCalled(after)(call));
  if (called.length > 0 && isAllRight) play.room.celebrate();
}
