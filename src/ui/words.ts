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

/** Runs `change`, then focuses the element in `root` that has the id of the one focused before. */
export function keepFocus(root: HTMLElement, change: () => void): void {
  const focused = document.activeElement;
  const id = focused && root.contains(focused) ? focused.id : "";
  const { scrollTop } = root;
  change();
  root.scrollTop = scrollTop;
  if (id !== "") document.getElementById(id)?.focus({ preventScroll: true });
}
