import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { partId } from "./part";

/** The parts of the page that can be jumped to, in their order. */
export type PartName =
  | "due"
  | "episodes"
  | "keep"
  | "map"
  | "reminders"
  | "code"
  | "file"
  | "erase";

/** Links to the parts of this page; their addresses lead there from elsewhere too. */
export function jumps({ t }: App, parts: readonly PartName[]): HTMLElement {
  const links = parts.map((name) =>
    element(
      "li",
      {},
      element(
        "a",
        {
          id: `records-jump-${name}`,
          class: "records__jump",
          href: `#/records/${name}`,
          onclick: (event) => {
            event.preventDefault();
            history.replaceState(history.state, "", `#/records/${name}`);
            jumpTo(name);
          },
        },
        t(`records:jump.${name}`),
      ),
    ),
  );
  return element(
    "nav",
    { class: "no-print", "aria-label": t("records:jump.label") },
    element("ul", { class: "records__jumps" }, ...links),
  );
}

/** Goes to a part of the page, for eyes and for whoever reads on from there. */
export function jumpTo(name: string): void {
  const heading = document.getElementById(partId(name));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}
