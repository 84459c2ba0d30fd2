import { wordsOf } from "#content/scenario-text";
import { idsOf } from "#core/ids";
import { type RoomStep, THING_PRESS, thingsAsked } from "#core/room/steps";
import { isMajority, tallyOf } from "#core/room/votes";
import { thingsOf } from "#core/scenario";
import { element } from "#ui/element";
import { icon } from "#ui/episode/icons";
import { signStyle } from "#ui/episode/sign-style";
import { isHazard } from "#ui/episode/things";
import { hand, handSign } from "./hand-signs";
import { amountWords, votesBar } from "./votes-bar";
import { emsIn, unparted, type WallPlay, type WallView, type WallViewOf } from "./wall-view";

/** One thing, large: hands, then what is true and why. */
export const thingView: WallViewOf = (play, step, press) => {
  const { about } = step;
  const isDanger = isHazard(play.scenario, about);
  return {
    layout: "picture",
    headline: wordsOf(play.text().things, about).name,
    tag: numberOf(play, about),
    picture: closeUpOf(play, about, press >= THING_PRESS.answer ? isDanger : undefined),
    body: press < THING_PRESS.split ? askedOf(play, about) : toldOf(play, step, press),
    captain: captainAt(play, step, isDanger, press),
  };
};

/** What is seen, without a word about what it means; and the signs of both answers. */
const askedOf = (play: WallPlay, about: string) => [
  element("p", { class: "wall__lead" }, unparted(wordsOf(play.text().things, about).closeUp)),
  element("div", { class: "hand-signs" }, ...handSigns(play)),
];

/** The two signs a hall answers with. */
export const handSigns = ({ app }: WallPlay) => [
  handSign("danger", app.t("together:hands.danger")),
  handSign("safe", app.t("together:hands.safe")),
];

function toldOf(play: WallPlay, { id, about }: RoomStep, press: number) {
  const isDanger = isHazard(play.scenario, about);
  const reason = press >= THING_PRESS.reason ? wordsOf(play.text().things, about).reason : "";
  return [
    splitOf(play, id),
    press >= THING_PRESS.answer ? answerOf(play, id, isDanger, reason) : undefined,
  ];
}

/** Nobody is asked why where no hand went up for "dangerous": the others say why not. */
export const whoIsAsked = (play: WallPlay, step: string): "askWhy" | "askWhyNot" =>
  tallyOf(play.people(), step).yes > 0 ? "askWhy" : "askWhyNot";

function captainAt(
  play: WallPlay,
  { id }: RoomStep,
  isDanger: boolean,
  press: number,
): WallView["captain"] {
  const { t } = play.app;
  if (press < THING_PRESS.split)
    return { pose: "point", words: t("together:wall.ask"), asks: "hands" };
  if (press < THING_PRESS.answer)
    return { pose: "point", words: t(`together:wall.${whoIsAsked(play, id)}`), asks: "words" };
  return isDanger
    ? { pose: "warn", words: t("together:captain.danger") }
    : { pose: "wink", words: t("together:captain.safe") };
}

/** The number a thing is called by: the how manieth it is asked about; those never asked come after. */
export function numberOf({ scenario, people }: WallPlay, thing: string): string {
  const asked = idsOf(thingsAsked(scenario, people()));
  const others = idsOf(thingsOf(scenario)).filter((id) => !asked.includes(id));
  return String([...asked, ...others].indexOf(thing) + 1);
}

/** A thing's close-up, with the stamp of its answer where that is known. */
export function closeUpOf(play: WallPlay, thing: string, isDanger?: boolean): HTMLElement {
  const { app, content } = play;
  const { closeUp = "", signs } = content.manifest.things.find(({ id }) => id === thing) ?? {};
  const stamp =
    isDanger === true ? content.urlOf(`shared/stamp-danger-${app.locale()}.webp`) : undefined;
  return element(
    "div",
    { class: "wall__close-up" },
    element("img", { class: "wall__photo", src: content.urlOf(closeUp), alt: "" }),
    stamp === undefined
      ? undefined
      : element("img", {
          class: "wall__stamp",
          src: stamp,
          alt: "",
          style: signStyle("stamp", signs),
        }),
    isDanger === false
      ? element(
          "span",
          { class: "wall__cleared", style: signStyle("shield", signs) },
          icon("shield"),
        )
      : undefined,
  );
}

function splitOf(play: WallPlay, step: string): HTMLElement {
  const { t } = play.app;
  const room = play.people();
  const row = (kind: "danger" | "safe", wanted: "yes" | "no") =>
    element(
      "p",
      { class: `wall-split__row wall-split__row--${kind}` },
      hand(kind === "danger" ? "open" : "thumb"),
      element(
        "span",
        { class: "wall-split__word" },
        icon(kind === "danger" ? "danger" : "shield"),
        element("span", {}, t(`together:hands.${kind}`)),
      ),
      votesBar(room, step, wanted, `votes--${kind}`),
      element("strong", { class: "wall-split__count" }, amountWords(play.app, room, step, wanted)),
    );
  return element("div", { class: "wall-split" }, row("danger", "yes"), row("safe", "no"));
}

/** The room is never blamed: what it saw is confirmed, what it did not see is told. */
function answerOf(play: WallPlay, step: string, isDanger: boolean, reason: string): HTMLElement {
  const { t } = play.app;
  const tally = tallyOf(play.people(), step);
  const kind = isDanger ? "danger" : "safe";
  const how = isMajority(tally) === isDanger ? "really" : "actually";
  return verdictOf(kind, t(`together:wall.${how}.${kind}`), [
    tally.yes === tally.no && reason === "" ? t("together:wall.tie") : "",
    reason,
  ]);
}

/** What is true, and why: what is empty is not told yet. */
export function verdictOf(
  kind: "danger" | "safe",
  words: string,
  reasons: readonly string[],
): HTMLElement {
  return element(
    "div",
    { class: `wall-answer wall-answer--${kind}` },
    element(
      "p",
      { class: "wall-answer__head", style: emsIn(words) },
      icon(kind === "danger" ? "danger" : "shield"),
      element("strong", {}, words),
    ),
    ...reasons
      .filter((reason) => reason !== "")
      .map((reason) =>
        element("p", { class: "wall-answer__reason", style: emsIn(reason) }, unparted(reason)),
      ),
  );
}
