import { wordsOf } from "#content/scenario-text";
import { adviseStart, openQuestions, type StartAdvice, withSelfCheck } from "#core/recommend";
import { type Child, element } from "#ui/element";
import { captainSays } from "../captain-says";
import { beyond } from "./beyond";
import { doneHere, type StartView } from "./choosing";
import { level } from "./level";
import { scenarios } from "./scenarios";

/** Where a step leads; what lies outside the game is only described. */
const addresses = {
  "self-check": "#/self-check",
  library: "#/library",
  episodes: "#/places",
  outsourcing: "#/outsourcing",
  outside: undefined,
} as const;

/** First what every company needs, then the cases that fit this one, then what lies beyond. */
export function advice(view: StartView): readonly HTMLElement[] {
  const { app, start, text } = view;
  const advised = adviseStart(start, withSelfCheck(view.choices(), view.done?.total));
  const whither = (id: string) => start.steps.find((each) => each.id === id)?.to ?? "outside";
  const [first] = advised.steps;
  const common = advised.steps.filter(({ id }) => !["episodes", "outside"].includes(whither(id)));
  const cases = advised.steps.find(({ id }) => whither(id) === "episodes");
  const outside = advised.steps.filter(({ id }) => whither(id) === "outside");
  const list = common.map((each) => {
    const words = wordsOf(text.steps, each.id);
    const isFirst = each === first;
    return element(
      "li",
      { class: "start__step" },
      element("h3", {}, words.name),
      element("p", {}, wordsOf(words.reasons, each.reason)),
      element(
        "a",
        {
          id: `start-step-${each.id}`,
          class: isFirst ? "button button--primary" : "button button--small button--quiet",
          href: addresses[whither(each.id)],
        },
        app.t("start:open", { name: words.name }),
      ),
    );
  });
  return [
    level(
      { id: "start-result", title: app.t("start:result"), lead: app.t("start:resultLead") },
      captainSays("point", element("p", {}, app.t("start:firstStep", nameOf(view, first)))),
      element("ol", { class: "start__steps" }, ...list),
    ),
    scenarios(view, advised.scenarios, cases && reasonOf(view, cases)),
    beyond(view, outside),
    chosen(view),
  ];
}

type Step = StartAdvice["steps"][number];

function nameOf({ text }: StartView, step: Step | undefined) {
  return { name: step === undefined ? "" : wordsOf(text.steps, step.id).name };
}

function reasonOf({ text }: StartView, { id, reason }: Step): string {
  return wordsOf(wordsOf(text.steps, id).reasons, reason);
}

/** What the advice rests on, and the way back to the questions. */
function chosen(view: StartView): HTMLElement {
  const { app, start, text } = view;
  const answers = openQuestions(start, view.choices()).flatMap(({ id }): readonly Child[] => {
    const { ask, options } = wordsOf(text.questions, id);
    const given = view.choices()[id] ?? [];
    const said = given.map((option) => wordsOf(options, option)).join(app.t("start:comma"));
    return [
      element("dt", {}, ask),
      element("dd", {}, given.length === 0 ? app.t("start:notChosen") : said),
    ];
  });
  return level(
    { id: "start-chosen", title: app.t("start:chosen"), lead: app.t("start:stays") },
    ...doneHere(view),
    element("dl", { class: "start__chosen" }, ...answers),
    element(
      "button",
      {
        id: "start-change",
        class: "button button--small button--quiet no-print",
        type: "button",
        onclick: () => view.show("questions"),
      },
      app.t("start:change"),
    ),
  );
}
