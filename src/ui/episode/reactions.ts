import type { SoundName } from "#audio/sound";
import { wordsOf } from "#content/scenario-text";
import type { Action } from "#core/action";
import type { Episode, Phase } from "#core/episode";
import { costOf } from "#core/plan";
import type { Scenario } from "#core/scenario";
import type { Change } from "#progress/driver";
import type { Accepted } from "#progress/episode-store";
import type { Position } from "#progress/position";
import { amounts } from "./amounts";
import type { Play } from "./play";
import { isHazard } from "./things";

/** What is heard, said and stamped when something changes, whoever changed it. */
export function react(play: Play, change: Change): void {
  if (change.type === "reading") return;
  if (change.type === "refused") {
    if (change.by === "self") play.app.notify(play.app.t(`episode:refused.${change.reason}`));
    return;
  }
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
  point: "yoshi",
} as const satisfies Partial<Record<Action["type"], SoundName>>;

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
    case "decideLink":
      return isLinkRight(scenario, action.link, after) ? "stamp" : "false-alarm";
    case "toggleMeasure":
      return after.measures.includes(action.measure) ? "buy" : "select";
    default:
      return soundsOfActions[action.type];
  }
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
  const { frame, app } = play;
  if (action.type === "judge" && action.verdict === "safe") sayPutAside(play);
  if (action.type === "toggleMeasure") frame.announce(wordsOfPurchase(play, action.measure, after));
  if (action.type === "point") {
    const name = wordsOf(play.text().goal.pointing, action.pointing);
    frame.announce(app.t("episode:goal.called", { name }));
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
  const { card } = wordsOf(play.text().measures, measure);
  const what = measures.includes(measure) ? "taken" : "returned";
  return app.t(`episode:measure.${what}`, { card, ...left });
}

/** 「〇〇、ヨシ！」 is stamped on what was called, and the last call is celebrated. */
function stampCalls(
  { room, scenario }: Play,
  { before, after }: { before: Episode; after: Episode },
): void {
  if (before.phase !== "goal" || after.phase !== "goal") return;
  const { pointing } = scenario.goal;
  const called = pointing.filter(
    ({ id }) => after.pointed.includes(id) && !before.pointed.includes(id),
  );
  for (const { target } of called) room.stamp("yoshi", target);
  if (called.length > 0 && after.pointed.length === pointing.length) room.celebrate();
}
