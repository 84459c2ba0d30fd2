import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Action } from "#core/action";
import { replay } from "#core/log";
import { localKeeper } from "#progress/local-keeper";
import { startOf } from "#progress/position";
import { createRecords } from "#progress/records";
import type { Tracker } from "#tracking/tracker";
import { openVisit } from "#tracking/visit";
import { wholeGame } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";
import { sharedStorage } from "./shared-storage";

const office = aScenario();
const game = wholeGame(office, { danger: ["door"], measures: ["lock"] });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page of a browser, as far as a visit listens to it. */
function aPage() {
  const storage = new Map<string, string>();
  const localStorage = sharedStorage(storage);
  const document = Object.assign(new EventTarget(), { visibilityState: "visible" });
  const window = Object.assign(new EventTarget(), {
    document,
    localStorage,
    location: { reload: vi.fn() },
  });
  return {
    window: window as unknown as Window,
    storage,
    hide() {
      document.visibilityState = "hidden";
      document.dispatchEvent(new Event("visibilitychange"));
    },
    goAway: () => window.dispatchEvent(new Event("pagehide")),
  };
}

/** A tracker that notes what it is asked. */
function aTracker() {
  const asked: string[] = [];
  const tracker: Tracker = {
    learner: { id: "a-1", name: "山田 太郎" },
    resume: () => undefined,
    report: () => undefined,
    answered: () => undefined,
    commit: () => void asked.push("commit"),
    finish: async () => {
      asked.push("finish");
      return true;
    },
    leave: () => void asked.push("leave"),
    onNews: () => undefined,
  };
  return { asked, tracker };
}

type Page = ReturnType<typeof aPage>;

async function aVisit(line: Promise<Tracker | undefined>, page: Page = aPage()) {
  const opening = openVisit({ line, packageId: "mamore.scorm12.all", window: page.window });
  await vi.advanceTimersByTimeAsync(3000);
  const visit = await opening;
  const records = createRecords(visit.storage);
  const followed = visit.follow(localKeeper(records, visit.events), records, [office]);
  const news: string[] = [];
  followed.begin({ onNews: (each) => news.push(each), onAdopted: () => undefined });
  const play = (log: readonly Action[]) => {
    followed.keeper.takeUp(office);
    const { episode, accepted } = replay(office, log);
    const progress = { episode, log: accepted, version: accepted.length };
    return followed.keeper.keep(office, progress, startOf(episode));
  };
  return { page, followed, news, play };
}

describe("a visit", () => {
  it("is written down at every turn of phase, when it is hidden, and every ten minutes", async () => {
    const { asked, tracker } = aTracker();
    const { page, play } = await aVisit(Promise.resolve(tracker));
    const commits = async (doIt: () => unknown, ms = 50) => {
      asked.length = 0;
      doIt();
      await vi.advanceTimersByTimeAsync(ms);
      return asked.length;
    };
    const toSpot = game.slice(0, 1);
    expect(replay(office, toSpot).episode.phase).toBe("spot");

    expect(await commits(() => play(toSpot))).toBe(1);
    expect(await commits(() => play(game.slice(0, 2)), 5000)).toBe(0);
    expect(await commits(page.hide)).toBe(1);
    expect(await commits(() => undefined, 600_000)).toBe(1);
    expect(new Set(asked)).toEqual(new Set(["commit"]));
  });

  it("says its last word when the page goes away", async () => {
    const { asked, tracker } = aTracker();
    const { page } = await aVisit(Promise.resolve(tracker));
    page.goAway();

    expect(asked).toEqual(["leave"]);
  });

  it("keeps nothing under the game's own names, and gives the learner's name to nobody", async () => {
    const { page, play, followed } = await aVisit(Promise.resolve(aTracker().tracker));
    play(game.slice(0, 3));

    expect(followed.learnerName()).toBe("山田 太郎");
    expect([...page.storage.keys()].filter((key) => !/^mamore@[0-9a-f]{16}\//.test(key))).toEqual(
      [],
    );
    expect([...page.storage].flat().join()).not.toMatch(/山田|a-1/);
  });

  it("waits for a platform a moment, begins without it, and takes it up when it appears", async () => {
    const { asked, tracker } = aTracker();
    let appear: (found: Tracker | undefined) => void = () => undefined;
    const line = new Promise<Tracker | undefined>((resolve) => {
      appear = resolve;
    });
    const { page, play, followed, news } = await aVisit(line);
    expect(followed.learnerName()).toBe("");
    expect(play(game.slice(0, 3))).toBe("kept");
    expect(page.storage.size).toBe(0);

    appear(tracker);
    await vi.advanceTimersByTimeAsync(50);
    expect(followed.learnerName()).toBe("山田 太郎");
    expect(page.storage.size).toBeGreaterThan(0);
    page.hide();
    expect(asked).toEqual(["commit"]);
    expect(news).toEqual([]);
  });

  it("tells once where there is none, and offers what was played as a code", async () => {
    const { followed, news, play } = await aVisit(Promise.resolve(undefined));
    await vi.advanceTimersByTimeAsync(50);
    expect(news).toEqual(["none"]);
    expect(followed.progressCode()).toBeUndefined();

    play(game.slice(0, 3));
    expect(followed.progressCode()).toMatch(/^\S+/);
    expect(await followed.end()).toBe(false);
  });
});
