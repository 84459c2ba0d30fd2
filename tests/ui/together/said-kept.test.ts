import { describe, expect, it } from "vitest";
import { isSoundlyKept } from "#core/keep";
import { stepsOf } from "#core/room/steps";
import { byHands, pressOn } from "../../helpers/rooms";
import { shipped } from "../../helpers/shipped";
import { answered, notesIn } from "./said-in";

const nobody = byHands(() => true, "none");

describe.each(shipped)("a danger that nobody wants to leave: $folder", (place) => {
  const { scenario } = place;
  const told = stepsOf(scenario, pressOn(scenario, nobody).room)
    .filter(({ kind }) => kind === "kept")
    .map(({ about, id }) => {
      const { room } = pressOn(scenario, nobody, { until: id });
      const hazard = scenario.hazards.find((one) => one.id === about);
      return {
        mayStay: hazard?.reasons.some((reason) => isSoundlyKept(hazard, reason.id)) === true,
        before: notesIn(room, place),
        after: notesIn(answered(place, room), place),
      };
    });

  it("is right to be left to nobody where no reason holds, and only there", () => {
    expect(told.length).toBeGreaterThan(0);
    expect(told.map(({ after }) => after.say.includes("そのとおり"))).toEqual(
      told.map(({ mayStay }) => !mayStay),
    );
  });

  it("is asked about without a reason that nobody gave", () => {
    expect(told.filter(({ before }) => before.ask.includes("この理由"))).toEqual([]);
  });
});
