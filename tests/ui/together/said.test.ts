import { describe, expect, it } from "vitest";
import { readText } from "#content/a-text";
import { isSoundlyKept } from "#core/keep";
import type { Show } from "#core/room/entry";
import { presentStep } from "#core/room/room";
import { newRoom, type Room } from "#core/room/room-state";
import { stepId } from "#core/room/step-ids";
import { stepsOf } from "#core/room/steps";
import { nextWords } from "#ui/together/memo-next";
import { memoWords } from "#ui/together/memo-words";
import { byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { shipped, wordsOfShipped } from "../../helpers/shipped";
import { aWallPlay } from "./a-wall-play";

const place = shipped.find(({ scenario: { questions } }) => questions !== undefined) ?? none();
const { scenario } = place;
const dangers = scenario.hazards.map(({ id }) => stepId("thing", id));

function none(): never {
  throw new Error("No place is shipped.");
}

/** What is said where a room stands, and what comes next. */
function notesIn(room: Room, of = place) {
  const play = aWallPlay(of, "ja", () => room);
  const words = memoWords(play, presentStep(of.scenario, room));
  return {
    say: readText(words.say),
    ask: readText(words.ask),
    verdict: readText(words.verdict ?? ""),
    next: readText(nextWords(play) ?? ""),
  };
}

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

/** The same room once the answer is shown. */
const answered = (of: (typeof shipped)[number], room: Room) =>
  roomAfter(of.scenario, [{ type: "next" }], room);

describe("what is said of a danger that stays", () => {
  const nothing = byHands(({ kind }) => kind === "reason");

  it("tells the terms of leaving it only where one may leave it", () => {
    const told = shipped.flatMap((each) => {
      const asked = stepsOf(each.scenario, pressOn(each.scenario, nothing).room);
      return asked
        .filter(({ kind }) => kind === "kept")
        .map(({ about, id }) => ({
          may: each.scenario.hazards.find((hazard) => hazard.id === about)?.retainable === true,
          terms: notesIn(
            answered(each, pressOn(each.scenario, nothing, { until: id }).room),
            each,
          ).say.includes("期限と見直す人"),
        }));
    });

    expect(new Set(told.map(({ may }) => may)).size).toBe(2);
    expect(told.filter(({ may, terms }) => may !== terms)).toEqual([]);
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

/** All hands up everywhere, or none anywhere. */
const handsOf = (areUp: boolean) => byHands(() => areUp, "most", "none");

describe("what is said of causes", () => {
  const roomsAt = (kind: string, areUp: boolean) =>
    shipped.flatMap((of) => {
      const hands = handsOf(areUp);
      const steps = stepsOf(of.scenario, pressOn(of.scenario, hands).room);
      return steps
        .filter((step) => step.kind === kind)
        .map(({ id, about }) => ({
          of,
          about,
          room: pressOn(of.scenario, hands, { until: id }).room,
        }));
    });
  const rightAt = ({ scenario: { causes } }: (typeof shipped)[number], link: string) =>
    causes.filter((cause) => cause.link === link && cause.kind === "cause").length;

  it("gives each of two a sentence of its own", () => {
    const told = roomsAt("link", true).map(({ of, about, room }) => ({
      count: rightAt(of, about),
      isTwo: notesIn(answered(of, room), of).say.startsWith("原因は、二つです"),
    }));

    expect(new Set(told.map(({ isTwo }) => isTwo)).size).toBe(2);
    expect(told.filter(({ count, isTwo }) => (count === 2) !== isTwo)).toEqual([]);
  });

  it("tells in words beforehand that all cards are right, or none", () => {
    const told = roomsAt("link", true).map(({ of, about, room }) => ({
      right: rightAt(of, about),
      all: of.scenario.causes.filter((cause) => cause.link === about).length,
      verdict: notesIn(room, of).verdict,
    }));
    const wanted = told.map(({ right, all }) =>
      right === 0 ? "この中に、原因はありません" : right === all ? "どれも原因です" : "",
    );

    expect(told.map(({ verdict }) => verdict)).toEqual(wanted);
    expect(new Set(wanted).size).toBeGreaterThan(1);
  });

  it("says that the hall chose otherwise only where it chose something", () => {
    const told = roomsAt("link", false).map(({ of, room }) => notesIn(answered(of, room), of).say);

    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((say) => say.includes("会場の答えとは、違いました"))).toEqual([]);
  });
});

describe("what is said of a film", () => {
  const saidIn = (kind: string, areUp: boolean) =>
    shipped.map((of) => {
      const hands = handsOf(areUp);
      const steps = stepsOf(of.scenario, pressOn(of.scenario, hands).room);
      return steps
        .filter((step) => step.kind === kind)
        .map(({ id }) => notesIn(pressOn(of.scenario, hands, { until: id }).room, of).say);
    });

  it("tells the wall's number, and of what it is, when the accident is over", () => {
    for (const told of saidIn("shot", true)) {
      const counted = told.map((say) => /は、全部で.+です。$/u.test(say));

      expect(counted.slice(0, -1).filter(Boolean)).toEqual([]);
      expect(counted.at(-1)).toBe(true);
    }
  });

  it("compares both days at the end of the second, also where nothing was bought", () => {
    for (const told of [...saidIn("day", true), ...saidIn("day", false)]) {
      const compared = told.map((say) => say.includes("1回目"));

      expect(compared.slice(0, -1).filter(Boolean)).toEqual([]);
      expect(compared.at(-1)).toBe(true);
    }
    expect(saidIn("day", false).every((told) => told.at(-1)?.includes("1回目と同じ"))).toBe(true);
  });
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

  it.each(shipped)("is the same for dangers and harmless things: $folder", (each) => {
    const told = asides(each, "thing").map(({ aside }) => aside);

    expect(told.length).toBeGreaterThan(5);
    expect(new Set(told).size).toBe(1);
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
