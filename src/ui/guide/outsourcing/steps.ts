import { wordsOf } from "#content/scenario-text";
import { chosenOf, openOf } from "#core/agreement";
import { element, setText } from "#ui/element";
import { addressOf, type OutsourcingView, type Step, steps } from "./view";

/** The way through the page, with what is chosen in each part. */
export function stepsNav(view: OutsourcingView, present: Step): HTMLElement {
  const { t } = view.app;
  const links = steps.map((step, index) => {
    const count = element("span", { class: "outsourcing__step-count" });
    view.book.watch(() => setText(count, countOf(view, step)));
    return element(
      "li",
      {},
      element(
        "a",
        {
          id: `outsourcing-to-${step}`,
          class: "outsourcing__step",
          href: addressOf(step),
          "aria-current": step === present ? "step" : undefined,
        },
        index === 0
          ? undefined
          : element("span", { class: "outsourcing__step-number" }, String(index)),
        element("span", {}, stepName(view, step)),
        count,
      ),
    );
  });
  return element(
    "nav",
    { class: "no-print", "aria-label": t("outsourcing:steps.name") },
    element("ol", { class: "outsourcing__steps" }, ...links),
  );
}

function stepName({ app: { t }, outsourcing }: OutsourcingView, step: Step): string {
  if (step === "start" || step === "chosen") return t(`outsourcing:steps.${step}`);
  return wordsOf(outsourcing.text.lists, step).short;
}

function countOf({ app: { t }, book, points }: OutsourcingView, step: Step): string {
  if (step === "start") return "";
  const keys = points.flatMap(({ key, listId }) =>
    step === "chosen" || step === listId ? [key] : [],
  );
  const chosen = chosenOf(book.present(), keys).length;
  return step === "chosen"
    ? String(chosen)
    : t("outsourcing:steps.count", { chosen, all: keys.length });
}

/** The way on from a step, as the page's next thing to do. */
export function onward(view: OutsourcingView, step: Step, isPrimary = true): HTMLElement {
  return element(
    "p",
    { class: "outsourcing__onward no-print" },
    element(
      "a",
      {
        id: "outsourcing-onward",
        class: isPrimary ? "button button--primary" : "button",
        href: addressOf(step),
      },
      view.app.t("outsourcing:steps.onward", { step: stepName(view, step) }),
    ),
  );
}

/** How many points are chosen, and how many of them still wait for a name or a day. */
export function summary({ app: { t }, book, points }: OutsourcingView): HTMLElement {
  const keys = points.map(({ key }) => key);
  const chosen = element("strong");
  const open = element("span", { class: "outsourcing__bar-open" });
  book.watch(() => {
    const count = chosenOf(book.present(), keys).length;
    const left = openOf(book.present(), keys).length;
    setText(chosen, t("outsourcing:bar.chosen", { count }));
    setText(open, left === 0 ? "" : t("outsourcing:bar.open", { count: left }));
  });
  return element("p", { class: "outsourcing__summary", role: "status" }, chosen, " ", open);
}

/** What is chosen so far, always in sight, and the way to it. */
export function summaryBar(view: OutsourcingView): HTMLElement {
  return element(
    "div",
    { class: "outsourcing__bar no-print" },
    summary(view),
    element(
      "a",
      {
        id: "outsourcing-show",
        class: "button button--small button--quiet",
        href: addressOf("chosen"),
      },
      view.app.t("outsourcing:bar.show"),
    ),
  );
}
