import { describe, expect, it } from "vitest";
import { readText } from "#content/a-text";
import { excerptOf } from "#core/room/excerpt";
import { newRoom } from "#core/room/room-state";
import { stepsOf } from "#core/room/steps";
import { isHazard } from "#ui/episode/things";
import { byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { shipped } from "../../helpers/shipped";
import { aWallPlay } from "./a-wall-play";
import { answered, notesIn, place } from "./said-in";

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

  const toldOf = (areRight: boolean, all: number) => {
    if (areRight) return all === 2 ? "どちらも原因です" : "どれも原因です";
    return all === 2 ? "どちらも原因ではありません" : "この中に、原因はありません";
  };

  it("tells in words beforehand that all cards are right, or none", () => {
    const told = roomsAt("link", true).map(({ of, about, room }) => ({
      right: rightAt(of, about),
      all: of.scenario.causes.filter((cause) => cause.link === about).length,
      verdict: notesIn(room, of).verdict,
    }));
    const wanted = told.map(({ right, all }) =>
      right > 0 && right < all ? "" : toldOf(right > 0, all),
    );

    expect(told.map(({ verdict }) => verdict)).toEqual(wanted);
    expect(new Set(wanted).size).toBeGreaterThan(1);
  });

  it("says of two wrong cards that it is neither, and of more that it is none", () => {
    const told = roomsAt("link", true)
      .filter(({ of, about }) => rightAt(of, about) === 0)
      .map(({ of, about, room }) => ({
        all: of.scenario.causes.filter((cause) => cause.link === about).length,
        isNeither: notesIn(answered(of, room), of).say.startsWith("答えは、どちらでもありません"),
      }));

    expect(new Set(told.map(({ isNeither }) => isNeither)).size).toBe(2);
    expect(told.filter(({ all, isNeither }) => (all === 2) !== isNeither)).toEqual([]);
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

describe("what is misunderstood of a film", () => {
  const besideFilm = (of: (typeof shipped)[number], kind: string, areUp: boolean) => {
    const hands = handsOf(areUp);
    return stepsOf(of.scenario, pressOn(of.scenario, hands).room)
      .filter((step) => step.kind === kind)
      .map(({ id }) => notesIn(pressOn(of.scenario, hands, { until: id }).room, of).wrong);
  };

  it("blames nobody before the accident is over", () => {
    const blames = besideFilm(place, "shot", true).map((wrong) => wrong.includes("悪いのは"));

    expect(blames).toEqual(blames.map((_, at) => at === blames.length - 1));
  });

  it("speaks of what helped only where something did", () => {
    const told = besideFilm(place, "day", false);

    expect(told.length).toBeGreaterThan(1);
    expect(told.filter((wrong) => !wrong.includes("備えのない所から"))).toEqual([]);
    const helped = besideFilm(place, "day", true).map((wrong) =>
      ["小さく済む", "備えた所が、止め"].findIndex((words) => wrong.includes(words)),
    );
    expect(new Set(helped).size).toBeGreaterThan(1);
  });
});

describe("what is misunderstood of things", () => {
  const next = { type: "next" } as const;

  /** Of every thing: whether it is a danger, and whether something stands beside its vote and its answer. */
  function besideThings(of: (typeof shipped)[number]) {
    const steps = stepsOf(of.scenario, newRoom).filter(({ kind }) => kind === "thing");
    const hands = handsOf(true);
    let room = pressOn(of.scenario, hands, { until: steps[0]?.id }).room;
    return steps.map((step) => {
      const atVote = notesIn(room, of).wrong !== "";
      const told = roomAfter(of.scenario, [...hands(step), next, next], room);
      room = roomAfter(of.scenario, [next, next], told);
      const atAnswer = notesIn(told, of).wrong !== "";
      return { isDanger: isHazard(of.scenario, step.about), atVote, atAnswer };
    });
  }

  it.each(shipped)(
    "is told beside the first vote, and with the first answer of each kind ($folder)",
    (of) => {
      const things = besideThings(of);
      const isFirst = (isDanger: boolean, at: number) =>
        things.findIndex((each) => each.isDanger === isDanger) === at;

      expect(new Set(things.map(({ isDanger }) => isDanger)).size).toBe(2);
      expect(things).toEqual(
        things.map(({ isDanger }, at) => ({
          isDanger,
          atVote: at === 0,
          atAnswer: isFirst(isDanger, at),
        })),
      );
    },
  );
});

describe("what is told of a danger that stays", () => {
  /** At every vote on a reason: the danger's own reason, whether the hall saw it, what the host reads. */
  const besideReasons = (of: (typeof shipped)[number], things: 8 | "all") => {
    const from = roomAfter(of.scenario, [{ type: "choose", things, until: "goal" }]);
    const { hazards } = excerptOf(of.scenario, things);
    const hands = handsOf(false);
    return stepsOf(of.scenario, pressOn(of.scenario, hands, { from }).room)
      .filter(({ kind }) => kind === "reason")
      .map(({ id, about }, at, all) => ({
        isFirst: all[at - 1]?.about !== about,
        isSeen: hazards.some((hazard) => hazard.id === about),
        danger: readText(aWallPlay(of, "ja", () => from).text().things[about]?.reason ?? "?"),
        answer: notesIn(pressOn(of.scenario, hands, { from, until: id }).room, of).answer,
      }));
  };

  it("names what is dangerous in it where the hall did not look at it, once that was said, and nowhere else", () => {
    const told = [...shipped.flatMap((of) => besideReasons(of, 8)), ...besideReasons(place, "all")];

    expect(new Set(told.map(({ isSeen }) => isSeen)).size).toBe(2);
    expect(told.map(({ answer, danger }) => answer.includes(danger))).toEqual(
      told.map(({ isSeen, isFirst }) => !isSeen && !isFirst),
    );
  });
});
