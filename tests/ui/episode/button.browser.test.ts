import { afterEach, expect, test, vi } from "vitest";
import { button } from "#ui/episode/button";
import { aRoot } from "../an-app";

let root = document.body;

afterEach(() => root.replaceChildren());

/** How often a button runs when Enter goes down on it, held or anew each time. */
function pressesOf(isHeld: boolean) {
  root = aRoot();
  const run = vi.fn<() => void>();
  const own = button("On", { id: "on" }, run);
  root.append(own);
  for (const repeat of [false, isHeld, isHeld]) {
    const down = new KeyboardEvent("keydown", { key: "Enter", repeat, cancelable: true });
    // What a browser does with Enter on a button, unless that is prevented.
    if (own.dispatchEvent(down)) own.click();
  }
  return run.mock.calls.length;
}

test("Enter that is held down presses a button once", () => {
  expect(pressesOf(true)).toBe(1);
  expect(pressesOf(false)).toBe(3);
});
