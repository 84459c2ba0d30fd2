import { expect, it } from "vitest";
import { type OfflineParts, offlineOf } from "#offline/offline";

const parts = (packageKind: string | undefined): OfflineParts => ({
  packageKind,
  whenFree: Promise.resolve(),
  isPlayed: () => true,
});

/** A frame with a sandbox: asking for workers is an error there. */
const shutIn = {
  isSecureContext: true,
  get navigator() {
    return Object.defineProperty({}, "serviceWorker", {
      get: () => {
        throw new DOMException("The context is sandboxed.", "SecurityError");
      },
    });
  },
} as unknown as Window;

it.each([
  ["scorm12", "elsewhere"],
  ["single", "inside"],
] as const)("a page of %s keeps nothing, and asks for no worker", (kind, why) => {
  expect(offlineOf(shutIn, parts(kind)).can()).toBe(why);
});
