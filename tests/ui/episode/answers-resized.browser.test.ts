import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
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
  open = undefined;
  await page.viewport(1280, 720);
});

const scenario = aScenario();
const game = wholeGame(scenario, {});

/** How many answers stand on the page that is seen. */
const onPage = () => found(".answers-page").querySelectorAll(".result").length;

test("a window that grows has room for more answers to a page, and keeps the focus on their heading", async () => {
  await page.viewport(1024, 560);
  const plan = game.findIndex(({ type }) => type === "plan");
  open = await openEpisode(game.slice(0, plan - 1));
  found("#film-skip").click();
  found("#replay-more").click();
  await vi.waitFor(() => found(".answers-page"));
  const before = onPage();

  await page.viewport(1366, 900);

  await vi.waitFor(() => expect(onPage()).toBeGreaterThan(before));
  expect(document.activeElement?.matches("[data-heading]")).toBe(true);
});

test("a paper of another width in the same window is left as it is", async () => {
  await page.viewport(1366, 900);
  const plan = game.findIndex(({ type }) => type === "plan");
  open = await openEpisode(game.slice(0, plan - 1));
  found("#film-skip").click();
  found("#replay-more").click();
  await vi.waitFor(() => found(".answers-page"));
  const paper = found(".paper:has(> .answers-page)");
  const before = paper.clientWidth;

  paper.style.borderRight = "15px solid";
  await vi.waitFor(() => expect(paper.clientWidth).toBeLessThan(before));
  await new Promise((done) => setTimeout(done, 600));

  expect(paper.isConnected).toBe(true);
});

test("a card of a measure is one of what no page cuts", () => {
  const card = () =>
    element("button", { class: "buy" }, element("span", { class: "buy__words" }, "words"));
  const cards = [card(), card()];
  const box = element("div", { class: "market__cards" }, ...cards);
  aRoot().append(box);

  expect(itemsOf(box).map(({ item }) => item)).toEqual(cards);
});
