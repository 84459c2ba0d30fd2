import { element, setText } from "#ui/element";
import { type IconName, icon } from "./icons";
import type { Play } from "./play";
import { tollAmount, tollLabel } from "./toll-words";

const RUN_MS = 900;

/** The sign of what is counted: a clock beside people would be read as a time. */
const signs = {
  time: "clock",
  people: "people",
  deals: "deal",
  papers: "rule",
} as const satisfies Record<string, IconName>;

/** The toll over the scene: 止まる時間, or what the scenario counts. */
export interface StoppedClock {
  readonly root: HTMLElement;
  /** Runs to an amount in the scenario's unit; at once when told so or with reduced motion. */
  runTo(time: number, isInstant: boolean): void;
  stop(): void;
}

/** What the words of the toll are made of, as they are now. */
export function toldIn({ app, scenario, text }: Play) {
  return { t: app.t, locale: app.locale(), scenario, text: text() };
}

export function createStoppedClock(play: Play): StoppedClock {
  const { app } = play;
  const value = element("strong", { class: "clock__value" });
  const label = tollLabel(toldIn(play));
  const { toll } = play.scenario;
  const counts = toll ? toll.counts : "time";
  const root = element(
    "div",
    // Said once per link by the caption, not at every tick.
    { class: "clock", role: "group", "aria-label": label },
    counts ? icon(signs[counts]) : "",
    element("span", { class: "clock__label" }, label),
    value,
  );
  let shown = 0;
  let frame = 0;
  const show = (time: number) => {
    shown = time;
    setText(value, tollAmount(toldIn(play), time));
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
