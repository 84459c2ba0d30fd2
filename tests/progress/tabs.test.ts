import { expect, it } from "vitest";
import { episodeKey } from "#progress/saved-episode";
import { memoryStorage, type Storage } from "#progress/storage";
import { holdEpisode, type TabEvents } from "#progress/tabs";

type Listener = (event: Event) => void;

const stored = (key: string) => Object.assign(new Event("storage"), { key });

/** Tabs that share one storage; a change by one is heard by the others only, as in a browser. */
function aBrowser() {
  const shared = memoryStorage();
  const tabs: Set<Listener>[] = [];
  const tellOthers = (own: Set<Listener>, key: string) => {
    const others = tabs.filter((tab) => tab !== own).flatMap((tab) => [...tab]);
    for (const listen of others) listen(stored(key));
  };

  return () => {
    const own = new Set<Listener>();
    tabs.push(own);
    const storage: Storage = {
      ...shared,
      set(key, text) {
        shared.set(key, text);
        tellOthers(own, key);
        return true;
      },
    };
    const events: TabEvents = {
      addEventListener: (_, listener) => own.add(listener),
      removeEventListener: (_, listener) => own.delete(listener),
    };
    const heard: string[] = [];
    const hold = holdEpisode(storage, events, "test-office", `tab-${tabs.length}`, {
      onOtherTab: () => heard.push("other tab"),
      onSaved: () => heard.push("saved"),
    });
    return { hold, heard, storage };
  };
}

it("makes the second tab the reader, and tells it what the first saves", () => {
  const open = aBrowser();
  const first = open();
  const second = open();
  first.storage.set(episodeKey("test-office"), "…");

  expect(first.heard).toEqual([]);
  expect(second.heard).toEqual(["other tab", "saved"]);
});

it("lets the reader take over", () => {
  const open = aBrowser();
  const first = open();
  const second = open();
  second.hold.takeOver();
  second.storage.set(episodeKey("test-office"), "…");

  expect(first.heard).toEqual(["other tab", "saved"]);
});

it("leaves a tab alone once the other is closed", () => {
  const open = aBrowser();
  open().hold.release();
  const later = open();

  expect(later.heard).toEqual([]);
});

it("answers a third tab only once for each that plays", () => {
  const open = aBrowser();
  const first = open();
  open();
  const third = open();

  expect(first.heard).toEqual([]);
  expect(third.heard).toEqual(["other tab"]);
});
