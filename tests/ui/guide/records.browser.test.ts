import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { writeProgressCode } from "#core/progress-code";
import { loadWorks, saveWorks } from "#progress/company";
import { writeFile } from "#progress/one-file";
import { loadResults, saveResult } from "#progress/results";
import { ROOM_CHANNEL } from "#progress/room-channel";
import { plain } from "#ui/element";
import { openRecords } from "#ui/guide/records/records-page";
import { daysFile } from "#ui/guide/records/reminders";
import { twoPlaces } from "../../helpers/shelf";
import { aRoot } from "../an-app";
import { first, guideApp, played, scenario } from "./a-played-place";

const code = writeProgressCode([scenario], [{ scenario: first, best: played, latest: played }]);

let root = aRoot();
let undo: () => void = () => undefined;

beforeEach(() => {
  root = aRoot();
});

afterEach(() => undo());

describe("the records", () => {
  it("take over a code from another device after showing what changes", async () => {
    const app = guideApp();
    undo = (await openRecords(app))(root, app);
    await userEvent.fill(page.getByLabelText("ほかの端末のコードを入れる"), code);
    await userEvent.click(page.getByRole("button", { name: "中身を確かめる" }));
    expect(loadResults(app.records)).toEqual({});
    await userEvent.click(page.getByRole("button", { name: "取りこむ" }));

    expect(loadResults(app.records)[first]?.best.total).toBe(played.total);
    await expect.element(page.getByRole("link", { name: "修了証をつくる" })).toBeVisible();
    await expect.element(page.getByRole("link", { name: "復習する", exact: true })).toBeVisible();
  });

  it("say what is wrong with a code and change nothing", async () => {
    const app = guideApp();
    undo = (await openRecords(app))(root, app);
    const field = page.getByLabelText("ほかの端末のコードを入れる");
    const look = page.getByRole("button", { name: "中身を確かめる" });
    const wrong = {
      "": "コードが入って",
      よろしく: "使わない文字",
      HELP: "「MAMORE」で始まります",
      [code.slice(0, -3)]: "途中で切れて",
      [code.replace(/.$/, (last) => (last === "0" ? "2" : "0"))]: "文字が、違って",
      [`${code}${code}`]: "よけいな文字",
    };
    for (const [text, words] of Object.entries(wrong)) {
      await userEvent.fill(field, text);
      await userEvent.click(look);
      expect(root.querySelector(".code__answer")?.textContent).toContain(words);
    }

    expect(loadResults(app.records)).toEqual({});
  });

  it("show the code that the same results come from", async () => {
    const app = guideApp();
    saveResult(app.records, first, played);
    undo = (await openRecords(app))(root, app);

    await expect.element(page.getByLabelText("この端末のコード")).toHaveValue(code);
  });

  it("are erased after one confirmation only", async () => {
    const app = guideApp();
    let starts = 0;
    saveResult(app.records, first, played);
    undo = (await openRecords(app, undefined, () => starts++))(root, app);
    const erase = page.getByRole("button", { name: "すべて消す…" });
    await userEvent.click(erase);
    await userEvent.keyboard("{Escape}");
    expect(app.records.texts.keys()).not.toEqual([]);
    await expect.element(erase).toHaveFocus();
    await userEvent.click(erase);
    await userEvent.click(page.getByRole("button", { name: "すべて消す", exact: true }));

    expect(app.records.texts.keys()).toEqual([]);
    expect(starts).toBe(1);
  });

  it("are erased in the windows of a session, too, which would write it again", async () => {
    const app = guideApp();
    const heard: unknown[] = [];
    const channel = new BroadcastChannel(ROOM_CHANNEL);
    channel.addEventListener("message", ({ data }) => heard.push(data));
    undo = (await openRecords(app, undefined, () => undefined))(root, app);
    await userEvent.click(page.getByRole("button", { name: "すべて消す…" }));
    await userEvent.click(page.getByRole("button", { name: "すべて消す", exact: true }));

    await expect.poll(() => heard).toEqual([{ type: "erased" }]);
    channel.close();
  });
});

describe.each([
  ["ja", "取りこむ", "ファイルの記録を取りこみました。"],
  ["en", "Take it over", "The records of the file were taken over."],
] as const)("one file with everything, in %s", (language, take, takenWords) => {
  const choose = async (text: string, name = "mamore-records-2026-01-15.json") => {
    const field = root.querySelector<HTMLInputElement>("#records-file");
    await userEvent.upload(field ?? root, new File([text], name));
  };
  const answer = () => root.querySelector("#records-file ~ .code__answer")?.textContent ?? "";

  it("is looked into and taken over in another browser", async () => {
    const from = guideApp();
    saveResult(from.records, first, played);
    saveWorks(from.records, ["cloud"]);
    const text = writeFile(from.records, "2026-01-15") ?? "";
    const app = guideApp({}, language);
    undo = (await openRecords(app))(root, app);
    await choose(text);
    await expect.poll(answer).toContain("mamore-records-2026-01-15.json");
    expect(app.records.texts.keys()).toEqual([]);
    await userEvent.click(page.getByRole("button", { name: take, exact: true }));

    await expect.poll(() => app.said.map(plain)).toContain(takenWords);
    expect(loadResults(app.records)).toEqual(loadResults(from.records));
    expect(loadWorks(app.records)).toEqual(["cloud"]);
    await expect.poll(() => document.activeElement?.id).toBe("records-part-file");
  });

  it("says which file is of no use, why, and what to do", async () => {
    const app = guideApp({}, language);
    undo = (await openRecords(app))(root, app);
    await choose("[]", "{list|x}.json");
    await expect.poll(answer).toContain("{list|x}.json");
    expect(answer()).toContain("mamore-records-");
    await choose('{ "game": "mamore-records", ', "half.json");
    await expect.poll(answer).toContain("half.json");

    expect(app.records.texts.keys()).toEqual([]);
  });

  it("is saved under the day, and not at all where there is nothing", async () => {
    const app = guideApp({}, language);
    const saved: string[] = [];
    const stop = onSaved((name) => saved.push(name));
    undo = (await openRecords(app))(root, app);
    const save = root.querySelector<HTMLElement>("#records-file-save");
    save?.click();
    saveResult(app.records, first, played);
    save?.click();
    stop();

    expect(saved).toEqual([expect.stringMatching(/^mamore-records-\d{4}-\d\d-\d\d\.json$/)]);
    expect(app.said).toHaveLength(1);
  });
});

/** Hears the names of files that the page gives to the browser to save. */
function onSaved(listener: (name: string) => void): () => void {
  const hear = (event: Event) => {
    if (!(event.target instanceof HTMLAnchorElement) || event.target.download === "") return;
    event.preventDefault();
    listener(event.target.download);
  };
  addEventListener("click", hear, true);
  return () => removeEventListener("click", hear, true);
}

describe("the records of a newcomer", () => {
  it("say what will be here and lead to the street", async () => {
    const app = guideApp();
    undo = (await openRecords(app))(root, app);

    await expect.element(page.getByText("名前を入れて印刷できる修了証")).toBeVisible();
    await expect
      .element(page.getByRole("link", { name: "見回る場所を選ぶ" }))
      .toHaveAttribute("href", "#/places");
  });
});

describe("the parts of the records", () => {
  it("are gone to by a link, and by the address", async () => {
    const app = guideApp();
    saveResult(app.records, first, played);
    undo = (await openRecords(app, "erase"))(root, app);
    await expect.element(page.getByRole("heading", { name: "すべて消す" })).toHaveFocus();
    const hash = location.hash;
    await userEvent.click(page.getByRole("link", { name: "22の共通対策", exact: true }).last());

    await expect.element(page.getByRole("heading", { name: "22の共通対策の地図" })).toHaveFocus();
    expect(location.hash).toBe("#/records/map");
    history.replaceState(null, "", hash === "" ? location.pathname : hash);
  });

  it("fold, and open for paper", async () => {
    const app = guideApp();
    saveResult(app.records, first, played);
    undo = (await openRecords(app))(root, app);
    const folds = () => [...root.querySelectorAll("details")].filter(({ open }) => open).length;
    const before = folds();
    dispatchEvent(new Event("beforeprint"));
    const printed = folds();
    dispatchEvent(new Event("afterprint"));

    expect([before, printed, folds()]).toEqual([0, root.querySelectorAll("details").length, 0]);
  });

  it("say after the start anew that everything was erased, once", async () => {
    const app = guideApp();
    undo = (await openRecords(app, undefined, () => undefined))(root, app);
    await userEvent.click(page.getByRole("button", { name: "すべて消す…" }));
    await userEvent.click(page.getByRole("button", { name: "すべて消す", exact: true }));
    undo();
    const after = guideApp();
    undo = (await openRecords(after))(root, after);
    undo();
    undo = (await openRecords(after))(root, after);

    expect(after.said.map(plain)).toEqual(["この端末に残したものを、すべて消しました。"]);
  });
});

it("the calendar's entries are known by place and review, whenever they are saved", async () => {
  const device = guideApp();
  const source = twoPlaces();
  const text = await source.text(scenario.id, "ja");
  const sign = source.sign(scenario.id, "ja");
  const place = { scenario, sign, text, best: played, latest: played };
  const uids = (finished: string, app = device) =>
    daysFile(app, [{ place, reviewable: { finished, reviews: 0 }, questions: 1 }], {
      page: "x",
      code,
    })
      .split("\r\n")
      .filter((line) => line.startsWith("UID:"));
  const [soon, later] = [uids("2200-01-01"), uids("2200-02-02")];
  const colleagues = uids("2200-01-01", guideApp());

  expect(later).toEqual(soon);
  expect(new Set(soon).size).toBe(4);
  // Imported into a calendar that is shared, they stand beside each other.
  expect(new Set([...soon, ...colleagues]).size).toBe(8);
});
