import { wordsOf } from "#content/scenario-text";
import { tierOf } from "#core/tier";
import { element } from "#ui/element";
import { outside } from "#ui/screen";
import { button } from "./button";
import { poseOfTier } from "./captain-tier";
import { phaseHeading } from "./frame";
import { icon } from "./icons";
import type { Play } from "./play";
import { isHazard } from "./things";
import { verdictLabel } from "./verdict";
import "./rest.css";
import "./rest-desk.css";

/** A thing of the room with its number on the picture. */
interface Numbered {
  readonly id: string;
  readonly number: number;
  readonly closeUp: string;
}

/** 休憩: the first half is over, and every danger is shown, those first that were missed. */
export function showRest(play: Play, onGoOn: () => void): void {
  const { app, frame, room } = play;
  const { t } = app;
  const things = play.content.manifest.things.map(({ id, closeUp }, index) => ({
    id,
    closeUp,
    number: index + 1,
  }));
  const isDanger = ({ id }: Numbered) => isHazard(play.scenario, id);
  const dangers = things.filter(isDanger);
  const isMissed = ({ id }: Numbered) => !isCalledDanger(play, id);
  const missed = dangers.filter(isMissed);
  const spotted = dangers.length - missed.length;
  // Whoever calls everything dangerous has told nothing apart, and scores nothing in 気づく.
  const isBlind = things.every(({ id }) => isCalledDanger(play, id));
  const tier = isBlind ? "little" : tierOf(spotted, dangers.length);
  const said = isBlind ? "blind" : tier;
  // Letters for a hall need every card as small as it is: there, a reason is opened by hand.
  const hasRoom = !["hall", "largest"].includes(app.settings().textSize);
  frame.setLayout("split");
  frame.guide.say(poseOfTier[tier], t(`episode:rest.guide.${said}`), t("episode:guide.name"));
  play.sound.music("calm");
  room.change({ links: [], marks: {}, glowing: [], mood: "calm", inviting: false });
  room.lookAt("room");
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "paper panel" },
      phaseHeading(t("episode:rest.heading")),
      stars(play, spotted, dangers.length),
      element(
        "ul",
        { class: "rest-cards", "aria-label": t("episode:rest.dangers", { all: dangers.length }) },
        ...[...missed, ...dangers.filter((each) => !isMissed(each))].map((danger, index) =>
          dangerCard(play, danger, isMissed(danger), index === 0 && hasRoom),
        ),
      ),
      harmless(
        play,
        things.filter((each) => !isDanger(each) && isMissed(each)),
      ),
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

function isCalledDanger(play: Play, thing: string): boolean {
  return play.episode().verdicts[thing] === "danger";
}

/** How many dangers were spotted, as stars and in words. */
function stars({ app }: Play, spotted: number, all: number): HTMLElement {
  const words =
    spotted === 0 ? app.t("episode:rest.noStars") : app.t("episode:rest.stars", { spotted, all });
  return element(
    "p",
    { class: "rest-stars" },
    element(
      "span",
      { class: "rest-stars__row", "aria-hidden": "true" },
      ...Array.from({ length: all }, (_, index) =>
        element("span", { class: index < spotted ? "is-lit" : undefined }, "★"),
      ),
    ),
    element("span", {}, words),
  );
}

/** A danger as a picture with its name; its reason unfolds; the first stands open. */
function dangerCard(
  play: Play,
  { id, number, closeUp }: Numbered,
  isMissed: boolean,
  isShown: boolean,
): HTMLElement {
  const { t } = play.app;
  const words = wordsOf(play.text().things, id);
  return element(
    "li",
    { class: `rest-card is-${isMissed ? "missed" : "spotted"}` },
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
        isMissed
          ? verdictLabel("bad", "missed", t("episode:judgement.missed"))
          : verdictLabel("good", "eye", t("episode:judgement.spotted")),
      ),
      element("p", { class: "rest-card__reason" }, words.reason),
    ),
  );
}

/** What was rightly taken for harmless, and why it is. */
function harmless(play: Play, things: readonly Numbered[]): HTMLElement | undefined {
  if (things.length === 0) return undefined;
  return element(
    "details",
    { class: "rest-harmless" },
    element(
      "summary",
      { id: "rest-harmless" },
      icon("shield"),
      element("span", {}, play.app.t("episode:rest.answers")),
    ),
    element("ul", { class: "results" }, ...things.map((thing) => harmlessThing(play, thing))),
  );
}

function harmlessThing(play: Play, { id, number }: Numbered): HTMLElement {
  const words = wordsOf(play.text().things, id);
  return element(
    "li",
    { class: "result" },
    element("span", { class: "tag", "aria-hidden": "true" }, String(number)),
    element(
      "div",
      { class: "result__words" },
      element("h3", { class: "result__name" }, words.name),
      verdictLabel("good", "shield", play.app.t("episode:judgement.cleared")),
      element("p", {}, words.reason),
    ),
  );
}
