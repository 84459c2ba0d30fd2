import type { Settings } from "#progress/profile";

/** Makes the page look as the settings say: language, text size, motion. */
export function applySettings(settings: Settings): void {
  const page = document.documentElement;
  page.lang = settings.locale;
  page.dataset["textSize"] = settings.textSize;
  page.dataset["motion"] = settings.motion;
}

/** Whether things should move less: the setting, or what the system asks for. */
export function isMotionReduced({ motion }: Settings): boolean {
  if (motion !== "system") return motion === "reduced";
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
