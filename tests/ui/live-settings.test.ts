import { expect, test } from "vitest";
import { defaultSettings } from "#progress/profile";
import { createLiveSettings } from "#ui/live-settings";

test("changes are added to what there is, and everybody who listens is told of the whole", () => {
  const settings = createLiveSettings(defaultSettings("ja"));
  const heard: unknown[] = [];
  settings.onChange((now) => heard.push(now));
  settings.adopt({ sound: 0.1 });
  settings.adopt({ muted: true });

  const wanted = { ...defaultSettings("ja"), sound: 0.1, muted: true };
  expect(settings.now()).toEqual(wanted);
  expect(heard).toEqual([{ ...defaultSettings("ja"), sound: 0.1 }, wanted]);
});

test("who stops listening is not told any more, even from within being told", () => {
  const settings = createLiveSettings(defaultSettings("en"));
  const heard: string[] = [];
  const stop = settings.onChange(() => {
    heard.push("first");
    stop();
  });
  settings.onChange(() => heard.push("second"));
  settings.adopt({ music: 0 });
  settings.adopt({ music: 1 });

  expect(heard).toEqual(["first", "second", "second"]);
});
