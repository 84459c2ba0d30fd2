import { wordsOf } from "#content/scenario-text";
import { scoreSelfCheck } from "#core/self-check";
import { element } from "#ui/element";
import { episodeOrder } from "./episode-order";
import { type CheckView, startAfresh } from "./filling";
import { history } from "./history";
import { keeping } from "./keeping";
import { panel } from "./panel";
import { totals } from "./totals";
import { weakSection } from "./weak-items";

/** What the sheet says: total, where to begin, episodes, past results, and ways to keep it. */
export function result(view: CheckView): readonly HTMLElement[] {
  const score = scoreSelfCheck(view.check, view.filling.answers);
  return [
    totals(view, score),
    ...outdated(view),
    weakSection(view),
    episodeOrder(view),
    history(view),
    keeping(view),
    afresh(view),
  ];
}

/** Advice that no longer holds is told, whatever was answered. */
function outdated({ app, check, text }: CheckView): readonly HTMLElement[] {
  const items = check.items.filter(({ recommends }) => !recommends);
  if (items.length === 0) return [];
  const notes = items.map(({ no }) => {
    const { name, change } = wordsOf(text.items, String(no));
    return element(
      "div",
      { class: "check__note check__note--outdated" },
      element("h3", {}, `${no}. ${name}`),
      element("p", {}, change),
    );
  });
  const lead = element("p", {}, app.t("self-check:outdated"));
  return [panel("check-outdated", app.t("self-check:outdatedHeading"), lead, ...notes)];
}

function afresh(view: CheckView): HTMLElement {
  const { app, check, filling } = view;
  return element(
    "details",
    { class: "panel check__more" },
    element("summary", { id: "check-restart" }, app.t("self-check:restart")),
    element(
      "div",
      { class: "check__body" },
      element("p", {}, app.t("self-check:restartWhat")),
      element(
        "button",
        {
          id: "check-restart-do",
          class: "button button--small button--danger",
          type: "button",
          onclick: () => {
            startAfresh(app, check, filling);
            view.redraw("check-question");
          },
        },
        app.t("self-check:restartDo"),
      ),
    ),
  );
}
