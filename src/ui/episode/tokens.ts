import { element, svgElement } from "#ui/element";

/** What a purse holds: coins of 万円, people for 人日. */
export type TokenName = "money" | "effort";

/** Outlines of a token in a square of 24. */
const shapes = {
  money: [
    "M12 1.500a10.5 10.5 0 1 0 0 21a10.5 10.5 0 1 0 0-21z",
    "M8 6l4 5.500l4-5.5M12 11.500v7M8.500 12.500h7M8.500 15.500h7",
  ],
  effort: [
    "M12 2a5 5 0 1 0 0 10a5 5 0 1 0 0-10z",
    "M2.500 23c0-6.500 3.500-9.500 9.500-9.500s9.500 3 9.500 9.500z",
  ],
} as const satisfies Record<TokenName, readonly string[]>;

/** One coin or one person; the words beside it carry the number, it is never read. */
export function token(name: TokenName): SVGSVGElement {
  return svgElement(
    "svg",
    {
      class: `token token--${name}`,
      viewBox: "0 0 24 24",
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
      "aria-hidden": "true",
      focusable: "false",
    },
    ...shapes[name].map((d) => svgElement("path", { d })),
  );
}

/** A row of tokens, one after the other. */
export function tokens(name: TokenName, count: number, look: string): HTMLElement {
  return element(
    "span",
    { class: look, "aria-hidden": "true" },
    ...Array.from({ length: count }, () => token(name)),
  );
}
