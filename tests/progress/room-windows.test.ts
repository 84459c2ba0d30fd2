import { describe, expect, it } from "vitest";
import type { Room } from "#core/room/room-state";
import { createRecords } from "#progress/records";
import type { RoomChannel } from "#progress/room-channel";
import { roomKind } from "#progress/room-record";
import type { RoomStore } from "#progress/room-store";
import { memoryStorage } from "#progress/storage";
import { fullStorage } from "../helpers/storages";
import { aBrowser, another, aSlowBrowser, fresh, next, opened } from "./room-windows";

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
});

describe("a room that was made anew", () => {
  it("takes the place of the one before, though nobody has pressed anything", () => {
    const { open, deliver } = aSlowBrowser();
    const records = createRecords(memoryStorage());
    records.rewrite(roomKind, () => fresh);
    const wall = opened(records, open(), true);
    deliver();
    records.rewrite(roomKind, () => another);
    const notes = opened(records, open());
    deliver();

    expect(wall.news).toContain("replaced");
    expect(notes.news).not.toContain("replaced");
    expect(records.read(roomKind)).toEqual(another);
  });

  it("is not driven out by a wall that opens the one before a moment later", () => {
    const { open, deliver } = aSlowBrowser();
    const records = createRecords(memoryStorage());
    records.rewrite(roomKind, () => another);
    const notes = opened(records, open());
    deliver();
    const wall = opened(records, open(), true, fresh);
    deliver();

    expect(notes.news).not.toContain("replaced");
    expect(wall.news).toContain("replaced");
  });

  it("is found by the wall, too, where nothing can be written", () => {
    const { open, deliver } = aSlowBrowser();
    const [atWall, atNotes] = [createRecords(fullStorage(0)), createRecords(fullStorage(0))];
    atWall.rewrite(roomKind, () => fresh);
    atNotes.rewrite(roomKind, () => another);
    const before = opened(atWall, open(), true);
    const notes = opened(atNotes, open());
    deliver();
    before.store.release();
    const wall = opened(atWall, open(), true);
    notes.store.ask(next);
    deliver();

    expect(before.news).toContain("replaced");
    expect([wall.news, notes.news].flat()).not.toContain("replaced");
    expect(wall.store.log()).toEqual([next]);
  });

  it("takes no press that was meant for the one before", () => {
    const records = createRecords(memoryStorage());
    const { store, news } = opened(records, aBrowser()(), true, fresh);
    records.rewrite(roomKind, () => another);
    store.ask(next);
    store.ask(next);

    expect(news).toEqual(["replaced"]);
    expect(records.read(roomKind)).toEqual(another);
  });
});

describe("a room that was ended", () => {
  it("is gone in every window, and no press brings it back", () => {
    const open = aBrowser();
    const records = createRecords(memoryStorage());
    const wall = opened(records, open(), true);
    const notes = opened(records, open());
    notes.store.ask(next);
    notes.store.endRoom();
    wall.store.ask(next);

    expect(wall.news.at(-1)).toBe("replaced");
    expect(records.read(roomKind)).toBeUndefined();
  });

  it("is gone for a wall that was in the browser's cache", () => {
    const records = createRecords(memoryStorage());
    const wall = opened(records, aBrowser()(), true);
    wall.store.ask(next);
    opened(records, aBrowser()()).store.endRoom();
    wall.store.comeBack();
    wall.store.ask(next);

    expect(wall.news.at(-1)).toBe("replaced");
    expect(records.read(roomKind)).toBeUndefined();
  });

  it("leaves one alone that was made meanwhile", () => {
    const records = createRecords(memoryStorage());
    const { store } = opened(records, aBrowser()(), false, fresh);
    records.rewrite(roomKind, () => another);
    store.endRoom();

    expect(records.read(roomKind)).toEqual(another);
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
