import type { Measure } from "#core/scenario";
import { element, setText } from "#ui/element";
import { icon } from "./icons";
import type { CardGroup } from "./measure-columns";
import type { Play } from "./play";

type Group = Measure["group"];

/** Where not all groups find room at once: the one to show, each with how much of it is bought. */
export interface GroupTabs {
  readonly root: HTMLElement;
  update(): void;
}

/** Buttons for the groups; `show` is told which is on show, at every update. */
export function groupTabs(
  play: Play,
  groups: readonly CardGroup<Group, Measure>[],
  show: (group: Group) => void,
): GroupTabs {
  const { t } = play.app;
  const tabs = groups.map(({ group, cards }) => {
    const count = element("span", { class: "market__count" });
    const root = element(
      "button",
      { class: `market__tab market__tab--${group}`, type: "button", id: `tab-${group}` },
      icon(group),
      element("span", {}, t(`episode:group.${group}`)),
      element("span", { class: "visually-hidden" }, t("episode:measure.chosen")),
      count,
    );
    root.addEventListener("click", () => play.move({ leaf: group }));
    return { group, cards, root, count };
  });
  return {
    root: element(
      "div",
      { class: "market__tabs", role: "group", "aria-label": t("episode:measure.kinds") },
      ...tabs.map(({ root }) => root),
    ),
    update() {
      const { measures } = play.episode();
      const { leaf = "rule" } = play.position();
      show(leaf);
      for (const { group, root } of tabs) root.ariaPressed = String(group === leaf);
      for (const { cards, count } of tabs) {
        const chosen = cards.filter(({ id }) => measures.includes(id)).length;
        setText(count, String(chosen));
        count.classList.toggle("is-any", chosen > 0);
      }
    },
  };
}
