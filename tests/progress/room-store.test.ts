import { describe, expect, it } from "vitest";
import type { Entry } from "#core/room/entry";
import { newRoom, type Room } from "#core/room/room-state";
import { createRecords, type Records } from "#progress/records";
import { roomKind } from "#progress/room-record";
import {
  createRoomStore,
  freshRoom,
  type RoomChannel,
  type RoomNews,
  type RoomStore,
} from "#progress/room-store";
import { sessionsKind } from "#progress/sessions";
import { memoryStorage } from "#progress/storage";
import { byHands, pressOn } from "../helpers/rooms";
import { aScenario } from "../helpers/scenarios";
import { fullStorage } from "../helpers/storages";

const scenario = aScenario();
const fresh = freshRoom(scenario, "a-room", newRoom);
const next: Entry = { type: "next" };

/** Windows of one browser: what one posts, every other hears. */
function aBrowser() {
  const heard = new Map<object, (event: { readonly data: unknown }) => void>();
  return (): RoomChannel => {
    const me = {};
    return {
      postMessage(data) {
        for (const [other, listener] of heard)
          if (other !== me) listener({ data: structuredClone(data) });
      },
      addEventListener(_, listener) {
        heard.set(me, listener);
      },
      close() {
        heard.delete(me);
      },
    };
  };
}

function opened(
  records: Records,
  channel: RoomChannel,
  isWall = false,
  kept = records.read(roomKind) ?? fresh,
) {
  const store = createRoomStore({
    records,
    channel,
    scenario,
    kept,
    isWall,
    now: () => 5000,
    today: () => "2026-11-26",
  });
  const news: RoomNews["type"][] = [];
  store.subscribe(({ type }) => news.push(type));
  return { store, news };
}

const roomOf = (store: RoomStore): Room => store.room();

describe("a room in two windows", () => {
  it("is the same in both, whoever asks", () => {
    const open = aBrowser();
    const records = createRecords(memoryStorage());
    const wall = opened(records, open(), true).store;
    const notes = opened(records, open()).store;
    notes.ask(next);
    wall.ask(next);
    notes.ask({ type: "back" });

    expect(roomOf(wall)).toEqual(roomOf(notes));
    expect(wall.log()).toEqual([next, next, { type: "back" }]);
    expect([wall.begun(), notes.begun()]).toEqual([5000, 5000]);
  });

  it("stands at every entry of a session where it stood, after any window was closed", () => {
    const records = createRecords(memoryStorage());
    const { log } = pressOn(
      scenario,
      byHands(({ id }) => id.length % 2 === 0),
    );
    for (const entry of log) {
      const before = opened(records, aBrowser()()).store;
      before.ask(entry);
      before.release();
      expect(roomOf(opened(records, aBrowser()()).store)).toEqual(roomOf(before));
    }
  });

  it("is handed on by a window that is open, where nothing could be written", () => {
    const open = aBrowser();
    const { store, news } = opened(createRecords(fullStorage(0)), open(), true, fresh);
    store.ask(next);
    const other = opened(createRecords(fullStorage(0)), open(), false, fresh).store;

    expect(news).toContain("held");
    expect(roomOf(other)).toEqual(roomOf(store));
  });

  it("is one and the same in the end, when both enter at once", () => {
    const open = aBrowser();
    const [one, two] = [open(), open()];
    const silent: unknown[] = [];
    const mute = (channel: RoomChannel): RoomChannel => ({
      ...channel,
      postMessage: (data) => silent.push(data),
    });
    const first = opened(createRecords(memoryStorage()), mute(one), false, fresh).store;
    const second = opened(createRecords(memoryStorage()), mute(two), false, fresh).store;
    first.ask(next);
    second.ask({ type: "choose", things: 8, until: "cause" });
    for (const data of silent) {
      one.postMessage(data);
      two.postMessage(data);
    }

    expect(first.log()).toEqual(second.log());
  });

  it("tells the notes whether a wall is open", () => {
    const open = aBrowser();
    const records = createRecords(memoryStorage());
    const notes = opened(records, open()).store;
    const before = notes.hasWall();
    const wall = opened(records, open(), true).store;
    const during = notes.hasWall();
    wall.release();

    expect([before, during, notes.hasWall()]).toEqual([false, true, false]);
  });

  it("goes dark everywhere, also where a window opens later", () => {
    const open = aBrowser();
    const records = createRecords(memoryStorage());
    const wall = opened(records, open(), true).store;
    wall.setBlack(true);
    const notes = opened(records, open()).store;
    const isDark = notes.isBlack();
    notes.setBlack(false);

    expect([isDark, wall.isBlack()]).toEqual([true, false]);
  });

  it("gives way to a room that was made anew", () => {
    const open = aBrowser();
    const records = createRecords(memoryStorage());
    const { news } = opened(records, open(), true, fresh);
    opened(records, open(), false, freshRoom(scenario, "another", newRoom)).store.ask(next);

    expect(news).toContain("replaced");
  });
});

it("catches up when a window comes back from the browser's cache", () => {
  const open = aBrowser();
  const records = createRecords(memoryStorage());
  const wall = opened(records, open(), true);
  const notes = opened(records, open()).store;
  wall.store.leave();
  const without = notes.hasWall();
  // What is asked now is not heard by a window in the cache.
  opened(records, aBrowser()(), false).store.ask(next);
  wall.store.comeBack();

  expect(without).toBe(false);
  expect(notes.hasWall()).toBe(true);
  expect(wall.store.log()).toEqual([next]);
  expect(wall.news.at(-1)).toBe("changed");
});

it("of a place that changed meanwhile takes up what is still accepted, and goes on from there", () => {
  const records = createRecords(memoryStorage());
  const gone: Entry = { type: "swap", measure: "gone" };
  const kept = { ...fresh, revision: 7, log: [next, gone, next] };
  const { store } = opened(records, aBrowser()(), false, kept);
  store.ask(next);
  const again = opened(records, aBrowser()()).store;

  expect(store.log()).toEqual([next, next]);
  expect(again.log()).toEqual([next, next]);
  expect(roomOf(again)).toEqual(roomOf(store));
});

describe("what is kept of a room", () => {
  it.each([
    ["text that is no record", "{"],
    ["an entry nobody knows", JSON.stringify({ ...fresh, log: [{ type: "jump" }] })],
    ["nothing that a room has", "{}"],
  ])("is set aside when it is damaged: %s", (_, text) => {
    const storage = memoryStorage();
    storage.set(roomKind.key, text);
    const records = createRecords(storage);
    const told: string[] = [];
    records.onDamage((name) => told.push(name));

    expect(records.read(roomKind)).toBeUndefined();
    expect(told).toEqual(["room"]);
    expect(records.asides(roomKind)).toEqual([text]);
  });

  it("keeps refusals out of the log", () => {
    const { store, news } = opened(createRecords(memoryStorage()), aBrowser()());
    store.ask({ type: "back" });

    expect(store.log()).toEqual([]);
    expect(news).toEqual(["refused"]);
  });
});

it("remembers once how a room did, apart from what its host plays", () => {
  const records = createRecords(memoryStorage());
  const { store } = opened(records, aBrowser()());
  const before = records.read(sessionsKind);
  for (const entry of pressOn(
    scenario,
    byHands(() => true),
  ).log)
    store.ask(entry);

  expect(before).toEqual([]);
  expect(records.read(sessionsKind)).toEqual([
    {
      id: "a-room",
      scenario: scenario.id,
      day: "2026-11-26",
      points: expect.any(Number),
      found: 3,
      all: 3,
    },
  ]);
});
