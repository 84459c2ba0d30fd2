import { expect, it } from "vitest";
import { createRecords } from "#progress/records";
import { followNews } from "#ui/together/wall-news";
import { fullStorage } from "../../helpers/storages";
import { aBrowser, fresh, next, opened } from "../../progress/room-windows";
import { anApp } from "../an-app";

/** What the wall tells and does when nothing can be written, and when it may not go back. */
function told(isAlone: boolean) {
  const records = createRecords(fullStorage(0));
  const app = anApp({ records });
  const { store } = opened(records, aBrowser()(), true, fresh);
  const done: string[] = [];
  followNews(app, store, {
    fill: () => done.push("fill"),
    darken: () => done.push("darken"),
    offer: () => done.push("offer"),
    isAlone: () => isAlone,
  });
  store.ask({ type: "back" });
  store.ask(next);
  store.setBlack(true);
  return { said: app.said, done };
}

it("tells on the wall what is refused and what is not written, where no notes are open", () => {
  const { said, done } = told(true);

  expect(said).toHaveLength(2);
  expect(said).toContain("not-written");
  expect(done).toEqual(["fill", "darken"]);
});

it("tells a hall nothing of it where notes are open, which do", () => {
  const { said, done } = told(false);

  expect(said).toEqual([]);
  expect(done).toEqual(["fill", "darken"]);
});

it("speaks as the notes do, and says it once", () => {
  const open = aBrowser();
  const records = createRecords(fullStorage(0));
  const app = anApp({ records });
  const spoken: string[] = [];
  app.onLocale((locale) => spoken.push(locale));
  app.changeSettings({ locale: "en" });
  const { store } = opened(records, open(), true, fresh);
  followNews(app, store, {
    fill: () => {},
    darken: () => {},
    offer: () => {},
    isAlone: () => true,
  });
  opened(records, open(), false, fresh);
  opened(records, open(), false, fresh);

  expect(spoken).toEqual(["en", "ja"]);
});
