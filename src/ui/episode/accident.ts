import { wordsOf } from "#content/scenario-text";
import { isTrigger, tollOf, tollsAlong } from "#core/chain";
import { idsOf } from "#core/ids";
import type { Link } from "#core/scenario";
import { fitting } from "#picture/fitting";
import type { Box } from "#picture/manifest";
import { stillStanding } from "#picture/standing";
import { around, isPanning, scaleOf } from "#picture/view";
import type { Mark } from "#stage/stage";
import { element } from "#ui/element";
import { button } from "./button";
import { chainStrip } from "./chain-strip";
import {
  clearOfFilm,
  isStrip,
  lookAtEverything,
  lookAtFaces,
  marksIn,
  markWidth,
  outOfSight,
} from "./clear-view";
import type { Shot } from "./film";
import { filmView } from "./film-view";
import { keepAimed } from "./keep-aimed";
import { setMood } from "./mood";
import type { Shown } from "./pages";
import type { MountPhase, Play } from "./play";
import { restingBox } from "./resting-box";
import { sealedCounts } from "./sealed-counts";
import { toldIn } from "./stopped-clock";
import { tollHeading } from "./toll-heading";
import { tollAmount, tollInTheEnd } from "./toll-words";
import { verdictLabel } from "./verdict";

/** The player's own things are stamped when the caption has been read half-way. */
const STAMPS_AT = 0.4;

/** That day, link by link: it visits the player's own things and says what was seen in time. */
export const accidentView: MountPhase = (play, isAgain) => {
  const { app, room } = play;
  play.sound.music("tense");
  room.change({ measures: [], inviting: false });
  setMood(play, "alarm");
  const script = () => ({
    heading: app.t("episode:accident.heading"),
    shots: accidentShots(play),
  });
  return filmView(play, isAgain, {
    script,
    afterwards: () => afterwards(play),
    leave() {
      room.clearStamps();
      room.change({ glowing: [], leastMark: undefined });
      setMood(play, "calm");
    },
  });
};

/** The accident link by link; only things of `asked` are stamped, all where it is left out. */
export function accidentShots(play: Play, asked?: readonly string[]): readonly Shot[] {
  const { frame, sound, room, scenario } = play;
  const times = tollsAlong(scenario, []);
  const stamped = scenario.chain.map((link) => ({
    ...link,
    hazards: link.hazards.filter((hazard) => asked === undefined || asked.includes(hazard)),
  }));
  return scenario.chain.map((link, index) => {
    const links = stamped.slice(0, index + 1);
    const own = stamped[index] ?? link;
    return {
      link,
      words: wordsOf(play.text().chain, link.id).accident,
      notes: own.hazards.map((hazard) => hazardNote(play, hazard)),
      verdicts: verdictsOf(play, own.hazards),
      isToldByThem: own.hazards.length === 1,
      clock: times[index] ?? 0,
      outcome: "done",
      act(later, isAgain) {
        room.clearStamps();
        room.change({
          links: idsOf(links),
          marks: marksSeen(play, links.slice(0, -1), []),
          glowing: [],
          leastMark: markWidth(scaleOf(restingBox(frame.canvas))),
        });
        const state = { links: idsOf(links), measures: [] };
        if (isStrip(frame)) lookAtFaces(play, state);
        else room.lookAt(link.focus, clearOfFilm(play, state));
        if (!isAgain) sound.play(link.sound);
        if (!isTrigger(link)) later(STAMPS_AT, () => visit(play, own, links, isAgain));
      },
    };
  });
}

/** The accident comes to the things of a link: stamped, and lit up when they were missed. */
function visit(play: Play, link: Link, links: readonly Link[], isAgain: boolean): void {
  const { frame, sound, room } = play;
  const missed = link.hazards.filter((hazard) => !isSpotted(play, hazard));
  const state = { links: idsOf(links), measures: [] };
  const canvas = restingBox(frame.canvas);
  const stamped = marksSeen(play, links, link.hazards);
  if (isPanning(canvas)) {
    const marks = marksIn(play.content.manifest, state, stamped, markWidth(scaleOf(canvas)));
    // What was missed is shown before anything else, with its stamp.
    const ids = [...missed, ...link.hazards, ...link.focus];
    const boxes = ids.flatMap((id) => around([room.boxOf(id), marks.get(id)].filter(isBox)) ?? []);
    const clear = clearOfFilm(play, state);
    // No edge runs through a stamp, nor does the toll lie over one.
    const uncut = { ...clear, faces: [...(clear.faces ?? []), ...marks.values()] };
    const target = fitting(canvas, boxes) ?? "room";
    room.lookAt(target, uncut);
    const unseen = outOfSight(marks, canvas, target, uncut);
    const seen = Object.entries(stamped).filter(([id]) => !unseen.has(id));
    room.change({ marks: Object.fromEntries(seen), glowing: missed });
  } else {
    lookAtEverything(play, state, stamped);
    room.change({ marks: stamped, glowing: missed });
  }
  if (!isAgain) sound.play(missed.length === 0 ? "stamp" : "thud");
}

const isBox = (box: Box | undefined): box is Box => box !== undefined;

/** In a strip of a picture no stamp could be read: its word stands below. */
const marksSeen: typeof marksOf = (play, links, now) =>
  isStrip(play.frame) ? {} : marksOf(play, links, now);

/** What is told of now is stamped with a word; what was told of before keeps a seal. */
function marksOf(
  play: Play,
  links: readonly Link[],
  now: readonly string[],
): Readonly<Record<string, Mark>> {
  return Object.fromEntries(
    links
      .flatMap(({ hazards }) => hazards)
      .map((hazard) => {
        const how = isSpotted(play, hazard) ? "spotted" : "missed";
        return [hazard, now.includes(hazard) ? how : (`was-${how}` as const)];
      }),
  );
}

function isSpotted(play: Play, hazard: string): boolean {
  return play.episode().verdicts[hazard] === "danger";
}

function hazardNote(play: Play, hazard: string): HTMLElement {
  const { t } = play.app;
  const name = wordsOf(play.text().things, hazard).name;
  return isSpotted(play, hazard)
    ? verdictLabel("good", "eye", t("episode:accident.spotted", { name }))
    : verdictLabel("bad", "missed", t("episode:accident.missed", { name }));
}

/** Whether its dangers were spotted or missed: one by its name, of several how many. */
function verdictsOf(play: Play, hazards: readonly string[]): readonly HTMLElement[] {
  const { t } = play.app;
  const [only] = hazards;
  if (only !== undefined && hazards.length === 1) return [hazardNote(play, only)];
  const spotted = hazards.filter((hazard) => isSpotted(play, hazard)).length;
  const missed = hazards.length - spotted;
  const good = verdictLabel("good", "eye", t("episode:accident.spottedCount", { count: spotted }));
  const bad = verdictLabel("bad", "missed", t("episode:accident.missedCount", { count: missed }));
  return [...(spotted > 0 ? [good] : []), ...(missed > 0 ? [bad] : [])];
}

/** What is left when the film is over: the whole chain, how long the business stood still. */
function afterwards(play: Play): Shown {
  const { app, frame, room, scenario } = play;
  const state = { links: idsOf(scenario.chain), measures: [] };
  const { t } = app;
  const spotted = scenario.hazards.filter(({ id }) => isSpotted(play, id)).length;
  const total = tollOf(scenario, []);
  const amount = tollAmount(toldIn(play), total);
  const marks = marksOf(play, scenario.chain, []);
  const stamped = Object.keys(marks);
  const standing = new Set(stillStanding(play.content.manifest, state, stamped));
  const gone = stamped.filter((id) => !standing.has(id));
  room.change({ links: state.links, marks, glowing: [] });
  frame.setLayout("film");
  frame.guide.hide();
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "caption caption--over panel" },
      tollHeading(tollInTheEnd(toldIn(play), total), amount),
      chainStrip(play, () => "done"),
      element(
        "div",
        { class: "caption__foot" },
        element(
          "p",
          { class: "caption__words" },
          ...sealedCounts(play, gone),
          t(`episode:accident.${spotted === 0 ? "summaryNone" : "summary"}`),
        ),
        button(
          t("episode:accident.on"),
          { id: "accident-on", kind: "primary", icon: "next", iconLast: true },
          () => play.ask({ type: "advance" }),
        ),
      ),
    ),
  );
  const look = () => lookAtEverything(play, state, marks);
  return { remove: keepAimed(look, [frame.panel, frame.hud]) };
}
