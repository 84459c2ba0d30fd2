import { expect, it } from "vitest";
import { element } from "#ui/element";
import { textsOf } from "#ui/together/texts-of";

it("what stands side by side is heard one by one, and what is hidden from listeners is not", () => {
  const side = element(
    "div",
    {},
    element("p", {}, element("strong", {}, "A card"), element("span", {}, "Half")),
    element("p", {}, "Words with a ", element("b", {}, "weighty"), " one"),
    element("p", { "aria-hidden": "true" }, "Ready,"),
    element("ul", {}, element("li", { "aria-hidden": "true" }, "1"), element("li", {}, "Last")),
  );

  expect(textsOf(side)).toEqual(["A card", "Half", "Words with a weighty one", "Last"]);
});

it("nothing is heard of what is not there", () => {
  expect(textsOf(null)).toEqual([]);
});
