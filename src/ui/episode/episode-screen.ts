import type { Driver } from "#progress/driver";
import { soloDriver } from "#progress/solo-driver";
import { element } from "#ui/element";
import { tellHeld } from "#ui/keeping";
import type { App, EpisodeContent, Screen } from "#ui/screen";
import { today } from "#ui/today";
import { keepFocus, keepScroll } from "#ui/words";
import "./episode.css";
import { createFrame, type Frame } from "./frame";
import { dragToPan, followView } from "./overlay";
import { turnPages } from "./page-turner";
import { createPhases } from "./phases";
import type { Play } from "./play";
import { react } from "./reactions";
import { createReadingNotice } from "./reading-notice";
import { createRoom, type Room } from "./room";
import { keepStageOpen } from "./stage-opening";
import { keepLinesWhole } from "./whole-lines";

/** What scrolls on one screen or another. */
const SCROLLERS = [".episode__body", ".paper"];

/** The screen of one episode, from briefing to debrief, taken up where it was left. */
export function episodeScreen(scenarioId: string): Screen {
  return (root, app) => {
    let undo: (() => void) | undefined;
    let isGone = false;
    const opening = element(
      "p",
      { class: "episode-opening", role: "status" },
      app.t("episode:opening"),
    );
    root.replaceChildren(opening);
    app
      .openEpisode(scenarioId)
      .then((content) => {
        if (!isGone) undo = mountEpisode(root, app, content);
      })
      .catch((error: unknown) => {
        if (!isGone) app.fail(error);
      });
    return () => {
      isGone = true;
      undo?.();
      root.replaceChildren();
    };
  };
}

function mountEpisode(root: HTMLElement, app: App, content: EpisodeContent): () => void {
  const frame = createFrame(content.urlOf);
  frame.scene.prepend(
    element("img", { class: "scene__around", src: content.urlOf(content.manifest.first), alt: "" }),
  );
  const door = createRoom(content.manifest);
  const driver = soloDriver({
    scenario: content.scenario,
    keeper: app.keeper,
    today,
    tell: app.tell,
    onHeld: () => tellHeld(app),
  });
  const play = playOf(driver, { app, content, frame, room: door.room });
  const notice = createReadingNotice(app, frame, driver.takeOver);
  const phases = createPhases(play);
  const { room } = content.scenario;
  const tellReading = () => {
    app.sound.ambient(driver.isReading() ? "none" : room);
    notice.show(driver.isReading());
  };

  root.replaceChildren(frame.root);
  const offs = [
    driver.release,
    followView(frame, door.room),
    dragToPan(frame, door.room),
    turnPages(app, frame.root),
    keepLinesWhole(frame.root, frame.body),
    keepStageOpen(app, content, frame, door),
    driver.subscribe((change) => {
      react(play, change);
      phases.update(change);
      if (change.type === "reading") tellReading();
    }),
    app.onLocale(() => {
      keepScroll(frame.root, SCROLLERS, () => keepFocus(frame.root, phases.fill));
      notice.show(driver.isReading());
    }),
  ];
  phases.begin();
  tellReading();

  return () => {
    for (const off of offs) off();
    phases.leave();
    app.sound.music("none");
    app.sound.ambient("none");
    frame.root.remove();
  };
}

/** What the parts of the screen work with, with a driver behind it. */
function playOf(
  driver: Driver,
  parts: {
    readonly app: App;
    readonly content: EpisodeContent;
    readonly frame: Frame;
    readonly room: Room;
  },
): Play {
  const { app, content } = parts;
  return {
    ...parts,
    scenario: content.scenario,
    sound: {
      play(name) {
        if (!driver.isReading()) app.sound.play(name);
      },
      music: (track) => app.sound.music(driver.isReading() ? "none" : track),
    },
    text: () => content.texts[app.locale()],
    episode: () => driver.progress().episode,
    position: driver.position,
    isReading: driver.isReading,
    ask: driver.ask,
    move: driver.move,
    restart: driver.restart,
  };
}
