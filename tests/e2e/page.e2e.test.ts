import { expect } from "vitest";
import { systemFontsOn, test } from "./game";

test("the page opens under its content policy, loads nothing from elsewhere, logs no error", async ({
  openGame,
}) => {
  const page = await openGame();
  await page.locator("#app button").first().waitFor();
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');

  expect(await policy.getAttribute("content")).not.toContain("unsafe");
});

test.for(["ja", "en"] as const)(
  "the title needs no system font in %s",
  async (locale, { openGame }) => {
    const page = await openGame({ locale });
    await page.locator("#app button").first().waitFor();
    await page.evaluate(async () => {
      await document.fonts.ready;
    });

    expect(await systemFontsOn(page)).toEqual([]);
  },
);
