import { element, setText } from "#ui/element";
import { icon } from "./icons";
import type { Play } from "./play";

const RUN_MS = 900;

/** The 停止時間 clock over the scene. */
export interface StoppedClock {
  readonly root: HTMLElement;
  /** Runs to a time in the scenario's unit; at once when told so or with reduced motion. */
  runTo(time: number, isInstant: boolean): void;
  stop(): void;
}

/** A time in the scenario's unit, such as 「2.4日」: one decimal at most. */
export function timeWords(play: Play, time: number): string {
  const rounded = Math.round(time * 10) / 10;
  const number = new Intl.NumberFormat(play.app.locale(), { maximumFractionDigits: 1 });
  return play.app.t(`episode:clock.${play.scenario.clock}`, { time: number.format(rounded) });
}

export function createStoppedClock(play: Play): StoppedClock {
  const { app } = play;
  const value = element("strong", { class: "clock__value" });
  const root = element(
    "div",
    // Said once per link by the caption, not at every tick.
    { class: "clock", role: "group", "aria-label": app.t("episode:clock.label") },
    icon("clock"),
    element("span", { class: "clock__label" }, app.t("episode:clock.label")),
    value,
  );
  let shown = 0;
  let frame = 0;
  const show = (time: number) => {
    shown = time;
    setText(value, timeWords(play, time));
  };
  show(0);

  return {
    root,
    runTo(time, isInstant) {
      cancelAnimationFrame(frame);
      if (isInstant || app.isReducedMotion() || time === shown) return show(time);
      const from = shown;
      const start = performance.now();
      play.sound.play("tick");
      const tick = (now: number) => {
        const share = Math.min(1, (now - start) / RUN_MS);
        show(from + (time - from) * share);
        if (share < 1) frame = requestAnimationFrame(tick);
      };
      frame = requestAnimationFrame(tick);
    },
    stop: () => cancelAnimationFrame(frame),
  };
}
