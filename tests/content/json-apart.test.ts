import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchApart } from "#content/json-apart";
import { addressOf, troubleOf } from "#ui/trouble";

const ADDRESS = "http://company.lan/assets/scenario-a1.json";

const answering = (answer: () => Promise<Response>) => vi.stubGlobal("fetch", answer);
afterEach(() => {
  vi.unstubAllGlobals();
});

/** What is told of a file that did not come. */
async function toldOf(json: string) {
  const error = await fetchApart(json).catch((thrown: unknown) => thrown);
  return { trouble: troubleOf(error), address: addressOf(error) };
}

describe("what lies apart from the code", () => {
  it("is made where nothing lies beside the code, and anew each time", async () => {
    const make = () => ({ id: "a" });

    expect(await fetchApart(make)).toEqual({ id: "a" });
    expect(await fetchApart(make)).not.toBe(await fetchApart(make));
  });

  it("is fetched from its address", async () => {
    answering(async () => Response.json({ id: "a" }));

    expect(await fetchApart(ADDRESS)).toEqual({ id: "a" });
  });

  it.each([
    ["there is no connection", () => Promise.reject(new TypeError("NetworkError"))],
    ["the server has none", async () => new Response("{}", { status: 404 })],
    ["a proxy answers in its place", async () => new Response("<p>Please sign in</p>")],
  ])("is told like a chunk that did not come when %s", async (_, answer) => {
    answering(answer);

    expect(await toldOf(ADDRESS)).toEqual({
      trouble: { kind: "chunk", file: "scenario-a1.json" },
      address: ADDRESS,
    });
  });
});
