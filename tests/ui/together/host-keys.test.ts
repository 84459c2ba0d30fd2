import { expect, test } from "vitest";
import type { Entry } from "#core/room/entry";
import { presentStep } from "#core/room/room";
import { newRoom } from "#core/room/room-state";
import { stepsOf } from "#core/room/steps";
import type { RoomStore } from "#progress/room-store";
import { enterHands } from "#ui/together/host-keys";
import { byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";

const scenario = aScenario();

test("hands that are entered once more as they are ask nothing, so that no note pops up on stage", () => {
  const until = stepsOf(scenario, newRoom).find(({ kind }) => kind === "thing")?.id;
  let { room } = pressOn(
    scenario,
    byHands(() => true),
    { until },
  );
  const asked: Entry[] = [];
  const ask = (entry: Entry) => {
    asked.push(entry);
    room = roomAfter(scenario, [entry], room);
  };
  const store = { scenario, room: () => room, ask } as unknown as RoomStore;
  for (const show of ["most", "most", "half"] as const) enterHands(store, show);

  const step = presentStep(scenario, room).id;
  expect(asked).toEqual([
    { type: "hands", step, show: "most" },
    { type: "hands", step, show: "half" },
  ]);
});
