/** Unfolds everything in `root` while it is printed. Returns the undoing. */
export function printOpen(root: HTMLElement): () => void {
  let unfolded: readonly HTMLDetailsElement[] = [];
  const unfold = () => {
    unfolded = [...root.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const each of unfolded) each.open = true;
  };
  const fold = () => {
    for (const each of unfolded) each.open = false;
    unfolded = [];
  };
  globalThis.addEventListener("beforeprint", unfold);
  globalThis.addEventListener("afterprint", fold);
  return () => {
    globalThis.removeEventListener("beforeprint", unfold);
    globalThis.removeEventListener("afterprint", fold);
  };
}
