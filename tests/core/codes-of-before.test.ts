import { describe, expect, it } from "vitest";
import { replay } from "#core/log";
import { readProgressCode, writeProgressCode } from "#core/progress-code";
import { advance, danger, decide, pick, play } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();
const read = (code: string) => readProgressCode([scenario], code);

/** Where the only episode under way of a code stands. */
function standsIn(code: string) {
  const found = read(code);
  if (!found.ok) throw new Error(found.problem);
  return replay(scenario, found.underWay[0]?.log ?? []).episode;
}

/** Written by the release in which one `advance` decided the causes of all links. */
describe("a code of before, with a ◎ on a cause and one on an excuse", () => {
  it("in which nothing was decided carries the picks", () => {
    expect(standsIn("MAMORE-307G0-6817G-00030-C02EJ-V7Z5")).toMatchObject({
      phase: "cause",
      causes: ["no-rule", "bad-luck"],
      linksDecided: [],
      keyPoints: [],
    });
  });

  it("in which the causes were decided has every link decided", () => {
    expect(standsIn("MAMORE-307G0-6817G-00030-C129Z-C5YQ")).toMatchObject({
      phase: "cause",
      causes: ["no-rule", "bad-luck"],
      linksDecided: ["open", "seen", "lost", "late"],
      keyPoints: ["no-rule"],
      causesDecided: true,
    });
  });

  it("of a finished play earns what it earned", () => {
    const found = read("MAMORE-2090C-G32EP-4C41J-60G00-0030T-NRRR");

    expect(found.ok && found.results.map(({ best }) => best.total)).toEqual([17]);
  });
});

it("of today carries how many links are decided", () => {
  const log = [advance, danger("door"), advance, advance, pick("no-rule"), decide("open")];
  const code = writeProgressCode([scenario], [], [{ scenario: scenario.id, log }]);

  expect(standsIn(code)).toEqual(play(scenario, ...log));
});
