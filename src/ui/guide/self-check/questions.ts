import { wordsOf } from "#content/scenario-text";
import { scoreSelfCheck } from "#core/self-check";
import { element, setText } from "#ui/element";
import type { CheckView } from "./filling";
import { oneItem } from "./one-item";
import { wholeSheet } from "./whole-sheet";

/** The sheet being filled in: how far it is, one question or all of them, the way to the result. */
export function questions(view: CheckView): readonly HTMLElement[] {
  const { filling } = view;
  const bar = element("progress", { class: "check__bar", "aria-hidden": true, max: 25 });
  const said = element("p", { id: "check-progress", class: "check__said" });
  const toResult = resultButton(view);
  const update = () => {
    const { answered, isComplete } = scoreSelfCheck(view.check, filling.answers);
    bar.value = answered;
    setText(said, view.app.t("self-check:progress", { n: answered }));
    toResult.hidden = answered === 0;
    setText(toResult, view.app.t(isComplete ? "self-check:toResult" : "self-check:toResultSoFar"));
  };
  update();
  return [
    element("div", { class: "check__row" }, ways(view), element("div", {}, said, bar)),
    ...(filling.way === "one" ? oneItem(view) : wholeSheet(view, update)),
    element("div", { class: "check__row" }, toResult),
    ...premises(view),
  ];
}

function ways(view: CheckView): HTMLElement {
  const { app, filling } = view;
  const way = (each: "one" | "all") =>
    element(
      "button",
      {
        id: `check-way-${each}`,
        class: "check__way",
        type: "button",
        "aria-pressed": filling.way === each,
        onclick: () => {
          filling.way = each;
          view.redraw();
        },
      },
      app.t(`self-check:ways.${each}`),
    );
  return element(
    "div",
    { class: "check__ways", role: "group", "aria-label": app.t("self-check:way") },
    way("one"),
    way("all"),
  );
}

function resultButton(view: CheckView): HTMLButtonElement {
  return element("button", {
    id: "check-to-result",
    class: "button button--primary",
    type: "button",
    onclick: () => {
      view.filling.isResult = true;
      view.redraw("check-result");
    },
  });
}

/** Only the sheet of 2009 says what company it has in mind. */
function premises({ app, check, text }: CheckView): readonly HTMLElement[] {
  const part = (key: "premises" | "leftOut") =>
    element(
      "details",
      { class: "panel check__more" },
      element("summary", {}, app.t(`self-check:${key}`)),
      element(
        "ul",
        { class: "check__bullets" },
        ...check[key].map((id) => element("li", {}, wordsOf(text[key], id))),
      ),
    );
  return (["premises", "leftOut"] as const).filter((key) => check[key].length > 0).map(part);
}
