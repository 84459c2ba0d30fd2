import { describe, expect, it } from "vitest";
import type { Entry } from "#core/room/entry";
import { presentStep } from "#core/room/room";
import type { Room } from "#core/room/room-state";
import { createRecords } from "#progress/records";
import { roomKind } from "#progress/room-record";
import type { RoomStore } from "#progress/room-store";
import { sessionsKind } from "#progress/sessions";
import { memoryStorage } from "#progress/storage";
import { byHands, pressOn } from "../helpers/rooms";
import { aBrowser, fresh, next, opened, scenario } from "./room-windows";

const roomOf = (store: RoomStore): Room => store.room();

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

describe("of a place that changed meanwhile", () => {
  const gone: Entry = { type: "swap", measure: "gone" };
  const before = { ...fresh, revision: 7, log: [next, gone, next, next, next] };

  it("is taken up what is still accepted, in every window, and all go on from there", () => {
    const open = aBrowser();
    const records = createRecords(memoryStorage());
    records.rewrite(roomKind, () => before);
    const wall = opened(records, open(), true).store;
    const notes = opened(records, open()).store;
    notes.ask(next);
    wall.ask(next);
    const again = opened(records, aBrowser()()).store;

    expect(notes.log()).toEqual([next, next, next]);
    expect(records.read(roomKind)?.log).toEqual(notes.log());
    for (const store of [wall, again]) {
      expect(store.log()).toEqual(notes.log());
      expect(roomOf(store)).toEqual(roomOf(notes));
    }
  });
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

it("begins when the lobby is left, not with the practice there", () => {
  const { store } = opened(createRecords(memoryStorage()), aBrowser()());
  const begun = [store.begun()];
  while (presentStep(scenario, roomOf(store)).kind === "lobby") {
    begun.push(store.begun());
    store.ask(next);
  }

  expect(begun.length).toBeGreaterThan(2);
  expect([...new Set(begun), store.begun()]).toEqual([undefined, 5000]);
});

it("leaves a session on its day, whenever it is looked at again", () => {
  const records = createRecords(memoryStorage());
  const { log } = pressOn(
    scenario,
    byHands(() => true),
  );
  records.rewrite(roomKind, () => ({ ...fresh, log: log.slice(0, -1) }));
  opened(records, aBrowser()()).store.ask(next);
  opened(records, aBrowser()(), false, undefined, "2026-12-03").store.ask({ type: "back" });

  expect(records.read(sessionsKind).map(({ day }) => day)).toEqual(["2026-11-26"]);
});
