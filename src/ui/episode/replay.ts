import { wordsOf } from "#content/scenario-text";
import { isTrigger, type LinkOutcome, outcomeOf, tollsAlong, variantOf } from "#core/chain";
import type { Link } from "#core/scenario";
import { dayUpTo, eveningOf } from "#picture/replayed-day";
import { headsIn } from "#picture/visible-layers";
import { isStrip } from "./clear-view";
import type { Shot } from "./film";
import { filmView } from "./film-view";
import { setMood } from "./mood";
import { lookAtOutcome, placeOfOutcome } from "./outcome-stamp";
import type { MountPhase, Play } from "./play";
import { showReplayAnswers } from "./replay-answers";
import { cardLines, signOfOutcome } from "./result-chain";
import { showResult } from "./result-moment";
import { verdictLabel } from "./verdict";

const STAMP_AT = 0.35;

/** The same day again with what was bought; then its result, and every measure card answered. */
export const replayView: MountPhase = (play, isAgain) => {
  const { app, frame, room } = play;
  const { measures } = play.episode();
  room.change({ measures, marks: {}, glowing: [], inviting: false });
  const script = () => ({
    heading: app.t("episode:replay.heading"),
    shots: replayShots(play),
  });
  if (play.position().half === "first") play.sound.music("tense");
  return filmView(play, isAgain, {
    script,
    afterwards(isShownAgain) {
      play.sound.music("calm");
      room.clearStamps();
      const evening = eveningOf(play.scenario, measures);
      room.change({ ...evening, glowing: [], measures });
      setMood(play, "calm");
      room.lookAt("room");
      return showResult(play, isShownAgain, headsIn(play.content.manifest, evening));
    },
    details: () => showReplayAnswers(play),
    leave() {
      room.clearStamps();
      room.change({ links: [], outcomes: {}, faces: {}, calm: undefined });
      setMood(play, "calm");
      frame.guide.hide();
    },
  });
};

/** What is told of a link of the same day, as the plan changed it. */
export function wordsOfDay({ scenario, text, episode }: Play, link: Link): string {
  const { measures } = episode();
  const words = wordsOf(text().chain, link.id);
  const variant = variantOf(link, measures);
  if (variant !== undefined) return wordsOf(words.variants ?? {}, variant);
  return words[outcomeOf(scenario, link, measures)];
}

/** The same day again, link by link, as the plan changed it. */
export function replayShots(play: Play): readonly Shot[] {
  const { sound, room, scenario } = play;
  const plan = play.episode().measures;
  const times = tollsAlong(scenario, plan);
  return scenario.chain.map((link, index) => {
    const outcome = outcomeOf(scenario, link, plan);
    return {
      link,
      words: wordsOfDay(play, link),
      notes: isTrigger(link) ? [] : notesOf(play, link),
      verdicts: isTrigger(link) ? [] : [outcomeLabel(play, link)],
      clock: times[index] ?? 0,
      outcome: isTrigger(link) ? "done" : outcome,
      act(later, isAgain) {
        room.clearStamps();
        const state = dayUpTo(scenario, plan, index);
        room.change(state);
        setMood(play, moodOf(link, outcome));
        lookAtOutcome(play, link, state);
        if (!isTrigger(link)) later(STAMP_AT, () => strike(play, index, isAgain));
        else if (!isAgain) sound.play(link.sound);
      },
    };
  });
}

function moodOf(link: Link, outcome: LinkOutcome): "calm" | "alarm" {
  return outcome === "happened" && !isTrigger(link) ? "alarm" : "calm";
}

/** Stamps how the link went on what it is about. */
function strike(play: Play, index: number, isAgain: boolean): void {
  const link = play.scenario.chain[index];
  if (!link) return;
  const { measures } = play.episode();
  const outcome = outcomeOf(play.scenario, link, measures);
  const day = dayUpTo(play.scenario, measures, index);
  const place = placeOfOutcome(play, link, day);
  // In a strip of a picture its word is read below instead.
  if (place && !isStrip(play.frame)) play.room.stamp(outcome, place);
  if (!isAgain) play.sound.play(outcome === "happened" ? link.sound : "link-breaks");
}

/** How the link went, and the cards that are told there: the same as on the board afterwards. */
function notesOf(play: Play, link: Link): readonly HTMLElement[] {
  const outcome = outcomeLabel(play, link);
  outcome.classList.add("verdict--stamped");
  return [
    outcome,
    ...cardLines(play, link).map(({ tone, sign, words, isBesides = false }) => {
      const label = verdictLabel("plain", sign, words);
      label.classList.toggle("is-besides", isBesides);
      label.classList.toggle("is-kept", tone === "kept");
      return label;
    }),
  ];
}

function outcomeLabel({ app, scenario, episode }: Play, link: Link): HTMLElement {
  const tones = { prevented: "good", reduced: "less", happened: "bad" } as const;
  const outcome = outcomeOf(scenario, link, episode().measures);
  const words = app.t(`episode:replay.outcome.${outcome}`);
  return verdictLabel(tones[outcome], signOfOutcome(outcome), words);
}
