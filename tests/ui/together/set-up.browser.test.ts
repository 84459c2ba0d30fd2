import { describe, expect, it, vi } from "vitest";
import type { Entry } from "#core/room/entry";
import type { Scenario } from "#core/scenario";
import { roomKind } from "#progress/room-record";
import { sessionsKind } from "#progress/sessions";
import { setUpScreen } from "#ui/together/set-up-screen";
import { twoPlaces } from "../../helpers/shelf";
import { anApp, aRoot } from "../an-app";

it("begins the session that was wished for before the scenarios had come", async () => {
  const episodes = twoPlaces();
  let come: (all: readonly Scenario[]) => void = () => undefined;
  const coming = new Promise<readonly Scenario[]>((resolve) => {
    come = resolve;
  });
  const app = anApp({ episodes: { ...episodes, structures: () => coming } });
  const root = aRoot();
  setUpScreen(root, app);
  root.querySelector<HTMLElement>("#one-window")?.click();
  expect(app.gone).toEqual([]);
  come(await episodes.structures());

  await expect.poll(() => app.gone).toEqual([{ screen: "together", page: "wall" }]);
  expect(app.records.read(roomKind)?.scenario).toBe(episodes.scenarios()[0]);
});

describe("set-up that was left before the scenarios had come", () => {
  /** Wishes for a session, leaves, and waits until whatever comes then has come. */
  async function left(end: () => Promise<readonly Scenario[]>) {
    let come: () => void = () => undefined;
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    }).then(end);
    const app = anApp({ episodes: { ...twoPlaces(), structures: () => coming } });
    const root = aRoot();
    const leave = setUpScreen(root, app);
    root.querySelector<HTMLElement>("#one-window")?.click();
    leave();
    come();
    await coming.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve));
    return app;
  }

  it("begins no session", async () => {
    const app = await left(() => twoPlaces().structures());

    expect(app.gone).toEqual([]);
    expect(app.records.read(roomKind)).toBeUndefined();
  });

  it("takes no other screen away where they do not come", async () => {
    const app = await left(() => Promise.reject(new Error("offline")));

    expect(app.failed).toEqual([]);
  });
});

it("goes on with the choices of the session before, and tells how earlier ones did", () => {
  const app = anApp();
  const scenario = app.episodes.scenarios()[0] ?? "";
  const choices: Entry = { type: "choose", things: 8, until: "cause" };
  app.records.rewrite(roomKind, () => ({ id: "before", scenario, revision: 1, log: [choices] }));
  app.records.rewrite(sessionsKind, () => [
    { id: "before", scenario, day: "2026-11-27", points: 64, found: 3, all: 4 },
  ]);
  const root = aRoot();
  setUpScreen(root, app);
  const chosen = [...root.querySelectorAll<HTMLInputElement>("input:checked")];

  expect(chosen.map(({ value }) => value)).toEqual(expect.arrayContaining(["8", "cause"]));
  expect(root.querySelectorAll(".set-up__sessions li")).toHaveLength(1);
});

it("makes every room later than the one before, whatever the clock says", async () => {
  const app = anApp();
  const root = aRoot();
  const made = Date.now() + 1e9;
  const [scenario = ""] = app.episodes.scenarios();
  app.records.rewrite(roomKind, () => ({ id: "before", made, scenario, revision: 1, log: [] }));
  setUpScreen(root, app);
  root.querySelector<HTMLElement>("#one-window")?.click();

  await expect.poll(() => app.gone).toHaveLength(1);
  expect(app.records.read(roomKind)?.id).not.toBe("before");
  expect(app.records.read(roomKind)?.made).toBeGreaterThan(made);
});

it("begins nothing, and gives nothing up, where the browser opens no window", async () => {
  const app = anApp();
  const [scenario = ""] = app.episodes.scenarios();
  const before = { id: "before", scenario, revision: 1, log: [] };
  app.records.rewrite(roomKind, () => before);
  const root = aRoot();
  const opening = vi.spyOn(window, "open").mockReturnValue(null);
  setUpScreen(root, app);
  root.querySelector<HTMLElement>("#open-wall")?.click();

  await expect.poll(() => app.said).toHaveLength(1);
  opening.mockRestore();
  expect(app.records.read(roomKind)).toEqual(before);
  expect(app.gone).toEqual([]);
});

it("says which company it is, in words that a screen reader was there to hear", async () => {
  const app = anApp();
  const root = aRoot();
  setUpScreen(root, app);
  const told = [...root.querySelectorAll<HTMLElement>("[role=status]")];
  root.querySelector<HTMLElement>("#place-after")?.click();
  const company = root.querySelector(".set-up__company strong")?.textContent ?? "";

  expect(company).not.toBe("");
  expect(
    told.filter((each) => each.isConnected && each.textContent.includes(company)),
  ).toHaveLength(1);
});

describe("a session that is kept", () => {
  /** Wishes for a new one where one is kept; whether it is asked first. */
  async function asks({ begun, isOver }: { readonly begun?: number; readonly isOver?: boolean }) {
    const app = anApp();
    const [scenario = ""] = app.episodes.scenarios();
    app.records.rewrite(roomKind, () => ({ id: "before", scenario, revision: 1, begun, log: [] }));
    const session = { id: "before", scenario, day: "2026-11-27", found: 3, all: 4 };
    app.records.rewrite(sessionsKind, () => (isOver === true ? [session] : []));
    const root = aRoot();
    setUpScreen(root, app);
    root.querySelector<HTMLElement>("#one-window")?.click();
    await expect.poll(() => app.gone.length + root.querySelectorAll("dialog").length).toBe(1);
    return { app, root, isAsked: app.gone.length === 0 };
  }
  const press = (root: HTMLElement, id: string) => root.querySelector<HTMLElement>(id)?.click();

  it("is not lost by a wrong press, but given up where that is wanted", async () => {
    const { app, root, isAsked } = await asks({ begun: 5 });
    press(root, "#question-no");
    const before = app.records.read(roomKind)?.id;
    press(root, "#one-window");
    press(root, "#question-yes");

    expect([isAsked, before]).toEqual([true, "before"]);
    expect(app.gone).toEqual([{ screen: "together", page: "wall" }]);
    expect(app.records.read(roomKind)?.id).not.toBe("before");
  });

  it("is given up without a question where it was not begun", async () => {
    expect((await asks({})).isAsked).toBe(false);
  });

  it("is asked about where it is over, too: its summary goes with it", async () => {
    const { app, root, isAsked } = await asks({ begun: 5, isOver: true });

    expect(isAsked).toBe(true);
    expect(root.querySelector("dialog")?.textContent).toContain(
      app.t("together:replace.overTitle"),
    );
  });
});
