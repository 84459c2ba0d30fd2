import { wordsOf } from "#content/scenario-text";
import { KEY_POINTS } from "#core/episode";
import { cardOrder } from "#core/order";
import { stepId } from "#core/room/step-ids";
import { tallyOf } from "#core/room/votes";
import { type Cause, damageLinks, type Link, rightCauses } from "#core/scenario";
import { type Box, personLayer, STAGE } from "#picture/manifest";
import { personIn } from "#picture/visible-layers";
import { element } from "#ui/element";
import { portrait } from "#ui/episode/speaker";
import { type BallotCard, ballot } from "./ballot";
import type { WallPlay, WallView, WallViewOf } from "./wall-view";

/** One card of a link: who thinks so? The cards beside it wait for their turn. */
export const causeView: WallViewOf = (play, { id, about }) => {
  const cause = play.scenario.causes.find((each) => each.id === about);
  return linkScene(play, cause?.link ?? "", { now: id, press: -1 });
};

/** All cards of a link: how the room answered, then what is true of each. */
export const linkView: WallViewOf = (play, { about }, press) =>
  linkScene(play, about, { now: undefined, press });

function linkScene(
  play: WallPlay,
  id: string,
  { now, press }: { readonly now: string | undefined; readonly press: number },
): WallView {
  const { t } = play.app;
  const links = damageLinks(play.scenario);
  const link = links.find((each) => each.id === id);
  const words = wordsOf(play.text().chain, id);
  const causes = cardOrder(
    play.scenario.id,
    play.scenario.causes.filter((cause) => cause.link === id),
  );
  const isAnswered = press >= 1;
  const isNone = isAnswered && causes.every(({ kind }) => kind !== "cause");
  const box = link && play.room.boxAround(link.focus);
  return {
    layout: "full",
    // Cards hang where nothing is looked at.
    cards: box && box.x + box.width / 2 > STAGE.width / 2 ? "left" : "right",
    headline: words.question ?? t("episode:cause.question", { name: words.name }),
    body: [
      ballot(
        play,
        causes.map((cause) => cardOf(play, cause, "cause", isAnswered)),
        { now, isSplit: press >= 0 },
      ),
      isNone
        ? element(
            "p",
            { class: "wall__none" },
            `${t("together:wall.noneRight")} ${words.none ?? ""}`,
          )
        : undefined,
    ],
    captain: { pose: "point", words: t("together:captain.cause") },
    act() {
      if (link) standAt(play, link);
    },
  };
}

/** The room as it stands at a link of the accident. */
function standAt(play: WallPlay, link: Link): void {
  const { chain } = play.scenario;
  const until = chain.indexOf(link) + 1;
  play.frame.overlay.replaceChildren();
  play.room.clearStamps();
  play.room.change({
    links: chain.slice(0, until).map(({ id }) => id),
    measures: [],
    marks: {},
    glowing: [],
    mood: "calm",
    present: inShot(play, link),
  });
  play.frame.setMood("calm");
  const box = play.room.boxAround(link.focus);
  play.room.lookAt(box ? nearer(box) : "room");
}

/** A box may take this part of the stage at most, so that the room is seen near and fills the wall. */
const PART = 1 / 4;

/** A box of the same middle that is not larger than this. */
function nearer({ x, y, width, height }: Box): Box {
  const seen = {
    width: Math.min(width, PART * STAGE.width),
    height: Math.min(height, PART * STAGE.height),
  };
  return { ...seen, x: x + (width - seen.width) / 2, y: y + (height - seen.height) / 2 };
}

/** Who is looked at, and who acts in this link: the others would only stand behind cards. */
function inShot({ content }: WallPlay, link: Link): readonly string[] {
  const { layers, people } = content.manifest;
  const acting = layers
    .filter(({ shows }) => "link" in shows && shows.link === link.id)
    .map((layer) => personIn(layers, layer));
  return people
    .map(({ id }) => id)
    .filter((id) => link.focus.includes(id) || acting.includes(personLayer(id)));
}

function cardOf(
  play: WallPlay,
  { id, kind, speaker }: Cause,
  step: "cause" | "keyPoint",
  isAnswered: boolean,
): BallotCard {
  const { t } = play.app;
  const isRight = kind === "cause";
  return {
    step: stepId(step, id),
    words: wordsOf(play.text().causes, id).card,
    face: speaker === undefined ? undefined : portrait(play, speaker),
    answer: isAnswered
      ? { isRight, words: t(`together:wall.${isRight ? "isCause" : "noCause"}`) }
      : undefined,
  };
}

/** Which of the true causes weigh most: each in turn. */
export const keyPointView: WallViewOf = (play, { id }) => keyScene(play, { now: id, press: -1 });

/** The two most chosen, and which weigh most indeed. */
export const keyPointsView: WallViewOf = (play, _, press) =>
  keyScene(play, { now: undefined, press });

function keyScene(
  play: WallPlay,
  { now, press }: { readonly now: string | undefined; readonly press: number },
): WallView {
  const { t } = play.app;
  const right = cardOrder(play.scenario.id, rightCauses(play.scenario));
  const support = ({ step }: BallotCard) => tallyOf(play.people(), step).yes;
  const cards = right.map((cause): BallotCard => {
    const card = cardOf(play, cause, "keyPoint", false);
    if (press < 1 || !cause.key) return card;
    return { ...card, answer: { isRight: true, words: t("together:wall.isKey") } };
  });
  const chosen = cards
    .filter((card) => support(card) > 0)
    .toSorted((a, b) => support(b) - support(a))
    .slice(0, KEY_POINTS);
  return {
    layout: "full",
    headline: t("together:wall.keyPoint"),
    body: [
      ballot(play, cards, { now, isSplit: press >= 0, isChosen: (card) => chosen.includes(card) }),
    ],
    captain: { pose: "point", words: t("together:wall.keyPointAsk") },
    act() {
      play.room.lookAt("room");
    },
  };
}
