import { element } from "#ui/element";
import { phaseHeading } from "./frame";

/** A heading that tells the toll, its figure apart: it is large. */
export function tollHeading(words: string, amount: string): HTMLElement {
  const [before = "", ...after] = words.split(amount);
  if (after.length === 0) return phaseHeading(words);
  const figure = element("span", { class: "caption__amount" }, amount);
  return phaseHeading(element("span", {}, before, figure, after.join(amount)));
}
