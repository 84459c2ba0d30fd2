import { describe, expect, it } from "vitest";
import { lastingKeeper } from "#progress/lasting-keeper";
import { localKeeper } from "#progress/local-keeper";
import { createRecords } from "#progress/records";
import { memoryStorage } from "#progress/storage";
import { play, wholeGame } from "../helpers/play";
import { aRecords } from "../helpers/records";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();
const finished = { scenario, episode: play(scenario, ...wholeGame(scenario, {})) };
const events = { addEventListener: () => undefined, removeEventListener: () => undefined };

/** A browser that counts how often it is asked. */
function asked(answer: () => Promise<boolean>) {
  let times = 0;
  return {
    times: () => times,
    persist() {
      times++;
      return answer();
    },
  };
}

describe("the browser is asked to keep what is kept", () => {
  it("with the first result of a device, and never again", () => {
    const records = aRecords();
    const browser = asked(() => Promise.resolve(true));
    const visit = () => lastingKeeper(localKeeper(records, events), records, browser);
    const first = visit();
    expect(browser.times()).toBe(0);
    expect(first.finished(finished, "2026-11-26")).toBe("kept");
    first.finished(finished, "2026-11-27");
    visit().finished(finished, "2026-11-28");

    expect(browser.times()).toBe(1);
  });

  it("loses nothing where it refuses, fails, or cannot be asked", () => {
    for (const browser of [
      asked(() => Promise.resolve(false)),
      asked(() => Promise.reject(new Error("refused"))),
      undefined,
    ]) {
      const records = aRecords();
      const keeper = lastingKeeper(localKeeper(records, events), records, browser);

      expect(keeper.finished(finished, "2026-11-26")).toBe("kept");
    }
  });

  it("not for what could not be written", () => {
    const records = createRecords({ ...memoryStorage(), set: () => false });
    const browser = asked(() => Promise.resolve(true));
    const keeper = lastingKeeper(localKeeper(records, events), records, browser);

    expect(keeper.finished(finished, "2026-11-26")).toBe("held");
    expect(browser.times()).toBe(0);
  });
});
