import { beforeEach, describe, expect, test } from "vitest";
import type { Everything, KeepEverything } from "#offline/everything";
import { type Can, noOffline, type Offline } from "#offline/offline";
import { newerOffer } from "#ui/newer-offer";
import { offlineSection } from "#ui/offline-section";
import "#ui/settings.css";
import { anApp, aRoot } from "./an-app";

const standing = { bytes: 12_000_000, bytesHere: 3_000_000, places: 10, placesHere: 2 };

/** What is kept as a test wants it. */
function aKeeping(start: Everything) {
  let state = start;
  let tell: () => void = () => undefined;
  const asked: string[] = [];
  const everything: KeepEverything = {
    now: () => state,
    onChange(listener) {
      tell = listener;
      return () => asked.push("left");
    },
    look: () => asked.push("look"),
    start: () => asked.push("start"),
    stop: () => asked.push("stop"),
  };
  const become = (next: Everything) => {
    state = next;
    tell();
  };
  return { everything, become, asked };
}

const offlineWith = (changes: Partial<Offline>): Offline => ({
  ...noOffline("elsewhere"),
  can: (): Can => "yes",
  ...changes,
});

let root: HTMLElement;
beforeEach(() => {
  root = aRoot();
});

function shown(offline: Offline, language = "ja") {
  const section = offlineSection(anApp({ offline }, language));
  root.append(section.part);
  return section;
}

const button = (id: string) => root.querySelector<HTMLButtonElement>(`#offline-${id}`);

describe("the settings about playing without a connection", () => {
  test.each(["insecure", "unsupported", "inside", "elsewhere"] as const)(
    "say plainly when nothing is kept: %s",
    (why) => {
      shown(noOffline(why), "en");

      expect(root.textContent).toMatch(/nothing|holds everything|keeps nothing/);
      expect(root.querySelector("button")).toBeNull();
    },
  );

  test("tell how much is missing, and start at a press", () => {
    const { everything, asked } = aKeeping({ kind: "part", standing });
    shown(offlineWith({ everything }), "en");
    button("start")?.click();

    expect(root.textContent).toContain("2 of 10");
    expect(root.textContent).toContain("9.0 MB are missing");
    expect(asked).toEqual(["look", "start"]);
  });

  test("show the progress without taking the focus from the button that stops it", () => {
    const { everything, become, asked } = aKeeping({ kind: "fetching", standing });
    shown(offlineWith({ everything }), "en");
    button("stop")?.focus();
    become({ kind: "fetching", standing: { ...standing, bytesHere: 6_000_000 } });

    expect(document.activeElement).toBe(button("stop"));
    expect(root.querySelector("progress")?.value).toBe(6_000_000);
    expect(root.textContent).toContain("6.0 of 12.0 MB");
    button("stop")?.click();
    expect(asked).toContain("stop");
  });

  test.each(["connection", "room"] as const)("offer to go on when it stopped: %s", (why) => {
    const { everything } = aKeeping({ kind: "stopped", standing, why });
    shown(offlineWith({ everything }), "en");

    expect(root.textContent).toContain("What has come stays");
    expect(button("start")).not.toBeNull();
  });

  test("hand on the browser's offer to install, and listen no more when they are closed", () => {
    const { everything, asked } = aKeeping({ kind: "all", standing });
    let times = 0;
    const install = { isOffered: () => times === 0, ask: () => (times += 1) };
    const section = shown(offlineWith({ everything, install }), "en");
    button("install")?.click();
    section.undo();

    expect(times).toBe(1);
    expect(asked).toContain("left");
  });
});

test("the title offers a newer release when there is one, and takes it at a press", () => {
  let find: () => void = () => undefined;
  let taken = 0;
  const newer = {
    check: () => undefined,
    onFound(listener: () => void) {
      find = listener;
      return () => undefined;
    },
    start: () => (taken += 1),
  };
  root.append(newerOffer(anApp({ offline: offlineWith({ newer }) })).part);
  expect(root.querySelector("button")).toBeNull();
  find();
  root.querySelector("button")?.click();

  expect(taken).toBe(1);
});
