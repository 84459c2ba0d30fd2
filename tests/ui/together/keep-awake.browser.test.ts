import { afterEach, expect, it, vi } from "vitest";
import { keepAwake } from "#ui/together/keep-awake";

let undo: () => void = () => undefined;

function awakeBy(request: () => Promise<unknown>) {
  const asked = vi.fn(request);
  Object.defineProperty(navigator, "wakeLock", { value: { request: asked }, configurable: true });
  return asked;
}

/** Locks that are held now: each is given back by whoever took it, and all when the window is hidden. */
function aBrowser() {
  const held = new Set<object>();
  const asked = awakeBy(async () => {
    const lock = { release: async () => void held.delete(lock) };
    held.add(lock);
    return lock;
  });
  const turn = (visibilityState: DocumentVisibilityState) => {
    Object.defineProperty(document, "visibilityState", {
      value: visibilityState,
      configurable: true,
    });
    if (visibilityState === "hidden") held.clear();
    document.dispatchEvent(new Event("visibilitychange"));
  };
  return { held, asked, hide: () => turn("hidden"), show: () => turn("visible") };
}

/** Whatever was asked for has been given by now. */
const given = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => {
  undo();
  Reflect.deleteProperty(navigator, "wakeLock");
  Reflect.deleteProperty(document, "visibilityState");
});

it("keeps awake while the window is seen, again whenever it is seen again, until it is left", async () => {
  const { held, asked, hide, show } = aBrowser();
  undo = keepAwake();
  await given();
  const atFirst = held.size;
  hide();
  await given();
  const hidden = [held.size, asked.mock.calls.length];
  show();
  await given();
  const again = held.size;
  undo();
  const left = held.size;
  hide();
  show();
  await given();

  expect([atFirst, hidden, again, left]).toEqual([1, [0, 1], 1, 0]);
  expect(held.size).toBe(0);
  expect(asked.mock.calls).toEqual([["screen"], ["screen"]]);
});

it("gives everything back, also where the window was shown twice before it was kept awake", async () => {
  const { held, show } = aBrowser();
  undo = keepAwake();
  show();
  await given();
  undo();

  expect(held.size).toBe(0);
});

it("keeps nothing that is given only after it was left", async () => {
  const { held, asked } = aBrowser();
  undo = keepAwake();
  undo();
  await given();

  expect(asked).toHaveBeenCalledOnce();
  expect(held.size).toBe(0);
});

it("goes on where the browser refuses", async () => {
  const asked = awakeBy(() => Promise.reject(new DOMException("no", "NotAllowedError")));
  undo = keepAwake();

  await expect.poll(() => asked.mock.calls.length).toBe(1);
  expect(() => undo()).not.toThrow();
});
