import "virtual:fonts/ui.css";
import { afterEach, expect, it } from "vitest";
import { isStray, lettersOfPage } from "../../e2e/in-page-fonts";
import { wholeGame } from "../../helpers/play";
import { aScenario } from "../../helpers/scenarios";
import { aText, contentOf, openEpisode } from "./an-episode";

let close: () => void = () => undefined;

afterEach(() => close());

/** Letters of a text that the page's bold letters for Japanese lack. */
function strayIn(text: string): string {
  const letters = lettersOfPage();
  const isMissing = (one: string) =>
    isStray(letters, one.codePointAt(0) ?? 0, '"BIZ UDPGothic"', true);
  return [...new Set(text.replaceAll(/[\s\p{Cf}]/gu, ""))].filter(isMissing).join("");
}

it("brings the letters of the self-check, whose questions are the guide's", async () => {
  const scenario = aScenario({ selfCheck: Array.from({ length: 25 }, (_, at) => at + 1) });
  const whole = wholeGame(scenario, { danger: ["door"], measures: ["lock", "drill"] });
  const words = { ja: aText(scenario, "ja"), en: aText(scenario, "en") };
  const opened = await openEpisode(whole, {}, contentOf(scenario, words));
  close = opened.close;
  const questions = () => opened.root.querySelector(".self-check")?.textContent ?? "";

  await expect.poll(questions).toMatch(/[ぁ-ん]/u);
  await expect.poll(() => strayIn(questions())).toBe("");
});
