import { beforeEach, expect, test, vi } from "vitest";
import { createSound } from "#audio/howler-sound";
import type { Volumes } from "#audio/sound";
import { referenceFolder, secondFolder } from "../helpers/turns";

const HEARD: Volumes = { sound: 0.6, music: 0, muted: false };

/** Sounds of places that were fetched since the test began. */
const fetched = () =>
  performance
    .getEntriesByType("resource")
    .flatMap(({ name }) => /assets\/([a-z-]+)\/ambient\./.exec(name)?.[1] ?? []);

const touch = () => dispatchEvent(new PointerEvent("pointerdown"));

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 300));

beforeEach(() => performance.clearResourceTimings());

test("a place is heard once somebody has touched the page, and not before", async () => {
  const sound = createSound();
  sound.setVolumes(HEARD);
  sound.ambient(referenceFolder);
  await aMoment();
  expect(fetched()).toEqual([]);

  touch();
  await vi.waitFor(() => expect(fetched()).toEqual([referenceFolder]));

  sound.ambient(secondFolder);
  await vi.waitFor(() => expect(fetched()).toContain(secondFolder));
  sound.ambient("none");
});

// Another room each time: what was fetched once is not fetched again.
test.each<[string, string, Partial<Volumes>]>([
  ["sounds are off", "mail-virus", { sound: 0 }],
  ["everything is muted", "wireless-lan", { muted: true }],
])("when %s, %s is not even fetched; it is when it is wanted again", async (_, room, off) => {
  const sound = createSound();
  sound.setVolumes({ ...HEARD, ...off });
  touch();
  sound.ambient(room);
  await aMoment();
  expect(fetched()).toEqual([]);

  sound.setVolumes(HEARD);
  await vi.waitFor(() => expect(fetched()).toEqual([room]));
  sound.ambient("none");
});

test("a room without a sound of its own is silent", async () => {
  const sound = createSound();
  sound.setVolumes(HEARD);
  touch();
  expect(() => sound.ambient("nowhere")).not.toThrow();
  await aMoment();
  expect(fetched()).toEqual([]);
});
