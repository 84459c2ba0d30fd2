import { plannedSeconds, plannedUntilNow } from "#core/room/room-time";
import { element, svgElement } from "#ui/element";
import type { OpenRoom } from "./room-door";

/** Nobody plays so many times the plan, nor so long: a session was taken up another day. */
const MOST_PLANS = 3;
const MOST_SECONDS = 3600;

/** Seconds since it began, 0 before; undefined where they tell nothing of how it goes. */
export function passedSeconds({ store }: OpenRoom): number | undefined {
  const begun = store.begun();
  if (begun === undefined) return 0;
  const passed = (Date.now() - begun) / 1000;
  const most = MOST_PLANS * plannedSeconds(store.scenario, store.room());
  return passed > Math.max(most, MOST_SECONDS) ? undefined : passed;
}

/** A cart on the way from the beginning to the end, and a post where it should be by the plan. */
export function memoTrack(open: OpenRoom): HTMLElement {
  const { store } = open;
  const room = store.room();
  const all = plannedSeconds(store.scenario, room);
  const passed = passedSeconds(open);
  const at = (seconds: number) => ({ "--at": String(Math.min(1, seconds / all)) });
  return element(
    "div",
    { class: "host-track", "aria-hidden": "true" },
    passed === undefined
      ? undefined
      : element("span", { class: "host-track__gone", style: at(passed) }),
    element("span", {
      class: "host-track__plan",
      style: at(plannedUntilNow(store.scenario, room)),
    }),
    passed === undefined
      ? undefined
      : element("span", { class: "host-track__cart", style: at(passed) }, cart()),
  );
}

/** A hand cart with two parcels, in a square of 32. */
function cart(): SVGSVGElement {
  return svgElement(
    "svg",
    { viewBox: "0 0 32 32" },
    svgElement("path", { d: "M10 4h9v8h-9z", fill: "#e0a15e" }),
    svgElement("path", { d: "M8 12h14v9H8z", fill: "#c98344" }),
    svgElement("path", {
      d: "M3 22h22l4-16",
      fill: "none",
      stroke: "#26324a",
      "stroke-width": 2.5,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    }),
    ...[9, 21].map((cx) => svgElement("circle", { cx, cy: 26, r: 3.5, fill: "#26324a" })),
  );
}
