import { element, textNodes } from "#ui/element";
import type { App } from "#ui/screen";

/** Long enough for a name in any country. */
export const NAME_LENGTH = 40;

/** Full-width letters that stand in the line; with more of them the name gets smaller. */
const ROOM = 23;

/** Stands for the name until it is put in: it must not be read as markup. */
const PLACE = "\ue000";

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
  const [before = "", after = ""] = t("records:certificate.to", { name: PLACE }).split(PLACE);
  // A name written from right to left stays a whole of its own.
  const own = element("bdi");
  own.textContent = name;
  line.style.setProperty("--fit", String(fitOf(name, before + after)));
  line.replaceChildren(...textNodes(before), own, ...textNodes(after));
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
