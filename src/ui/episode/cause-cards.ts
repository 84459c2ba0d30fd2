import { wordsOf } from "#content/scenario-text";
import { KEY_POINTS } from "#core/episode";
import { cardOrder } from "#core/order";
import type { Cause, Link } from "#core/scenario";
import { element, setText } from "#ui/element";
import { type PickCard, pickCard } from "./card";
import { chainStrip } from "./chain-strip";
import { phaseHeading } from "./frame";
import { icon } from "./icons";
import type { Play } from "./play";
import { stepButtons } from "./steps";

/** Where the second round stands, and what its buttons do. */
export interface CauseStep {
  readonly links: readonly Link[];
  readonly step: number;
  readonly back: (() => void) | undefined;
  readonly on: () => void;
}

/** The cards of one link, in an order that comes from their ids. */
export function causesOf({ scenario }: Play, link: Link): readonly Cause[] {
  return cardOrder(
    scenario.id,
    scenario.causes.filter((cause) => cause.link === link.id),
  );
}

/** One link with its cards; any number may be picked. Returns what shows which are picked. */
export function showCauseCards(play: Play, { links, step, back, on }: CauseStep) {
  const { app, frame } = play;
  const { t } = app;
  const link = links[step];
  if (!link) return undefined;
  const words = wordsOf(play.text().chain, link.id);
  const cards = causesOf(play, link).map(({ id }, index): [string, PickCard] => [
    id,
    pickCard(`cause-${index}`, wordsOf(play.text().causes, id).card, () =>
      play.ask({ type: "toggleCause", cause: id }),
    ),
  ]);
  const update = () => {
    for (const [id, card] of cards) card.setPicked(play.episode().causes.includes(id));
  };
  update();

  frame.setLayout("split");
  frame.guide.say("point", t("episode:cause.guide"), t("episode:guide.name"));
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "paper panel" },
      phaseHeading(t("episode:cause.heading"), t("episode:cause.round")),
      chainStrip(play, (each) => (each === link ? "now" : stateOf(links, each, step))),
      element(
        "div",
        { class: "link-words" },
        element("h3", { class: "link-words__name" }, words.name),
        element("p", {}, words.accident),
      ),
      element("p", { class: "paper__task", id: "cause-task" }, t("episode:cause.task")),
      element(
        "div",
        { class: "cards", role: "group", "aria-labelledby": "cause-task" },
        ...cards.map(([, { root }]) => root),
      ),
      stepButtons(play, { now: step + 1, all: links.length + 1, back, on }),
    ),
  );
  return update;
}

function stateOf(links: readonly Link[], link: Link, step: number): "done" | "later" {
  return links.indexOf(link) < step ? "done" : "later";
}

/**
 * All picked cards; two of them get ◎, then the round is decided. Returns what shows where the ◎
 * are.
 */
export function showKeyPoints(play: Play, { links, step, back, on }: CauseStep): () => void {
  const { app, frame } = play;
  const { t } = app;
  const picked = links
    .flatMap((link) => causesOf(play, link))
    .filter(({ id }) => play.episode().causes.includes(id));
  const left = element("p", { class: "paper__left", role: "status" });
  const cards = picked.map(({ id }, index): [string, PickCard] => [
    id,
    keyCard(`key-${index}`, wordsOf(play.text().causes, id).card, () =>
      play.ask({ type: "toggleKeyPoint", cause: id }),
    ),
  ]);
  const update = () => {
    const { keyPoints } = play.episode();
    for (const [id, card] of cards) card.setPicked(keyPoints.includes(id));
    setText(left, t("episode:cause.keyLeft", { number: KEY_POINTS - keyPoints.length }));
  };
  update();

  frame.setLayout("split");
  const isEnough = picked.length >= KEY_POINTS;
  frame.guide.say(
    isEnough ? "wink" : "warn",
    t(isEnough ? "episode:cause.keyGuide" : "episode:cause.tooFew"),
    t("episode:guide.name"),
  );
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "paper panel" },
      phaseHeading(t("episode:cause.keyHeading"), t("episode:cause.round")),
      element("p", { class: "paper__task", id: "cause-task" }, t("episode:cause.keyTask")),
      left,
      element(
        "div",
        { class: "cards", role: "group", "aria-labelledby": "cause-task" },
        ...cards.map(([, { root }]) => root),
      ),
      element("p", { class: "paper__note" }, t("episode:cause.final")),
      stepButtons(play, {
        now: step + 1,
        all: links.length + 1,
        back,
        on,
        onWords: t("episode:decide"),
      }),
    ),
  );
  return update;
}

function keyCard(id: string, words: string, run: () => void): PickCard {
  const card = pickCard(id, words, run);
  card.root.classList.add("card--key");
  card.root.querySelector(".card__box")?.replaceChildren(icon("key"));
  return card;
}
