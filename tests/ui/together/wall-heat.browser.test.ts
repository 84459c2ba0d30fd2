import { afterEach, expect, it } from "vitest";
import { stepsOf } from "#core/room/steps";
import { byHands, pressOn } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";
import { openNotes } from "./open-notes";

const scenario = aScenario();
const hands = byHands(() => true, "half");
const heat = stepsOf(scenario, pressOn(scenario, hands).room).find(({ kind }) => kind === "heat");
let close: () => void = () => undefined;

afterEach(() => close());

it.each([0, 1, 2])(
  "the line around what is spoken of lies over the others (%i presses on)",
  async (presses) => {
    const { log } = pressOn(scenario, hands, { until: heat?.id });
    const on = Array.from({ length: presses }, () => ({ type: "next" }) as const);
    const notes = await openNotes(scenario, [...log, ...on]);
    ({ close } = notes);
    const lines = [...notes.root.querySelectorAll(".host-preview--now .heat-shape__line")];

    expect(lines.length).toBeGreaterThan(1);
    expect(lines.findIndex((line) => line.classList.contains("is-now"))).toBe(lines.length - 1);
  },
);

/** The second look as it stands in the notes' small wall, after a hall that answered everything so. */
async function secondLook(show: "none" | "few" | number) {
  const answered = byHands(() => true, show);
  const { log } = pressOn(scenario, answered, { until: heat?.id });
  const notes = await openNotes(scenario, log);
  ({ close } = notes);
  return notes.root.querySelector<HTMLElement>(".host-preview--now .heat");
}

it("names all that a hall of one mind looked at, so that it can say where it was unsure", async () => {
  const list = await secondLook("none");
  const asked = stepsOf(scenario, pressOn(scenario, hands).room).filter(
    ({ kind }) => kind === "thing",
  );

  expect(list?.querySelectorAll(".heat--names > li, .heat__card")).toHaveLength(asked.length);
  expect(list?.querySelector(".heat__card")).toBeNull();
});

it("tells no percentage that nobody counted", async () => {
  const list = await secondLook("few");
  const shares = [...(list?.querySelectorAll(".heat__share") ?? [])].map(
    (each) => each.textContent,
  );

  expect(shares).toEqual(shares.map(() => "hands.few"));
  expect(shares.length).toBeGreaterThan(1);
});
