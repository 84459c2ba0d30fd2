import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { daysAfter } from "#core/day";
import type { Locale } from "#core/locale";
import { saveResult } from "#progress/results";
import { loadReviews } from "#progress/reviews";
import { KEY_PREFIX } from "#progress/storage";
import { plain } from "#ui/element";
import { openCertificate } from "#ui/guide/certificate/certificate-page";
import { openReview } from "#ui/guide/review/review-page";
import { openReviewShelf } from "#ui/guide/review/review-shelf";
import { today as dayToday } from "#ui/today";
import { aRoot } from "../an-app";
import { asked, first, guideApp, played } from "./a-played-place";

let root = aRoot();
let undo: () => void = () => undefined;

beforeEach(() => {
  root = aRoot();
});

afterEach(() => undo());

describe("a certificate", () => {
  it("comes with what to find out in the own company, and room for who and by when", async () => {
    const app = guideApp();
    saveResult(app.records, first, played);
    document.documentElement.lang = "ja";
    undo = (await openCertificate(app))(root, app);
    const rows = [...root.querySelectorAll(".ask-sheet tbody tr")].map((row) =>
      [...row.children].map((cell) => plain(cell.textContent ?? "")),
    );

    expect(rows).toEqual(asked.map((question) => [plain(question), "", ""]));
    expect(rows).toHaveLength(3);
  });

  it.each([
    "町田 花",
    "{漢字|かんじ} $t(shell:game) {{name}}",
    "محمد بن عبد الله",
    "𠮷野 🐕",
    "<b>x</b>",
  ])("carries the name %s as it is, without keeping it", async (name) => {
    const app = guideApp();
    saveResult(app.records, first, played);
    const kept = app.records.texts.keys();
    undo = (await openCertificate(app))(root, app);
    await userEvent.fill(page.getByLabelText("名前"), name);

    expect(root.querySelector(".certificate__name")?.textContent).toBe(`${name} 殿`);
    expect(app.records.texts.keys()).toEqual(kept);
  });

  it.each([
    [1366, 768],
    [360, 640],
  ])("keeps the longest name on the paper in a window of %i × %i", async (width, height) => {
    await page.viewport(width, height);
    const app = guideApp();
    saveResult(app.records, first, played);
    undo = (await openCertificate(app))(root, app);
    for (const name of [
      "長".repeat(40),
      "W".repeat(40),
      "𠮷".repeat(45),
      "Christopher Montgomery-Featherstone",
    ]) {
      await userEvent.fill(page.getByLabelText("名前"), name);
      const paper = root.querySelector(".certificate__paper")?.getBoundingClientRect();
      const line = root.querySelector(".certificate__name")?.getBoundingClientRect();

      expect(line?.left).toBeGreaterThan(paper?.left ?? 0);
      expect(line?.right).toBeLessThan(paper?.right ?? 0);
    }
  });

  it("breaks no share over two lines, not even a whole one", async () => {
    await page.viewport(360, 640);
    const app = guideApp();
    saveResult(app.records, first, played);
    undo = (await openCertificate(app))(root, app);
    const shares = [...root.querySelectorAll(".certificate__share")];
    const lines = shares.map((share) => {
      share.textContent = "100％";
      const words = document.createRange();
      words.selectNodeContents(share);
      return words.getClientRects().length;
    });

    expect(lines).toEqual(shares.map(() => 1));
    expect(shares.length).toBeGreaterThan(1);
  });
});

it("a name is the same in the field after the language has changed", async () => {
  const listeners: ((locale: Locale) => void)[] = [];
  const onLocale = (listener: (locale: Locale) => void) => {
    listeners.push(listener);
    return () => undefined;
  };
  const app = guideApp({ onLocale });
  saveResult(app.records, first, played);
  undo = (await openCertificate(app))(root, app);
  const before = root.querySelector("main");
  await userEvent.fill(page.getByLabelText("名前"), "{漢字|かんじ}");
  for (const listener of listeners) listener("en");
  await expect.poll(() => root.querySelector("main")).not.toBe(before);

  expect(root.querySelector<HTMLInputElement>("#certificate-name")?.value).toBe("{漢字|かんじ}");
});

it("a long name is carried whole, and it is said that it gets small", async () => {
  const app = guideApp();
  saveResult(app.records, first, played);
  undo = (await openCertificate(app))(root, app);
  const long = "𠮷".repeat(41);
  await userEvent.fill(page.getByLabelText("名前"), long);

  expect(root.querySelector(".certificate__name")?.textContent).toBe(`${long} 殿`);
  expect(root.querySelector("#certificate-long")?.textContent).toContain("40字");
});

it("what is printed is called by whose it is and of which day, and the page keeps its name", async () => {
  const app = guideApp();
  saveResult(app.records, first, played);
  undo = (await openCertificate(app))(root, app);
  const before = document.title;
  await userEvent.fill(page.getByLabelText("名前"), "町田/花");
  window.dispatchEvent(new Event("beforeprint"));
  const printed = document.title;
  window.dispatchEvent(new Event("afterprint"));

  expect(printed).toBe(`修了証 町田 花 ${dayToday()}`);
  expect(document.title).toBe(before);
});

describe("reviews", () => {
  const today = dayToday();
  const playedBefore = (days: number) => ({ ...played, date: daysAfter(today, -days) });
  const answer = async () => {
    await userEvent.click(page.getByRole("button").filter({ hasText: /^(危ない|背景|この会社)/ }));
    expect(document.activeElement?.id).toBe("review-why");
  };
  const goOn = () => userEvent.click(page.getByRole("button", { name: /次へ|終わる/ }));
  const asked = () => Number(/(\d+)問のうち/.exec(root.textContent ?? "")?.[1]);

  it("ask about everything missed, explain at once, and are remembered", async () => {
    const app = guideApp();
    saveResult(app.records, first, playedBefore(4));
    undo = (await openReview(app, first))(root, app);
    const all = asked();
    for (let number = 0; number < all; number++) {
      await answer();
      await goOn();
    }

    expect(all).toBeGreaterThan(5);
    await expect.element(page.getByText("復習、おつかれさまでした")).toBeVisible();
    const known = loadReviews(app.records)[first];
    expect(known).toMatchObject({ reviews: 1, last: { date: today, all } });
    expect(app.records.texts.keys()).not.toContain(`${KEY_PREFIX}review/${first}`);
  });

  it("go on where they were left when the page was closed", async () => {
    const app = guideApp();
    saveResult(app.records, first, playedBefore(4));
    undo = (await openReview(app, first))(root, app);
    const all = asked();
    await answer();
    await goOn();
    await answer();
    undo();
    const again = guideApp({ records: app.records });
    undo = (await openReview(again, first))(root, again);

    expect(root.textContent).toContain(`${all}問のうち3問目`);
  });

  it("before their day are practice and move no day", async () => {
    const app = guideApp();
    saveResult(app.records, first, playedBefore(1));
    undo = (await openReview(app, first))(root, app);
    await expect.element(page.getByText("予定の日より早いので、練習です。")).toBeVisible();
    const all = asked();
    for (let number = 0; number < all; number++) {
      await answer();
      await goOn();
    }

    expect(loadReviews(app.records)[first]?.reviews).toBe(0);
  });

  it.each([
    ["nothing played", undefined, "まだ、最後まで見回った場所がありません。"],
    ["nothing due", 1, "きょうの復習は、ありません。"],
    ["one due", 5, "復習する"],
  ])("without a place show the shelf: %s", async (_, days, words) => {
    const app = guideApp();
    if (days !== undefined) saveResult(app.records, first, playedBefore(days));
    undo = (await openReviewShelf(app))(root, app);

    expect(root.querySelector("main")?.textContent).toContain(words);
  });
});
