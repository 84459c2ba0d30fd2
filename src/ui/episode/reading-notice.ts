import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { button } from "./button";
import type { Frame } from "./frame";

/** Tells whoever only looks that the episode is played elsewhere, and lets it be taken over. */
export interface ReadingNotice {
  /** Says it in the present language, or goes away. */
  show(isReading: boolean): void;
}

export function createReadingNotice({ t }: App, frame: Frame, takeOver: () => void): ReadingNotice {
  const root = element("div", { class: "reading panel", hidden: true, role: "alert" });
  frame.root.append(root);
  return {
    show(isReading) {
      root.hidden = !isReading;
      frame.body.inert = isReading;
      root.replaceChildren(
        element("p", {}, t("episode:tabs.reading")),
        button(t("episode:tabs.takeOver"), { id: "take-over", kind: "primary" }, takeOver),
      );
    },
  };
}
