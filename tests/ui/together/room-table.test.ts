import { describe, expect, it } from "vitest";
import { isSoundlyKept } from "#core/keep";
import type { Entry } from "#core/room/entry";
import { newRoom, type Room } from "#core/room/room-state";
import { type RoomStep, stepsOf } from "#core/room/steps";
import { roomTable } from "#ui/together/room-table";
import { byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { locales, shipped } from "../../helpers/shipped";
import { aWallPlay } from "./a-wall-play";

const [place] = shipped;
if (!place) throw new Error("No place is shipped.");
const { scenario } = place;
const few = byHands(() => true, "few");

/** Cells of the table, its head left out. */
function rowsOf(room: Room, of = place, locale: (typeof locales)[number] = "ja") {
  if (!of) throw new Error("No place is shipped.");
  const [head = [], ...rows] = roomTable(aWallPlay(of, locale, () => room))
    .trim()
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"|(-?\d+)/g)].map((cell) => cell[1] ?? cell[2]),
    );
  return { head, rows };
}

const askedIn = (room: Room, of = scenario): readonly RoomStep[] =>
  stepsOf(of, room).filter(({ asks }) => asks);

describe.each(shipped)("the table of $folder", (of) => {
  const { room } = pressOn(of.scenario, few);

  it.each(locales)("has a line for all that was asked, none like another: %s", (locale) => {
    const { rows } = rowsOf(room, of, locale);
    const asked = rows.map(([question, words]) => `${question}: ${words}`);

    expect(rows).toHaveLength(askedIn(room, of.scenario).length);
    expect(rows.filter((row) => row.length !== 5 || row[0] === "" || row[1] === "")).toEqual([]);
    expect(asked.filter((each) => /\{\{|undefined/.test(each))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("tells of every reason for which danger it is, and whether it is good enough", () => {
    const { rows } = rowsOf(room, of);
    const told = askedIn(room, of.scenario).map((step, index) => ({
      step,
      row: rows[index] ?? [],
    }));
    const reasons = told.filter(({ step }) => step.kind === "reason");
    const dangers = new Set(reasons.map(({ step }) => step.about));

    expect(new Set(reasons.map(({ row }) => row[0])).size).toBe(dangers.size);
    for (const { step, row } of reasons) {
      const hazard = of.scenario.hazards.find(({ id }) => id === step.about);
      const isGood = hazard !== undefined && isSoundlyKept(hazard, step.option);
      expect(row[4]).toBe(isGood ? "この理由で、残せます" : "この理由では、残せません");
    }
  });

  it("has an answer where one is right", () => {
    const { rows } = rowsOf(room, of);
    const without = askedIn(room, of.scenario).filter((_, index) => rows[index]?.[4] === "");

    expect(new Set(without.map(({ kind }) => kind))).toEqual(
      new Set(["measure", "situation", "action"]),
    );
  });
});

describe("numbers of a table", () => {
  const people: Entry = { type: "people", count: 30 };
  const counted = byHands(() => true, 12);
  const inHall = roomAfter(scenario, [people]);

  it("are shares where nobody said how many there were", () => {
    const { head, rows } = rowsOf(pressOn(scenario, few).room);

    expect(head.filter((column) => column?.includes("%"))).toHaveLength(2);
    expect(rows[0]?.slice(2, 4)).toEqual(["20", "80"]);
  });

  it("are people in the hall they were counted in", () => {
    const first = askedIn(newRoom)[1]?.id;
    const { room: later } = pressOn(scenario, counted, { from: inHall, until: first });
    const more = roomAfter(scenario, [{ type: "people", count: 40 }], later);
    const { head, rows } = rowsOf(pressOn(scenario, counted, { from: more }).room);

    expect(head.join("")).not.toContain("%");
    expect([rows[0], rows[1]].map((row) => row?.slice(2, 4))).toEqual([
      ["12", "18"],
      ["12", "28"],
    ]);
  });

  it("are all shares where the hall was counted halfway", () => {
    const first = askedIn(newRoom)[1]?.id;
    const { room: before } = pressOn(scenario, few, { until: first });
    const later = roomAfter(scenario, [people], before);
    const { head, rows } = rowsOf(pressOn(scenario, counted, { from: later }).room);

    expect(head.filter((column) => column?.includes("%"))).toHaveLength(2);
    expect([rows[0], rows[1]].map((row) => row?.slice(2, 4))).toEqual([
      ["20", "80"],
      ["40", "60"],
    ]);
  });

  it("make no majority of a tie: at a glance nobody counted, however many are in the hall", () => {
    const odd = roomAfter(scenario, [{ type: "people", count: 25 }]);
    const { head, rows } = rowsOf(
      pressOn(
        scenario,
        byHands(() => true, "half"),
        { from: odd },
      ).room,
    );

    expect(head.filter((column) => column?.includes("%"))).toHaveLength(2);
    expect(rows[0]?.slice(2, 4)).toEqual(["50", "50"]);
  });

  it("are together as many as all, also where neither share is a whole number", () => {
    const three = roomAfter(scenario, [{ type: "people", count: 3 }]);
    const mixed = byHands(({ kind }) => kind === "thing", "most", "none");
    const counted: typeof mixed = (step) =>
      step.kind === "thing" ? [{ type: "hands", step: step.id, show: 1 }] : mixed(step);
    const { rows } = rowsOf(pressOn(scenario, counted, { from: three }).room);

    expect(rows[0]?.slice(2, 4)).toEqual(["33", "67"]);
  });

  it("are none of what nobody was asked", () => {
    const { rows } = rowsOf(newRoom);

    expect(rows.every((row) => row[2] === "0" && row[3] === "0")).toBe(true);
  });
});
