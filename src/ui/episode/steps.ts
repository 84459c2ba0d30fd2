import { element } from "#ui/element";
import { button } from "./button";
import type { Play } from "./play";

/** Where one stands among the steps of a phase, and the buttons back and on. */
export interface Steps {
  readonly now: number;
  readonly all: number;
  readonly back: (() => void) | undefined;
  readonly on: () => void;
  /** Words of the button on; 「つぎへ」 otherwise. */
  readonly onWords?: string;
}

export function stepButtons({ app }: Play, { now, all, back, on, onWords }: Steps): HTMLElement {
  const { t } = app;
  return element(
    "div",
    { class: "paper__buttons" },
    element("span", { class: "paper__step" }, t("episode:step", { now, all })),
    back === undefined
      ? undefined
      : button(t("episode:back"), { id: "step-back", kind: "quiet", icon: "back" }, back),
    button(
      onWords ?? t("episode:next"),
      { id: "step-on", kind: "primary", icon: "next", iconLast: true },
      on,
    ),
  );
}
