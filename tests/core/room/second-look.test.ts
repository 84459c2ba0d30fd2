import { expect, it } from "vitest";
import type { Show } from "#core/room/entry";
import { roomNext } from "#core/room/room-next";
import { stepsOf } from "#core/room/steps";
import { byHands, pressOn } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";

const scenario = aScenario();

/** How often a hall presses at its second look, and what comes after the last press. */
function secondLook(split: number, agreed: Show = "none") {
  const answering = byHands(() => true, agreed);
  let things = 0;
  const { room } = pressOn(
    scenario,
    (step) =>
      step.kind === "thing" && things++ < split
        ? [{ type: "hands", step: step.id, show: "half" }]
        : answering(step),
    { until: "heat" },
  );
  const heat = stepsOf(scenario, room).find(({ kind }) => kind === "heat");
  const last = { ...room, at: { ...room.at, press: (heat?.presses ?? 0) - 1 } };
  const after = roomNext(scenario, last);
  return {
    presses: heat?.presses,
    next: after && stepsOf(scenario, after)[after.at.step]?.kind,
  };
}

it.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 3],
])(
  "a hall looks again at what it was of two minds about, no press more: %i things",
  (split, presses) => {
    expect(secondLook(split)).toEqual({ presses, next: "shot" });
  },
);

it("a hall where a few see everything otherwise looks at three things again", () => {
  expect(secondLook(0, "few").presses).toBe(3);
});
