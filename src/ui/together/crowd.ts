import { svgElement } from "#ui/element";

interface Look {
  readonly hair: string;
  readonly coat: string;
  readonly cut: "short" | "bun" | "tail" | "bob" | "cap";
}

/** Whoever sits in a hall, from behind. Its order repeats, so neighbours are never alike. */
const looks: readonly Look[] = [
  { hair: "#4a2f22", coat: "#c9574a", cut: "short" },
  { hair: "#26283a", coat: "#f1ead8", cut: "bun" },
  { hair: "#9a9ca6", coat: "#35507f", cut: "short" },
  { hair: "#f2b632", coat: "#3a7bb8", cut: "cap" },
  { hair: "#6d4029", coat: "#7fb08d", cut: "bob" },
  { hair: "#1f2433", coat: "#e3a65a", cut: "short" },
  { hair: "#53362a", coat: "#8a6bb0", cut: "tail" },
  { hair: "#2f6fd6", coat: "#d9dde6", cut: "cap" },
  { hair: "#7a4a30", coat: "#2f5f56", cut: "short" },
  { hair: "#3a2a2a", coat: "#d77f8f", cut: "bob" },
  { hair: "#c9c4bd", coat: "#5b4a6e", cut: "bun" },
];

const SKIN = "#e9b48c";
const SEATS = 22;
/** Width of a seat on a wall of 1920. */
const SEAT = 1920 / SEATS;

/** Heads of a hall from behind, along the lower edge: what really sits there hides no more. */
export function crowd(): SVGSVGElement {
  return svgElement(
    "svg",
    {
      class: "wall__crowd",
      viewBox: "0 0 1920 86",
      preserveAspectRatio: "xMidYMax meet",
      "aria-hidden": "true",
    },
    ...Array.from({ length: SEATS }, (_, seat) => person(seat)),
  );
}

function person(seat: number): SVGGElement {
  const look = looks[(seat * 7) % looks.length] ?? { hair: "#000", coat: "#000", cut: "short" };
  const x = SEAT * (seat + 0.5);
  const y = 42 + ((seat * 5) % 4) * 4;
  // Whoever raises a hand when it is asked for: not all, and not in a row.
  const isUp = (seat * 5) % 3 !== 1;
  return svgElement(
    "g",
    { transform: `translate(${x} ${y})` },
    ...(isUp ? [arm(look, seat)] : []),
    svgElement("path", { d: "M-44 60c2-26 18-34 44-34s42 8 44 34z", fill: look.coat }),
    ...[-28, 28].map((cx) => svgElement("circle", { cx, cy: 4, r: 8, fill: SKIN })),
    svgElement("path", { d: "M-14 14h28v18a14 8 0 0 1-28 0z", fill: SKIN }),
    ...hair(look),
  );
}

function arm({ coat }: Look, seat: number): SVGGElement {
  const side = seat % 2 === 0 ? 1 : -1;
  return svgElement(
    "g",
    { class: "wall__arm", transform: `scale(${side} 1)` },
    svgElement("path", { d: "M22 50l8-92h17l-1 92z", fill: coat }),
    svgElement("path", {
      d: "M29-42c-2-8-3-20 3-24c2-6 6-6 7-1c3-5 8-3 7 3c4 1 4 6 2 11c-1 5-1 8-2 11z",
      fill: SKIN,
    }),
  );
}

/** What is seen of a head from behind, with the light of the wall on its crown. */
function hair({ hair: fill, cut }: Look): SVGElement[] {
  const shine = svgElement("path", {
    d: "M-19-12a23 23 0 0 1 34-8",
    fill: "none",
    stroke: "#fff",
    "stroke-opacity": ".25",
    "stroke-width": 6,
    "stroke-linecap": "round",
  });
  const skull = "M-29 2a29 31 0 0 1 58 0c0 14-8 22-29 22s-29-8-29-22z";
  if (cut === "cap") {
    return [
      svgElement("path", { d: "M-26 4h52c0 12-10 18-26 18s-26-6-26-18z", fill: "#4a2f22" }),
      svgElement("path", { d: "M-33 6a33 36 0 0 1 66 0z", fill }),
      svgElement("path", { d: "M-36 4h72v6h-72z", fill: "#0002" }),
      shine,
    ];
  }
  const extra = {
    short: [],
    bun: [svgElement("circle", { cx: 0, cy: -32, r: 13, fill })],
    tail: [svgElement("path", { d: "M-9 6h18l4 40c-6 8-20 8-26 0z", fill })],
    bob: [svgElement("path", { d: "M-32 0h64l2 26c-8 8-60 8-68 0z", fill })],
  }[cut];
  return [...extra, svgElement("path", { d: skull, fill }), shine];
}
