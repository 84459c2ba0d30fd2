import { type Child, element } from "#ui/element";

/** A small table under its name; the first cell of each row names the row. */
export function table(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly Child[])[],
): HTMLElement {
  const head = heads.map((each) => element("th", { scope: "col" }, each));
  const body = rows.map(([first, ...others]) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, first),
      ...others.map((cell) => element("td", {}, cell)),
    ),
  );
  return element(
    "table",
    { class: "check__table" },
    element("caption", {}, name),
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...body),
  );
}
