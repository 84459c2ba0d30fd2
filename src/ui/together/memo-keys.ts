import { element } from "#ui/element";
import type { App } from "#ui/screen";

/** What each key does; a clicker sends the first two. */
const keys = [
  { caps: ["PgDn", "→"], does: "next" },
  { caps: ["PgUp", "←"], does: "back" },
  { caps: ["1", "2", "3", "4"], does: "hands" },
  { caps: ["B"], does: "black" },
  { caps: ["N"], does: "drawer" },
] as const;

/** The keys of the host and of a clicker, shown once: before it begins. */
export const memoKeys = ({ t }: App): HTMLElement =>
  element(
    "section",
    { class: "host-box host-keys" },
    element("h2", {}, t("together:keys.heading")),
    element(
      "dl",
      {},
      ...keys.map(({ caps, does }) =>
        element(
          "div",
          {},
          element("dt", {}, ...caps.map((cap) => element("kbd", { class: "keycap" }, cap))),
          element("dd", {}, t(`together:keys.${does}`)),
        ),
      ),
    ),
  );
