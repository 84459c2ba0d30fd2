import type { Box } from "#picture/manifest";
import { element, svgElement } from "#ui/element";
import { placeOn } from "./overlay";

/** A finger on the thing for this long is pointing; the frame of CSS fills in the same time. */
const HOLD_MS = 800;

/** Of the frame: all around the thing. */
const WHOLE = { width: "100%", height: "100%" } as const;

/** Everything that its line may reach over, too. */
const AROUND = { x: "-50%", y: "-50%", width: "200%", height: "200%" } as const;

/** How round a head is, of its size. */
const ROUND = 0.46;

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

  const heads = svgElement("svg", { x: "50%", y: "50%", overflow: "visible" });
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
      svgElement(
        "mask",
        { id: "before-frame", maskUnits: "userSpaceOnUse", ...AROUND },
        svgElement("rect", { fill: "#fff", ...AROUND }),
        heads,
      ),
      svgElement(
        "g",
        { class: "hold__lines", mask: "url(#before-frame)" },
        svgElement("rect", { class: "hold__halo", ...WHOLE }),
        svgElement("rect", { class: "hold__track", ...WHOLE }),
        svgElement("rect", { class: "hold__fill", ...WHOLE, pathLength: 1 }),
      ),
    ),
  );
  return {
    root,
    /** Around a box; its line runs behind whoever's face is before it. */
    place(box: Box, faces: readonly Box[]) {
      placeOn(root, box);
      heads.replaceChildren(...faces.map((face) => headOn(box, face)));
    },
    remove() {
      clearTimeout(timer);
      root.remove();
    },
  };
}

/** A head, from the middle of the frame. */
function headOn(frame: Box, { x, y, width, height }: Box): SVGElement {
  return svgElement("rect", {
    x: x - frame.x - frame.width / 2,
    y: y - frame.y - frame.height / 2,
    width,
    height,
    rx: ROUND * width,
    ry: ROUND * height,
    fill: "#000",
  });
}
