import type { Action } from "#core/action";
import type { Phase } from "#core/episode";
import { createEpisodeStore, type EpisodeStore } from "#progress/episode-store";
import { element, plain } from "#ui/element";
import { isKept } from "#ui/keeping";
import type { App, EpisodeContent, Screen } from "#ui/screen";
import { today } from "#ui/today";
import { keepFocus } from "#ui/words";
import { accidentView } from "./accident";
import { briefingView } from "./briefing";
import { button } from "./button";
import { causeView } from "./cause";
import { debriefView } from "./debrief";
import "./episode.css";
import { createFrame, focusHeading } from "./frame";
import { goalView } from "./goal";
import { hudParts } from "./hud";
import { measureView } from "./measure";
import { dragToPan, followView } from "./overlay";
import type { Mount, PhaseView, Play } from "./play";
import { replayView } from "./replay";
import { createRoom } from "./room";
import { spotView } from "./spot";
import { keepStageOpen } from "./stage-opening";

const views: Readonly<Record<Phase, PhaseView>> = {
  briefing: briefingView,
  spot: spotView,
  accident: accidentView,
  cause: causeView,
  measure: measureView,
  replay: replayView,
  goal: goalView,
  debrief: debriefView,
};

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
  const { scenario } = content;
  const frame = createFrame(content.urlOf);
  const door = createRoom(content.manifest);
  let store = takeUp(app, content);
  let phase: Phase | undefined;
  let mount: Mount = () => () => undefined;
  let unmount: (() => void) | undefined;
  let isReading = false;

  const play: Play = {
    app,
    content,
    scenario,
    room: door.room,
    frame,
    text: () => content.texts[app.locale()],
    episode: () => store.progress().episode,
    act,
    restart() {
      app.keeper.forget(scenario);
      store = createEpisodeStore(scenario);
      begin();
    },
  };

  function act(action: Action): boolean {
    const refusal = store.dispatch(action);
    if (refusal !== undefined) {
      app.notify(app.t(`episode:refused.${refusal}`));
      return false;
    }
    isKept(app, app.keeper.keep(scenario, store.progress()));
    const { episode } = store.progress();
    if (episode.phase !== phase) {
      if (episode.phase === "debrief") finish(app, store);
      begin();
    }
    return true;
  }

  /** Shows the present phase from its start. */
  function begin(): void {
    ({ phase } = store.progress().episode);
    unmount?.();
    unmount = undefined;
    mount = views[phase](play);
    fill();
    focusHeading(frame.panel);
  }

  function fill(): void {
    unmount?.();
    frame.hud.replaceChildren(...hudParts(play));
    document.title = plain(`${play.text().title} – ${app.t("shell:game")}`);
    unmount = mount();
    showReadingNotice();
  }

  const reading = element("div", { class: "reading panel", hidden: true, role: "alert" });
  function showReadingNotice(): void {
    reading.hidden = !isReading;
    frame.body.inert = isReading;
    reading.replaceChildren(
      element("p", {}, app.t("episode:tabs.reading")),
      button(app.t("episode:tabs.takeOver"), { id: "take-over", kind: "primary" }, () => {
        hold.takeOver();
        isReading = false;
        reload();
      }),
    );
  }

  function reload(): void {
    store = takeUp(app, content);
    begin();
  }

  const hold = app.keeper.hold(scenario, {
    onOtherTab() {
      isReading = true;
      reload();
    },
    onSaved: reload,
  });

  frame.root.append(reading);
  root.replaceChildren(frame.root);
  const offs = [
    followView(frame, door.room),
    dragToPan(frame, door.room),
    keepStageOpen(app, content, frame, door),
    app.onLocale(() => {
      keepScroll(frame.root, () => keepFocus(frame.root, fill));
    }),
  ];
  begin();

  return () => {
    for (const off of offs) off();
    hold.release();
    unmount?.();
    app.sound.music("none");
    frame.root.remove();
  };
}

/** The saved episode as far as it can be played, with a word about what could not. */
function takeUp(app: App, { scenario }: EpisodeContent): EpisodeStore {
  const loaded = app.keeper.takeUp(scenario);
  if (loaded.kind === "damaged") app.tell("episode-damaged");
  if (loaded.kind === "partly") app.tell("episode-older");
  return "progress" in loaded
    ? createEpisodeStore(scenario, loaded.progress)
    : createEpisodeStore(scenario);
}

/** The result is kept for the shelf of places, best and latest. */
function finish(app: App, store: EpisodeStore): void {
  app.sound.play("applause");
  const { scenario } = store;
  const { episode } = store.progress();
  isKept(app, app.keeper.finished({ scenario, episode }, today()));
}

/** What scrolls on one screen or another stays where it was, though its content is new. */
function keepScroll(root: HTMLElement, change: () => void): void {
  const scrollers = [".episode__body", ".paper"];
  const tops = scrollers.map((scroller) => root.querySelector(scroller)?.scrollTop ?? 0);
  change();
  for (const [index, scroller] of scrollers.entries()) {
    root.querySelector(scroller)?.scrollTo({ top: tops[index] ?? 0 });
  }
}
