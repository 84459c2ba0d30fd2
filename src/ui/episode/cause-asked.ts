import { wordsOf } from "#content/scenario-text";
import { type Cause, damageLinks, type Link } from "#core/scenario";
import { bySpeaker, headsAt } from "#picture/link-shot";
import { element } from "#ui/element";
import { button, keycap } from "./button";
import { causeKeys } from "./cause-keys";
import { causesOf, clearChoices, linkRibbon, proofOf, sayer } from "./cause-parts";
import { lookAtLink } from "./cause-shot";
import { icon } from "./icons";
import type { Shown } from "./pages";
import type { Play } from "./play";
import { pointTails } from "./tails";

/** One link with its cards, said in bubbles: any number are picked, or 「この中にはない」. */
export function showLinkQuestion(play: Play, link: Link): Shown {
  const { app, frame } = play;
  const { t } = app;
  const isNone = () => play.position().isNone;
  const heads = headsAt(play.scenario, play.content.manifest, link);
  const causes = bySpeaker(causesOf(play, link), heads);
  const bubbles = causes.map((cause, index) => ({
    cause,
    root: bubble(play, cause, index, () => play.ask({ type: "toggleCause", cause: cause.id })),
  }));
  const picked = () => causes.filter(({ id }) => play.episode().causes.includes(id));
  const none = button(
    t("episode:cause.none"),
    { id: "cause-none", kind: "quiet", icon: "none", shortcut: "0", keycap: "0" },
    () => {
      const isChosen = !isNone();
      for (const { id } of isChosen ? picked() : []) play.ask({ type: "toggleCause", cause: id });
      play.move({ isNone: isChosen });
      play.sound.play("select");
    },
  );
  const isDecidable = () => isNone() || picked().length > 0;
  const decide = button(
    t("episode:decide"),
    {
      id: "cause-decide",
      kind: "primary",
      icon: "next",
      iconLast: true,
      shortcut: "Enter",
      keycap: "⏎",
    },
    () => {
      if (isDecidable()) play.ask({ type: "decideLink", link: link.id });
      else app.notify(t("episode:cause.choose"), "step");
    },
  );
  const update = () => {
    for (const { cause, root } of bubbles) {
      root.ariaPressed = String(play.episode().causes.includes(cause.id));
    }
    none.ariaPressed = String(isNone());
    decide.ariaDisabled = String(!isDecidable());
  };
  update();

  frame.setLayout("stage");
  sayFirst(play, link);
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "why" },
      linkRibbon(play, link, t("episode:cause.task")),
      element(
        "div",
        { class: "why__bubbles", role: "group", "aria-labelledby": "phase-heading" },
        ...bubbles.map(({ root }) => root),
      ),
      proofOf(play, link),
      element("div", { class: "why__foot" }, none, decide),
    ),
  );
  clearChoices(frame);
  const stopLooking = lookAtLink(play, link, causes, () =>
    frame.guide.say("stand", t("episode:cause.guideShort"), t("episode:guide.name")),
  );
  const stopTails = pointTails(play, bubbles, heads);
  const stopKeys = causeKeys(app, frame.panel);
  return {
    update,
    remove() {
      stopLooking();
      stopTails();
      stopKeys();
    },
  };
}

/** The captain's rule of thumb comes once; then he tells again what happened at the link. */
function sayFirst({ app, frame, scenario, text }: Play, link: Link): void {
  const { t } = app;
  const isFirst = damageLinks(scenario)[0] === link;
  const words = isFirst ? t("episode:cause.guide") : wordsOf(text().chain, link.id).accident;
  frame.guide.say("point", words, t("episode:guide.name"));
}

function bubble(play: Play, cause: Cause, index: number, run: () => void): HTMLButtonElement {
  const key = String(index + 1);
  return element(
    "button",
    {
      class: "speech",
      type: "button",
      id: `cause-${index}`,
      "aria-pressed": "false",
      "aria-keyshortcuts": key,
      onclick: run,
    },
    element("span", { class: "speech__head" }, keycap(key), ...sayer(play, cause)),
    element("span", { class: "speech__words" }, wordsOf(play.text().causes, cause.id).card),
    element("span", { class: "speech__box" }, icon("check")),
  );
}
