import type { App } from "./screen";

/**
 * Fills `root` with what `build` makes, and again whenever the language changes. Focus stays on
 * the element of the same id, and what was scrolled stays scrolled. Returns the undoing.
 */
export function mountWords(root: HTMLElement, app: App, build: () => readonly Node[]): () => void {
  root.replaceChildren(...build());
  const off = app.onLocale(() => keepFocus(root, () => root.replaceChildren(...build())));
  return () => {
    off();
    root.replaceChildren();
  };
}

/**
 * Runs `change`, then focuses the element in `root` that has the id of the one focused before.
 * What was folded open, known by its summary's id, is opened again, and what was typed stands in
 * its field still, where that has the same id and name.
 */
export function keepFocus(root: HTMLElement, change: () => void): void {
  const focused = document.activeElement;
  const id = focused && root.contains(focused) ? focused.id : "";
  const { scrollTop } = root;
  const opened = [...root.querySelectorAll("details[open] > summary[id]")].map((each) => each.id);
  const typed = [...root.querySelectorAll<HTMLInputElement>("input[type=text][id]")].filter(
    ({ value, defaultValue }) => value !== defaultValue,
  );
  change();
  for (const each of typed) typeAgain(each);
  for (const each of opened)
    document.getElementById(each)?.parentElement?.toggleAttribute("open", true);
  root.scrollTop = scrollTop;
  if (id !== "") document.getElementById(id)?.focus({ preventScroll: true });
}

/** What scrolls in `root`, by its selector, stays where it was, though its content is new. */
export function keepScroll(
  root: HTMLElement,
  scrollers: readonly string[],
  change: () => void,
): void {
  const tops = scrollers.map((scroller) => root.querySelector(scroller)?.scrollTop ?? 0);
  change();
  for (const [index, scroller] of scrollers.entries()) {
    root.querySelector(scroller)?.scrollTo({ top: tops[index] ?? 0 });
  }
}

function typeAgain({ id, name, value }: HTMLInputElement): void {
  const field = document.getElementById(id);
  if (field instanceof HTMLInputElement && field.name === name) field.value = value;
}
