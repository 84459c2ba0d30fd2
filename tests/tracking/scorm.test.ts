import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { seeded } from "#core/chance";
import { randomPlayer } from "#core/players";
import { loadResults } from "#progress/results";
import { episodeKey, readEpisode } from "#progress/saved-episode";
import { wholeGame } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";
import { aComputer, keptBy, platform, standards, visit } from "./platforms";

const office = aScenario();
const shop = aScenario({ id: "test-shop", number: "5.1.2" });
const perfect = {
  danger: ["door", "screen", "memo", "tape", "board", "key"],
  measures: ["lock", "lock-rule", "shred", "drill", "rota"],
};
const game = (scenario = office) => wholeGame(scenario, perfect);
const poor = wholeGame(office, randomPlayer(office, seeded(4)));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const status = { "1.2": "cmi.core.lesson_status", "2004": "cmi.completion_status" } as const;
const raw = { "1.2": "cmi.core.score.raw", "2004": "cmi.score.raw" } as const;

describe.each(standards)("a visit in a platform of SCORM %s", (standard) => {
  const refused = ({ set }: ReturnType<typeof platform>) =>
    set.filter(([, , answer]) => answer !== "true");

  it("is incomplete while it is played, and completed when all of the package is done", async () => {
    const lms = platform(standard);
    const { play, reporter } = visit(lms, [office]);
    play(office, game().slice(0, 4));
    await vi.advanceTimersByTimeAsync(1500);
    expect(lms.get(status[standard])).toBe("incomplete");
    expect(lms.get(raw[standard])).toBe("");

    play(office, game());
    expect(await reporter.finish()).toBe(true);

    expect(lms.get(status[standard])).toBe("completed");
    expect(Number(lms.get(raw[standard]))).toBeGreaterThan(50);
    expect(refused(lms)).toEqual([]);
  });

  it("with one place of two done is no more than progress", async () => {
    const lms = platform(standard);
    const { play, records } = visit(lms, [office, shop]);
    play(office, game());
    await vi.advanceTimersByTimeAsync(1500);

    expect(lms.get(status[standard])).toBe("incomplete");
    const best = loadResults(records)[office.id]?.best.total ?? 0;
    expect(Number(lms.get(raw[standard]))).toBe(Math.round(best / 2));
    if (standard === "2004") expect(lms.get("cmi.progress_measure")).toBe("0.5");
  });

  it("goes on at the very step on another computer", async () => {
    const lms = platform(standard);
    const first = visit(lms, [office, shop]);
    first.play(shop, game(shop));
    first.play(office, game().slice(0, 5), { open: "screen", last: "screen" });
    expect(await first.reporter.finish()).toBe(true);

    const next = visit(platform(standard, keptBy(lms)), [office, shop]);

    const saved = readEpisode(office, next.records.texts.get(episodeKey(office.id)));
    expect(saved).toMatchObject({ kind: "whole", position: { phase: "spot", open: "screen" } });
    expect(Object.keys(loadResults(next.records))).toEqual([shop.id]);
  });

  it("keeps what is newer on this computer than on a platform that forgets", async () => {
    const records = aComputer();
    const first = visit(platform(standard), [office], { records });
    first.play(office, game().slice(0, 6));
    const forgotten = visit(platform(standard), [office], { records });
    await vi.advanceTimersByTimeAsync(1500);

    const saved = readEpisode(office, forgotten.records.texts.get(episodeKey(office.id)));
    expect(saved).toMatchObject({ progress: { log: { length: 6 } } });
  });

  it("never lowers a status or a score", async () => {
    const lms = platform(standard);
    const first = visit(lms, [office]);
    first.play(office, game());
    await first.reporter.finish();
    const before = [lms.get(status[standard]), lms.get(raw[standard])];

    // The state is lost, so that all begins anew.
    const { "cmi.suspend_data": _, ...others } = keptBy(lms);
    const later = platform(standard, others);
    const { play, reporter } = visit(later, [office]);
    play(office, poor);
    await reporter.finish();

    expect(later.get(status[standard])).toBe(before[0]);
    if (standard === "1.2") expect(later.get(raw[standard])).toBe(before[1]);
  });

  it("passes or fails only where there is a mark, and only at the end", async () => {
    const passes = async (pass: number) => {
      const lms = platform(standard);
      const { play, reporter } = visit(lms, [office], { pass });
      play(office, game().slice(0, 5));
      reporter.commit();
      const midway = lms.get(standard === "1.2" ? status["1.2"] : "cmi.success_status");
      play(office, game());
      await reporter.finish();
      return [midway, lms.get(standard === "1.2" ? status["1.2"] : "cmi.success_status")];
    };
    const open = standard === "1.2" ? "incomplete" : "unknown";

    expect(await passes(10)).toEqual([open, "passed"]);
    expect(await passes(100)).toEqual([open, "failed"]);
  });

  it("tells what was answered, and the five groups", async () => {
    const lms = platform(standard);
    const { play, reporter } = visit(lms, [office]);
    play(office, game());
    await reporter.finish();

    expect(lms.get("cmi.interactions._count")).toBe("17");
    expect(lms.get("cmi.objectives._count")).toBe("1");
    expect(lms.get("cmi.objectives.0.id")).toBe("group-4.1");
    expect(lms.set).toContainEqual(["cmi.interactions.0.id", "test-office_thing_door", "true"]);
    expect(lms.set).toContainEqual(["cmi.interactions.0.result", "correct", "true"]);
    expect(refused(lms)).toEqual([]);
  });

  it("says nothing of lists that a platform has not", async () => {
    const lms = platform(standard);
    const get = standard === "1.2" ? "LMSGetValue" : "GetValue";
    const own = lms.api[get];
    const api = {
      ...lms.api,
      [get]: (element = "") =>
        /interactions|objectives/.test(element) ? "" : (own?.(element) ?? ""),
    };
    const { play, reporter, news } = visit({ standard, api }, [office]);
    play(office, game());

    expect(await reporter.finish()).toBe(true);
    expect(lms.set.filter(([element]) => /interactions|objectives/.test(element))).toEqual([]);
    expect(news).toEqual([]);
  });

  it("tells the player after five tries that nothing is written, and when it is again", async () => {
    const lms = platform(standard);
    const commit = standard === "1.2" ? "LMSCommit" : "Commit";
    let isDown = true;
    let tries = 0;
    const own = lms.api[commit];
    const api = {
      ...lms.api,
      [commit]: () => {
        tries++;
        return isDown ? "false" : (own?.() ?? "");
      },
    };
    const { play, reporter, news } = visit({ standard, api }, [office]);
    play(office, game().slice(0, 1));
    await vi.advanceTimersByTimeAsync(7900);
    expect([tries, news]).toEqual([4, []]);
    await vi.advanceTimersByTimeAsync(2000);
    expect([tries, news]).toEqual([5, ["lost"]]);

    isDown = false;
    reporter.commit();
    await vi.advanceTimersByTimeAsync(10);
    expect(news).toEqual(["lost", "back"]);
  });

  it("notices a platform that says yes and keeps nothing", async () => {
    const lms = platform(standard);
    const get = standard === "1.2" ? "LMSGetValue" : "GetValue";
    const own = lms.api[get];
    const api = {
      ...lms.api,
      [get]: (element = "") => (element === "cmi.suspend_data" ? "" : (own?.(element) ?? "")),
    };
    const { play, news } = visit({ standard, api }, [office]);
    play(office, game().slice(0, 1));
    await vi.advanceTimersByTimeAsync(12_000);

    expect(news).toEqual(["lost"]);
  });

  it("is not told of by whoever only reviews", async () => {
    const mode = standard === "1.2" ? "cmi.core.lesson_mode" : "cmi.mode";
    const lms = platform(standard);
    const get = standard === "1.2" ? "LMSGetValue" : "GetValue";
    const own = lms.api[get];
    const api = {
      ...lms.api,
      [get]: (element = "") => (element === mode ? "review" : (own?.(element) ?? "")),
    };
    const { play, reporter } = visit({ standard, api }, [office]);
    play(office, game());
    await reporter.finish();

    expect(lms.set).toEqual([]);
  });

  it("ends once, however it is left, and says that it is to be taken up again", async () => {
    const lms = platform(standard);
    const end = standard === "1.2" ? "LMSFinish" : "Terminate";
    const own = lms.api[end];
    let ends = 0;
    const api = {
      ...lms.api,
      [end]: () => {
        ends++;
        return own?.() ?? "";
      },
    };
    const { play, reporter } = visit({ standard, api }, [office]);
    play(office, game().slice(0, 3));
    reporter.leave();
    await reporter.finish();
    reporter.leave();

    expect(ends).toBe(1);
    expect(lms.set.filter(([element]) => element.endsWith("exit"))).toEqual([
      [standard === "1.2" ? "cmi.core.exit" : "cmi.exit", "suspend", "true"],
    ]);
  });
});
