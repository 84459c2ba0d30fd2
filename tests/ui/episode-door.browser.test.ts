import { expect, test, vi } from "vitest";
import { builtInSource } from "#content/built-in-source";
import type { EpisodeSource } from "#content/episode-source";
import type { Locale } from "#core/locale";
import { createEpisodeDoor } from "#ui/episode-door";

const [id = "", other = ""] = builtInSource().scenarios();

/** A door to the shipped places that counts what is asked of the source, of screen and engine. */
function aDoor({ failures = 0 } = {}) {
  const asked = { opened: [] as string[], screen: 0, stage: 0 };
  let locale: Locale = "ja";
  const source = builtInSource();
  const episodes: EpisodeSource = {
    ...source,
    async open(scenarioId, language) {
      asked.opened.push(`${scenarioId} ${language}`);
      if (asked.opened.length <= failures) throw new Error("offline");
      return source.open(scenarioId, language);
    },
  };
  const door = createEpisodeDoor({
    episodes,
    locale: () => locale,
    loadScreen: async () => void asked.screen++,
    loadStage: async () => void asked.stage++,
  });
  const speak = (next: Locale) => {
    locale = next;
  };
  return { door, asked, speak };
}

test("what was prepared is not asked for again on entering", async () => {
  const { door, asked } = aDoor();
  door.prepare(id);
  door.prepare(id);
  const episode = await door.enter(id);

  expect(episode.scenario.id).toBe(id);
  expect(asked).toEqual({ opened: [`${id} ja`], screen: 1, stage: 0 });
});

test("another place than the prepared one is opened all the same", async () => {
  const { door } = aDoor();
  door.prepare(id);

  expect((await door.enter(other)).scenario.id).toBe(other);
});

test("who enters while it fails is told; entering again tries again", async () => {
  const { door } = aDoor({ failures: 1 });
  door.prepare(id);
  await expect(door.enter(id)).rejects.toThrow("offline");

  expect((await door.enter(id)).scenario.id).toBe(id);
});

test("what failed ahead stays silent, and is asked for again on entering", async () => {
  const { door, asked } = aDoor({ failures: 1 });
  door.prepare(id);
  await new Promise((resolve) => setTimeout(resolve, 50));

  expect((await door.enter(id)).scenario.id).toBe(id);
  expect(asked.opened).toEqual([`${id} ja`, `${id} ja`]);
});

test("the language that is spoken on entering is there, though another was prepared", async () => {
  const { door, speak } = aDoor();
  door.prepare(id);
  speak("en");
  const episode = await door.enter(id);

  expect(episode.texts.en.title).not.toMatch(/[ぁ-ん]/);
});

test("the place entered last learns one more language; without one nothing happens", async () => {
  const { door } = aDoor();
  await door.speak("en");
  const episode = await door.enter(id);
  expect(() => episode.texts.en).toThrow();
  await door.speak("en");

  expect(episode.texts.en.title).not.toMatch(/[ぁ-ん]/);
});

test("ahead of a wish the engine comes too, but not for whoever saves data", async () => {
  const { door, asked } = aDoor();
  const connection = vi
    .spyOn(navigator as { connection?: { saveData?: boolean } }, "connection", "get")
    .mockReturnValue({ saveData: true });
  door.ahead(id);
  expect(asked.opened).toEqual([]);
  connection.mockRestore();

  door.ahead(id);
  await vi.waitFor(() => expect(asked.stage).toBe(1), 5000);
  expect(asked.opened).toEqual([`${id} ja`]);
});
