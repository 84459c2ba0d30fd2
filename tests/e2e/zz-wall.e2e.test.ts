import type { Page } from "playwright-core";
import { newRoom } from "#core/room/room-state";
import { roomKind } from "#progress/room-record";
import { freshRoom } from "#progress/room-store";
import { shippedAs } from "./earlier";
import { test } from "./game";
import { wallFaults } from "./wall-rules";

// P folders, L locales, S sizes, KINDS of steps (all), EVERY nth of a kind, OUT, MEMO=1 notes instead
const env = process.env;
const places = (env.P ?? "it-admin-absent").split(",");
const langs = (env.L ?? "ja,en").split(",") as ("ja" | "en")[];
const sizes = (env.S ?? "1280x720").split(",").map((each) => {
  const [width = 0, height = 0] = each.split("x").map(Number);
  return { width, height };
});
const kinds = env.KINDS?.split(",");
const out = env.OUT ?? "/work/tools/pics/wall";
const kindOn = (wall: Page) => wall.locator(".wall").getAttribute("data-kind");
const standOf = async (wall: Page) => `${await kindOn(wall)} ${await wall.locator(".wall__main").innerText()}`;
for (const folder of places) {
  for (const locale of langs) {
    test(`wall ${folder} ${locale}`, async ({ openGame }) => {
      const { scenario } = shippedAs(folder);
      const room = freshRoom(scenario, "a-room", { things: "all", until: newRoom.until } as const);
      const storage = { [roomKind.key]: roomKind.write(room) };
      const wall = await openGame({ locale, storage, address: "#/together/wall" });
      await wall.locator(".wall").waitFor();
      const seen: Record<string, number> = {};
      const memo = env.MEMO ? await wall.context().newPage() : undefined;
      if (memo) { await memo.goto(wall.url().replace("/wall", "/memo")); await memo.locator(".host").waitFor(); }
      for (let index = 0; index < 300; index++) {
        const before = await standOf(wall);
        const kind = (await kindOn(wall)) ?? "";
        seen[kind] = (seen[kind] ?? 0) + 1;
        const isWanted = (!kinds || kinds.includes(kind)) && ((seen[kind] - 1) % Number(env.EVERY ?? 1) === 0) && seen[kind] <= Number(env.MOST ?? 99);
        if (isWanted) for (const size of sizes) {
          const page = memo ?? wall;
          await page.setViewportSize(size);
          await page.waitForTimeout(Number(env.WAIT ?? 500));
          if (env.FAULTS && !memo) { const f = await wallFaults(wall); if (f.length) console.log(`FAULT ${folder} ${locale} ${index} ${kind} ${size.width}: ${f.join(" | ")}`); }
          await page.screenshot({ path: `${out}/${folder}.${locale}.${String(index).padStart(3, "0")}.${kind}.${size.width}.jpg`, type: "jpeg", quality: 82 });
        }
        await wall.keyboard.press(String(1 + (index % 4)));
        await wall.keyboard.press("PageDown");
        if ((await kindOn(wall)) === "debrief" && (await standOf(wall)) === before) break;
      }
    }, 1_700_000);
  }
}
