import { middling, resultsOf, gameOf, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { createPlayer } from "./player";
import { episodeStations, type Station } from "./stations";
import { visit } from "./visit";
const env = (n: string, d: string) => process.env[n] ?? d;
const places = env("P", "it-admin-absent").split(" ");
const locales = env("L", "ja").split(" ") as ("ja" | "en")[];
const sizes = env("S", "1366x768").split(" ").map((s) => s.split("x").map(Number) as [number, number]);
const kind = env("C", "worst");
const only = env("ONLY", "").split(" ").filter(Boolean);
for (const folder of places)
  for (const locale of locales)
    test(`lines ${folder} ${locale}`, async ({ openGame }) => {
      const shipped = shippedAs(folder);
      const choices = kind === "middling" ? middling(shipped) : shipped.walkthroughs[{ best: 0, worst: 1, idle: 2 }[kind] ?? 0]!;
      const storage = { ...settingsOf({ locale }), ...resultsOf() };
      const page = await openGame({ locale, storage, address: "#/places", expected: [/./] });
      const player = createPlayer({ page, locale, shipped, hands: "script", choices });
      const game = gameOf(shipped, choices);
      const cuts = game.all.flatMap((a, i) => (a.type === "decideLink" ? [i] : []));
      const stations: Station[] = [];
      for (const [n, cut] of cuts.entries()) {
        stations.push({ name: `${n + 1}q`, log: () => game.all.slice(0, cut) } as never);
        stations.push({ name: `${n + 1}a`, log: () => game.all.slice(0, cut), async arrive(p: any) { const b = page.locator("#cause-decide"); if ((await b.getAttribute("aria-disabled")) === "true") await page.locator("#cause-none").click(); await p.pressButton(p.words.t("episode:decide")); } } as never);
      }
      const all = [...stations, ...episodeStations.filter((s) => only.includes(s.name))];
      for (const st of all) for (const [w, h] of sizes) {
        await page.setViewportSize({ width: w, height: h });
        try {
          await visit(player, st);
          await page.waitForTimeout(500);
          const found = await page.evaluate(() => {
            const out: string[] = [];
            const blocks = [...document.querySelectorAll<HTMLElement>("p, h1, h2, h3, h4, li, span, button, dd, dt, strong, div")].filter((e) => e.offsetParent && [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent!.trim()) && !["A", "EM"].includes(e.tagName) && getComputedStyle(e).display !== "inline" || e.querySelector(":scope > wbr"));
            for (const e of blocks) {
              if (!e.offsetParent || !e.getClientRects().length || e.getBoundingClientRect().width < 40) continue;
              const lines: { top: number; l: number; r: number; t: string }[] = [];
              const walk = document.createTreeWalker(e, 4);
              while (walk.nextNode()) {
                const n = walk.currentNode as Text;
                for (let i = 0; i < n.length; i++) {
                  const range = document.createRange(); range.setStart(n, i); range.setEnd(n, i + 1);
                  const b = range.getBoundingClientRect(); if (!b.width) continue;
                  const last = lines.at(-1);
                  if (last && Math.abs(last.top - b.top) < b.height * 0.6) { last.l = Math.min(last.l, b.left); last.r = Math.max(last.r, b.right); last.t += n.data[i]; } else lines.push({ top: b.top, l: b.left, r: b.right, t: n.data[i]! });
                }
              }
              if (lines.length < 2) continue;
              const most = Math.max(...lines.map((x) => x.r - x.l));
              const bad = lines.some((x, i) => (x.r - x.l) < (i === lines.length - 1 ? 0.22 : 0.45) * most);
              if (bad) out.push(lines.map((x) => x.t).join(" / "));
            }
            return [...new Set(out)];
          });
          for (const f of found) process.stdout.write(`?? ${folder.slice(0, 3)} ${locale} ${w} ${st.name}: ${f}\n`);
        } catch (e) { process.stdout.write(`!! ${folder} ${locale} ${w} ${st.name}: ${String(e).slice(0, 160)}\n`); }
      }
    }, 1_800_000);
