import type { Page } from "playwright-core";
import { expect } from "vitest";
import { stepKinds } from "#core/room/step-ids";
import { sessionsKind } from "#progress/sessions";
import { test } from "./game";
import { guideWordsIn } from "./guide-words";
import { press } from "./hands";
import { firstOf } from "./places";
import { wallFaults } from "./wall-rules";
import { kindOn, standOf } from "./wall-stand";
import { known, walkMs } from "./wall-walk";

/** Windows of beamers, each with one of a host: a desk, a hall's computer, a phone, a corner. */
const sizes = [
  { locale: "ja", wallSize: [1280, 720], notesSize: [1366, 768] },
  { locale: "en", wallSize: [1920, 1080], notesSize: [1920, 1080] },
  { locale: "ja", wallSize: [1024, 768], notesSize: [390, 844] },
  { locale: "en", wallSize: [3840, 2160], notesSize: [320, 256] },
] as const;

const resize = (page: Page, [width, height]: readonly [number, number]) =>
  page.setViewportSize({ width, height });

/** What is wrong with the notes as they stand: nothing to say, or words beside the window. */
const notesFaults = (notes: Page): Promise<string[]> =>
  notes.evaluate(() => {
    const said = document.querySelector(".host-box--say")?.textContent ?? "";
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...(said.trim() === "" ? ["nothing is said"] : []),
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px beside the window`] : []),
    ];
  });

/** From the title to both windows, with Tab and Enter alone. */
async function open(notes: Page, locale: "ja" | "en"): Promise<Page> {
  const t = guideWordsIn(locale);
  await press(notes, "keyboard", notes.locator('a[href="#/together"]').first());
  await notes.getByRole("heading", { name: t("together:setUp.heading") }).waitFor();
  const opens = notes.context().waitForEvent("page");
  await press(notes, "keyboard", notes.locator("#open-wall"));
  const wall = await opens;
  await wall.locator(".wall").waitFor();
  await notes.getByText(t("together:memo.onWall")).waitFor();
  return wall;
}

test.for(firstOf(sizes, 1))(
  "a whole session from the title to its end, in two windows, by clicker: $wallSize, notes $notesSize ($locale)",
  { timeout: walkMs },
  async ({ locale, wallSize, notesSize }, { openGame }) => {
    const notes = await openGame({ locale });
    await resize(notes, notesSize);
    const wall = await open(notes, locale);
    await resize(wall, wallSize);
    const kindOfNotes = () => notes.locator(".host").getAttribute("data-kind");
    const kinds: (string | null)[] = [];
    const faults: string[] = [];
    const note = (found: readonly string[]) => {
      for (const each of found)
        if (!faults.some((one) => known(one) === known(each))) faults.push(each);
    };
    for (let index = 0; index < 300; index++) {
      const kind = await kindOfNotes();
      await expect.poll(() => kindOn(wall)).toBe(kind);
      if (kind !== kinds.at(-1)) {
        note((await notesFaults(notes)).map((each) => `${index} notes, ${kind}: ${each}`));
        note((await wallFaults(wall)).map((each) => `${index} wall, ${kind}: ${each}`));
      }
      kinds.push(kind);
      const before = await standOf(wall);
      await notes.keyboard.press(String(1 + (index % 3)));
      await notes.keyboard.press("PageDown");
      if (kind === "debrief" && (await standOf(wall)) === before) break;
    }
    // A press too many is taken back, as before it.
    const last = await standOf(wall);
    await notes.keyboard.press("PageUp");
    await expect.poll(() => standOf(wall)).not.toBe(last);
    await notes.keyboard.press("PageDown");
    await expect.poll(() => standOf(wall)).toBe(last);
    const kept = await notes.evaluate((key) => localStorage.getItem(key), sessionsKind.key);

    expect(faults).toEqual([]);
    expect([...new Set(kinds)]).toEqual([...stepKinds]);
    for (const id of ["memo-print", "memo-table", "memo-again", "memo-end"])
      expect(await notes.locator(`#${id}`).count(), id).toBe(1);
    expect(JSON.parse(kept ?? "[]")).toHaveLength(1);
  },
);
