import { describe, expect, it } from "vitest";
import type { Entry } from "#core/room/entry";
import type { Room } from "#core/room/room-state";
import { createRecords } from "#progress/records";
import type { RoomChannel } from "#progress/room-channel";
import { roomKind } from "#progress/room-record";
import type { RoomStore } from "#progress/room-store";
import { memoryStorage } from "#progress/storage";
import { byHands, pressOn } from "../helpers/rooms";
import { fullStorage } from "../helpers/storages";
import { aBrowser, aSlowBrowser, fresh, next, opened, scenario } from "./room-windows";

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
    const chosen: Entry = { type: "choose", things: 8, until: "cause" };
    second.ask(chosen);
    for (const data of silent) {
      one.postMessage(data);
      two.postMessage(data);
    }

    expect(first.log()).toEqual(second.log());
    // One of them has given way; neither loses both.
    expect([[next], [chosen]]).toContainEqual(first.log());
  });

  it("tells the notes whether a wall is open, of two also the second", () => {
    const open = aBrowser();
    const records = createRecords(memoryStorage());
    const notes = opened(records, open()).store;
    const before = notes.hasWall();
    const walls = [opened(records, open(), true).store, opened(records, open(), true).store];
    const during = walls.map((wall) => {
      const isOn = notes.hasWall();
      wall.release();
      return isOn;
    });

    expect([before, ...during, notes.hasWall()]).toEqual([false, true, true, false]);
  });

  it("tells the wall whether notes are open, which say for it what is not done or not kept", () => {
    const open = aBrowser();
    const records = createRecords(fullStorage(0));
    const { store: wall, news: told } = opened(records, open(), true, fresh);
    const before = wall.hasNotes();
    const notes = opened(records, open(), false, fresh);
    const other = opened(records, open(), false, fresh);
    wall.ask({ type: "back" });
    wall.ask(next);
    const { news } = notes;
    other.store.ask({ type: "back" });
    other.store.ask({ type: "back" });
    other.store.release();
    const during = wall.hasNotes();
    const toldBefore = told.filter((type) => type === "notes").length;
    notes.store.release();

    expect([before, during, wall.hasNotes()]).toEqual([false, true, false]);
    expect(toldBefore).toBeGreaterThan(0);
    expect(told.filter((type) => type === "notes").length).toBeGreaterThan(toldBefore);
    // What another window with notes asks it says itself.
    expect(news.filter((type) => type === "refused")).toHaveLength(1);
    expect(news).toContain("held");
  });

  it.each([true, false])(
    "speaks on the wall as in the notes, also where it is opened first: %s",
    (isWallFirst) => {
      const { open, deliver } = aSlowBrowser();
      const records = createRecords(memoryStorage());
      const one = opened(records, open(), isWallFirst);
      const two = opened(records, open(), !isWallFirst);
      deliver();
      const [wall, notes] = isWallFirst ? [one, two] : [two, one];

      expect([...new Set(wall.spoken)]).toEqual(["ja"]);
      expect(notes.spoken).toEqual([]);
    },
  );

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

  it("is light again where a window was in the browser's cache meanwhile, and knows who has gone", () => {
    const open = aBrowser();
    const records = createRecords(memoryStorage());
    records.rewrite(roomKind, () => fresh);
    const wall = opened(records, open(), true).store;
    const channel = open();
    let isInCache = false;
    const addEventListener: RoomChannel["addEventListener"] = (type, listener) =>
      channel.addEventListener(type, (event) => {
        if (!isInCache) listener(event);
      });
    const notes = opened(records, { ...channel, addEventListener }).store;
    notes.setBlack(true);
    isInCache = true;
    wall.setBlack(false);
    wall.release();
    const other = opened(records, open()).store;
    isInCache = false;
    notes.comeBack();

    expect([notes.isBlack(), notes.hasWall(), other.isBlack()]).toEqual([false, false, false]);
  });
});

it("follows a press at the end of a session as fast as at its beginning", () => {
  const open = aBrowser();
  let reads = 0;
  const counted = new Proxy(scenario, {
    get(target, name) {
      reads++;
      return Reflect.get(target, name);
    },
  });
  const wall = opened(createRecords(memoryStorage()), open(), true, fresh, undefined, counted);
  const notes = opened(createRecords(memoryStorage()), open(), false, fresh);
  const { log } = pressOn(
    scenario,
    byHands(({ id }) => id.length % 2 === 0),
  );
  const atPresses = log.flatMap((entry) => {
    const before = reads;
    notes.store.ask(entry);
    return entry.type === "next" ? [reads - before] : [];
  });

  expect(roomOf(wall.store)).toEqual(roomOf(notes.store));
  expect(atPresses.at(-1)).toBeGreaterThan(0);
  expect(atPresses.at(-1)).toBeLessThanOrEqual(3 * (atPresses[9] ?? 0));
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
  expect(wall.news).toContain("changed");
});
