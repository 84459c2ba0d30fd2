import type { GuidelineGroup } from "#core/guideline";
import { svgElement } from "#ui/element";

/** Strokes in a square of 24: people, a door, a server, a key, a lifebuoy. */
const groups: Readonly<Record<GuidelineGroup, readonly string[]>> = {
  "4.1": [
    "M8.5 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6",
    "M3 19c.4-4 2.3-5.5 5.500-5.500S13.600 15 14 19z",
    "M15.500 5.500a2.800 2.800 0 0 1 .5 5.500",
    "M16.500 13.700c2.700.3 4.200 1.800 4.500 5.300h-3",
  ],
  "4.2": ["M3.500 20.500h17", "M6 20.500V3.500h12v17", "M14.500 12v.8"],
  "4.3": [
    "M4 4h16v6.500H4z",
    "M4 13.500h16V20H4z",
    "M7.500 7.200h.2M7.500 16.700h.2M11 7.200h5.500M11 16.700h5.500",
  ],
  "4.4": [
    "M8 11a4.500 4.500 0 1 0 0 9a4.500 4.500 0 1 0 0-9",
    "M11.200 12.300L20 3.500",
    "M16.500 7l3 3M13.800 9.700l2 2",
  ],
  "4.5": [
    "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18",
    "M12 8.200a3.800 3.800 0 1 0 0 7.600a3.800 3.800 0 1 0 0-7.600",
    "M5.700 5.700l3.600 3.600M14.700 14.700l3.600 3.600M18.300 5.700l-3.600 3.600M9.300 14.700l-3.600 3.600",
  ],
};

const magnifier = [
  "M10.500 4a6.500 6.500 0 1 0 0 13a6.500 6.500 0 1 0 0-13",
  "M15.500 15.500L20.500 20.500",
];

/** The sign of a group; its name stands beside it, so it is never read aloud. */
export function groupIcon(group: GuidelineGroup): SVGSVGElement {
  return drawn(groups[group]);
}

/** The sign of a search. */
export function searchIcon(): SVGSVGElement {
  return drawn(magnifier);
}

function drawn(strokes: readonly string[]): SVGSVGElement {
  return svgElement(
    "svg",
    {
      class: "library__icon",
      viewBox: "0 0 24 24",
      fill: "none",
      stroke: "currentColor",
      "stroke-width": 2.2,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
      "aria-hidden": "true",
    },
    ...strokes.map((d) => svgElement("path", { d })),
  );
}
