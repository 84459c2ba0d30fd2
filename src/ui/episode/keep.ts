import { wordsOf } from "#content/scenario-text";
import { cardOrder } from "#core/order";
import { costOf, keepQuestions, measuresOf, openHazards } from "#core/plan";
import type { Hazard } from "#core/scenario";
import { element } from "#ui/element";
import { amounts } from "./amounts";
import { button } from "./button";
import { pickCard } from "./card";
import { phaseHeading } from "./frame";
import type { Play } from "./play";

export interface KeepActions {
  back(): void;
  decide(): void;
}

/**
 * Before the plan is decided: what was bought, what stays open, and what is kept for a reason.
 * Returns what shows the reasons chosen.
 */
export function showKeepQuestions(play: Play, { back, decide }: KeepActions): () => void {
  const { app, frame, scenario } = play;
  const { t } = app;
  const plan = play.episode().measures;
  const asked = keepQuestions(scenario, plan);
  const open = openHazards(scenario, plan);
  const others = open.filter((hazard) => !asked.includes(hazard));
  const questions = asked.map((hazard, index) => keepQuestion(play, hazard, index));
  const guide = open.length === 0 ? "closed" : "open";
  frame.guide.say(
    open.length === 0 ? "cheer" : "stand",
    t(`episode:keep.guide.${guide}`),
    t("episode:guide.name"),
  );
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "paper panel" },
      phaseHeading(t("episode:keep.heading"), t("episode:measure.round")),
      boughtList(play),
      ...(open.length === 0 ? [element("p", {}, t("episode:keep.closed"))] : []),
      ...questions.map(({ root }) => root),
      others.length === 0 ? undefined : leftOpen(play, others),
      element("p", { class: "paper__note" }, t("episode:keep.final")),
      element(
        "div",
        { class: "paper__buttons" },
        button(t("episode:keep.back"), { id: "keep-back", kind: "quiet", icon: "back" }, back),
        button(
          t("episode:decide"),
          { id: "keep-decide", kind: "primary", icon: "next", iconLast: true },
          decide,
        ),
      ),
    ),
  );
  return () => {
    for (const { update } of questions) update();
  };
}

function boughtList(play: Play): HTMLElement {
  const { t } = play.app;
  const plan = play.episode().measures;
  const bought = measuresOf(play.scenario, plan);
  return element(
    "div",
    { class: "bought" },
    element("h3", {}, t("episode:keep.bought", amounts(play, costOf(play.scenario, plan)))),
    bought.length === 0
      ? element("p", {}, t("episode:keep.nothing"))
      : element(
          "ul",
          { class: "bought__list" },
          ...bought.map(({ id }) => element("li", {}, wordsOf(play.text().measures, id).card)),
        ),
  );
}

/** One open hazard with the reasons offered for keeping it; without a reason it is simply left. */
function keepQuestion(play: Play, hazard: Hazard, question: number) {
  const { app, scenario } = play;
  const { t } = app;
  const words = wordsOf(play.text().things, hazard.id);
  const reasons = cardOrder(`${scenario.id}/${hazard.id}`, hazard.reasons);
  const choose = (reason: string | undefined) => {
    const kept = play.episode().kept[hazard.id];
    const next = kept === reason ? undefined : reason;
    if (kept === next) play.sound.play("select");
    else play.ask({ type: "keep", hazard: hazard.id, reason: next });
  };
  const cards = reasons.map(({ id }, index) => ({
    id,
    card: pickCard(
      `keep-${question}-${index}`,
      wordsOf(wordsOf(play.text().reasons, hazard.id), id).card,
      () => choose(id),
    ),
  }));
  const none = pickCard(`keep-${question}-none`, t("episode:keep.undecided"), () =>
    choose(undefined),
  );
  const update = () => {
    const kept = play.episode().kept[hazard.id];
    for (const { id, card } of cards) card.setPicked(kept === id);
    none.setPicked(kept === undefined);
  };
  update();
  const root = element(
    "section",
    { class: "keep", "aria-labelledby": `keep-name-${question}` },
    element("h3", { id: `keep-name-${question}` }, t("episode:keep.open", { name: words.name })),
    element("p", {}, words.reason),
    element("p", { class: "paper__task" }, t("episode:keep.question")),
    element("div", { class: "cards" }, ...cards.map(({ card }) => card.root), none.root),
  );
  return { root, update };
}

/** What weighs too much to be kept and is still open: said honestly. */
function leftOpen(play: Play, hazards: readonly Hazard[]): HTMLElement {
  const { t } = play.app;
  return element(
    "section",
    { class: "keep keep--others" },
    element("h3", {}, t("episode:keep.others", { number: hazards.length })),
    element(
      "ul",
      { class: "bought__list" },
      ...hazards.map(({ id }) => element("li", {}, wordsOf(play.text().things, id).name)),
    ),
    element("p", {}, t("episode:keep.othersAdvice")),
  );
}
