import { element, textNodes } from "#ui/element";
import { aroundOwnWords } from "#ui/own-words";
import type { App } from "#ui/screen";

/** Letters that can still be read on the paper. Longer names are not cut; it is said, and they get smaller. */
export const NAME_LENGTH = 40;

/** Full-width letters that stand in the line; with more of them the name gets smaller. */
const ROOM = 23;

/** The line of the certificate that says whose it is. */
export function nameLine(): HTMLElement {
  return element("p", { class: "certificate__name" });
}

/** Says the name, in whatever writing; a line to write on where there is none. */
export function sayName({ t }: App, line: HTMLElement, typed: string): void {
  const name = typed.trim();
  line.classList.toggle("certificate__name--blank", name === "");
  if (name === "") {
    line.replaceChildren(...textNodes(t("records:certificate.toBlank")));
    return;
  }
  const around = t("records:certificate.to", { name: "" });
  line.style.setProperty("--fit", String(fitOf(name, around)));
  line.replaceChildren(
    ...aroundOwnWords((own) => t("records:certificate.to", { name: own }), name),
  );
}

/** How much smaller a name must be to stand in one line with the words around it. */
export function fitOf(name: string, around: string): number {
  return Math.min(1, (ROOM - widthOf(around)) / Math.max(1, widthOf(name)));
}

/** About how wide a text is, in full-width letters. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (letter >= "\u02b0" || /[MW@]/.test(letter)) return 1;
  return /\p{Lu}/u.test(letter) ? 0.75 : 0.6;
}
