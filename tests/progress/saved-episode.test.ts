import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { createEpisodeStore, newProgress } from "#progress/episode-store";
import { episodeKey, loadEpisode, savedText, saveEpisode } from "#progress/saved-episode";
import { browserStorage } from "#progress/storage";
import { holdTexts } from "#progress/texts";
import { advance, danger, look, play, progressOf, wholeGame } from "../helpers/play";
import { aRecords } from "../helpers/records";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();
const key = episodeKey(scenario.id);
const game = wholeGame(scenario, {
  danger: ["door", "lamp"],
  safe: ["window", "memo"],
  causes: ["no-rule", "too-busy", "no-list"],
  measures: ["lock", "shred"],
  keep: { key: "until-april" },
});

it("brings the same episode back, whichever action was the last", () => {
  const { texts: storage } = aRecords();
  const store = createEpisodeStore(scenario);
  const refused: unknown[] = [];
  store.subscribe((change) => {
    if (change.type === "refused") refused.push(change);
    saveEpisode(storage, scenario, store.progress());
  });
  for (const action of game) {
    store.ask(action);
    expect(refused).toEqual([]);
    const loaded = loadEpisode(storage, scenario);

    expect(loaded).toMatchObject({
      kind: "whole",
      progress: { episode: store.progress().episode },
    });
  }
});

it("finds nothing where nothing was kept", () => {
  expect(loadEpisode(aRecords().texts, scenario)).toEqual({ kind: "none" });
});

it("plays a save of another revision as far as it goes and sets the original aside", () => {
  const { texts: storage } = aRecords();
  const log = [advance, danger("door"), look("cellar"), look("memo")];
  const original = JSON.stringify({ scenario: scenario.id, revision: 0, log });
  storage.set(key, original);

  const loaded = loadEpisode(storage, scenario);

  expect(loaded).toMatchObject({
    kind: "partly",
    refused: "unknown-id",
    progress: { episode: play(scenario, advance, danger("door")) },
  });
  expect(loaded.kind === "partly" && storage.get(loaded.aside ?? "")).toBe(original);
  expect(loadEpisode(storage, scenario).kind).toBe("whole");
});

describe("what is not ours", () => {
  const whole = savedText(scenario, newProgress);

  it.each([
    ["an empty text", ""],
    ["half a text", whole.slice(0, -3)],
    ["another scenario's", whole.replace(scenario.id, "other-office")],
    ["an action nobody knows", whole.replace("[]", '[{"type":"win"}]')],
    ["a foreign object", '{"hello":"world"}'],
    ["null", "null"],
  ])("%s is set aside, told, and never met again", (_, text) => {
    const { texts: storage } = aRecords();
    storage.set(key, text);

    const loaded = loadEpisode(storage, scenario);

    expect(loaded.kind).toBe("damaged");
    expect(loaded.kind === "damaged" && storage.get(loaded.aside ?? "")).toBe(text);
    expect(loadEpisode(storage, scenario)).toEqual({ kind: "none" });
  });

  it("keeps every text that was set aside", () => {
    const { texts: storage } = aRecords();
    for (const text of ["one", "two", "three"]) {
      storage.set(key, text);
      loadEpisode(storage, scenario);
    }

    expect(storage.keys().map((each) => storage.get(each))).toEqual(["one", "two", "three"]);
  });
});

test("a mangled save is never accepted as something it was not, and never lost", () => {
  const whole = savedText(scenario, progressOf(play(scenario, ...game), game));
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.string({ maxLength: 3 }), (at, dirt) => {
      const { texts: storage } = aRecords();
      const text = whole.slice(0, at) + dirt + whole.slice(at + 1);
      storage.set(key, text);
      const loaded = loadEpisode(storage, scenario);
      const texts = storage.keys().map((each) => storage.get(each));

      if (loaded.kind === "whole") expect(JSON.parse(text)).toMatchObject({ revision: 1 });
      else expect(texts).toContain(text);
    }),
    { numRuns: 1000 },
  );
});

describe("a browser that blocks storage", () => {
  it("is noticed, and playing goes on from memory", () => {
    const storage = holdTexts(
      browserStorage(() => {
        throw new DOMException("denied", "SecurityError");
      }),
    );

    expect(storage.isBlocked).toBe(true);
    expect(saveEpisode(storage, scenario, newProgress)).toBe(true);
    expect(loadEpisode(storage, scenario).kind).toBe("whole");
  });

  it("says when a text could not be kept", () => {
    const full = {
      ...Object.fromEntries(["getItem", "removeItem"].map((name) => [name, () => null])),
      setItem: (name: string) => {
        if (!name.endsWith("probe")) throw new DOMException("full", "QuotaExceededError");
      },
    };
    const storage = browserStorage(() => full as unknown as Storage);

    expect(saveEpisode(storage, scenario, newProgress)).toBe(false);
  });
});
