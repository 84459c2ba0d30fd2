import { describe, expect, it } from "vitest";
import { createRecords } from "#progress/records";
import { type RoomChannel, sayAllErased, waitForRoom } from "#progress/room-channel";
import { roomKind } from "#progress/room-record";
import { sessionsKind } from "#progress/sessions";
import { memoryStorage } from "#progress/storage";
import { byHands, pressOn } from "../helpers/rooms";
import { faultyStorage, fullStorage } from "../helpers/storages";
import { aBrowser, another, aSlowBrowser, fresh, next, opened, scenario } from "./room-windows";

describe("a window without a room", () => {
  const waiting = (channel: RoomChannel) => {
    const found: string[] = [];
    return { found, stop: waitForRoom(channel, ({ id }) => found.push(id)) };
  };

  it("hears of one that another holds, which comes later or was there before", () => {
    const open = aBrowser();
    const before = waiting(open());
    opened(createRecords(fullStorage(0)), open(), false, fresh);
    const after = waiting(open());

    expect(before.found).toContain(fresh.id);
    expect(after.found).toEqual([fresh.id]);
  });

  it("hears nothing any more once it is left", () => {
    const open = aBrowser();
    const { found, stop } = waiting(open());
    stop();
    opened(createRecords(fullStorage(0)), open(), false, fresh);

    expect(found).toEqual([]);
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

it("is gone with everything that is erased, also where it could not be written until then", () => {
  const storage = memoryStorage();
  const refusing = faultyStorage();
  const mine = createRecords({
    ...storage,
    set: (key, text) => refusing.set(key, text) && storage.set(key, text),
  });
  refusing.fault = "refuses";
  const open = aBrowser();
  const notes = opened(mine, open(), false, fresh);
  const { log } = pressOn(
    scenario,
    byHands(() => true),
  );
  for (const entry of log) notes.store.ask(entry);
  const erasing = createRecords(storage);
  erasing.eraseAll();
  refusing.fault = "none";
  // The browser may tell of the room that is there before the word comes that all is erased.
  mine.retry();
  const between = [erasing.read(roomKind)?.id, erasing.read(sessionsKind).length];
  sayAllErased(open());
  notes.store.ask(next);
  mine.retry();

  expect(between).toEqual([fresh.id, 1]);
  expect(notes.news.at(-1)).toBe("replaced");
  expect(storage.keys()).toEqual([]);
});

it("a later log stays, where a window could not write its own until now", () => {
  const storage = memoryStorage();
  const refusing = faultyStorage();
  const mine = createRecords({
    ...storage,
    set: (key, text) => refusing.set(key, text) && storage.set(key, text),
  });
  const notes = createRecords(storage);
  const open = aBrowser();
  const wall = opened(mine, open(), true).store;
  wall.ask(next);
  refusing.fault = "refuses";
  wall.ask(next);
  const later = opened(notes, open()).store;
  later.ask(next);
  refusing.fault = "none";
  const written = mine.texts.retry();

  expect(written).toBe("kept");
  expect(later.log()).toHaveLength(3);
  expect(notes.read(roomKind)?.log).toEqual(later.log());
});
