import { wordsOf } from "#content/scenario-text";
import { scoreSelfCheck } from "#core/self-check";
import { element, setText } from "#ui/element";
import type { CheckView, Filling } from "./filling";
import { greeting } from "./frame";
import { oneItem } from "./one-item";
import { wholeSheet } from "./whole-sheet";

/** The sheet being filled in: how far it is, one question or all of them, the way to the result. */
export function questions(view: CheckView): readonly HTMLElement[] {
  const { app, check, filling } = view;
  const bar = element("progress", { class: "check__bar", "aria-hidden": true, max: 25 });
  const said = element("p", { id: "check-progress", class: "check__said" });
  const done = resultButton(view, "check-done", app.t("self-check:toResult"));
  const soFar = resultButton(view, "check-to-result", app.t("self-check:toResultSoFar"));
  const update = () => {
    const { answered, isComplete } = scoreSelfCheck(check, filling.answers);
    bar.value = answered;
    setText(said, app.t("self-check:progress", { n: answered }));
    done.hidden = !isComplete;
    soFar.hidden = answered === 0 || isComplete;
  };
  update();
  const progress = element("div", { class: "check__progress" }, said, bar);
  return [
    ...greeting(view),
    element("div", { class: `check__top check__top--${filling.way}` }, ways(view), progress, done),
    ...story(view),
    ...(filling.way === "one" ? oneItem(view) : wholeSheet(view, update)),
    element("div", { class: "check__row" }, soFar),
    ...premises(view),
  ];
}

/** Whoever comes from a story is asked its items first. */
function story({ app, filling }: CheckView): readonly HTMLElement[] {
  if (filling.way !== "some") return [];
  const count = filling.some.length;
  return [element("p", { class: "check__story" }, app.t("self-check:story", { count }))];
}

function ways(view: CheckView): HTMLElement {
  const { app, filling } = view;
  const way = (each: Filling["way"]) =>
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
      app.t(`self-check:ways.${each}`, { count: filling.some.length }),
    );
  return element(
    "div",
    { class: "check__ways", role: "group", "aria-label": app.t("self-check:way") },
    filling.some.length === 0 ? undefined : way("some"),
    way("one"),
    way("all"),
  );
}

function resultButton(view: CheckView, id: string, words: string): HTMLButtonElement {
  return element(
    "button",
    {
      id,
      class: `button button--small ${id === "check-done" ? "button--primary" : "button--quiet"}`,
      type: "button",
      onclick: () => {
        view.filling.isResult = true;
        view.redraw("check-result");
      },
    },
    words,
  );
}

/** Only the sheet of 2009 says what company it has in mind. */
function premises({ app, check, text }: CheckView): readonly HTMLElement[] {
  const part = (key: "premises" | "leftOut") =>
    element(
      "details",
      { class: "panel check__more" },
      element("summary", { id: `check-${key}` }, app.t(`self-check:${key}`)),
      element(
        "ul",
        { class: "check__bullets" },
        ...check[key].map((id) => element("li", {}, wordsOf(text[key], id))),
      ),
    );
  return (["premises", "leftOut"] as const).filter((key) => check[key].length > 0).map(part);
}
