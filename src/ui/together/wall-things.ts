import { shopFrontOf } from "#content/assets";
import { wordsOf } from "#content/scenario-text";
import { stepId } from "#core/room/step-ids";
import type { RoomStep } from "#core/room/steps";
import { isMajority, mostDisputed, shareOf, tallyOf } from "#core/room/votes";
import { thingsOf } from "#core/scenario";
import { tagPoint } from "#picture/tag-point";
import { element } from "#ui/element";
import { icon } from "#ui/episode/icons";
import { placeOn } from "#ui/episode/overlay";
import { isHazard } from "#ui/episode/things";
import { hand, handSign } from "./hand-signs";
import { amountWords, votesBar } from "./votes-bar";
import type { WallPlay, WallView, WallViewOf } from "./wall-view";

/** Before it begins: whom we visit and how hands answer, then one question for practice. */
export const lobbyView: WallViewOf = (play, _, press) =>
  press === 0 ? welcomeView(play) : practiceView(play);

function welcomeView(play: WallPlay): WallView {
  const { t } = play.app;
  const { company, when } = play.text();
  const lead = t("together:wall.lobbyLead", { company: company.name, when });
  return {
    layout: "picture",
    headline: company.name,
    picture: element(
      "div",
      { class: "wall__shop" },
      element("img", { src: shopFrontOf(play.scenario.room, { isHalfShut: false }), alt: "" }),
    ),
    body: [element("p", { class: "wall__lead" }, lead), ...handSigns(play)],
    captain: { pose: "salute", words: t("together:captain.lobby") },
  };
}

function practiceView(play: WallPlay): WallView {
  const { t } = play.app;
  return {
    layout: "picture",
    headline: t("episode:practice.title"),
    picture: element(
      "div",
      { class: "wall__close-up" },
      element("img", {
        class: "wall__photo",
        src: play.content.urlOf("shared/practice.webp"),
        alt: "",
      }),
    ),
    body: handSigns(play),
    captain: { pose: "point", words: t("together:wall.practice") },
  };
}

/** Presses of a thing: the question, the hands, the answer, its reason. */
const SPLIT = 1;
const ANSWER = 2;
const REASON = 3;

/** One thing, large: hands, then what is true and why. */
export const thingView: WallViewOf = (play, step, press) => {
  const { about } = step;
  const isDanger = isHazard(play.scenario, about);
  return {
    layout: "picture",
    headline: wordsOf(play.text().things, about).name,
    tag: numberOf(play, about),
    picture: closeUpOf(play, about, press >= ANSWER ? isDanger : undefined),
    body: press < SPLIT ? handSigns(play) : toldOf(play, step, press),
    captain: captainAt(play, isDanger, press),
  };
};

const handSigns = ({ app }: WallPlay) => [
  handSign("danger", app.t("together:hands.danger")),
  handSign("safe", app.t("together:hands.safe")),
];

function toldOf(play: WallPlay, { id, about }: RoomStep, press: number) {
  const isDanger = isHazard(play.scenario, about);
  const reason = press >= REASON ? wordsOf(play.text().things, about).reason : "";
  return [splitOf(play, id), press >= ANSWER ? answerOf(play, id, isDanger, reason) : undefined];
}

function captainAt({ app }: WallPlay, isDanger: boolean, press: number): WallView["captain"] {
  const { t } = app;
  if (press < SPLIT) return { pose: "point", words: t("together:wall.ask") };
  if (press < ANSWER) return { pose: "point", words: t("together:wall.askWhy") };
  return isDanger
    ? { pose: "warn", words: t("together:captain.danger") }
    : { pose: "wink", words: t("together:captain.safe") };
}

/** The number a thing has in the room, which a hall can call. */
export function numberOf({ content }: WallPlay, thing: string): string {
  return String(content.manifest.things.findIndex(({ id }) => id === thing) + 1);
}

/** A thing's close-up, with the stamp of its answer where that is known. */
export function closeUpOf(
  { app, content }: WallPlay,
  thing: string,
  isDanger?: boolean,
): HTMLElement {
  const file = content.manifest.things.find(({ id }) => id === thing)?.closeUp ?? "";
  const stamp =
    isDanger === true ? content.urlOf(`shared/stamp-danger-${app.locale()}.webp`) : undefined;
  return element(
    "div",
    { class: "wall__close-up" },
    element("img", { class: "wall__photo", src: content.urlOf(file), alt: "" }),
    stamp === undefined ? undefined : element("img", { class: "wall__stamp", src: stamp, alt: "" }),
    isDanger === false ? element("span", { class: "wall__cleared" }, icon("shield")) : undefined,
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
  const isTie = tally.yes === tally.no;
  return element(
    "div",
    { class: `wall-answer wall-answer--${kind}` },
    element(
      "p",
      { class: "wall-answer__head" },
      icon(isDanger ? "danger" : "shield"),
      element("strong", {}, t(`together:wall.${how}.${kind}`)),
    ),
    isTie ? element("p", { class: "wall-answer__tie" }, t("together:wall.tie")) : undefined,
    reason === "" ? undefined : element("p", { class: "wall-answer__reason" }, reason),
  );
}

/** Where the room was of two minds: the whole room with shares, the three nearest to half listed. */
export const heatView: WallViewOf = (play, _, press) => {
  const { t } = play.app;
  const asked = thingsOf(play.scenario).map(({ id }) => id);
  const disputed = mostDisputed(play.people(), asked);
  return {
    layout: "stage",
    headline:
      disputed.length === 0
        ? t("together:wall.splitNone")
        : t("together:wall.split", { count: disputed.length }),
    body: [
      element(
        "ol",
        { class: "heat" },
        ...disputed.map((thing, index) => heatCard(play, thing, index === press)),
      ),
    ],
    captain: { pose: "point", words: t("together:wall.askWhy") },
    act() {
      play.room.change({ links: [], measures: [], marks: {}, inviting: false, glowing: [] });
      // The shares stand beside their things at once, not after a ride.
      play.room.lookAt("room", { instant: true });
      play.frame.overlay.replaceChildren(...heatTags(play, disputed, disputed[press]));
    },
  };
};

function heatCard(play: WallPlay, thing: string, isNow: boolean): HTMLElement {
  const step = stepId("thing", thing);
  const room = play.people();
  return element(
    "li",
    { class: `heat__card ${isNow ? "is-now" : ""}`.trim() },
    closeUpOf(play, thing),
    element("span", { class: "wall__tag" }, numberOf(play, thing)),
    element("span", { class: "heat__name" }, wordsOf(play.text().things, thing).name),
    element(
      "span",
      { class: "heat__split" },
      icon("danger"),
      votesBar(room, step, "yes", "votes--danger votes--both"),
      icon("shield"),
    ),
  );
}

/** Every thing that was asked about, by its number; the share of 危ない beside those that split the room. */
function heatTags(
  play: WallPlay,
  disputed: readonly string[],
  now: string | undefined,
): readonly HTMLElement[] {
  const room = play.people();
  return play.content.manifest.things.flatMap((thing) => {
    const step = stepId("thing", thing.id);
    if (room.shows[step] === undefined && room.answers[step] === undefined) return [];
    const share = shareOf(tallyOf(room, step));
    const { x, y } = tagPoint(thing);
    const tag = element(
      "span",
      {
        class: ["heat-tag", share > 0.5 ? "is-feared" : "", thing.id === now ? "is-now" : ""]
          .join(" ")
          .trim(),
      },
      element("b", {}, numberOf(play, thing.id)),
      disputed.includes(thing.id) ? element("span", {}, `${Math.round(100 * share)}%`) : undefined,
    );
    placeOn(tag, { x, y, width: 0, height: 0 });
    return [tag];
  });
}
