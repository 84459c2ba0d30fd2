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
