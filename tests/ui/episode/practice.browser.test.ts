import { afterEach, expect, it } from "vitest";
import { advance, look } from "../../helpers/play";
import { type OpenedEpisode, openEpisode } from "./an-episode";

const dialog = () => document.querySelector("[role=dialog], dialog[open]");

let open: OpenedEpisode | undefined;
afterEach(() => open?.close());

it("greets whoever never played, before the first round is begun", async () => {
  open = await openEpisode([advance], {}, undefined, false);

  expect(dialog()?.textContent).toContain(open.app.t("episode:practice.title"));
});

it("asks nobody to practise who goes on with a round, on another computer perhaps", async () => {
  open = await openEpisode([advance, look("door")], {}, undefined, false);

  expect(dialog()?.textContent ?? "").not.toContain(open.app.t("episode:practice.title"));
  expect(document.querySelector(".hotspot.is-looked")).not.toBeNull();
});
