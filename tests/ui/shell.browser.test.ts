import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { saveResult } from "#progress/results";
import { episodeKey } from "#progress/saved-episode";
import { MissingPictureError } from "#stage/stage";
import { placesScreen } from "#ui/places-screen";
import { openSettingsDialog } from "#ui/settings-dialog";
import { titleScreen } from "#ui/title-screen";
import { today } from "#ui/today";
import { troubleScreen } from "#ui/trouble-screen";
import { tenPlaces, twoPlaces } from "../helpers/shelf";
import { referenceFolder } from "../helpers/turns";
import { anApp, aRoot } from "./an-app";

const [first = "", second = ""] = twoPlaces().scenarios();

const begun = (scenario: string) =>
  JSON.stringify({ scenario, revision: 1, log: [{ type: "advance" }] });

const played = { total: 82, revision: 1, date: "2026-11-23", log: [] };

let root = aRoot();

beforeEach(() => {
  root = aRoot();
});

describe("the title screen", () => {
  it("leads a newcomer to the first open place", async () => {
    titleScreen()(root, anApp());

    const start = page.getByRole("link", { name: "はじめる" });
    await expect.element(start).toHaveAttribute("href", `#/episode/${first}`);
  });

  it("goes on with what is under way, and says where", async () => {
    const app = anApp();
    app.records.texts.set(episodeKey(second), begun(second));
    titleScreen()(root, app);

    const link = page.getByRole("link", { name: "続きから" });
    await expect.element(link).toHaveAttribute("href", `#/episode/${second}`);
  });

  it("leads on to the next place after the first is played", async () => {
    const app = anApp();
    saveResult(app.records, first, played);
    titleScreen()(root, app);

    const start = page.getByRole("link", { name: "はじめる" });
    await expect.element(start).toHaveAttribute("href", `#/episode/${second}`);
  });

  it("leads to what is to be reviewed today, and says so only then", async () => {
    const [own, other] = [anApp(), anApp()];
    saveResult(own.records, first, { ...played, date: today() });
    const leave = titleScreen()(root, own);
    const early = page.getByRole("link", { name: /復習/ }).elements();
    leave();
    saveResult(other.records, first, { ...played, date: "2026-01-05" });
    titleScreen()(root, other);

    expect(early).toEqual([]);
    const link = page.getByRole("link", { name: "復習する（1か所）" });
    await expect.element(link).toHaveAttribute("href", `#/review/${first}`);
  });

  it("leads to the list where several places are to be reviewed", async () => {
    const app = anApp({}, "en");
    for (const place of [first, second]) {
      saveResult(app.records, place, { ...played, date: "2026-01-05" });
    }
    titleScreen()(root, app);

    const link = page.getByRole("link", { name: "Review (2)" });
    await expect.element(link).toHaveAttribute("href", "#/review");
  });

  it("changes its language at once and keeps the focus where it was", async () => {
    titleScreen()(root, anApp());
    await userEvent.click(page.getByRole("button", { name: "English" }));

    await expect.element(page.getByRole("link", { name: "Start" })).toBeVisible();
    await expect.element(page.getByRole("button", { name: "English" })).toHaveFocus();
  });
});

describe("the street", () => {
  it("leads a newcomer from one to the next, and shows the others behind them", () => {
    const app = anApp();
    saveResult(app.records, first, played);
    placesScreen()(root, app);
    const patrol = page.getByRole("region", { name: "はじめの見回り：この2か所を、順に" });
    const led = patrol.getByRole("link").elements();

    expect(led.map((link) => link.getAttribute("href"))).toEqual([
      `#/episode/${first}`,
      `#/episode/${second}`,
    ]);
    expect(led.map((link) => link.textContent.includes("次はここ"))).toEqual([false, true]);
    expect(
      page.getByRole("region", { name: "ほかの場所" }).getByRole("listitem").elements(),
    ).toHaveLength(8);
  });

  it("leads in the order that follows from what the company said", () => {
    placesScreen(["5.1.9", "5.1.7"])(root, anApp());
    const patrol = page.getByRole("region", { name: /はじめの見回り/ });
    const [led] = patrol.getByRole("link").elements();

    expect(led?.getAttribute("href")).toBe(`#/episode/${referenceFolder}`);
  });

  it("prepares nothing any more once all ten are there", () => {
    const app = anApp({ episodes: tenPlaces() });
    placesScreen()(root, app);

    expect(page.getByRole("link", { name: /5\.1\.\d/ }).elements()).toHaveLength(10);
    expect(root.textContent).not.toMatch(/準備中|か所のうち/);
  });

  it("is one street again once nobody needs to be led", () => {
    const app = anApp();
    for (const place of [first, second]) saveResult(app.records, place, played);
    placesScreen()(root, app);

    expect(page.getByRole("region").elements()).toEqual([]);
    expect(page.getByText("次はここ").elements()).toEqual([]);
  });

  it("shows ten places, and says honestly which cannot be entered", async () => {
    const app = anApp();
    placesScreen()(root, app);
    const closed = page.getByRole("button", { name: /準備中/ });

    expect(page.getByRole("listitem").elements()).toHaveLength(10);
    closed.first().element().focus();
    await userEvent.keyboard("{Enter}");
    expect(app.said).toHaveLength(1);
    expect(app.gone).toEqual([]);
  });

  it("marks the places whose review is due", () => {
    const app = anApp();
    saveResult(app.records, first, { ...played, date: "2026-01-05" });
    placesScreen()(root, app);
    const marked = page.getByRole("link", { name: /復習の日/ }).elements();

    expect(marked.map((link) => link.getAttribute("href"))).toEqual([`#/episode/${first}`]);
  });

  it("shows the best score and what is under way", async () => {
    const app = anApp({}, "en");
    saveResult(app.records, first, played);
    app.records.texts.set(episodeKey(second), begun(second));
    placesScreen()(root, app);

    const links = page.getByRole("link");
    await expect.element(links.filter({ hasText: "Best 82 points" })).toBeVisible();
    await expect.element(links.filter({ hasText: "Under way" })).toBeVisible();
  });
});

describe("the settings", () => {
  it("are changed at once, in the player's language, and closed by Escape", async () => {
    const app = anApp();
    let isClosed = false;
    openSettingsDialog(app, () => {
      isClosed = true;
    });
    await userEvent.click(page.getByText("とても大きい"));
    await userEvent.click(page.getByText("少なくする", { exact: true }));
    await userEvent.click(page.getByLabelText("音を出さない"));
    await userEvent.click(page.getByText("English"));

    await expect.element(page.getByRole("heading", { name: "Settings" })).toBeVisible();
    expect(app.settings()).toMatchObject({
      locale: "en",
      textSize: "largest",
      motion: "reduced",
      muted: true,
    });
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => isClosed).toBe(true);
  });

  it("give the focus back to what opened them, even after the words changed", async () => {
    const app = anApp();
    titleScreen()(root, app);
    await userEvent.click(page.getByRole("button", { name: "設定" }));
    openSettingsDialog(app);
    await userEvent.click(page.getByLabelText("English"));
    await userEvent.keyboard("{Escape}");

    await expect.element(page.getByRole("button", { name: "Settings" })).toHaveFocus();
  });

  it("let arrow keys change a volume, told as a percentage", async () => {
    const app = anApp();
    openSettingsDialog(app);
    const slider = page.getByRole("slider", { name: "効果音" });
    slider.element().focus();
    await userEvent.keyboard("{ArrowLeft}");

    await expect.element(slider).toHaveAttribute("aria-valuetext", "70％");
    expect(app.settings().sound).toBeCloseTo(0.7);
  });
});

describe("the screen for trouble", () => {
  it("says which picture is missing, and tries again", async () => {
    let tries = 0;
    const error = new MissingPictureError("room.webp");
    troubleScreen(error, () => tries++)(root, anApp());

    await expect.element(page.getByText("room.webp").first()).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "もう一度ためす" }));
    expect(tries).toBe(1);
  });

  it("keeps the details at hand", async () => {
    troubleScreen(new Error("it broke"), () => undefined)(root, anApp({}, "en"));
    await userEvent.click(page.getByText("Details"));

    const details = page.getByRole("textbox", { name: "Details" });
    await expect.element(details).toHaveValue(expect.stringContaining("it broke"));
  });
});
