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

/** The group on show; whoever comes back from what stays open finds the same. */
export interface Leaf {
  group: Group;
}

/** Buttons for the groups; `show` is told which is on show, at once and at every change. */
export function groupTabs(
  play: Play,
  groups: readonly CardGroup<Group, Measure>[],
  { leaf, show }: { readonly leaf: Leaf; readonly show: (group: Group) => void },
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
    root.addEventListener("click", () => choose(group));
    return { group, cards, root, count };
  });
  const choose = (group: Group) => {
    leaf.group = group;
    for (const tab of tabs) tab.root.ariaPressed = String(tab.group === group);
    show(group);
  };
  choose(leaf.group);
  return {
    root: element(
      "div",
      { class: "market__tabs", role: "group", "aria-label": t("episode:measure.kinds") },
      ...tabs.map(({ root }) => root),
    ),
    update() {
      const { measures } = play.episode();
      for (const { cards, count } of tabs) {
        setText(count, String(cards.filter(({ id }) => measures.includes(id)).length));
      }
    },
  };
}
