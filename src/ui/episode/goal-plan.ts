import { wordsOf } from "#content/scenario-text";
import { OWN_WORDS_LIMIT } from "#core/action";
import type { GoalPlan } from "#core/episode";
import { cardOrder } from "#core/order";
import { element, setText } from "#ui/element";
import { button } from "./button";
import { pickCard } from "./card";
import { phaseHeading } from "./frame";
import type { Play } from "./play";

/** The sentence 「もし〜なら、私は〜する」 in the present language. */
export function goalSentence(
  play: Play,
  { situation, action }: Pick<GoalPlan, "situation" | "action">,
): string {
  const { t } = play.app;
  const { situations, actions } = play.text().goal;
  const blank = t("episode:goal.blank");
  return t("episode:goal.sentence", {
    situation: situations[situation] ?? blank,
    action: actions[action] ?? blank,
  });
}

/**
 * Offers the parts; own words may be added. Returns what shows them as far as they are chosen.
 */
export function showGoalPlan(play: Play): () => void {
  const { app, frame, room, scenario } = play;
  const { t } = app;
  const sentence = element("p", { class: "goal__sentence", role: "status" });
  const own = ownWordsField(play);
  const situations = choices(play, "situation", scenario.goal.situations);
  const actions = choices(play, "action", scenario.goal.actions);
  const update = () => {
    const { draft } = play.position();
    for (const [id, card] of situations) card.setPicked(draft.situation === id);
    for (const [id, card] of actions) card.setPicked(draft.action === id);
    const words = goalSentence(play, draft);
    // Said anew only when it says something else.
    if (sentence.dataset["words"] !== words) setText(sentence, words);
    sentence.dataset["words"] = words;
    // Nothing is written back to whoever types, perhaps in the midst of a conversion.
    if (document.activeElement !== own) own.value = draft.ownWords;
  };

  update();
  room.lookAt("room");
  frame.setLayout("split");
  frame.guide.say("stand", t("episode:goal.guide"), t("episode:guide.name"));
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "paper panel" },
      phaseHeading(t("episode:goal.heading"), t("episode:goal.round")),
      group(t("episode:goal.situations"), "goal-situations", situations),
      group(t("episode:goal.actions"), "goal-actions", actions),
      sentence,
      element("label", { class: "goal__own-label", for: "goal-own" }, t("episode:goal.own")),
      own,
      element(
        "div",
        { class: "paper__buttons" },
        button(
          t("episode:goal.decide"),
          { id: "goal-decide", kind: "primary", icon: "next", iconLast: true },
          () => decide(play),
        ),
      ),
    ),
  );
  return update;
}

function ownWordsField(play: Play): HTMLTextAreaElement {
  const own = element("textarea", {
    class: "goal__own",
    id: "goal-own",
    rows: 2,
    maxlength: OWN_WORDS_LIMIT,
    oninput: () => {
      const ownWords = own.value.slice(0, OWN_WORDS_LIMIT);
      play.move({ draft: { ...play.position().draft, ownWords } });
    },
  });
  return own;
}

function choices(play: Play, part: "situation" | "action", ids: readonly string[]) {
  const words = part === "situation" ? play.text().goal.situations : play.text().goal.actions;
  return cardOrder(
    play.scenario.id,
    ids.map((id) => ({ id })),
  ).map(
    ({ id }, index) =>
      [
        id,
        pickCard(`${part}-${index}`, wordsOf(words, id), () =>
          play.move({ draft: { ...play.position().draft, [part]: id } }),
        ),
      ] as const,
  );
}

function decide(play: Play): void {
  const { situation, action, ownWords } = play.position().draft;
  if (situation === "" || action === "") {
    play.app.notify(play.app.t("episode:goal.unfinished"));
    return;
  }
  const own = ownWords.trim();
  play.ask({ type: "plan", situation, action, ...(own === "" ? {} : { ownWords: own }) });
}

function group(
  title: string,
  id: string,
  cards: readonly (readonly [string, { readonly root: HTMLElement }])[],
): HTMLElement {
  return element(
    "section",
    { class: "card-group", "aria-labelledby": id },
    element("h3", { class: "card-group__name", id }, element("span", {}, title)),
    element("div", { class: "cards cards--wide" }, ...cards.map(([, { root }]) => root)),
  );
}
