import { describe, expect, it } from "vitest";
import { presentStep } from "#core/room/room";
import { newRoom, type Room } from "#core/room/room-state";
import { stepsOf } from "#core/room/steps";
import { byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { notesIn, place } from "./said-in";

const { scenario } = place;
const ASKED = "同じ数なので、先に聞いたほうです。";
const HOST = "同じ数なので、進行役が選びました。";
const half = byHands(() => true, "half");

/** Of every question as many cards as go on with more hands than the others. */
const all = stepsOf(scenario, pressOn(scenario, half).room);
const clear = byHands(
  ({ id, kind, about }) =>
    all
      .filter((step) => step.kind === kind && (kind !== "reason" || step.about === about))
      .slice(0, kind === "keyPoint" ? 2 : 1)
      .some((step) => step.id === id),
  "most",
  "half",
);

const at = (id: string, hands = half): Room => pressOn(scenario, hands, { until: id }).room;

/** The steps at which it is told what a room goes on with. */
const told = ["keyPoints", "kept", "action", "pledge"] as const;
const idOf = (kind: string) => all.find((step) => step.kind === kind)?.id ?? "";

describe("what is said of equal cards", () => {
  it.each(told)("is that they were, where it goes on with the one asked first: %s", (kind) => {
    expect(notesIn(at(idOf(kind))).say).toMatch(new RegExp(`^${ASKED}`, "u"));
  });

  it.each(told)("is nothing where the hands decided: %s", (kind) => {
    expect(notesIn(at(idOf(kind), clear)).say).not.toContain("同じ数");
  });

  it("is that the host chose, where that is so", () => {
    const steps = stepsOf(scenario, newRoom).filter(({ kind }) => kind === "situation");
    const room = roomAfter(
      scenario,
      [
        ...half(steps.at(-1) ?? presentStep(scenario, newRoom)),
        { type: "prefer", step: steps.at(-1)?.id ?? "" },
        { type: "next" },
      ],
      at(steps.at(-1)?.id ?? ""),
    );

    expect(notesIn(room).say).toMatch(new RegExp(`^${HOST}`, "u"));
  });
});
