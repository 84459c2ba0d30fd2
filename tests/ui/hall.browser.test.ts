import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Settings } from "#progress/profile";
import { listenForHall } from "#ui/hall";
import type { Route } from "#ui/screen";
import { anApp } from "./an-app";

let stop: () => void = () => undefined;

afterEach(() => stop());

async function sizesAfter(
  start: Partial<Settings>,
  presses: readonly string[],
  route: Route = { screen: "title" },
) {
  const app = anApp();
  app.changeSettings(start);
  stop = listenForHall(app, () => route);
  const sizes: string[] = [];
  for (const key of presses) {
    await userEvent.keyboard(key);
    sizes.push(app.settings().textSize);
  }
  return sizes;
}

test("V shows everything for a hall, and V again as large as it was before", async () => {
  expect(await sizesAfter({ textSize: "large" }, ["v", "v", "v"])).toEqual([
    "hall",
    "large",
    "hall",
  ]);
});

test("whoever starts in a hall comes back to the ordinary size", async () => {
  expect(await sizesAfter({ textSize: "hall" }, ["v"])).toEqual(["normal"]);
});

test("V does nothing where keys of one character are switched off", async () => {
  expect(await sizesAfter({ singleKeys: false }, ["v"])).toEqual(["normal"]);
});

test.for([
  { page: "set-up", size: "hall" },
  { page: "wall", size: "normal" },
  { page: "memo", size: "normal" },
] as const)("on $page of a session, V leaves $size", async ({ page, size }) => {
  expect(await sizesAfter({}, ["v"], { screen: "together", page })).toEqual([size]);
});
