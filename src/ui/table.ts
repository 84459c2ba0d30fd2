import { type Child, element } from "./element";

/**
 * A table that small screens show as one block a row. Its roles are written out, because a
 * changed display takes them away.
 */
export function table(
  heads: readonly string[],
  rows: readonly (readonly [Child, ...Child[]])[],
): HTMLElement {
  const headRow = heads.map((head) => element("th", { scope: "col", role: "columnheader" }, head));
  return element(
    "table",
    { class: "table", role: "table" },
    element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...headRow)),
    element("tbody", { role: "rowgroup" }, ...rows.map(tableRow)),
  );
}

function tableRow([first, ...others]: readonly [Child, ...Child[]]): HTMLElement {
  return element(
    "tr",
    { role: "row" },
    element("th", { scope: "row", role: "rowheader" }, first),
    ...others.map((cell) => element("td", { role: "cell" }, cell)),
  );
}
