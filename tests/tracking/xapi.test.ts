import validate from "@learninglocker/xapi-validation";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Standing } from "#tracking/tracker";
import { connectCmi5 } from "#tracking/xapi/cmi5";
import { judgementsOf, stepsOf } from "#tracking/xapi/news";
import { connectPlain } from "#tracking/xapi/plain";
import { answerOf } from "#tracking/xapi/statements";

const actor = JSON.stringify({ mbox: "mailto:a@example.com", name: "A" });
const query = new URLSearchParams({
  endpoint: "https://lrs.example.com/xapi",
  auth: "Basic key",
  actor,
}).toString();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store that notes what it is asked; `isDown` answers no. */
function aStore(answers: (address: string) => unknown = () => undefined) {
  const asked: { method: string; address: string; body: unknown }[] = [];
  const store = { isDown: false };
  const fetch = async (address: RequestInfo | URL, init: RequestInit = {}) => {
    const { method = "GET", body } = init;
    asked.push({
      method,
      address: String(address),
      body: body ? JSON.parse(String(body)) : undefined,
    });
    const answer = answers(String(address));
    const isFound = method !== "GET" || answer !== undefined;
    return new Response(JSON.stringify(answer ?? {}), {
      status: store.isDown ? 503 : isFound ? 200 : 404,
    });
  };
  const sent = () =>
    asked
      .filter(({ address }) => address.endsWith("/statements"))
      .flatMap(({ body }) => body as { verb: { id: string } }[]);
  return {
    asked,
    fetch,
    store,
    verbs: () => sent().map(({ verb }) => verb.id.split("/").at(-1)),
    sent,
  };
}

const standing = (changes: Partial<Standing> = {}): Standing => ({
  isDone: false,
  progress: 0.25,
  score: undefined,
  groups: [],
  ...changes,
});
const report = (changes: Partial<Standing> = {}, text = "1abc") => ({
  standing: standing(changes),
  at: "",
  stateWithin: () => ({ text, leftOut: [] }),
});
const told = { verbs: new Set<never>(), score: -1, progress: 0 };

describe("what a store is told", () => {
  it("is progress as it grows, the end once, and passing until it is passed", () => {
    const done = standing({ isDone: true, progress: 1, score: 60 });
    const verbsOf = (news: readonly { verb: string }[]) => news.map(({ verb }) => verb);

    expect(verbsOf(stepsOf(standing(), told))).toEqual(["progressed"]);
    expect(stepsOf(standing(), { ...told, progress: 0.25 })).toEqual([]);
    expect(verbsOf(stepsOf(done, told))).toEqual(["progressed", "scored"]);
    expect(stepsOf(done, { ...told, progress: 1, score: 60 })).toEqual([]);
    expect(judgementsOf(standing(), told, 50, {})).toEqual([]);
    expect(verbsOf(judgementsOf(done, told, undefined, {}))).toEqual(["completed"]);
    expect(verbsOf(judgementsOf(done, told, 50, {}))).toEqual(["completed", "passed"]);
    expect(verbsOf(judgementsOf(done, told, 70, {}))).toEqual(["completed", "failed"]);
    const after = { ...told, verbs: new Set(["completed", "failed"] as const) };
    expect(judgementsOf(done, after, 70, {})).toEqual([]);
    expect(verbsOf(judgementsOf(done, after, 50, {}))).toEqual(["passed"]);
  });

  it("begins with the first statement, ends with the last, and each is valid", async () => {
    const { fetch, verbs, sent } = aStore();
    const tracker = await connectPlain({ search: query, pass: 50, fetch, now: () => 0 });
    tracker?.report(report({ isDone: true, progress: 1, score: 60 }));
    tracker?.answered([
      {
        id: "a_thing_b",
        type: "true-false",
        response: "true",
        correct: "true",
        choices: 2,
        result: "correct",
        seconds: 3,
        groups: [],
      },
      {
        id: "a_plan",
        type: "choice",
        response: "ac",
        correct: "ab",
        choices: 3,
        result: "neutral",
        seconds: undefined,
        groups: [],
      },
    ]);
    expect(await tracker?.finish()).toBe(true);
    tracker?.leave();

    expect(verbs()).toEqual([
      "initialized",
      "progressed",
      "scored",
      "completed",
      "passed",
      "answered",
      "answered",
      "terminated",
    ]);
    for (const statement of sent()) expect(validate(statement)).toEqual([]);
  });

  it("waits where the store is down, and comes in its order when it is back", async () => {
    const { fetch, store, verbs, asked } = aStore();
    store.isDown = true;
    const tracker = await connectPlain({ search: query, pass: undefined, fetch, now: () => 0 });
    const news: string[] = [];
    tracker?.onNews((each) => news.push(each));
    tracker?.report(report());
    await vi.advanceTimersByTimeAsync(20_000);
    expect(news).toEqual(["lost"]);
    asked.length = 0;
    store.isDown = false;
    tracker?.commit();
    await vi.advanceTimersByTimeAsync(100);

    expect(news).toEqual(["lost", "back"]);
    expect(verbs()).toEqual(["initialized", "progressed"]);
  });

  it("goes on from what an earlier session left", async () => {
    const earlier = { state: "1xyz", told: ["completed"], score: 60, progress: 1 };
    const { fetch, verbs } = aStore((address) =>
      address.includes("stateId=mamore") ? earlier : undefined,
    );
    const tracker = await connectPlain({ search: query, pass: undefined, fetch, now: () => 0 });
    expect(tracker?.resume()).toBe("1xyz");
    tracker?.report(report({ isDone: true, progress: 1, score: 40 }));
    await tracker?.finish();

    expect(verbs()).toEqual(["initialized", "terminated"]);
  });

  it("is nothing for an address that names nobody, or no store", async () => {
    const { fetch, asked } = aStore();
    for (const search of ["", "endpoint=x&actor={}", `endpoint=https://a.example&actor=nonsense`]) {
      expect(await connectPlain({ search, pass: undefined, fetch, now: () => 0 })).toBeUndefined();
      expect(await connectCmi5({ search, pass: undefined, fetch, now: () => 0 })).toBeUndefined();
    }
    expect(asked).toEqual([]);
  });
});

it("a choice is written as the standard has it", () => {
  const choice = {
    id: "x",
    type: "choice",
    response: "ac",
    correct: "b",
    choices: 3,
    result: "incorrect",
    seconds: 2.5,
    groups: [],
  } as const;

  expect(answerOf(choice)).toMatchObject({
    object: {
      definition: {
        correctResponsesPattern: ["b"],
        choices: [{ id: "a" }, { id: "b" }, { id: "c" }],
      },
    },
    result: { response: "a[,]c", success: false, duration: "PT2.5S" },
  });
});
