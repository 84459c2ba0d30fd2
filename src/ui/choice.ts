import { element } from "./element";

/** One of several, as radio buttons that look like a switch with many positions. */
export interface Choice<Value extends string> {
  /** Prefix of the ids, so that focus survives when words are said anew. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly lang?: string;
  }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Makes a choice; arrow keys move in it, as in every radio group. */
export function choice<Value extends string>(props: Choice<Value>): HTMLElement {
  const { id, label, hint, options, chosen, onChoose } = props;
  const positions = options.map((option) => {
    const input = element("input", {
      id: `${id}-${option.value}`,
      class: "visually-hidden",
      type: "radio",
      name: id,
      value: option.value,
      checked: option.value === chosen,
      onchange: () => onChoose(option.value),
    });
    const words = element("span", { lang: option.lang }, element("span", {}, option.label));
    return element("label", { class: "choice__option" }, input, words);
  });
  const hintId = `${id}-hint`;
  return element(
    "fieldset",
    { class: "choice", "aria-describedby": hint === undefined ? undefined : hintId },
    element("legend", { class: "choice__label" }, label),
    element("div", { class: "choice__options" }, ...positions),
    hint === undefined ? undefined : element("p", { id: hintId, class: "hint" }, hint),
  );
}
