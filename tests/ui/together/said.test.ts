import { describe, expect, it } from "vitest";
import { isSoundlyKept } from "#core/keep";
import type { Show } from "#core/room/entry";
import { presentStep } from "#core/room/room";
import { episodeOfRoom } from "#core/room/room-episode";
import { newRoom, type Room } from "#core/room/room-state";
import { stepId } from "#core/room/step-ids";
import { stepsOf } from "#core/room/steps";
import type { Hazard } from "#core/scenario";
import { memoWords } from "#ui/together/memo-words";
import { byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { shipped, wordsOfShipped } from "../../helpers/shipped";
import { aWallPlay } from "./a-wall-play";
import { answered, none, notesIn, place } from "./said-in";

const { scenario } = place;
const dangers = scenario.hazards.map(({ id }) => stepId("thing", id));

/** A room at a step, in which hands went up so at each thing. */
function roomAt(kind: string, handsAt: (thing: number) => Show, presses = 0): Room {
  const steps = stepsOf(scenario, newRoom);
  const things = steps.filter((step) => step.kind === "thing").map(({ id }) => id);
  const until = steps.find((step) => step.kind === kind)?.id;
  const { room } = pressOn(
    scenario,
    ({ id, kind: asked }) => [
      { type: "hands", step: id, show: asked === "thing" ? handsAt(things.indexOf(id)) : "most" },
    ],
    { until },
  );
  return roomAfter(
    scenario,
    Array.from({ length: presses }, () => ({ type: "next" })),
    room,
  );
}

describe("what is said of where a room was divided", () => {
  it("calls one the most divided only where no other was as much", () => {
    expect(notesIn(roomAt("heat", (at) => (at === 1 ? "half" : "most"))).say).toContain(
      "いちばん割れた",
    );
    expect(notesIn(roomAt("heat", () => "half")).say).not.toContain("いちばん割れた");
    expect(notesIn(roomAt("heat", () => "most")).say).not.toContain("いちばん割れた");
  });

  it("asks those whom the wall asks, and then the others", () => {
    const { say, ask } = notesIn(roomAt("heat", () => "half"));

    expect(say).toContain("考えが変わった人、どうして？");
    expect(ask).toContain("まだ迷っている人");
  });
});

describe("what is said of a danger that stays", () => {
  const nothing = byHands(({ kind }) => kind === "reason");

  function wantedOf(hazard: Hazard, chosen: string): string {
    if (isSoundlyKept(hazard, chosen)) return "期限と見直す人";
    const mayStay = hazard.reasons.some(({ id }) => isSoundlyKept(hazard, id));
    return mayStay ? "残せるのは、" : "ほかに手はない";
  }

  it("tells the terms where the reason holds, else which would, or asks for another way", () => {
    const told = shipped.flatMap((each) => {
      const asked = stepsOf(each.scenario, pressOn(each.scenario, nothing).room);
      return asked
        .filter(({ kind }) => kind === "kept")
        .map(({ about, id }) => {
          const room = answered(each, pressOn(each.scenario, nothing, { until: id }).room);
          const chosen = episodeOfRoom(each.scenario, room).kept[about] ?? "";
          const hazard = each.scenario.hazards.find((one) => one.id === about) ?? none();
          const { say } = notesIn(room, each);
          const wanted = wantedOf(hazard, chosen);
          return { wanted, isTold: say.includes(wanted) };
        });
    });

    expect(new Set(told.map(({ wanted }) => wanted)).size).toBe(3);
    expect(told.filter(({ isTold }) => !isTold)).toEqual([]);
  });
});

describe("what is said of a result", () => {
  it("tells why nothing is left of what was spotted where everything was suspected", () => {
    const room = roomAt("debrief", () => "most");

    expect(notesIn(room).say).toContain("疑いすぎた分");
    expect(notesIn(roomAfter(scenario, [{ type: "next" }], room)).say).toContain("問題のない物も");
  });

  it("takes nothing off where only dangers were called dangerous", () => {
    const right = byHands(({ id, kind }) => kind !== "thing" || dangers.includes(id));
    const until = stepsOf(scenario, newRoom).find(({ kind }) => kind === "debrief")?.id;
    const { room } = pressOn(scenario, right, { until });

    expect(notesIn(room).say).not.toContain("疑いすぎた分");
    expect(notesIn(roomAfter(scenario, [{ type: "next" }], room)).say).not.toContain(
      "問題のない物も",
    );
  });
});

it("tells of a reason first whether it is good", () => {
  const nobody = byHands(() => false);
  const asked = stepsOf(scenario, pressOn(scenario, nobody).room).filter(
    ({ kind }) => kind === "reason",
  );
  const told = asked.map(({ id, about, option }) => {
    const { verdict } = notesIn(pressOn(scenario, nobody, { until: id }).room);
    const hazard = scenario.hazards.find((each) => each.id === about) ?? none();
    return {
      isGood: verdict === "この理由で、残せます",
      wanted: isSoundlyKept(hazard, option),
    };
  });

  expect(told.length).toBeGreaterThan(0);
  expect(told.map(({ isGood }) => isGood)).toEqual(told.map(({ wanted }) => wanted));
});

describe("what is told beside a vote", () => {
  /** Everything that stands beside what is said, at the first press of every step of a kind. */
  const asides = (of: (typeof shipped)[number], kind: string) => {
    const half = byHands(() => true, "half");
    const all = stepsOf(of.scenario, pressOn(of.scenario, half).room);
    return all
      .filter((step) => step.kind === kind)
      .map((step) => {
        const { room } = pressOn(of.scenario, half, { until: step.id });
        const { misunderstood, ask } = memoWords(
          aWallPlay(of, "ja", () => room),
          step,
        );
        return { about: step.about, aside: `${misunderstood} ${ask}` };
      });
  };

  it.each(shipped)(
    "is the same for dangers and harmless things, and told once: $folder",
    (each) => {
      const [first, ...told] = asides(each, "thing").map(({ aside }) => aside.trim());

      expect(told.length).toBeGreaterThan(4);
      expect(first).not.toBe("");
      // Once is enough: what stood beside the first is not read again.
      expect(new Set(told)).toEqual(new Set([""]));
    },
  );

  it("is the same at every danger that may stay and at every one that must not", () => {
    const told = shipped.flatMap((each) => asides(each, "kept"));

    expect(told.length).toBeGreaterThan(shipped.length);
    expect(new Set(told.map(({ aside }) => aside)).size).toBe(1);
  });

  it.each(shipped)("tells no cause before the wall does: $folder", (each) => {
    const text = wordsOfShipped(each, "ja");
    if (!text.success) throw new Error(`The words of ${each.folder} are not valid.`);
    const explained = Object.values(text.data.causes).map(({ explanation }) => explanation);
    const told = ["cause", "link", "keyPoint", "keyPoints"].flatMap((kind) => asides(each, kind));

    expect(told.length).toBeGreaterThan(10);
    expect(
      told.filter(({ aside }) => explained.some((explanation) => aside.includes(explanation))),
    ).toEqual([]);
  });
});

it("judges no luck before the answer: beside a question's hands stands what stood beside its cards", () => {
  const half = byHands(() => true, "half");
  const wrongAt = (kind: string) => {
    const id = stepsOf(scenario, newRoom).find((step) => step.kind === kind)?.id;
    const { room } = pressOn(scenario, half, { until: id });
    const play = aWallPlay(place, "ja", () => room);
    return memoWords(play, presentStep(scenario, room)).misunderstood;
  };

  expect(wrongAt("link")).toBe(wrongAt("cause"));
});

describe("what is said to come next", () => {
  it("is a new question before its first card, and which call it is", () => {
    const all = pressOn(
      scenario,
      byHands(() => true),
    ).log;
    let room = newRoom;
    const told = all.flatMap((entry) => {
      const before = presentStep(scenario, room).kind;
      const { next } = notesIn(room);
      room = roomAfter(scenario, [entry], room);
      const { kind } = presentStep(scenario, room);
      return entry.type === "next" && kind !== before ? [{ kind, next }] : [];
    });
    const ledTo = (kind: string) =>
      told.filter((each) => each.kind === kind).map(({ next }) => next);

    expect(ledTo("keyPoint").every((next) => next.startsWith("問い「"))).toBe(true);
    expect(ledTo("cause").every((next) => next.startsWith("問い「"))).toBe(true);
    expect(ledTo("pointing").every((next) => /^指差し呼称「.+」$/u.test(next))).toBe(true);
  });
});

describe("what is said of the purses", () => {
  it.each(shipped)("comes once, right before the first card: $folder", (each) => {
    const { room } = pressOn(
      each.scenario,
      byHands(() => true),
      { until: "budget" },
    );
    const kinds = stepsOf(each.scenario, room).map(({ kind }) => kind);
    const { say, wrong } = notesIn(room, each);
    const { money, effort } = each.scenario.budget;
    const free = each.scenario.measures.filter((measure) => measure.money === 0).length;

    expect(kinds.filter((kind) => kind === "budget")).toHaveLength(1);
    expect(kinds.indexOf("budget")).toBe(kinds.indexOf("measure") - 1);
    expect(say).toContain(`${money}万円と${effort}人日`);
    expect(wrong).toContain(`お金のいらない備えも、${free}枚`);
  });

  it("is not said again at a card, which is told with its price alone", () => {
    const first = stepsOf(scenario, newRoom).find(({ kind }) => kind === "measure")?.id;
    const { room } = pressOn(
      scenario,
      byHands(() => true),
      { until: first },
    );

    expect(notesIn(room).say).not.toContain("買えるだけ");
  });
});
