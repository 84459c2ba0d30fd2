import { element } from "#ui/element";
import type { App } from "#ui/screen";

/** One of a few, side by side; the arrow keys go from one to the next. */
export function choice<Value extends string | number>(
  { t }: App,
  name: "things" | "until",
  values: readonly Value[],
  chosen: Value,
  choose: (value: Value) => void,
): HTMLElement {
  const wordsOf = (value: Value) =>
    typeof value === "number"
      ? String(value)
      : t(`together:setUp.${value as "all" | "cause" | "goal"}`);
  return element(
    "fieldset",
    { class: "set-up__choice" },
    element("legend", {}, t(`together:setUp.${name}`)),
    ...values.map((value) =>
      element(
        "label",
        { class: "set-up__option" },
        element("input", {
          id: `${name}-${value}`,
          class: "visually-hidden",
          type: "radio",
          name,
          value: String(value),
          checked: value === chosen,
          onchange: () => choose(value),
        }),
        element("span", {}, wordsOf(value)),
      ),
    ),
  );
}
