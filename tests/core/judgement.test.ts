import { expect, it } from "vitest";
import { judgedThings } from "#core/judgement";
import { advance, danger, look, play, safe } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();
const [decoy = "", other = ""] = scenario.decoys.map(({ id }) => id);

it("says of every thing what became of it, hazards first; what was not judged counts as harmless", () => {
  const episode = play(
    scenario,
    ...[advance, danger("door"), safe("screen"), look("memo")],
    ...[danger(decoy), safe(other)],
  );
  const judged = judgedThings(scenario, episode);
  const of = (id: string) => judged.find(({ thing }) => thing.id === id);

  expect(judged.map(({ thing }) => thing.id)).toEqual(
    [...scenario.hazards, ...scenario.decoys].map(({ id }) => id),
  );
  expect(of("door")).toMatchObject({ judgement: "spotted", looked: true });
  expect(of("screen")).toMatchObject({ judgement: "missed", looked: true });
  expect(of("memo")).toMatchObject({ judgement: "missed", looked: true });
  expect(of("key")).toMatchObject({ judgement: "missed", looked: false });
  expect(of(decoy)).toMatchObject({ judgement: "false-alarm", looked: true });
  expect(of(other)).toMatchObject({ judgement: "cleared", looked: true });
});
