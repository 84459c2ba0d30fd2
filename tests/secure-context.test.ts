import { expect, test } from "vitest";

/**
 * What browsers give to https and localhost alone. The game is also served over plain http in a
 * company, so each use needs a way for where there is none.
 */
const SECURE_ONLY = new RegExp(
  [
    String.raw`\brandomUUID\b`,
    String.raw`\bcrypto\.subtle\b`,
    String.raw`\bClipboardItem\b`,
    String.raw`\bcaches\.`,
    String.raw`\bcookieStore\b`,
    String.raw`\bshow(?:OpenFile|SaveFile|Directory)Picker\b`,
    String.raw`\bnew (?:Notification|PaymentRequest|IdleDetector|SharedArrayBuffer)\b`,
    String.raw`\b(?:Worklet|audioWorklet|paintWorklet)\b`,
    String.raw`\bnavigator\.(?:clipboard|share|canShare|serviceWorker|wakeLock|storage|locks|credentials|mediaDevices|mediaSession|geolocation|bluetooth|usb|hid|serial|gpu|keyboard|deviceMemory|getBattery|requestMIDIAccess)\b`,
  ].join("|"),
  "g",
);

/** Every use, with what happens over plain http. */
const fallBacks: Readonly<Record<string, string>> = {
  "/src/main.ts navigator.storage": "the browser is not asked to keep what is kept",
  "/src/offline/offline.ts navigator.serviceWorker":
    "nothing is kept for days without a connection, and the settings say so",
  "/src/offline/store.ts caches.": "never reached: there is no worker",
  "/src/worker/sw.ts caches.": "never runs",
  "/src/ui/trouble-screen.ts navigator.clipboard": "the text is selected, and a note says so",
  "/src/ui/together/keep-awake.ts navigator.wakeLock":
    "the computer sleeps as it is set; the page for facilitators says to set it",
  "/src/ui/code-box.ts navigator.clipboard": "the code is selected, and a note says so",
};

const sources = import.meta.glob<string>(["/src/**/*.ts", "/scenes/**/*.ts"], {
  eager: true,
  query: "?raw",
  import: "default",
});

test("what works over https alone is known, and has a way without", () => {
  const used = Object.entries(sources).flatMap(([path, code]) =>
    (withoutComments(code).match(SECURE_ONLY) ?? []).map((name) => `${path} ${name}`),
  );

  expect([...new Set(used)].sort()).toEqual(Object.keys(fallBacks).sort());
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(?<!:)\/\/.*$/gm, "");
}
