import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { sharedPicture } from "#content/assets";
import { element } from "#ui/element";
import { createGuide } from "#ui/episode/guide";
import { aRoot } from "../an-app";
import { found } from "./on-screen";
import "#ui/episode/guide.css";

let root = aRoot();

beforeEach(() => {
  root = aRoot();
});

/** A choice on the page, 100 pixels large, `left` pixels from its edge. */
function aChoice(left: number): HTMLElement {
  const choice = element("div");
  choice.style.cssText = `position:absolute;left:${left}px;top:0;width:100px;height:100px`;
  root.append(choice);
  return choice;
}

/** The captain, whose words lie over the first 60 pixels of the page. */
function whoSpeaks(picture = "") {
  const guide = createGuide(() => picture);
  root.append(guide.root);
  guide.say("stand", "words", "captain");
  found("#guide-words").style.cssText =
    "position:absolute;left:0;top:0;width:60px;max-width:none;height:60px;margin:0;padding:0";
  return guide;
}

const isFolded = () => found("#guide-words").hidden;

test("he folds where his words would lie over a choice, and unfolds when pressed", () => {
  const choice = aChoice(20);
  whoSpeaks().giveWay([choice]);

  expect(isFolded()).toBe(true);
  found("#guide-face").click();
  expect(isFolded()).toBe(false);
});

test("he speaks on beside the choices", () => {
  const choice = aChoice(200);
  whoSpeaks().giveWay([choice]);

  expect(isFolded()).toBe(false);
});

test("a choice on its way counts where it will stand", () => {
  const choice = aChoice(20);
  choice.style.transform = "translateX(400px)";
  whoSpeaks().giveWay([choice]);

  expect(isFolded()).toBe(true);
});

test("he is as wide while his picture is on its way as when it has come", async () => {
  await page.viewport(1280, 720);
  whoSpeaks(`/mascot-on-its-way.webp?${Date.now()}`);
  const { offsetWidth, offsetHeight } = found(".captain__picture");
  whoSpeaks(sharedPicture("mascot-wink.webp"));
  const come = [...document.querySelectorAll<HTMLImageElement>(".captain__picture")].at(-1);
  await come?.decode();

  expect(offsetWidth).toBeGreaterThan(0);
  expect([offsetWidth, offsetHeight]).toEqual([come?.offsetWidth, come?.offsetHeight]);
});
