import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Play } from "#core/results";
import { changeAgreement, loadAgreement, loadHistory, rememberSheet } from "#progress/company";
import { createRecords } from "#progress/records";
import { loadResults, saveResult } from "#progress/results";
import { episodeKey, loadEpisode, saveEpisode } from "#progress/saved-episode";
import { browserStorage, KEY_PREFIX, memoryStorage } from "#progress/storage";
import { holdTexts } from "#progress/texts";
import { advance, danger, play, progressOf } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";
import { faultyStorage, fullStorage } from "../helpers/storages";

const RESULTS = `${KEY_PREFIX}results`;
const aPlay = (total: number): Play => ({ total, revision: 1, date: "2026-11-23", log: [] });

describe.each(["refuses", "lies"] as const)("a storage that %s", (fault) => {
  it("loses no result: it is shown meanwhile, and written at the next chance", () => {
    const storage = faultyStorage();
    const records = createRecords(storage);
    expect(saveResult(records, "office", aPlay(40))).toBe("kept");
    storage.fault = fault;

    expect(saveResult(records, "shop", aPlay(70))).toBe("held");
    expect(Object.keys(loadResults(records))).toEqual(["office", "shop"]);
    expect(storage.get(RESULTS)).not.toContain("shop");
    expect(records.texts.retry()).toBe("held");
    expect(records.texts.isHolding()).toBe(true);

    storage.fault = "none";
    expect(records.texts.retry()).toBe("kept");
    expect(records.texts.isHolding()).toBe(false);
    expect(Object.keys(loadResults(createRecords(storage)))).toEqual(["office", "shop"]);
  });

  it("is tried again when something else is written", () => {
    const storage = faultyStorage();
    const records = createRecords(storage);
    storage.fault = fault;
    expect(saveResult(records, "shop", aPlay(70))).toBe("held");
    storage.fault = "none";
    expect(changeAgreement(records, () => ({ a: { who: "", by: "" } }))).toBe("kept");

    expect(loadResults(createRecords(storage))["shop"]?.best.total).toBe(70);
  });

  it("does not bring back what was removed meanwhile", () => {
    const storage = faultyStorage();
    const texts = holdTexts(storage);
    storage.fault = fault;
    texts.set("a", "1");
    texts.remove("a");
    storage.fault = "none";
    texts.retry();

    expect([texts.keys(), storage.keys()]).toEqual([[], []]);
  });
});

describe("what another tab writes while something is held", () => {
  const twoTabs = () => {
    const storage = faultyStorage();
    const [mine, other] = [createRecords(storage), createRecords(storage)];
    storage.fault = "refuses";
    return { storage, mine, other };
  };

  it("is joined with a result", () => {
    const { storage, mine, other } = twoTabs();
    saveResult(mine, "office", aPlay(40));
    saveResult(mine, "shop", aPlay(70));
    storage.fault = "none";
    saveResult(other, "shop", aPlay(80));

    expect(loadResults(mine)).toMatchObject({
      office: { best: { total: 40 } },
      shop: { best: { total: 80 }, latest: { total: 70 } },
    });
    expect(mine.texts.retry()).toBe("kept");
    expect(loadResults(other)).toEqual(loadResults(mine));
  });

  it("is joined with sheets and points", () => {
    const { storage, mine, other } = twoTabs();
    const sheet = { edition: "v3", revision: 1, answers: {}, total: 4 } as const;
    rememberSheet(mine, { ...sheet, date: "2026-11-02" });
    changeAgreement(mine, (before) => ({ ...before, mine: { who: "", by: "" } }));
    storage.fault = "none";
    rememberSheet(other, { ...sheet, date: "2026-11-01" });
    changeAgreement(other, (before) => ({ ...before, other: { who: "", by: "" } }));
    mine.texts.retry();

    expect(loadHistory(other).map(({ date }) => date)).toEqual(["2026-11-01", "2026-11-02"]);
    expect(Object.keys(loadAgreement(other))).toEqual(["other", "mine"]);
  });

  it("is set aside where it is of a release to come, and nothing of it is lost", () => {
    const { storage, mine } = twoTabs();
    saveResult(mine, "office", aPlay(40));
    storage.fault = "none";
    const newer = JSON.stringify({ shop: { best: aPlay(70), latest: aPlay(70), tries: 3 } });
    storage.set(RESULTS, newer);
    mine.texts.retry();

    expect(Object.keys(loadResults(mine))).toEqual(["shop", "office"]);
    expect(mine.texts.asides(RESULTS)).toEqual([newer]);
  });

  it("stays, where an episode is held", () => {
    const scenario = aScenario();
    const { storage, mine, other } = twoTabs();
    const progress = (...log: Parameters<typeof play>[1][]) =>
      progressOf(play(scenario, ...log), log);
    saveEpisode(mine.texts, scenario, progress(advance));
    storage.fault = "none";
    const newer = progress(advance, danger("door"));
    saveEpisode(other.texts, scenario, newer);
    mine.texts.retry();

    expect(loadEpisode(mine.texts, scenario)).toMatchObject({ progress: newer });
  });
});

describe("an episode of another revision where storage is full", () => {
  const scenario = aScenario();
  const key = episodeKey(scenario.id);
  const log = [advance, danger("door")];
  const older = JSON.stringify({ scenario: scenario.id, revision: 0, log });
  const opened = () => {
    const storage = fullStorage(key.length + older.length);
    storage.set(key, older);
    return { storage, texts: holdTexts(storage) };
  };

  it("goes on, and its only copy is never written over", () => {
    const { storage, texts } = opened();
    const loaded = loadEpisode(texts, scenario);
    const next = progressOf(play(scenario, advance, danger("lamp")));

    expect(loaded).toMatchObject({ kind: "partly", aside: undefined });
    expect(saveEpisode(texts, scenario, next)).toBe(false);
    expect(loadEpisode(texts, scenario)).toMatchObject({ progress: { episode: next.episode } });
    expect(storage.keys().map((each) => storage.get(each))).toEqual([older]);
  });

  it("is set aside as soon as there is room, and the newer one written", () => {
    const { storage, texts } = opened();
    loadEpisode(texts, scenario);
    saveEpisode(texts, scenario, progressOf(play(scenario, advance)));
    storage.grow(1000);

    expect(texts.retry()).toBe("kept");
    expect(texts.asides(key)).toEqual([older]);
    expect(loadEpisode(holdTexts(storage), scenario).kind).toBe("whole");
  });
});

describe("what is set aside", () => {
  it("goes under a key that is free, however many were removed before", () => {
    const texts = holdTexts(memoryStorage());
    for (const text of ["one", "two", "three"]) {
      texts.set("a", text);
      texts.setAside("a", undefined);
    }
    texts.remove("a/aside-1");
    texts.set("a", "four");
    texts.setAside("a", "known");

    expect(texts.asides("a")).toEqual(["four", "two", "three"]);
    expect(texts.get("a")).toBe("known");
  });

  it("is copied once", () => {
    const texts = holdTexts(memoryStorage());
    for (const text of ["one", "two", "one"]) {
      texts.set("a", text);
      texts.setAside("a", undefined);
    }

    expect(texts.asides("a")).toEqual(["one", "two"]);
  });
});

/** What people and browsers do, in any order. */
type Deed =
  | { readonly key: string; readonly text: string }
  | { readonly fault: "none" | "refuses" | "lies" }
  | { readonly chance: true };

test("in whatever order storage fails and recovers, the last text of each key is there in the end", () => {
  const aDeed: fc.Arbitrary<Deed> = fc.oneof(
    fc.record({ key: fc.constantFrom("a", "b", "c"), text: fc.string({ maxLength: 5 }) }),
    fc.record({ fault: fc.constantFrom("none", "refuses", "lies") }),
    fc.constant({ chance: true as const }),
  );
  fc.assert(
    fc.property(fc.array(aDeed, { maxLength: 30 }), (deeds) => {
      const storage = faultyStorage();
      const texts = holdTexts(storage);
      const wanted = new Map<string, string>();
      for (const deed of deeds) {
        if ("fault" in deed) storage.fault = deed.fault;
        else if ("chance" in deed) texts.retry();
        else {
          wanted.set(deed.key, deed.text);
          texts.set(deed.key, deed.text);
        }
        expect(Object.fromEntries([...wanted.keys()].map((key) => [key, texts.get(key)]))).toEqual(
          Object.fromEntries(wanted),
        );
      }
      storage.fault = "none";
      texts.retry();

      expect(storage.keys().toSorted()).toEqual([...wanted.keys()].toSorted());
      for (const [key, text] of wanted) expect(storage.get(key)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test("a browser whose storage throws at every turn takes nothing away", () => {
  const inner = new Map<string, string>();
  let throws = false;
  const guarded = <Value>(run: () => Value): Value => {
    if (throws) throw new DOMException("denied", "SecurityError");
    return run();
  };
  const browser = {
    getItem: (key: string) => guarded(() => inner.get(key) ?? null),
    setItem: (key: string, text: string) => guarded(() => void inner.set(key, text)),
    removeItem: (key: string) => guarded(() => void inner.delete(key)),
    clear: () => guarded(() => inner.clear()),
    key: (at: number) => guarded(() => [...inner.keys()][at] ?? null),
    get length() {
      return inner.size;
    },
  };
  const records = createRecords(browserStorage(() => browser));
  expect(saveResult(records, "office", aPlay(40))).toBe("kept");
  throws = true;
  expect(saveResult(records, "shop", aPlay(70))).toBe("held");
  expect(loadResults(records)["shop"]?.best.total).toBe(70);
  throws = false;

  expect(records.texts.retry()).toBe("kept");
  expect(Object.keys(JSON.parse(inner.get(RESULTS) ?? ""))).toEqual(["office", "shop"]);
});
