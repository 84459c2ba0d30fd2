import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { builtFolder } from "../../scripts/build";
import { test } from "./game";
import { referenceFolder } from "./places";

const reason = (page: Page, name: string) => page.locator(`#not-started [data-reason="${name}"]`);

/** Answers for a kind of file as a server does that was not set up for it. */
const answering =
  (pattern: RegExp, answer: { readonly status: number; readonly contentType: string }) =>
  async (context: BrowserContext) => {
    await context.route(pattern, (route) => route.fulfill({ ...answer, body: "0" }));
  };

test("opened as a file, the page says that it needs a server, at once", async ({ openGame }) => {
  const page = await openGame({ expected: [/./] });
  await page.goto(pathToFileURL(join(builtFolder, "index.html")).href);
  await reason(page, "file").waitFor();

  expect(await reason(page, "slow").isVisible()).toBe(false);
});

test("modules of a type that no browser takes are named as such", async ({ openGame }) => {
  const page = await openGame({
    prepare: answering(/\/index-[\w-]+\.js/, { status: 200, contentType: "text/plain" }),
    expected: [/./],
  });

  await reason(page, "type").waitFor();
});

test("a part that the server has not is no trouble of the connection; reloading keeps the address", async ({
  openGame,
}) => {
  const page = await openGame({
    prepare: answering(/\/index-[\w-]+\.js/, { status: 404, contentType: "text/html" }),
    address: "#/library/4.5.2",
    expected: [/./],
  });
  await reason(page, "refused").waitFor();
  await page.locator("#not-started a").click();
  await reason(page, "refused").waitFor();

  expect(new URL(page.url()).hash).toBe("#/library/4.5.2");
});

test("a server that does not know .webp is named, and not the connection", async ({ openGame }) => {
  const page = await openGame({
    prepare: answering(/\/room-[\w-]+\.webp/, { status: 404, contentType: "text/html" }),
    address: `#/episode/${referenceFolder}`,
    expected: [/./],
  });
  await page.locator("main").getByText("SERVER.txt").waitFor();
  const told = await page.locator("main").innerText();

  expect(told).toContain("404");
  expect(told).toContain(".webp");
  expect(told).not.toContain("通信を確かめて");
});

test("without scripts only that is said", async ({ openGame }) => {
  const opened = await openGame();
  const browser = opened.context().browser();
  const context = await browser?.newContext({ javaScriptEnabled: false });
  const page = await context?.newPage();
  await page?.goto(opened.url());

  expect(await page?.locator("noscript").innerText()).toContain("JavaScript");
  expect(await page?.locator("#not-started").isVisible()).toBe(false);
  await context?.close();
});
