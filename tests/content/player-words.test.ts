import { expect, it } from "vitest";
import { playerWords } from "#content/player-words";
import { scenarioTextSchema } from "#content/scenario-text";
import { aScenario } from "../helpers/scenarios";
import { someWords } from "./words";

const scenario = aScenario({ cast: ["sato", "boss"] });
const read = (overrides: Readonly<Record<string, unknown>>) =>
  playerWords(scenario, scenarioTextSchema(scenario, "ja").parse(someWords(scenario, overrides)));
const cast = (sato: string, boss: string) => ({
  cast: { sato: { name: sato, role: "役" }, boss: { name: boss, role: "役" } },
});

it("reads names and close-ups as they stand on the screen, without readings", () => {
  const things = Object.fromEntries(
    Object.keys(someWords(scenario).things).map((id) => [
      id,
      { name: `物${id}`, closeUp: "{鍵|かぎ}の\u200b絵", reason: "わけ" },
    ]),
  );

  const { things: seen, causes } = read({ things });

  expect(seen["door"]).toBe("物door 鍵の絵");
  expect(Object.keys(seen)).toHaveLength(12);
  expect(causes["bad-luck"]).toBe("札");
});

it.each([
  ["佐藤さん", "小窓社長", ["佐藤", "小窓"]],
  ["Ms Sato", "Mr. Komado", ["Sato", "Komado"]],
  ["{番場|ばんば}くん", "Banba", ["番場", "Banba"]],
])("knows %s and %s without what stands beside a name", (sato, boss, names) => {
  expect(read(cast(sato, boss)).cast).toEqual(names);
});

it("takes topics from the words, or else from the first of the cast and the title", () => {
  const topic = { person: ["佐藤"], machine: ["扉"], title: ["鍵"] };

  expect(read({ topic }).topic).toEqual(topic);
  expect(read({ title: "在庫管理システム障害の発生", ...cast("佐藤さん", "社長") }).topic).toEqual({
    person: ["佐藤"],
    machine: [],
    title: ["在庫管理", "システム", "障害", "発生"],
  });
  expect(read({ title: "The IT administrator is away" }).topic.title).toEqual([
    "IT",
    "administrator",
    "away",
  ]);
  expect(read({ title: "あ" }).topic.title).toEqual([]);
});
