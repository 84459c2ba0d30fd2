import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Change } from "#progress/driver";
import { localKeeper } from "#progress/local-keeper";
import { createRecords } from "#progress/records";
import { soloDriver } from "#progress/solo-driver";
import { memoryStorage, type Storage } from "#progress/storage";
import { advance, danger, wholeGame } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();
const game = wholeGame(scenario, {
  danger: ["door", "lamp"],
  causes: ["no-training", "no-owner"],
  keyPoints: ["no-training", "no-owner"],
  measures: ["lock"],
});

type Listener = (event: Event) => void;

/** What a tab hears, and a way to tell it. */
function ears() {
  const listeners = new Set<Listener>();
  return {
    hear(key: string) {
      for (const listener of [...listeners]) listener(Object.assign(new Event("storage"), { key }));
    },
    addEventListener(type: string, listener: Listener) {
      if (type === "storage") listeners.add(listener);
    },
    removeEventListener(_: string, listener: Listener) {
      listeners.delete(listener);
    },
  };
}

/** The tabs of one browser: what one writes, the others hear of – or, where they are deaf, never. */
function aBrowser(isHeard = true) {
  const storage = memoryStorage();
  const tabs: ReturnType<typeof ears>[] = [];
  const tab = () => {
    const events = ears();
    tabs.push(events);
    const own: Storage = {
      ...storage,
      set(key, text) {
        const isSet = storage.set(key, text);
        const others = isHeard ? tabs.filter((each) => each !== events) : [];
        for (const other of others) other.hear(key);
        return isSet;
      },
    };
    const told: Change[] = [];
    const driver = soloDriver({
      scenario,
      keeper: localKeeper(createRecords(own), events),
      today: () => "2026-11-26",
      tell: () => undefined,
      onHeld: () => undefined,
    });
    driver.subscribe((change) => told.push(change));
    return { driver, told };
  };
  return { tab };
}

const versionOf = ({ driver }: ReturnType<ReturnType<typeof aBrowser>["tab"]>) =>
  driver.progress().version;

describe("a second tab", () => {
  it("reads at once, follows, and changes nothing", () => {
    const { tab } = aBrowser();
    const first = tab();
    first.driver.ask(advance);
    const second = tab();
    expect(second.driver.isReading() || first.driver.isReading()).toBe(true);
    const [player, reader] = second.driver.isReading() ? [first, second] : [second, first];
    player.driver.ask(danger("door"));

    expect(reader.driver.progress().episode).toEqual(player.driver.progress().episode);
    reader.driver.ask(danger("lamp"));
    expect(reader.told.at(-1)).toMatchObject({ type: "refused", reason: "reading", by: "self" });
    expect(player.driver.progress().episode.verdicts).toEqual({ door: "danger" });
  });

  it("follows into the open close-up and out of it", () => {
    const { tab } = aBrowser();
    const [one, two] = [tab(), tab()];
    const [player, reader] = two.driver.isReading() ? [one, two] : [two, one];
    player.driver.ask(advance);
    player.driver.ask({ type: "look", thing: "door" });
    expect(reader.driver.position().open).toBe("door");
    player.driver.move({ open: undefined });

    expect(reader.driver.position().open).toBeUndefined();
  });

  it("plays once it takes over, and the first becomes the reader", () => {
    const { tab } = aBrowser();
    const [one, two] = [tab(), tab()];
    const [player, reader] = two.driver.isReading() ? [one, two] : [two, one];
    player.driver.ask(advance);
    reader.driver.takeOver();
    reader.driver.ask(danger("lamp"));

    expect(player.driver.isReading()).toBe(true);
    expect(player.driver.progress().episode.verdicts).toEqual({ lamp: "danger" });
  });
});

test("whichever of two tabs acts, deaf to each other or not, nothing newer is lost", () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.array(fc.tuple(fc.boolean(), fc.constantFrom(...game)), { maxLength: 30 }),
      (isHeard, turns) => {
        const { tab } = aBrowser(isHeard);
        const tabs = [tab(), tab()] as const;
        let newest = 0;
        for (const [isSecond, action] of turns) {
          tabs[isSecond ? 1 : 0].driver.ask(action);
          const third = tab();
          // What is kept never goes back.
          expect(versionOf(third)).toBeGreaterThanOrEqual(newest);
          newest = Math.max(newest, ...tabs.map(versionOf));
          expect(versionOf(third)).toBe(newest);
          third.driver.release();
          if (tabs.every(({ driver }) => driver.isReading())) tabs[0].driver.takeOver();
        }
      },
    ),
    { numRuns: 300 },
  );
});
