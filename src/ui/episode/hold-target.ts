import { element, svgElement } from "#ui/element";

/** A finger on the thing for this long is pointing; the ring of CSS fills in the same time. */
const HOLD_MS = 800;

export interface HoldOptions {
  readonly label: string;
  /** False with reduced motion: a plain press is enough. */
  readonly needsHold: boolean;
  /** False where one press is all: then the place is marked without a ring to fill. */
  readonly hasRing: boolean;
  /** Called when the pointer was lifted too early. */
  onShort(): void;
  onHeld(): void;
}

/**
 * A target over a thing that is held to point at it. The keyboard may hold or press: a press
 * is enough there, as holding a key is no gesture.
 */
export function holdTarget({ label, needsHold, hasRing, onShort, onHeld }: HoldOptions) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasPointer = false;

  const begin = () => {
    wasPointer = true;
    if (!needsHold) return;
    root.classList.add("is-held");
    timer = setTimeout(() => {
      timer = undefined;
      onHeld();
    }, HOLD_MS);
  };
  const stop = (isLifted: boolean) => {
    root.classList.remove("is-held");
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    if (isLifted) onShort();
  };
  const leave = () => {
    wasPointer = false;
    stop(false);
  };
  const click = () => {
    const isByPointer = wasPointer;
    wasPointer = false;
    if (!isByPointer || !needsHold) onHeld();
  };

  const root = element(
    "button",
    {
      class: hasRing ? "hold" : "hold hold--once",
      type: "button",
      id: "point-here",
      "aria-label": label,
      onpointerdown: begin,
      onpointerup: () => stop(true),
      onpointerleave: leave,
      onpointercancel: leave,
      onclick: click,
      oncontextmenu: (event) => event.preventDefault(),
    },
    svgElement(
      "svg",
      { class: "hold__ring", viewBox: "0 0 100 100", "aria-hidden": "true" },
      svgElement("circle", { class: "hold__halo", cx: 50, cy: 50, r: 45 }),
      svgElement("circle", { class: "hold__track", cx: 50, cy: 50, r: 45 }),
      svgElement("circle", { class: "hold__fill", cx: 50, cy: 50, r: 45, pathLength: 1 }),
    ),
  );
  return {
    root,
    remove() {
      clearTimeout(timer);
      root.remove();
    },
  };
}
