import { describe, expect, it } from "vitest";
import { parseScenario, problemsOf, ScenarioError } from "#content/load-scenario";
import type { Scenario } from "#core/scenario";
import { aScenario } from "../helpers/scenarios";
import { someWords } from "./words";

const scenario = aScenario();

const files = (
  structure: unknown = scenario,
  words: { readonly ja?: unknown; readonly en?: unknown } = {},
) => ({
  folder: "scenarios/test-office",
  scenario: structure,
  texts: { ja: someWords(scenario), en: someWords(scenario), ...words },
});

const told = (folder: ReturnType<typeof files>) =>
  problemsOf(folder).map(({ file, problem }) => ({ file, problem }));

const changed = (overrides: Partial<Record<keyof Scenario, unknown>>) => ({
  ...scenario,
  ...overrides,
});

describe("a right scenario", () => {
  it("is loaded with its words in every language", () => {
    const loaded = parseScenario(files());

    expect(loaded.scenario).toEqual(scenario);
    expect(loaded.texts.en.title).toBe("題名");
  });
});

describe("a wrong scenario", () => {
  it("names file, place with id, and remedy", () => {
    const measures = scenario.measures.map((measure, index) =>
      index === 1 ? { ...measure, money: "three", colour: "red" } : measure,
    );

    expect(told(files(changed({ measures })))).toEqual([
      {
        file: "scenarios/test-office/scenario.json",
        problem: 'measures[1] "lock-rule" → money: is of the wrong kind: make it a number',
      },
      {
        file: "scenarios/test-office/scenario.json",
        problem: 'measures[1] "lock-rule": nothing here is called "colour": rename or remove',
      },
    ]);
  });

  it("says what is missing", () => {
    const { budget: _, ...rest } = scenario;

    expect(told(files(rest))).toEqual([
      {
        file: "scenarios/test-office/scenario.json",
        problem: "budget: is missing: add an object { … }",
      },
    ]);
  });

  it("says what may stand in its place", () => {
    expect(told(files(changed({ clock: "weeks" })))).toEqual([
      { file: "scenarios/test-office/scenario.json", problem: 'clock: use "hours" or "days"' },
    ]);
  });

  it("tells what is wrong with structure and words of both languages at once", () => {
    const ja = someWords(scenario, { lesson: "長".repeat(81), extra: "?" });
    const { teaser: _, ...en } = someWords(scenario);
    const twice = [...scenario.notes, ...scenario.notes];

    expect(told(files(changed({ notes: twice }), { ja, en }))).toEqual([
      {
        file: "scenarios/test-office/scenario.json",
        problem: 'note id "then-and-now" is used twice: give each its own',
      },
      {
        file: "scenarios/test-office/text.ja.json",
        problem: "lesson: is longer than 80 characters: say it shorter",
      },
      {
        file: "scenarios/test-office/text.ja.json",
        problem: 'the whole file: nothing here is called "extra": rename or remove',
      },
      {
        file: "scenarios/test-office/text.en.json",
        problem: 'teaser: is missing: add a text in "…"',
      },
    ]);
  });

  it("must live in the folder of its id", () => {
    expect(told({ ...files(), folder: "scenarios/other-office" })).toEqual([
      {
        file: "scenarios/other-office/scenario.json",
        problem:
          'id: it is "test-office" but the folder is "other-office": give both the same name',
      },
    ]);
  });

  it("is thrown as one message, file by file", () => {
    const { budget: _, ...rest } = scenario;
    const load = () => parseScenario(files(rest));

    expect(load).toThrow(ScenarioError);
    expect(load).toThrow(/^scenarios\/test-office\/scenario\.json cannot be used:\n {2}- budget: /);
  });
});
