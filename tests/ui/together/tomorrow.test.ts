import { describe, expect, it } from "vitest";
import { wordsOf } from "#content/scenario-text";
import { isSoundlyKept } from "#core/keep";
import { openHazards } from "#core/plan";
import { excerptOf } from "#core/room/excerpt";
import { presentStep } from "#core/room/room";
import { newRoom, type Room } from "#core/room/room-state";
import type { Hazard } from "#core/scenario";
import { memoWords } from "#ui/together/memo-words";
import { furtherQuestions, tomorrowOf } from "#ui/together/tomorrow";
import { type Answering, answersOf, byHands, pressOn } from "../../helpers/rooms";
import { shipped } from "../../helpers/shipped";
import { aWallPlay } from "./a-wall-play";

describe.each(shipped)("what a hall of $folder is left with for tomorrow", (place) => {
  const { scenario } = place;
  const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  const seen = idsOf(excerptOf(scenario, 6).hazards);
  const danger = idsOf(scenario.hazards);
  const helping = scenario.measures.filter(({ effects }) => seen.some((id) => id in effects));
  /** A hall that buys these cards, of which fewer want each than the one before. */
  const buying = (measures: readonly string[]): Answering => {
    const answers = answersOf({ danger });
    return (step) =>
      step.kind === "measure"
        ? byHands(
            ({ about }) => measures.includes(about),
            measures.length - measures.indexOf(step.about),
            0,
          )(step)
        : byHands(answers, "most", "none")(step);
  };

  const halls = {
    "buys what helps": buying(idsOf(helping)),
    "buys what costs no money": buying(idsOf(helping.filter(({ money }) => money === 0))),
    "buys nothing": buying([]),
  };

  const endOf = (answering: Answering, from: Partial<Room> = {}) => {
    const { room } = pressOn(scenario, answering, { from: { ...newRoom, people: 99, ...from } });
    const play = aWallPlay(place, "ja", () => room);
    const open = openHazards(scenario, play.episode().measures).filter(({ id }) =>
      seen.includes(id),
    );
    const { things, questions } = play.text();
    const [asked = ""] = scenario.questions ?? [];
    return {
      room,
      play,
      open,
      stepOf: (id: string) => wordsOf(things, id).nextStep,
      question: questions?.[asked]?.question ?? "",
    };
  };

  it.each(Object.entries(halls))("is a grave danger it saw and left open: it %s", (_, hall) => {
    const { play, open, stepOf, question } = endOf(hall);
    const most = Math.max(...open.map(({ severity }) => severity));
    const gravest = open.filter(({ severity }) => severity === most).map(({ id }) => stepOf(id));

    expect(open.length > 0 ? gravest : [question]).toContain(tomorrowOf(play));
  });

  it("is a danger it saw after two rounds, which put nothing right", () => {
    const { play, stepOf } = endOf(halls["buys what helps"], { until: "cause" });

    expect(seen.map(stepOf)).toContain(tomorrowOf(play));
  });

  it("is its own question where all it saw is put right, which is then asked once", () => {
    const { play, question, room } = endOf(halls["buys what helps"]);
    const isAsked = tomorrowOf(play) === question;
    const { say, ask } = memoWords(play, presentStep(scenario, room));

    expect(furtherQuestions(play)).toHaveLength(isAsked ? 2 : 3);
    expect(say.includes(question)).toBe(isAsked);
    expect(ask.includes(question)).toBe(!isAsked);
  });
});

it("is no danger that is left for a good reason, as long as there is another", () => {
  const told = shipped.flatMap((place) => {
    const { scenario } = place;
    const play = aWallPlay(place, "ja", () => newRoom);
    const seen = excerptOf(scenario, 6).hazards;
    const stepOf = ({ id }: Hazard) => wordsOf(play.text().things, id).nextStep;
    /** What is told where these two alone are open, and one of them is left. */
    const toldOf = (left: Hazard, reason: string, other: Hazard) => {
      const measures = scenario.measures
        .filter(({ effects }) => !(left.id in effects || other.id in effects))
        .map(({ id }) => id);
      const episode = () => ({ ...play.episode(), measures, kept: { [left.id]: reason } });
      const open = openHazards(scenario, measures).filter((each) => seen.includes(each));
      return open.length === 2
        ? [{ is: tomorrowOf({ ...play, episode }), other: stepOf(other) }]
        : [];
    };
    return seen.flatMap((left) =>
      left.reasons
        .filter(({ id }) => isSoundlyKept(left, id))
        .flatMap(({ id }) =>
          seen
            .filter((other) => other !== left && other.severity <= left.severity)
            .flatMap((other) => toldOf(left, id, other)),
        ),
    );
  });

  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ is, other }) => is !== other)).toEqual([]);
});
