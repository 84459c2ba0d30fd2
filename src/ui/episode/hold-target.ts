import { element, svgElement } from "#ui/element";

/** A finger on the thing for this long is pointing; the frame of CSS fills in the same time. */
const HOLD_MS = 800;

/** Of the frame: all around the thing. */
const WHOLE = { width: "100%", height: "100%" } as const;

export interface HoldOptions {
  readonly label: string;
  /** False with reduced motion: a plain press is enough. */
  readonly needsHold: boolean;
  /** False where one press is all: then the place is marked without a frame to fill. */
  readonly hasFrame: boolean;
  /** Called when the pointer was lifted too early. */
  onShort(): void;
  onHeld(): void;
}

/**
 * A target over a thing that is held to point at it. The keyboard may hold or press: a press
 * is enough there, as holding a key is no gesture.
 */
export function holdTarget({ label, needsHold, hasFrame, onShort, onHeld }: HoldOptions) {
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
      class: hasFrame ? "hold" : "hold hold--once",
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
      { class: "hold__frame", "aria-hidden": "true" },
      svgElement("rect", { class: "hold__halo", ...WHOLE }),
      svgElement("rect", { class: "hold__track", ...WHOLE }),
      svgElement("rect", { class: "hold__fill", ...WHOLE, pathLength: 1 }),
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
