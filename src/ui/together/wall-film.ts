import { wordsOf } from "#content/scenario-text";
import { tollsAlong } from "#core/chain";
import { namedCard } from "#core/named-card";
import { stepId } from "#core/room/step-ids";
import { thingsOf } from "#core/scenario";
import { headOf } from "#picture/beside";
import { sharedArea } from "#picture/boxes";
import { type Box, type Layer, personOf } from "#picture/manifest";
import { dayUpTo } from "#picture/replayed-day";
import { bodiesIn, broughtIn, personIn, type RoomState } from "#picture/visible-layers";
import { element } from "#ui/element";
import { accidentShots } from "#ui/episode/accident";
import type { Shot } from "#ui/episode/film";
import { replayShots } from "#ui/episode/replay";
import { nameAloud, portrait } from "#ui/episode/speaker";
import { toldIn } from "#ui/episode/stopped-clock";
import { tollAmount, tollLabel } from "#ui/episode/toll-words";
import { verdictLabel } from "#ui/episode/verdict";
import { namesApart, namesInLabel } from "./label-names";
import { lookBeside } from "./look-beside";
import { picturesBeyond } from "./wall-beyond";
import { emsIn, showMorning, type WallPlay, type WallView, type WallViewOf } from "./wall-view";

/** So many times the face of whoever is heard counts, or more faces of others are seen without it. */
const HEARD = 10;

/** The opening: somebody speaks, and the room looks where it belongs. */
export const beatView: WallViewOf = (play, { about }) => {
  const beat = play.scenario.briefing.find(({ id }) => id === about);
  const speaker = beat?.speaker ?? "narrator";
  return {
    layout: "film",
    headline: wordsOf(play.text().briefing, about),
    body: [
      element(
        "p",
        { class: "wall__speaker" },
        portrait(play, speaker),
        element("span", {}, nameAloud(play, speaker)),
      ),
    ],
    act() {
      showMorning(play);
      const focus = beat ? [beat.focus] : [];
      // Whoever is heard is seen, whatever else there is to see.
      const heard = play.content.manifest.people.filter(({ id }) => id === speaker);
      const face = heard.flatMap(({ box }) => Array.from({ length: HEARD }, () => headOf(box)));
      const told = [...toldOf(play, focus), ...face];
      lookBeside(play, { links: [], measures: [] }, told, [...focus, speaker]);
    },
  };
};

/** One link of the accident, which visits what the room was asked about. */
export const shotView: WallViewOf = (play, { about }) => {
  const people = play.people();
  const asked = thingsOf(play.scenario)
    .map(({ id }) => id)
    .filter((id) => people.shows[stepId("thing", id)] ?? people.answers[stepId("thing", id)]);
  const found = accidentShots(play, asked).find(({ link }) => link.id === about);
  const visited = (found?.link.hazards ?? []).filter((id) => asked.includes(id));
  const shot = found && { ...found, notes: noticedOf(play, visited) };
  const links = play.scenario.chain.slice(0, indexOf(play, about) + 1).map(({ id }) => id);
  const { verdicts } = play.episode();
  const missed = visited.filter((id) => verdicts[id] !== "danger");
  const state = { links, measures: [] };
  return filmView(play, shot && { ...shot, named: missed }, state, () => {
    play.room.change({
      measures: [],
      inviting: false,
      outcomes: {},
      calm: undefined,
      mood: "alarm",
    });
    play.frame.setMood("alarm");
  });
};

/** One link of the same day again. */
export const dayView: WallViewOf = (play, { about }) => {
  const shot = replayShots(play).find(({ link }) => link.id === about);
  const { measures } = play.episode();
  const state = dayUpTo(play.scenario, measures, indexOf(play, about));
  const before = () => {
    play.room.change({ measures, marks: {}, glowing: [], inviting: false });
  };
  return filmView(play, shot, state, before, shot && costAgain(play, shot));
};

/** One label for all that was spotted, and one for all that was missed: a hall reads no six lines. */
function noticedOf(play: WallPlay, hazards: readonly string[]): readonly HTMLElement[] {
  const { app } = play;
  const { verdicts } = play.episode();
  const named = (ids: readonly string[]) => ({
    name: namesInLabel(
      ids.map((id) => wordsOf(play.text().things, id).name),
      app.t("episode:nameJoint"),
      app.locale(),
    ),
  });
  const spotted = hazards.filter((id) => verdicts[id] === "danger");
  const missed = hazards.filter((id) => verdicts[id] !== "danger");
  return [
    ...(spotted.length === 0
      ? []
      : [verdictLabel("good", "eye", app.t("episode:accident.spotted", named(spotted)))]),
    ...(missed.length === 0
      ? []
      : [verdictLabel("bad", "missed", app.t("episode:accident.missed", named(missed)))]),
  ];
}

const indexOf = ({ scenario }: WallPlay, link: string): number =>
  scenario.chain.findIndex(({ id }) => id === link);

/** What is told of weighs more than any face that only stands by. */
const toldOf = (play: WallPlay, ids: readonly string[]): readonly Box[] => {
  const boxes = ids.flatMap((id) => play.room.boxOf(id) ?? []);
  return [...boxes, ...boxes, ...boxes];
};

/** A shot, and which things its labels name: a hall looks for them. */
interface NamingShot extends Shot {
  readonly named?: readonly string[];
}

/** A shot with its words beside it, who is concerned, and what the accident has cost so far. */
function filmView(
  play: WallPlay,
  shot: NamingShot | undefined,
  state: RoomState,
  before: () => void,
  toll = shot && costLine(play, shot),
): WallView {
  if (!shot) return { layout: "film", headline: "", body: [] };
  const notes = element("div", { class: "wall__notes" }, ...shot.notes.map(namesApart));
  return {
    layout: "film",
    headline: shot.words,
    body: [toll, notes],
    act(isAgain) {
      before();
      play.frame.overlay.replaceChildren();
      shot.act((_, run) => run(), isAgain);
      // Its stamps would lie on faces of a hall's size: what they say stands beside the room.
      play.room.clearStamps();
      play.room.change({ marks: {} });
      // At a desk the camera keeps clear of the caption; here its words stand beside the room.
      const { layers, regions } = play.content.manifest;
      // What only tells the hour, as the window behind, lies apart from where it happens.
      const about = regions.find(({ id }) => id === shot.link.id)?.box;
      const acting = layers.filter(
        (layer) =>
          "link" in layer.shows &&
          layer.shows.link === shot.link.id &&
          !layer.shows.outcome &&
          (about === undefined || sharedArea(about, layer) > 0),
      );
      const named = (shot.named ?? []).flatMap((id) => play.room.boxOf(id) ?? []);
      const told = [
        ...toldOf(play, shot.link.focus),
        ...acting,
        ...named,
        ...broughtTo(play, shot, state),
      ];
      const who = [...shot.link.focus, ...actorsIn(layers, acting)];
      const seen = { ...state, onlyActing: isGrave(play, shot, state) };
      play.room.change({ onlyActing: seen.onlyActing });
      const frame = lookBeside(play, seen, told, who, broughtIn(play.content.manifest, state));
      picturesBeyond(play, notes, frame);
    },
  };
}

/** Beside whom the link upset nobody goes on smiling; where nobody acts, the room stays as it was. */
const isGrave = ({ content }: WallPlay, { outcome }: Shot, state: RoomState): boolean =>
  outcome !== "prevented" && bodiesIn(content.manifest, state).some(({ shows }) => "link" in shows);

/** What the card brought that the link hung on: that it helped is seen, too. */
function broughtTo(
  { content, scenario }: WallPlay,
  { link }: Shot,
  { measures }: RoomState,
): readonly Box[] {
  const card = namedCard(scenario, link, measures);
  if (card?.role !== "acted") return [];
  const { id } = card.measure;
  const first = content.manifest.layers.find(
    ({ shows }) => "measure" in shows && shows.measure === id,
  );
  return first ? [first] : [];
}

/** Whom layers show. */
const actorsIn = (layers: readonly Layer[], acting: readonly Layer[]): readonly string[] =>
  acting.flatMap((layer) => {
    const person = personIn(layers, layer);
    return person === undefined ? [] : [personOf(person)];
  });

/** What the accident has cost so far. */
function costLine(play: WallPlay, { clock }: Shot): HTMLElement {
  const told = toldIn(play);
  return tollLine(tollLabel(told), tollAmount(told, clock), lossLook(clock));
}

/** What the day has cost so far the second time, and beside it what it had the first time. */
function costAgain(play: WallPlay, { link, clock, outcome }: Shot): HTMLElement {
  const told = toldIn(play);
  const first = tollAmount(told, tollsAlong(play.scenario, [])[indexOf(play, link.id)] ?? 0);
  const now = tollAmount(told, clock);
  const isSpared = outcome === "prevented" && first !== now;
  const look = isSpared ? "is-none is-spared" : lossLook(clock);
  const { t } = play.app;
  // At nothing, nothing is compared.
  const isSame = first === now;
  const same = clock > 0 ? t("together:wall.firstSame") : "";
  const before = isSame ? same : t("together:wall.firstTime", { all: first });
  return tollLine(tollLabel(told), now, look, before);
}

const lossLook = (clock: number): string => (clock > 0 ? "" : "is-none");

const tollLine = (label: string, told: string, look: string, of = ""): HTMLElement =>
  element(
    "p",
    { class: `wall__toll ${look}`.trim() },
    element("span", {}, label),
    element("strong", { style: emsIn(told) }, told),
    of === "" ? undefined : element("small", {}, of),
  );
