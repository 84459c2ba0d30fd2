import { wordsOf } from "#content/scenario-text";
import { KEY_POINTS } from "#core/episode";
import { type Cause, damageLinks } from "#core/scenario";
import { element, setText } from "#ui/element";
import { button, keycap } from "./button";
import { keyLabel } from "./cause-answers";
import { causeKeys } from "./cause-keys";
import { causesOf, clearChoices, ribbon } from "./cause-parts";
import { icon } from "./icons";
import type { Shown } from "./pages";
import type { Play } from "./play";

/** All true causes on a string; two of them get ◎, then the round is decided. */
export function showKeyPoints(play: Play): Shown {
  const { app, frame } = play;
  const { t } = app;
  const cards = trueCauses(play).map((cause, index) => ({
    cause,
    root: pegged(play, cause, index),
  }));
  const left = element("p", { class: "why__left", role: "status" });
  const decide = button(
    t("episode:decide"),
    {
      id: "points-decide",
      kind: "primary",
      icon: "next",
      iconLast: true,
      shortcut: "Enter",
      keycap: "⏎",
    },
    () => {
      if (play.episode().keyPoints.length === KEY_POINTS) play.ask({ type: "advance" });
      else app.notify(t("episode:cause.keysFirst"));
    },
  );
  const update = () => {
    const { keyPoints } = play.episode();
    for (const { cause, root } of cards) root.ariaPressed = String(keyPoints.includes(cause.id));
    const number = KEY_POINTS - keyPoints.length;
    setText(left, t(number > 0 ? "episode:cause.keyLeft" : "episode:cause.keyDone", { number }));
    decide.ariaDisabled = String(keyPoints.length < KEY_POINTS);
  };
  update();
  stand(play);
  frame.guide.say("wink", t("episode:cause.keyGuide"), t("episode:guide.name"));
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "why why--points" },
      ribbon(t("episode:cause.keyHeading"), t("episode:cause.keyRound")),
      element(
        "div",
        { class: "why__string", role: "group", "aria-labelledby": "phase-heading" },
        ...cards.map(({ root }) => root),
      ),
      element("div", { class: "why__foot" }, left, decide),
    ),
  );
  clearChoices(frame);
  return { update, remove: causeKeys(app, frame.panel) };
}

/** The ◎ are final: on which they lie, and on which they would have. */
export function showKeyPointAnswers(play: Play): Shown {
  const { app, frame } = play;
  const { t } = app;
  stand(play);
  frame.guide.say("point", t("episode:cause.keyAnswersGuide"), t("episode:guide.name"));
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "why why--points" },
      ribbon(t("episode:cause.answersHeading"), t("episode:cause.keyRound")),
      element(
        "ul",
        { class: "why__string" },
        ...trueCauses(play).map((cause) =>
          element("li", { class: "pegged" }, ...peggedWords(play, cause), keyLabel(play, cause)),
        ),
      ),
      element(
        "div",
        { class: "why__foot" },
        button(
          t("episode:next"),
          {
            id: "step-on",
            kind: "primary",
            icon: "next",
            iconLast: true,
            shortcut: "Enter",
            keycap: "⏎",
          },
          () => play.ask({ type: "advance" }),
        ),
      ),
    ),
  );
  clearChoices(frame);
  return { remove: causeKeys(app, frame.panel) };
}

/** The whole room behind the string, as the accident left it. */
function stand({ frame, room, scenario }: Play): void {
  frame.setLayout("stage");
  room.change({ links: scenario.chain.map(({ id }) => id) });
  room.lookAt("room");
}

/** In the order of the accident. */
function trueCauses(play: Play): readonly Cause[] {
  return damageLinks(play.scenario)
    .flatMap((link) => causesOf(play, link))
    .filter(({ kind }) => kind === "cause");
}

function pegged(play: Play, cause: Cause, index: number): HTMLButtonElement {
  const key = String(index + 1);
  return element(
    "button",
    {
      class: "pegged",
      type: "button",
      id: `key-${index}`,
      "aria-pressed": "false",
      "aria-keyshortcuts": key,
      onclick: () => play.ask({ type: "toggleKeyPoint", cause: cause.id }),
    },
    keycap(key),
    ...peggedWords(play, cause),
    element("span", { class: "pegged__medal" }, icon("key")),
  );
}

/** The card is read first, as what is chosen; the link stands above it. */
function peggedWords(play: Play, { id, link }: Cause): readonly HTMLElement[] {
  return [
    element("span", { class: "pegged__card" }, wordsOf(play.text().causes, id).card),
    element("span", { class: "pegged__link" }, wordsOf(play.text().chain, link).name),
  ];
}
