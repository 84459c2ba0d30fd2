import { expect, test, vi } from "vitest";
import type { Locale } from "#core/locale";
import { words as en } from "#i18n/en";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { createSpeaker } from "#ui/speaker";

/** A speaker of a Japanese page, with everything that was fetched besides. */
function aSpeaker(wanted: () => Locale, besides = async (_: Locale): Promise<void> => undefined) {
  const i18n = createI18n("ja", ja);
  const speaker = createSpeaker(i18n, besides, (locale) => locale === wanted());
  return { i18n, speaker };
}

test("the language changes once its words and what is said besides have come", async () => {
  const order: string[] = [];
  const { i18n, speaker } = aSpeaker(
    () => "en",
    async (locale) => void order.push(`episode in ${locale}`),
  );
  i18n.onLocale((locale) => order.push(`told ${locale}`));

  expect(await speaker.speak("en")).toBe(true);
  expect(order).toEqual(["episode in en", "told en"]);
  expect(i18n.t("shell:title.start")).toBe(en.shell.title.start);
});

test("words that fail to come change nothing and are told", async () => {
  const { i18n, speaker } = aSpeaker(
    () => "en",
    () => Promise.reject(new Error("offline")),
  );

  expect(await speaker.speak("en")).toBe(false);
  expect(i18n.locale()).toBe("ja");
});

test("whoever changes the language twice gets the last one, whatever comes first", async () => {
  const arrivals = new Map<Locale, () => void>();
  let wanted: Locale = "en";
  const { i18n, speaker } = aSpeaker(
    () => wanted,
    (locale) => new Promise((resolve) => arrivals.set(locale, resolve)),
  );
  const first = speaker.speak("en");
  wanted = "ja";
  const second = speaker.speak("ja");
  await vi.waitFor(() => expect(arrivals.size).toBe(2));
  arrivals.get("ja")?.();
  await second;
  arrivals.get("en")?.();

  expect(await first).toBe(true);
  expect(i18n.locale()).toBe("ja");
});

test("once the guide's words are known, they follow the language", async () => {
  const { i18n, speaker } = aSpeaker(() => "en");
  await speaker.learnGuide();
  const japanese = i18n.t("records:heading");
  await speaker.speak("en");

  expect(japanese).not.toBe("records:heading");
  expect(i18n.t("records:heading")).not.toMatch(/[ぁ-ん]|^records:/);
  expect(i18n.t("records:heading")).not.toBe(japanese);
});
