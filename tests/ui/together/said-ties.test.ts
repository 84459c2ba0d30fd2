import { describe, expect, it } from "vitest";
import { readText } from "#content/a-text";
import { wordsOf } from "#content/scenario-text";
import { presentStep } from "#core/room/room";
import { newRoom, type Room } from "#core/room/room-state";
import { stepsOf } from "#core/room/steps";
import { byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { aWallPlay } from "./a-wall-play";
import { notesIn, place } from "./said-in";

const { scenario } = place;
const ASKED = "同じ数なので、先に聞いた";
const HOST = "同じ数なので、進行役が選んだ";
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

/** The card that is asked about at a step, without the marks of its breaks. */
const cardAt = (step: string) => readText(wordsOf(words.causes, step.split("/")[1] ?? "").card);
const words = aWallPlay(place, "ja", () => newRoom).text();

describe("what is said of equal cards", () => {
  it.each(told)("is that they were, where it goes on with the one asked first: %s", (kind) => {
    expect(notesIn(at(idOf(kind))).say).toContain(ASKED);
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

    expect(notesIn(room).say).toContain(`「いつ」は${HOST}`);
  });

  it("is nothing of the moment where the hands decided about the deed alone", () => {
    const [deed] = all.filter(({ kind }) => kind === "action");
    const { say } = notesIn(
      at(
        idOf("pledge"),
        byHands(({ id }) => id === deed?.id, "most", "half"),
      ),
    );

    expect(say).toContain("多かった「行動」");
    expect(say).not.toContain("「時」");
  });

  it("is told only of those that were, where one of the weightiest had more hands", () => {
    const [first = "", second = "", third = ""] = all
      .filter(({ kind }) => kind === "keyPoint")
      .map(({ id }) => id);
    const oneAhead = byHands(({ id }) => id === first, "most", "half");
    const { say } = notesIn(at(idOf("keyPoints"), oneAhead));
    const [clear = "", tied = ""] = say.split("先に聞いた");

    expect(clear).toContain(cardAt(first));
    expect(tied).toContain(cardAt(second));
    expect(say).not.toContain(cardAt(third));
  });

  it("is no other answer, where a weightiest one had as many hands as those that go on", () => {
    const told = notesIn(roomAfter(scenario, [{ type: "next" }], at(idOf("keyPoints"))));

    expect(told.say).not.toContain("会場の答えとは、違いました");
  });
});
