import { wordsOf } from "#content/scenario-text";
import { element } from "#ui/element";
import { button } from "./button";
import { phaseHeading } from "./frame";
import { icon } from "./icons";
import type { Play } from "./play";

/** Says how to point, what was called so far, and when all of it was, how to go on. */
export function pointingPanel(play: Play): HTMLElement {
  const { content, scenario, app } = play;
  const { t } = app;
  const { pointing } = scenario.goal;
  const { pointed } = play.episode();
  const isDone = pointing.every(({ id }) => pointed.includes(id));
  return element(
    "div",
    { class: "pointing panel" },
    element("img", {
      class: "pointing__captain",
      src: content.urlOf(`shared/mascot-${isDone ? "cheer" : "point"}.webp`),
      alt: "",
    }),
    element(
      "div",
      { class: "pointing__words" },
      phaseHeading(t(isDone ? "episode:goal.allCalled" : "episode:goal.pointHeading")),
      element("p", {}, t(isDone ? "episode:goal.allCalledWords" : "episode:goal.how")),
    ),
    element(
      "ol",
      { class: "pointing__calls" },
      ...pointing.map(({ id }) => callItem(play, id, pointed.includes(id))),
    ),
    element("div", { class: "pointing__buttons" }, ...buttons(play, isDone)),
  );
}

function buttons(play: Play, isDone: boolean): readonly HTMLElement[] {
  const { t } = play.app;
  const back = button(
    t("episode:goal.change"),
    { id: "goal-back", kind: "quiet", size: "small" },
    () => play.move({ half: "first" }),
  );
  if (!isDone) return [back];
  const finish = button(
    t("episode:goal.finish"),
    { id: "goal-finish", kind: "primary", icon: "next", iconLast: true },
    () => play.ask({ type: "advance" }),
  );
  return [back, finish];
}

function callItem(play: Play, id: string, isCalled: boolean): HTMLElement {
  const { t } = play.app;
  const name = wordsOf(play.text().goal.pointing, id);
  return element(
    "li",
    { class: isCalled ? "call is-called" : "call" },
    icon(isCalled ? "check" : "hand"),
    element("span", {}, t("episode:goal.called", { name })),
    element(
      "span",
      { class: "visually-hidden" },
      t(isCalled ? "episode:goal.state.called" : "episode:goal.state.waiting"),
    ),
  );
}
