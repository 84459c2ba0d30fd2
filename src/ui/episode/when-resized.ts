/** A window that is being dragged has many sizes; the picture waits for the last of them. */
const SETTLED_MS = 150;

/** Runs something whenever an element has settled at another size. Returns what ends it. */
export function whenResized(watched: Element, run: () => void): () => void {
  let size = sizeOf(watched);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settled = () => {
    const now = sizeOf(watched);
    if (now === size) return;
    size = now;
    run();
  };
  const sizes = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(settled, SETTLED_MS);
  });
  sizes.observe(watched);
  return () => {
    clearTimeout(timer);
    sizes.disconnect();
  };
}

function sizeOf({ clientWidth, clientHeight }: Element): string {
  return `${clientWidth}×${clientHeight}`;
}
