import { describe, expect, it } from "vitest";
import { expertPlayer } from "#core/players";
import { countMissed, missedIn, sumOfPlays } from "#core/records";
import { finished } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";

const office = aScenario();
const shop = aScenario({
  id: "test-shop",
  hazards: office.hazards.map((hazard) => ({ ...hazard, guideline: ["4.5.1"] })),
});

describe("what was missed", () => {
  it("is nothing for who knew everything", () => {
    const missed = missedIn({ scenario: office, episode: finished(office, expertPlayer(office)) });

    expect(countMissed(missed)).toBe(0);
  });

  it("names things, causes and measures that were answered wrongly", () => {
    const episode = finished(office, {
      danger: ["door", "screen", "memo", "tape", "board", "lamp"],
      causes: ["no-rule", "nobody-decides", "never-tried", "too-busy"],
      measures: ["lock", "lock-rule", "shred", "drill", "shout"],
    });

    expect(missedIn({ scenario: office, episode })).toEqual({
      things: ["key", "lamp"],
      causes: ["too-busy", "no-list"],
      measures: ["rota", "shout"],
    });
  });
});

describe("results over several episodes", () => {
  const plays = [office, shop].map((scenario) => ({
    scenario,
    episode: finished(scenario, { danger: ["door", "memo"], measures: ["shred"] }),
  }));

  it("add up by common measure, and stay apart where they met different ones", () => {
    const both = sumOfPlays([...plays, ...plays]);

    expect(both["4.1.2"].notice).toEqual({ won: 4, available: 12 });
    expect(both["4.5.1"].notice).toEqual({ won: 4, available: 12 });
    expect(both["4.3.1"].notice).toEqual({ won: 0, available: 0 });
  });

  it("of nothing played are nothing met", () => {
    expect(sumOfPlays([])["4.1.2"].prepare).toEqual({ won: 0, available: 0 });
  });
});
