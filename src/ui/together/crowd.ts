import { svgElement } from "#ui/element";

const colors = [
  "#5a3a28",
  "#26324a",
  "#f2b632",
  "#2f6fd6",
  "#7c4a33",
  "#9a9fa8",
  "#b93322",
  "#1c7a4e",
];

/** Heads of a hall from behind, along the lower edge: what really sits there hides no more. */
export function crowd(): SVGSVGElement {
  const heads = Array.from({ length: 32 }, (_, index) => {
    const x = 30 + index * 60;
    const fill = colors[(index * 5) % colors.length] ?? "#26324a";
    return [
      svgElement("circle", { cx: x, cy: 40 + (index % 3) * 5, r: 30, fill }),
      svgElement("path", { d: `M${x - 36} 100a36 36 0 0 1 72 0z`, fill }),
    ];
  });
  return svgElement(
    "svg",
    {
      class: "wall__crowd",
      viewBox: "0 0 1920 86",
      preserveAspectRatio: "xMidYMax slice",
      "aria-hidden": "true",
    },
    ...heads.flat(),
  );
}
