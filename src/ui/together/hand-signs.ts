import { element, svgElement } from "#ui/element";
import { icon } from "#ui/episode/icons";
import { emsOf } from "#ui/episode/toll-words";
import "./hand-signs.css";
import "./forced-colors.css";

/** White gloves in a square of 64: an open hand that stops, a thumb that says no problem. */
const hands = {
  open: [
    "M18 34V17a4.500 4.500 0 0 1 9 0v12V9.500a4.500 4.500 0 0 1 9 0V29V12a4.500 4.500 0 0 1 9 0v19V19.500a4.500 4.500 0 0 1 9 0V42c0 10-7 17-16.500 17C29 59 25 55.500 21 49L10.500 36.500a4.700 4.700 0 0 1 7-6z",
  ],
  thumb: [
    "M26 29l8-17.500c1-2.200 3-3 5-2.500c3.500.8 5 4 4.200 7.500L41 26h12a5 5 0 0 1 3 9a5 5 0 0 1-1.500 8.500a5 5 0 0 1-2.500 7.500a5 5 0 0 1-4.500 6.500H33c-3 0-5-.8-7-2z",
    "M9 28h14v29H9z",
  ],
} as const;

export type Hand = keyof typeof hands;

/** A hand; the words beside it carry the meaning. */
export function hand(name: Hand): SVGSVGElement {
  return svgElement(
    "svg",
    { class: `hand hand--${name}`, viewBox: "0 0 64 64", "aria-hidden": "true" },
    ...hands[name].map((d) => svgElement("path", { d })),
  );
}

/** Its sign before the words, and what parts them. */
const ICON_EMS = 1.4;

/** The two signs of 危ない and 問題ない, or one for a show of hands. */
export function handSign(kind: "danger" | "safe", words: string): HTMLElement {
  return element(
    "p",
    {
      class: `hand-sign hand-sign--${kind}`,
      style: { "--words": String(emsOf(words) + ICON_EMS) },
    },
    hand(kind === "danger" ? "open" : "thumb"),
    element(
      "span",
      { class: "hand-sign__words" },
      icon(kind === "danger" ? "danger" : "shield"),
      element("span", {}, words),
    ),
  );
}
