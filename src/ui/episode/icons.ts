import { svgElement } from "#ui/element";

/** Strokes of each icon in a square of 24; drawn, as no emoji font can be relied on. */
const strokes = {
  cross: ["M6 6l12 12", "M18 6L6 18"],
  ring: ["M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14"],
  none: ["M12 3.500a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17", "M6 6l12 12"],
  check: ["M5 12.5l4.5 4.5L19 7.5"],
  danger: ["M12 4L2.8 20h18.4z", "M12 10v4.5", "M12 17.2v.3"],
  eye: [
    "M2.5 12C5 7.5 8.3 5.5 12 5.500S19 7.5 21.5 12C19 16.5 15.7 18.5 12 18.500S5 16.5 2.5 12z",
    "M12 9.500a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5",
  ],
  missed: [
    "M3 3l18 18",
    "M6.5 7.500C4.9 8.6 3.6 10.1 2.5 12C5 16.5 8.3 18.5 12 18.500c1.5 0 2.9-.3 4.2-1",
    "M10 5.700c.7-.1 1.3-.2 2-.2c3.7 0 7 2 9.5 6.500c-.6 1-1.2 1.9-1.9 2.7",
  ],
  next: ["M5 12h13", "M12.5 6l6 6l-6 6"],
  back: ["M19 12H6", "M11.5 6l-6 6l6 6"],
  play: ["M7 5l12 7l-12 7z"],
  pause: ["M8 5v14", "M16 5v14"],
  skip: ["M5 5l8 7l-8 7z", "M18 5v14"],
  again: ["M5 12a7 7 0 1 0 2.3-5.2", "M7.5 3v4h4"],
  gear: [
    "M12 8.500a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7",
    "M12 2.500v3M12 18.500v3M2.5 12h3M18.5 12h3M5.3 5.300l2.1 2.100M16.6 16.600l2.1 2.100M18.7 5.300l-2.1 2.100M7.4 16.600l-2.1 2.1",
  ],
  leave: ["M10 4H5v16h5", "M10 12h10", "M16 8l4 4l-4 4"],
  clock: ["M12 3.500a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17", "M12 7.500V12l3.5 2.5"],
  people: [
    "M8.5 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6",
    "M3 19c.4-4 2.3-5.5 5.5-5.500S13.6 15 14 19z",
    "M15.5 5.500a2.8 2.8 0 0 1 .5 5.5",
    "M16.5 13.700c2.7.3 4.2 1.8 4.5 5.300h-3",
  ],
  deal: ["M3.500 8h17v11.500h-17z", "M9 8V4.500h6V8", "M3.5 13h17M12 12v2"],
  rule: ["M6 3.500h9l3.5 3.500v13.500H6z", "M9 10h6.500M9 13.500h6.500M9 17h4"],
  tool: [
    "M14.5 4.500a5 5 0 0 1 5 6.500L11 19.500a2.1 2.1 0 0 1-3-3L16.5 8z",
    "M4 4l5.5 5.5",
    "M5.5 3L3 5.5",
  ],
  outside: ["M4 20V9l8-5.500L20 9v11z", "M9.5 20v-6h5v6"],
  avoid: [
    "M3 17h4c4 0 3-9 8-9h5",
    "M16.5 4.500L20 8l-3.5 3.5",
    "M12.5 14.500l4 4M16.5 14.500l-4 4",
  ],
  reduce: ["M5 6v12", "M10 10v8", "M15 14v4", "M20 17v1"],
  transfer: [
    "M3 8h7v8H3z",
    "M14 8h7v8h-7z",
    "M8 4.500c2.5-1.5 5.5-1.5 8 0",
    "M14.5 2.200L16.2 4.600L13.5 5.8",
  ],
  keep: ["M12 3l8 3v6c0 4.5-3.2 7.5-8 9c-4.8-1.5-8-4.5-8-9V6z", "M8.5 12h7"],
  shield: ["M12 3l8 3v6c0 4.5-3.2 7.5-8 9c-4.8-1.5-8-4.5-8-9V6z", "M8.5 12l2.5 2.500l4.5-5"],
  key: [
    "M12 3.500a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17",
    "M12 7.700a4.3 4.3 0 1 0 0 8.600a4.3 4.3 0 1 0 0-8.6",
  ],
  link: [
    "M9 15l6-6",
    "M11 6.500l1.5-1.500a4.6 4.6 0 0 1 6.5 6.500L17.5 13",
    "M13 17.500L11.5 19A4.6 4.6 0 0 1 5 12.500L6.5 11",
  ],
  broken: [
    "M11 6.500l1.5-1.500a4.6 4.6 0 0 1 6.5 6.500L17.5 13",
    "M13 17.500L11.5 19A4.6 4.6 0 0 1 5 12.500L6.5 11",
    "M4 4l3 3M17 17l3 3M9.5 3v2.500M3 9.500h2.500M14.5 21v-2.500M21 14.500h-2.5",
  ],
  smaller: ["M4 12h5M9 8.500v7M20 12h-5M15 8.500v7"],
  hand: [
    "M9 13V4.500a1.5 1.5 0 0 1 3 0V11l5.5 1.300c1.2.3 1.8 1.3 1.6 2.500l-.8 5.700h-7.800c-1.5-2-3-4.3-4.5-6.200c-1-1.4 1-2.8 2.2-1.500z",
  ],
  flag: ["M6 21V4", "M6 4.500h12l-3 4l3 4H6"],
  zoom: [
    "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13",
    "M15.5 15.500L20.5 20.5",
    "M10.5 7.500v6M7.5 10.500h6",
  ],
  book: [
    "M12 6.500C10 5 7 4.5 3.5 4.500v14c3.5 0 6.5.5 8.5 2c2-1.5 5-2 8.5-2v-14c-3.5 0-6.5.5-8.5 2z",
    "M12 6.500v14",
  ],
  list: ["M9 6h11M9 12h11M9 18h11", "M4.5 6h.2M4.5 12h.2M4.5 18h.2"],
} as const satisfies Record<string, readonly string[]>;

export type IconName = keyof typeof strokes;

/** An icon as large as the text beside it. Words beside it carry the meaning; it is never read. */
export function icon(name: IconName, extraClass = ""): SVGSVGElement {
  return svgElement(
    "svg",
    {
      class: `icon ${extraClass}`.trim(),
      viewBox: "0 0 24 24",
      fill: "none",
      stroke: "currentColor",
      "stroke-width": 2.4,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
      "aria-hidden": "true",
      focusable: "false",
    },
    ...strokes[name].map((d) => svgElement("path", { d })),
  );
}
