import { wordsOf } from "#content/scenario-text";
import { isTrigger, type LinkOutcome, outcomeOf, tollsAlong, variantOf } from "#core/chain";
import { measuresOf } from "#core/plan";
import type { Link } from "#core/scenario";
import type { Shot } from "./film";
import { filmView } from "./film-view";
import { setMood } from "./mood";
import type { MountPhase, Play } from "./play";
import { showReplayAnswers } from "./replay-answers";
import { verdictLabel } from "./verdict";

const SECONDS = 22;

const STAMP_AT = 0.35;

/** The same day again with what was bought; then every measure card is answered. */
export const replayView: MountPhase = (play, isAgain) => {
  const { app, frame, room } = play;
  const { measures } = play.episode();
  room.change({ measures, marks: {}, glowing: [], inviting: false });
  const script = () => ({
    heading: app.t("episode:replay.heading"),
    shots: shotsOf(play),
    seconds: SECONDS,
  });
  if (play.position().half === "first") play.sound.music("tense");
  return filmView(play, isAgain, {
    script,
    afterwards() {
      play.sound.music("calm");
      room.clearStamps();
      room.change({ links: [], outcomes: {}, glowing: [], measures });
      setMood(play, "calm");
      room.lookAt("room");
      showReplayAnswers(play);
    },
    leave() {
      room.clearStamps();
      room.change({ links: [], outcomes: {} });
      setMood(play, "calm");
      frame.guide.hide();
    },
  });
};

function shotsOf(play: Play): readonly Shot[] {
  const { sound, room, scenario } = play;
  const plan = play.episode().measures;
  const times = tollsAlong(scenario, plan);
  return scenario.chain.map((link, index) => {
    const outcome = outcomeOf(scenario, link, plan);
    const words = wordsOf(play.text().chain, link.id);
    const variant = variantOf(link, plan);
    const soFar = scenario.chain.slice(0, index + 1);
    const happened = soFar.filter(
      (each) => isTrigger(each) || outcomeOf(scenario, each, plan) !== "prevented",
    );
    const outcomes = Object.fromEntries(
      soFar.map((each) => [each.id, outcomeOf(scenario, each, plan)]),
    );
    return {
      link,
      words: variant === undefined ? words[outcome] : wordsOf(words.variants ?? {}, variant),
      notes: isTrigger(link) ? [] : notesOf(play, link),
      clock: times[index] ?? 0,
      outcome: isTrigger(link) ? "done" : outcome,
      act(later, isAgain) {
        room.clearStamps();
        room.change({ links: happened.map(({ id }) => id), outcomes });
        setMood(play, moodOf(link, outcome));
        room.lookAt(link.focus);
        if (!isTrigger(link)) later(STAMP_AT, () => strike(play, link, outcome, isAgain));
        else if (!isAgain) sound.play(link.sound);
      },
    };
  });
}

function moodOf(link: Link, outcome: LinkOutcome): "calm" | "alarm" {
  return outcome === "happened" && !isTrigger(link) ? "alarm" : "calm";
}

/** Stamps how the link went on what it is about. */
function strike({ sound, room }: Play, link: Link, outcome: LinkOutcome, isAgain: boolean): void {
  room.stamp(outcome, link.focus[0] ?? "");
  if (!isAgain) sound.play(outcome === "happened" ? link.sound : "link-breaks");
}

/** How the link went, which bought measures worked on it, and what was kept on purpose. */
function notesOf(play: Play, link: Link): readonly HTMLElement[] {
  const { app, scenario } = play;
  const { t } = app;
  const { measures, kept } = play.episode();
  const outcome = outcomeOf(scenario, link, measures);
  const looks = {
    prevented: { tone: "good", sign: "broken" },
    reduced: { tone: "neutral", sign: "smaller" },
    happened: { tone: "bad", sign: "link" },
  } as const;
  const working = measuresOf(scenario, measures).filter(({ effects }) =>
    link.hazards.some((hazard) => effects[hazard] !== undefined),
  );
  const look = looks[outcome];
  return [
    verdictLabel(look.tone, look.sign, t(`episode:replay.outcome.${outcome}`)),
    ...working.map(({ id }) =>
      verdictLabel("plain", "shield", wordsOf(play.text().measures, id).card),
    ),
    ...link.hazards
      .filter((hazard) => kept[hazard] !== undefined)
      .map((hazard) =>
        verdictLabel(
          "plain",
          "keep",
          t("episode:replay.kept", { name: wordsOf(play.text().things, hazard).name }),
        ),
      ),
  ];
}
