import { type Line, lookFor } from "../line";
import type { Tracker } from "../tracker";
import { type AWindow, findApi } from "./find-api";
import type { Model } from "./model";
import { runtimeOf } from "./runtime";
import { scormTracker } from "./scorm-tracker";

/** What a SCORM session is begun with. */
export interface ScormLaunch {
  readonly window: AWindow;
  readonly model: Model;
  readonly pass: number | undefined;
  readonly now: () => number;
}

/** Finds the platform, at once or when it appears, and begins the session. */
export function connectScorm({ window, model, pass, now }: ScormLaunch): Line {
  const find = (): Tracker | undefined => {
    const api = findApi(window, model.api);
    const runtime = api && runtimeOf(api, model.calls);
    return runtime?.begin() ? scormTracker({ model, runtime, pass, now }) : undefined;
  };
  return lookFor(find);
}
