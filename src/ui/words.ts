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
 * What was folded open, known by its summary's id, is opened again.
 */
export function keepFocus(root: HTMLElement, change: () => void): void {
  const focused = document.activeElement;
  const id = focused && root.contains(focused) ? focused.id : "";
  const { scrollTop } = root;
  const opened = [...root.querySelectorAll("details[open] > summary[id]")].map((each) => each.id);
  change();
  for (const each of opened)
    document.getElementById(each)?.parentElement?.toggleAttribute("open", true);
  root.scrollTop = scrollTop;
  if (id !== "") document.getElementById(id)?.focus({ preventScroll: true });
}
