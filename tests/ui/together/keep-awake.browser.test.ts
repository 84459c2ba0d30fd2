import { afterEach, expect, it, vi } from "vitest";
import { keepAwake } from "#ui/together/keep-awake";

const release = vi.fn(async () => undefined);
let undo: () => void = () => undefined;

/** A browser that keeps awake whoever asks, or nobody. */
function awakeBy(request: () => Promise<unknown>) {
  const asked = vi.fn(request);
  Object.defineProperty(navigator, "wakeLock", { value: { request: asked }, configurable: true });
  return asked;
}

afterEach(() => {
  undo();
  Reflect.deleteProperty(navigator, "wakeLock");
  release.mockClear();
});

it("asks the browser to stay awake, again whenever the window is seen again, until it is left", async () => {
  const asked = awakeBy(async () => ({ release }));
  undo = keepAwake();
  await expect.poll(() => asked.mock.calls.length).toBe(1);
  document.dispatchEvent(new Event("visibilitychange"));
  await expect.poll(() => asked.mock.calls.length).toBe(2);
  undo();
  document.dispatchEvent(new Event("visibilitychange"));

  expect(asked).toHaveBeenCalledTimes(2);
  expect(asked).toHaveBeenCalledWith("screen");
  expect(release).toHaveBeenCalled();
});

it("goes on where the browser refuses", async () => {
  const asked = awakeBy(() => Promise.reject(new DOMException("no", "NotAllowedError")));
  undo = keepAwake();

  await expect.poll(() => asked.mock.calls.length).toBe(1);
  expect(() => undo()).not.toThrow();
});
