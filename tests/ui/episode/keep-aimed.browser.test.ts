import { expect, it, vi } from "vitest";
import { keepAimed } from "#ui/episode/keep-aimed";

it("looks again at every other size of the window, until it is over", () => {
  const look = vi.fn();
  const stop = keepAimed(look);
  window.dispatchEvent(new Event("resize"));
  stop();
  window.dispatchEvent(new Event("resize"));

  expect(look).toHaveBeenCalledTimes(2);
});
