import { describe, expect, it, test } from "vitest";
import { hashOf, routeOf } from "#ui/routes";
import type { Route } from "#ui/screen";

const routes: readonly Route[] = [
  { screen: "title" },
  { screen: "places" },
  { screen: "settings" },
  { screen: "credits" },
  { screen: "episode", scenario: "a-place" },
];

describe("an address", () => {
  it.each(routes)("leads back to the screen it was made from: $screen", (route) => {
    expect(routeOf(hashOf(route))).toEqual(route);
  });

  test.each(["", "#", "#/nowhere", "#/episode/", "#/episode/../x", "#/constructor"])(
    "that nobody knows leads to the title: %s",
    (hash) => {
      expect(routeOf(hash)).toEqual({ screen: "title" });
    },
  );
});
