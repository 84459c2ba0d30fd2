import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import "#ui/theme.css";
import { element } from "#ui/element";
import { itemsOf } from "#ui/episode/page-items";
import { wholeGame } from "../../helpers/play";
import { aScenario } from "../../helpers/scenarios";
import { aRoot } from "../an-app";
import { type OpenedEpisode, openEpisode } from "./an-episode";
import { found } from "./on-screen";

let open: OpenedEpisode | undefined;

afterEach(async () => {
  open?.close();
  tall.remove();
  open = undefined;
  await page.viewport(1280, 720);
});

const scenario = aScenario();
const game = wholeGame(scenario, {});

/** Cards of the made-up place have few words; as tall as those of a real one, four need a window. */
const tall = document.createElement("style");
tall.textContent = ".result { min-height: 19rem }";

/** Opens the answers to the measures. */
async function openAnswers() {
  const plan = game.findIndex(({ type }) => type === "plan");
  document.head.append(tall);
  open = await openEpisode(game.slice(0, plan - 1));
  found("#film-skip").click();
  found("#replay-more").click();
}

/** How many pages the answers stand on. */
const pages = () => document.querySelectorAll(".answers-page").length;

test("a window that grows has room for more answers to a page, and keeps the focus on their heading", async () => {
  await page.viewport(1024, 560);
  await openAnswers();
  await vi.waitFor(() => found(".answers-page"));
  const before = pages();

  await page.viewport(1366, 900);

  await vi.waitFor(() => expect(pages()).toBeLessThan(before));
  expect(document.activeElement?.matches("[data-heading]")).toBe(true);
});

/** The cards on the page that is turned to, by their names. */
const namesSeen = () => {
  const { top, bottom } = found(".paper").getBoundingClientRect();
  return [...document.querySelectorAll(".result__name")]
    .filter((name) => {
      const at = name.getBoundingClientRect().top;
      return !name.closest(".is-off-page") && at >= top && at < bottom;
    })
    .map(({ textContent }) => textContent);
};

test("who has turned the pages stays where they were, on the button too", async () => {
  await page.viewport(1024, 560);
  await openAnswers();
  await vi.waitFor(() => found("#turn-on"));
  await vi.waitFor(() => {
    found("#turn-on").click();
    expect(found(".turner__place").textContent).toMatch(/^9/u);
  });
  found("#turn-on").focus();
  const [before, read] = [pages(), namesSeen()];

  await page.viewport(1366, 900);

  await vi.waitFor(() => expect(pages()).toBeLessThan(before));
  await vi.waitFor(() => expect(namesSeen().some((name) => read.includes(name))).toBe(true));
  expect(document.activeElement?.id).toBe("turn-on");
});

const SLOW = { timeout: 8000 };

/** Opens the answers and turns to a page. */
async function turnedTo(number: number) {
  await openAnswers();
  await vi.waitFor(() => {
    if (!placeSeen()?.startsWith(`${number}／`)) found("#turn-on").click();
    expect(placeSeen()).toMatch(new RegExp(`^${number}／`, "u"));
  }, SLOW);
}

const placeSeen = () => found(".turner__place").textContent;

test("who has zoomed in until nothing is turned reads on where they were, and keeps a focus", async () => {
  await page.viewport(1024, 560);
  await turnedTo(9);
  found("#turn-on").focus();
  const read = namesSeen();

  await page.viewport(1024, 500);

  await vi.waitFor(() => expect(document.querySelector(".turner")).toBeNull());
  expect(document.activeElement?.closest(".paper")).not.toBeNull();
  expect(namesSeen().some((name) => read.includes(name))).toBe(true);
});

test("the last page stays the last in a window that is only wider", async () => {
  await page.viewport(1366, 900);
  await turnedTo(5);
  found("[data-heading]").focus({ preventScroll: true });
  const before = placeSeen();

  await page.viewport(1440, 900);
  await new Promise((done) => setTimeout(done, 700));

  expect(placeSeen()).toBe(before);
});

test("in another language the bar that turns pages speaks it, too", async () => {
  await page.viewport(1366, 900);
  await turnedTo(3);
  const before = found("#turn-on").textContent;

  open?.app.changeSettings({ locale: "en" });

  await vi.waitFor(() => expect(found("#turn-on").textContent).not.toBe(before), SLOW);
});

test("a paper of another width in the same window is left as it is", async () => {
  await page.viewport(1366, 900);
  await openAnswers();
  await vi.waitFor(() => found(".answers-page"));
  const paper = found(".paper:has(> .answers-page)");
  const first = found(".answers-page");
  const before = paper.clientWidth;

  paper.style.borderRight = "15px solid";
  await vi.waitFor(() => expect(paper.clientWidth).toBeLessThan(before));
  await new Promise((done) => setTimeout(done, 600));

  expect(first.isConnected).toBe(true);
});

test("a card of a measure is one of what no page cuts", () => {
  const card = () =>
    element("button", { class: "buy" }, element("span", { class: "buy__words" }, "words"));
  const cards = [card(), card()];
  const box = element("div", { class: "market__cards" }, ...cards);
  aRoot().append(box);

  expect(itemsOf(box).map(({ item }) => item)).toEqual(cards);
});
