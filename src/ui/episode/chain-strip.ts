import { wordsOf } from "#content/scenario-text";
import type { Link } from "#core/scenario";
import { element } from "#ui/element";
import { type IconName, icon } from "./icons";
import type { Play } from "./play";

/** How a link stands in the strip: not reached, being shown, or done in one of several ways. */
export type LinkState = "later" | "now" | "done" | "prevented" | "reduced" | "happened";

const signs = {
  later: "link",
  now: "link",
  done: "link",
  prevented: "broken",
  reduced: "smaller",
  happened: "link",
} as const satisfies Record<LinkState, IconName>;

/** The accident chain as a list; every state has its own sign and is said in words. */
export function chainStrip(play: Play, stateOf: (link: Link, index: number) => LinkState) {
  const { t } = play.app;
  const items = play.scenario.chain.map((link, index) => {
    const state = stateOf(link, index);
    return element(
      "li",
      {
        class: `chain__link is-${state}`,
        "aria-current": state === "now" ? "step" : undefined,
      },
      element("span", { class: "chain__sign" }, icon(signs[state])),
      element("span", { class: "chain__name" }, wordsOf(play.text().chain, link.id).name),
      element("span", { class: "visually-hidden" }, t(`episode:chain.state.${state}`)),
    );
  });
  return element("ol", { class: "chain", "aria-label": t("episode:chain.label") }, ...items);
}
