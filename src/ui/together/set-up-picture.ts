import { svgElement } from "#ui/element";

const rect = (x: number, y: number, width: number, height: number, rx: number, fill: string) =>
  svgElement("rect", { x, y, width, height, rx, fill });

/** The two windows of one browser: the wall that everybody sees, steered from the notes. */
export function windowsPicture(): SVGSVGElement {
  return svgElement(
    "svg",
    { class: "set-up__picture", viewBox: "0 0 480 170", "aria-hidden": "true" },
    ...wall(),
    svgElement("path", {
      d: "M292 84h-40m14-14l-15 14 15 14",
      fill: "none",
      stroke: "#b47a00",
      "stroke-width": 9,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    }),
    ...notes(),
  );
}

/** A screen with a picture, the two signs, and heads before it. */
function wall(): SVGElement[] {
  return [
    rect(8, 6, 232, 148, 12, "#16305e"),
    rect(16, 14, 216, 132, 6, "#bfeee0"),
    rect(26, 24, 112, 92, 8, "#fff"),
    svgElement("path", { d: "M44 70l38-30 38 30v38H44z", fill: "#f2c46d" }),
    svgElement("path", {
      d: "M38 72l44-35 44 35",
      fill: "none",
      stroke: "#a52815",
      "stroke-width": 8,
    }),
    rect(74, 80, 18, 28, 3, "#7c4a33"),
    rect(148, 24, 74, 42, 8, "#a52815"),
    rect(148, 74, 74, 42, 8, "#1f55ad"),
    ...[45, 95].map((cy) => svgElement("circle", { cx: 166, cy, r: 11, fill: "#fff" })),
    ...[41, 91].map((y) => rect(184, y, 28, 8, 4, "#fff")),
    ...["#5a3a28", "#f2b632", "#26324a", "#9a9fa8", "#7c4a33", "#2f6fd6"].map((fill, index) =>
      svgElement("circle", { cx: 36 + index * 36, cy: 150, r: 13, fill }),
    ),
  ];
}

/** A laptop with what to say, four buttons for hands, and the way on. */
function notes(): SVGElement[] {
  return [
    rect(312, 18, 156, 112, 10, "#26324a"),
    rect(320, 26, 140, 96, 4, "#fff8e2"),
    rect(330, 34, 88, 28, 6, "#fff"),
    ...[41, 50].map((y) => rect(338, y, y === 41 ? 66 : 48, 5, 2, "#16305e")),
    rect(424, 34, 28, 20, 4, "#bfeee0"),
    ...[0, 1, 2, 3].map((index) => rect(330 + index * 31, 70, 27, 22, 5, "#a52815")),
    rect(406, 100, 46, 16, 8, "#ffb321"),
    svgElement("path", { d: "M300 132h180l-12 14H312z", fill: "#8b93a5" }),
  ];
}
