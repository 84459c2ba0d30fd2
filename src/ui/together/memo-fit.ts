/** The columns of the notes. */
const COLUMNS = ".host__main, .host__aside";

/** How large letters are, of their size: the largest at which a column holds what is in it. */
const FITS = [1.15, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7] as const;

/** A column that holds not even the smallest letters fades out as long as there is more below. */
const MORE = "has-more";

const holds = ({ scrollHeight, clientHeight }: HTMLElement): boolean =>
  scrollHeight <= clientHeight + 1;

/** Sets what finds no room in the notes smaller, so that nothing is cut, and what has room larger. */
function fitMemo(root: HTMLElement): void {
  for (const column of root.querySelectorAll<HTMLElement>(COLUMNS)) {
    column.classList.remove(MORE);
    const found = setLargest(column, "--fit", FITS);
    // Between two sizes of everything there is often room for larger asides.
    const larger = FITS.filter((fit) => fit >= found);
    column.style.removeProperty("--fit-cards");
    if (holds(column)) setLargest(column, "--fit-cards", larger);
    tellMore(column);
  }
}

/** Sets the largest of some sizes at which a column holds what is in it; the smallest where none does. */
function setLargest(column: HTMLElement, name: string, sizes: readonly number[]): number {
  for (const size of sizes) {
    column.style.setProperty(name, String(size));
    if (holds(column)) return size;
  }
  return sizes.at(-1) ?? 1;
}

function tellMore(column: HTMLElement): void {
  const below = column.scrollHeight - column.clientHeight - column.scrollTop;
  column.classList.toggle(MORE, below > 1);
}

/** Fits the notes whenever their window has another size, when their letters are there, and when asked to. */
export function keepMemoFitting(root: HTMLElement): {
  readonly fit: () => void;
  readonly stop: () => void;
} {
  const fit = () => fitMemo(root);
  const scroll = ({ target }: Event) => {
    if (target instanceof HTMLElement && target.matches(COLUMNS)) tellMore(target);
  };
  const sizes = new ResizeObserver(fit);
  sizes.observe(root);
  document.fonts.addEventListener("loadingdone", fit);
  // Neither bubbles: what is opened takes room, and how far is scrolled.
  root.addEventListener("toggle", fit, { capture: true });
  root.addEventListener("scroll", scroll, { capture: true });
  return {
    fit,
    stop() {
      sizes.disconnect();
      document.fonts.removeEventListener("loadingdone", fit);
      root.removeEventListener("toggle", fit, { capture: true });
      root.removeEventListener("scroll", scroll, { capture: true });
    },
  };
}
