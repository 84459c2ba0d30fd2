import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { stepId } from "#core/room/step-ids";
import { byHands, pressOn } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";
import { openNotes } from "./open-notes";

const scenario = aScenario();
const thing = stepId("thing", scenario.hazards[0]?.id ?? "");
let close: () => void = () => undefined;

afterEach(() => close());

/** The notes where hands go up for a thing. */
async function notes() {
  const { log } = pressOn(
    scenario,
    byHands(() => true),
    { until: thing },
  );
  const open = await openNotes(scenario, log);
  close = open.close;
  return open;
}

const press = (root: HTMLElement, id: string) => root.querySelector<HTMLElement>(`#${id}`)?.click();

describe("hands that are counted", () => {
  const field = (root: HTMLElement, id: string) => {
    const found = root.querySelector<HTMLInputElement>(`#${id}`);
    if (!found) throw new Error(`${id} is not in the notes.`);
    return found;
  };
  const type = (root: HTMLElement, id: string, value: string) => {
    field(root, id).value = value;
  };
  const key = (root: HTMLElement, id: string, pressed: string) =>
    field(root, id).dispatchEvent(
      new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }),
    );
  const isEntered = (root: HTMLElement, show: string) =>
    root.querySelector(`#hands-${show}`)?.getAttribute("aria-pressed");

  it("are none where only the people in the hall were entered", async () => {
    const { root } = await notes();
    press(root, "hands-most");
    type(root, "memo-people", "40");
    press(root, "memo-enter");

    expect(isEntered(root, "most")).toBe("true");
    expect(field(root, "memo-people").value).toBe("40");
  });

  it("once entered, leave the keys to hands", async () => {
    const { root } = await notes();
    root.querySelector<HTMLElement>("#memo-by-number")?.click();
    await userEvent.type(field(root, "memo-people"), "40{Enter}1");

    expect(isEntered(root, "most")).toBe("true");
    expect(field(root, "memo-people").value).toBe("40");
  });

  it("once entered with Enter, wait for a press of their own to go on", async () => {
    const { root, app } = await notes();
    root.querySelector<HTMLElement>("#memo-by-number")?.click();
    await userEvent.type(field(root, "memo-people"), "40");
    await userEvent.type(field(root, "memo-count"), "12{Enter}");

    expect(field(root, "memo-count").value).toBe("12");
    expect(root.querySelector("#memo-take-back")).not.toBeNull();
    expect(app.said).toEqual([]);
  });

  it("refused, are mended where they were typed", async () => {
    const { root, app } = await notes();
    root.querySelector<HTMLElement>("#memo-by-number")?.click();
    await userEvent.type(field(root, "memo-people"), "40");
    await userEvent.type(field(root, "memo-count"), "45{Enter}");
    await userEvent.keyboard("{Backspace}{Backspace}35{Enter}");

    expect(app.said).toHaveLength(1);
    expect(isEntered(root, "few")).toBe("false");
    expect(field(root, "memo-count").defaultValue).toBe("35");
  });

  it.each([
    ["memo-people", "abc", "memo.noPeople"],
    ["memo-people", "0", "memo.noPeople"],
    ["memo-count", "-3", "memo.noHands"],
    ["memo-count", "1.5", "memo.noHands"],
  ])("say what is wrong, and nothing is entered: %s, %s", async (id, typed, said) => {
    const { root, app } = await notes();
    press(root, "hands-most");
    type(root, "memo-people", "40");
    type(root, "memo-count", "12");
    type(root, id, typed);
    press(root, "memo-enter");

    expect(app.said).toEqual([said]);
    expect(isEntered(root, "most")).toBe("true");
    expect(field(root, id).value).toBe(typed);
  });

  it("are entered with Enter, also in wide digits", async () => {
    const { root } = await notes();
    type(root, "memo-people", "４０");
    type(root, "memo-count", "１２");
    key(root, "memo-count", "Enter");

    expect(root.querySelector("#memo-take-back")).not.toBeNull();
    expect(field(root, "memo-count").defaultValue).toBe("12");
  });

  it("let a clicker go on while focus is in a field, and are asked anew", async () => {
    const { root } = await notes();
    type(root, "memo-people", "40");
    type(root, "memo-count", "12");
    press(root, "memo-enter");
    field(root, "memo-count").focus();
    for (let on = 0; on < 4; on++)
      key(root, root.querySelector("#memo-count") ? "memo-count" : "memo-next", "PageDown");

    expect(root.querySelector("#memo-take-back")).toBeNull();
    expect(field(root, "memo-count").value).toBe("");
  });

  it("stay typed when a window opens, or the wall goes dark", async () => {
    const { root } = await notes();
    type(root, "memo-people", "40");
    type(root, "memo-count", "12");
    const wall = new BroadcastChannel("mamore-room");
    wall.postMessage({ type: "wall" });
    await expect.poll(() => root.querySelector(".host__wall.is-on")).not.toBeNull();
    wall.close();

    expect(field(root, "memo-people").value).toBe("40");
    expect(field(root, "memo-count").value).toBe("12");
  });
});
