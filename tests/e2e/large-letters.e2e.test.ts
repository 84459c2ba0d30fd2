import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Box } from "#picture/manifest";
import { eveningOf } from "#picture/replayed-day";
import { around } from "#picture/view";
import { headsIn } from "#picture/visible-layers";
import { manifestOf } from "../helpers/manifests";
import { middling, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { referenceFolder } from "./places";
import { createPlayer } from "./player";
import { stationCalled } from "./stations";
import { visit } from "./visit";

const shipped = shippedAs(referenceFolder);
const choices = middling(shipped);

const SOON = { timeout: 5000, interval: 30 };

/** What is read or pressed on the screens of the second half, as far as the captain stands there. */
const CHOICES =
  ".why__bubbles, .why__string, .why__foot > *, .moment__sign, .moment__line, .moment__link, .pledge__cards, .pledge__buttons .button, .paper, .hud__place";

/** What must not reach beyond the card it stands on. */
const SIGNS = ".verdict, .moment__outcome, .answered__pill, .missed-item__name";
const CARDS = ".rest-card, .moment__link, .answered, .missed-item";

/** What the captain's words lie over, and which signs reach beyond their cards. */
const hiddenOrCut = (page: Page) =>
  page.evaluate(
    ({ choicesOf, signs, cards }) => {
      const seen = (node: Element) => node.getBoundingClientRect().width > 0;
      const all = (selector: string) => [...document.querySelectorAll(selector)].filter(seen);
      const bubble = all(".captain__bubble")[0]?.getBoundingClientRect();
      const covered = all(choicesOf).filter((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        if (bubble === undefined) return false;
        const wide = Math.min(right, bubble.right) - Math.max(left, bubble.left);
        return wide > 8 && Math.min(bottom, bubble.bottom) - Math.max(top, bubble.top) > 8;
      });
      const cut = all(signs).filter((sign) => {
        const card = sign.closest(cards)?.getBoundingClientRect();
        const { left, right } = sign.getBoundingClientRect();
        return card !== undefined && (left < card.left - 1 || right > card.right + 1);
      });
      return [...covered, ...cut].map(({ className }) => className);
    },
    { choicesOf: CHOICES, signs: SIGNS, cards: CARDS },
  );

test("in very large letters the captain lies over nothing that is read, and signs stay on their cards", async ({
  openGame,
}) => {
  const storage = settingsOf({ locale: "ja", textSize: "largest" });
  const page = await openGame({ storage, address: "#/places" });
  await page.setViewportSize({ width: 1366, height: 768 });
  const player = createPlayer({ page, hands: "script", shipped, choices });
  const found: string[] = [];
  for (const name of [
    "rest",
    "causes",
    "link-answers",
    "key-points",
    "result",
    "goal",
    "debrief",
  ]) {
    await visit(player, stationCalled(name));
    found.push(...(await hiddenOrCut(page)).map((each) => `${name}: ${each}`));
  }

  expect(found).toEqual([]);
});

test.for(["normal", "largest", "hall"] as const)(
  "the faces of the result are seen between its sentence and its cards in %s letters",
  async (textSize, { openGame }) => {
    const page = await openGame({ storage: settingsOf({ locale: "ja", textSize }) });
    await page.setViewportSize({ width: 1366, height: 768 });
    const player = createPlayer({ page, hands: "script", shipped, choices });
    await visit(player, stationCalled("result"));
    const evening = eveningOf(shipped.scenario, choices.measures ?? []);
    const heads = around(headsIn(manifestOf(shipped.scenario), evening));

    await expect.poll(() => whereHeadsAre(page, heads), SOON).toBe("between");

    // Letters that come late make it so, and so does a longer word of another language.
    await page.locator(".moment__line").evaluate((line) => line.append(" 守".repeat(70)));
    await expect.poll(() => whereHeadsAre(page, heads), SOON).toBe("between");
  },
);

/**
 * Whether what is seen of the room lets the heads lie between sentence and cards, from hair to chin;
 * beside a sentence that stands beside the room, above the cards.
 */
function whereHeadsAre(page: Page, heads: Box | undefined) {
  return page.evaluate((box) => {
    const mark = document.createElement("i");
    mark.style.cssText = `position:absolute;left:${box?.x}px;top:${box?.y}px;width:1px;height:${box?.height}px`;
    document.querySelector(".scene__overlay")?.append(mark);
    const rect = (node: Element | null) => node?.getBoundingClientRect() ?? new DOMRect();
    const { left, top, bottom } = rect(mark);
    mark.remove();
    const line = rect(document.querySelector(".moment__line"));
    if (line.right > left && top <= line.bottom) return "above";
    return bottom < rect(document.querySelector(".moment__chain")).top ? "between" : "below";
  }, heads);
}
