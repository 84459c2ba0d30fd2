import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import { inRoot } from "../root";
import { freshContext, launch, timeOf } from "./browser";
import { table } from "./statistics";

const KIB = 1024;

/** What is fetched on the way from the title into an episode, by kind, as it would be sent. */
export async function benchTransfer(game: string, episode: string): Promise<string> {
  const browser = await launch();
  const context = await freshContext(browser);
  const page = await context.newPage();
  const files: { kind: string; bytes: number; isBeforeTitle: boolean }[] = [];
  let isBeforeTitle = true;
  page.on("response", (response) => {
    const path = new URL(response.url()).pathname.replace(/^\//, "") || "index.html";
    const content = readFileSync(inRoot("dist", path));
    const kind = extname(path).slice(1);
    // Pictures and fonts are packed already; text goes gzipped over any web server.
    const isText = ["html", "js", "css", "json", "svg"].includes(kind);
    const bytes = isText ? gzipSync(content, { level: 9 }).length : content.length;
    files.push({ kind, bytes, isBeforeTitle });
  });
  await page.goto(game);
  await page.waitForSelector("#title-start");
  await page.waitForLoadState("networkidle");
  isBeforeTitle = false;
  await page.goto(`${game}#/episode/${episode}`);
  await timeOf(page, "mamore:stage");
  const untilStage = [...files];
  await page.waitForLoadState("networkidle");
  await browser.close();

  const sum = (some: typeof files) =>
    `${(some.reduce((all, { bytes }) => all + bytes, 0) / KIB).toFixed(0)} (${some.length})`;
  const kinds = ["js", "css", "woff2", "webp"];
  return table(
    ["fetched, KiB (files)", "before the title", "and until the first stage frame", "in all"],
    kinds.map((kind) => {
      const of = (some: typeof files) => some.filter((file) => file.kind === kind);
      return [
        kind,
        sum(of(files.filter((file) => file.isBeforeTitle))),
        sum(of(untilStage)),
        sum(of(files)),
      ];
    }),
  );
}
