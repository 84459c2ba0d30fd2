import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { inRoot } from "../root";
import { freshContext, launch, timeOf } from "./browser";
import { table } from "./statistics";

const KIB = 1024;

/** What is fetched when an episode is opened by its address, by kind, as it would be sent. */
export async function benchTransfer(game: string, episode: string): Promise<string> {
  const browser = await launch();
  const context = await freshContext(browser);
  const page = await context.newPage();
  const files: { kind: string; bytes: number; name: string }[] = [];
  page.on("requestfinished", (request) => {
    const path = new URL(request.url()).pathname.replace(/^\//, "") || "index.html";
    const content = readFileSync(inRoot("dist", path));
    const kind = extname(path).slice(1);
    // Pictures and fonts are packed already; text goes gzipped over any web server.
    const isText = ["html", "js", "css", "json", "svg"].includes(kind);
    const bytes = isText ? gzipSync(content, { level: 9 }).length : content.length;
    files.push({ kind, bytes, name: request.url() });
  });
  await page.goto(`${game}#/episode/${episode}`);
  const seen = await namesBefore(page, "mamore:first-picture");
  const painted = await namesBefore(page, "mamore:stage");
  await page.waitForLoadState("networkidle");
  await browser.close();

  const sum = (some: typeof files) =>
    `${(some.reduce((all, { bytes }) => all + bytes, 0) / KIB).toFixed(0)} (${some.length})`;
  const kinds = ["js", "json", "css", "woff2", "webp"];
  return table(
    [
      "fetched by address, KiB (files)",
      "before the room is seen",
      "before the engine paints",
      "in all",
    ],
    kinds.map((kind) => {
      const of = (names: ReadonlySet<string> | undefined) =>
        sum(files.filter((file) => file.kind === kind && (names?.has(file.name) ?? true)));
      return [kind, of(seen), of(painted), of(undefined)];
    }),
  );
}

/** Addresses of all that had come before a mark was set. */
async function namesBefore(page: Page, mark: string): Promise<ReadonlySet<string>> {
  const time = await timeOf(page, mark);
  const names = await page.evaluate(
    (end) =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => entry.startTime + entry.duration <= end)
        .map(({ name }) => name),
    time,
  );
  return new Set(names);
}
