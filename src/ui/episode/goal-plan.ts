import { wordsOf } from "#content/scenario-text";
import { OWN_WORDS_LIMIT } from "#core/action";
import { cardOrder } from "#core/order";
import { element, setText } from "#ui/element";
import { button } from "./button";
import { pickCard } from "./card";
import { phaseHeading } from "./frame";
import type { Play } from "./play";

/** The parts of the plan as far as they are chosen; changed in place while the player chooses. */
export interface Draft {
  situation: string;
  action: string;
  ownWords?: string | undefined;
}

/** The sentence 「もし〜なら、私は〜する」 in the present language. */
export function goalSentence(play: Play, { situation, action }: Draft): string {
  const { t } = play.app;
  const { situations, actions } = play.text().goal;
  const blank = t("episode:goal.blank");
  return t("episode:goal.sentence", {
    situation: situations[situation] ?? blank,
    action: actions[action] ?? blank,
  });
}

/** Offers the parts; own words may be added. */
export function showGoalPlan(play: Play, draft: Draft, onDone: () => void): undefined {
  const { app, frame, room, scenario } = play;
  const { t } = app;
  const sentence = element("p", { class: "goal__sentence", role: "status" });
  const own = element("textarea", {
    class: "goal__own",
    id: "goal-own",
    rows: 2,
    maxlength: OWN_WORDS_LIMIT,
    oninput: () => {
      draft.ownWords = own.value;
    },
  });
  own.value = draft.ownWords ?? "";
  const situations = choices("situation", scenario.goal.situations);
  const actions = choices("action", scenario.goal.actions);
  const update = () => {
    for (const [id, card] of situations) card.setPicked(draft.situation === id);
    for (const [id, card] of actions) card.setPicked(draft.action === id);
    setText(sentence, goalSentence(play, draft));
  };

  function choices(part: "situation" | "action", ids: readonly string[]) {
    const words = part === "situation" ? play.text().goal.situations : play.text().goal.actions;
    return cardOrder(
      scenario.id,
      ids.map((id) => ({ id })),
    ).map(
      ({ id }, index) =>
        [
          id,
          pickCard(`${part}-${index}`, wordsOf(words, id), () => {
            draft[part] = id;
            app.sound.play("select");
            update();
          }),
        ] as const,
    );
  }

  function decide(): void {
    if (draft.situation === "" || draft.action === "") {
      app.notify(t("episode:goal.unfinished"));
      return;
    }
    const ownWords = (draft.ownWords ?? "").trim();
    const plan = { type: "plan", situation: draft.situation, action: draft.action } as const;
    if (play.act(ownWords === "" ? plan : { ...plan, ownWords })) onDone();
  }

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
          decide,
        ),
      ),
    ),
  );
  return undefined;
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
