import { wordsOf } from "#content/scenario-text";
import { type Judgement, judgedThings } from "#core/judgement";
import { element } from "#ui/element";
import { outside } from "#ui/screen";
import { button } from "./button";
import { poseOfTier } from "./captain-tier";
import { phaseHeading } from "./frame";
import { icon } from "./icons";
import { judgementLooks as looks } from "./judgement-looks";
import type { Play } from "./play";
import { type Half, halfOf } from "./rest-half";
import { verdictLabel } from "./verdict";
import "./rest.css";
import "./rest-desk.css";

/** A thing of the room with its number on the picture, and what the player made of it. */
interface Numbered {
  readonly id: string;
  readonly number: number;
  readonly closeUp: string;
  readonly judgement: Judgement;
}

/** 休憩: the first half is over, and every danger is shown, those first that were missed. */
export function showRest(play: Play, onGoOn: () => void): void {
  const { app, frame, room } = play;
  const { t } = app;
  const judged = (wanted: Judgement) => numbered(play).filter((each) => each.judgement === wanted);
  const [missed, spotted] = [judged("missed"), judged("spotted")];
  const [doubted, cleared] = [judged("false-alarm"), judged("cleared")];
  const half = halfOf(play.scenario, play.episode());
  // Letters for a hall need every card as small as it is: there, a reason is opened by hand.
  const hasRoom = !["hall", "largest"].includes(app.settings().textSize);
  // Where nothing was told apart, what was harmless is what there is to learn.
  const [cards, list] =
    half.said === "blind"
      ? [doubted, spotted]
      : [
          [...missed, ...spotted],
          [...doubted, ...cleared],
        ];
  frame.setLayout("split");
  frame.guide.say(
    poseOfTier[half.tier],
    t(`episode:rest.guide.${half.said}`),
    t("episode:guide.name"),
  );
  play.sound.music("calm");
  room.change({ links: [], marks: {}, glowing: [], mood: "calm", inviting: false });
  room.lookAt("room");
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "paper panel" },
      phaseHeading(t("episode:rest.heading")),
      stars(play, half),
      element(
        "ul",
        {
          class: "rest-cards",
          "aria-label": t(`episode:rest.${half.said === "blind" ? "doubted" : "dangers"}`, {
            all: cards.length,
          }),
        },
        ...cards.map((each, index) => thingCard(play, each, index === 0 && hasRoom)),
      ),
      others(play, list),
      element(
        "div",
        { class: "paper__buttons" },
        button(t("episode:rest.leave"), { id: "rest-leave", kind: "quiet", icon: "leave" }, () =>
          app.go(outside(app)),
        ),
        button(
          t("episode:rest.on"),
          { id: "rest-on", kind: "primary", icon: "next", iconLast: true },
          onGoOn,
        ),
      ),
    ),
  );
}

function numbered(play: Play): readonly Numbered[] {
  const { scenario, content } = play;
  const judgements = new Map(
    judgedThings(scenario, play.episode()).map(({ thing, judgement }) => [thing.id, judgement]),
  );
  return content.manifest.things.map(({ id, closeUp }, index) => ({
    id,
    closeUp,
    number: index + 1,
    judgement: judgements.get(id) ?? "missed",
  }));
}

/** As many stars as dangers were told apart from what is harmless, and both counts in words. */
function stars({ app }: Play, { lit, spotted, doubted, all, said }: Half): HTMLElement {
  const counts = { spotted, doubted, all };
  if (said === "blind") {
    // Neither lit nor unlit stars are true beside dangers that were all called.
    const words = app.t("episode:rest.allCalled", { spotted, things: spotted + doubted });
    return element("p", { class: "rest-stars" }, element("span", {}, words));
  }
  const told = spotted === 0 ? "noStars" : "stars";
  const isAll = spotted === all && doubted === 0;
  const words = isAll
    ? app.t("episode:rest.starsAll", counts)
    : app.t(`episode:rest.${told}${doubted > 0 ? "Doubted" : ""}`, counts);
  return element(
    "p",
    { class: "rest-stars" },
    element(
      "span",
      { class: "rest-stars__row", "aria-hidden": "true" },
      ...Array.from({ length: all }, (_, index) =>
        element("span", { class: index < lit ? "is-lit" : undefined }, "★"),
      ),
    ),
    element("span", {}, words),
  );
}

/** A thing as a picture with its name; its reason unfolds; the first stands open. */
function thingCard(
  play: Play,
  { id, number, closeUp, judgement }: Numbered,
  isShown: boolean,
): HTMLElement {
  const { t } = play.app;
  const words = wordsOf(play.text().things, id);
  const { tone, sign } = looks[judgement];
  return element(
    "li",
    { class: `rest-card is-${tone === "bad" ? "missed" : "spotted"}` },
    element(
      "details",
      // One at a time: what is open has room.
      { name: "rest-danger", open: isShown },
      element(
        "summary",
        { id: `rest-${id}` },
        element("img", { class: "rest-card__picture", src: play.content.urlOf(closeUp), alt: "" }),
        element("span", { class: "tag", "aria-hidden": "true" }, String(number)),
        element("span", { class: "rest-card__name" }, words.name),
        verdictLabel(tone, sign, t(`episode:judgement.${judgement}`)),
      ),
      element("p", { class: "rest-card__reason" }, words.reason),
    ),
  );
}

/** What the cards leave: the harmless things, those first that were doubted, or the dangers. */
function others(play: Play, things: readonly Numbered[]): HTMLElement | undefined {
  const first = things[0];
  if (first === undefined) return undefined;
  const count = things.filter(({ judgement }) => judgement === first.judgement).length;
  return element(
    "details",
    { class: "rest-harmless" },
    element(
      "summary",
      { id: "rest-harmless" },
      icon(looks[first.judgement].sign),
      element("span", {}, play.app.t(`episode:rest.answers.${first.judgement}`, { count })),
    ),
    element("ul", { class: "results" }, ...things.map((thing) => listedThing(play, thing))),
  );
}

function listedThing(play: Play, { id, number, judgement }: Numbered): HTMLElement {
  const words = wordsOf(play.text().things, id);
  const { tone, sign } = looks[judgement];
  return element(
    "li",
    { class: "result" },
    element("span", { class: "tag", "aria-hidden": "true" }, String(number)),
    element(
      "div",
      { class: "result__words" },
      element("h3", { class: "result__name" }, words.name),
      verdictLabel(tone, sign, play.app.t(`episode:judgement.${judgement}`)),
      element("p", {}, words.reason),
    ),
  );
}
