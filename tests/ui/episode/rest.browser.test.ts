import { afterEach, expect, it } from "vitest";
import { thingsOf } from "#core/scenario";
import { plain } from "#ui/element";
import { advance, danger } from "../../helpers/play";
import { aScenario } from "../../helpers/scenarios";
import { type OpenedEpisode, openEpisode } from "./an-episode";

let open: OpenedEpisode | undefined;

afterEach(() => open?.close());

/** What the captain says at half-time, after these things were called dangerous. */
async function saidAfter(called: readonly string[]): Promise<string> {
  open = await openEpisode([advance, ...called.map(danger), advance, advance]);
  return plain(document.querySelector(".captain__bubble")?.textContent ?? "");
}

const scenario = aScenario();
const dangers = scenario.hazards.map(({ id }) => id);
const everything = thingsOf(scenario).map(({ id }) => id);

it("half-time cheers whoever found every danger and nothing else", async () => {
  expect(await saidAfter(dangers)).toContain("全部、見抜きました");
});

it("half-time cheers nobody who called everything dangerous: nothing was told apart", async () => {
  const said = await saidAfter(everything);

  expect(said).toContain("見分けになりません");
  expect(said).not.toContain("見抜いていました");
});

it("the cards tell of what was harmless where everything was called dangerous", async () => {
  await saidAfter(everything);
  const cards = document.querySelectorAll(".rest-card .verdict");

  expect([...cards].map((each) => plain(each.textContent ?? ""))).toEqual(
    scenario.decoys.map(() => "疑いすぎ"),
  );
  const counts = plain(document.querySelector(".rest-stars")?.textContent ?? "");
  expect(counts).toBe(`危ないとした${everything.length}個のうち、危険は${dangers.length}件`);
});
