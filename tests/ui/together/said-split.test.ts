import { describe, expect, it } from "vitest";
import { excerptOf } from "#core/room/excerpt";
import { newRoom, type Room } from "#core/room/room-state";
import { stepsOf } from "#core/room/steps";
import { byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { shipped, wordsOfShipped } from "../../helpers/shipped";
import { none, notesIn, place } from "./said-in";

const { scenario } = place;

describe("what is asked once the hands are on the wall", () => {
  it.each([
    ["few", "「問題ない」と思った人"],
    ["none", "となり"],
  ] as const)("is asked of somebody: %s", (show, wanted) => {
    const [first] = stepsOf(scenario, newRoom).filter(({ kind }) => kind === "thing");
    const hands = byHands(({ id }) => id === first?.id, show);
    const { room } = pressOn(scenario, hands, { until: first?.id });
    const split = roomAfter(scenario, [...hands(first ?? none()), { type: "next" }], room);

    expect(notesIn(split).ask).toContain(wanted);
  });

  it("is not asked of those who said no problem, where nobody did", () => {
    const [first = none()] = stepsOf(scenario, newRoom).filter(({ kind }) => kind === "thing");
    const { room } = pressOn(
      scenario,
      byHands(() => true),
      { until: first.id },
    );
    const counted = (show: number) =>
      roomAfter(
        scenario,
        [{ type: "people", count: 30 }, { type: "hands", step: first.id, show }, { type: "next" }],
        room,
      );

    expect(notesIn(counted(30)).ask).not.toContain("「問題ない」");
    expect(notesIn(counted(29)).ask).toContain("「問題ない」");
  });
});

describe.each(shipped)("a danger that stays: $folder", (of) => {
  const six: Room = { ...newRoom, things: 6 };
  const nothing = byHands(() => true, "none");
  const asked = (from: Room) => {
    const steps = stepsOf(of.scenario, pressOn(of.scenario, nothing, { from }).room).filter(
      ({ kind }) => kind === "reason",
    );
    return steps.map((step) => {
      const { room } = pressOn(of.scenario, nothing, { from, until: step.id });
      const isFirst = steps.find(({ about }) => about === step.about)?.id === step.id;
      return { about: step.about, isFirst, say: notesIn(room, of).say };
    });
  };
  const reasonOf = (thing: string) => {
    const words = wordsOfShipped(of, "ja");
    return words.success ? (words.data.things[thing]?.reason ?? "") : "";
  };

  it("is told with what is dangerous in it, once, where nobody looked at it, and only there", () => {
    const seen = excerptOf(of.scenario, six.things).hazards.map(({ id }) => id);
    const told = asked(six);

    expect(told.length).toBeGreaterThan(0);
    expect(
      told.map(({ about, say }) => bare(say).includes(bare(reasonOf(about)).slice(0, 12))),
    ).toEqual(told.map(({ about, isFirst }) => isFirst && !seen.includes(about)));
  });

  it("is told by its name where everything was looked at", () => {
    const told = asked({ ...newRoom, things: "all" }).map(({ about, say }) =>
      bare(say).includes(bare(reasonOf(about)).slice(0, 12)),
    );

    expect(new Set(told)).toEqual(new Set([false]));
  });
});

/** Without readings, breaks, and days, which are said otherwise than written. */
const bare = (words: string) =>
  words.replace(/\{([^|{}]+)\|[^|{}]+\}/gu, "$1").replace(/[\s\u200b\u2060]|\d+[/月]\d+日?/gu, "");
