import { describe, expect, it } from "vitest";
import { problemsOfGuide } from "#content/parse-guide";
import { readGuide } from "./guide-files";

type Json = Record<string, unknown>;

/** A file with one change; the original stays as it is. */
function changed(file: string, change: (json: Json) => void) {
  const json = structuredClone(readGuide()(file)) as Json;
  change(json);
  return { [file]: json };
}

const told = (changes: Readonly<Record<string, unknown>>) =>
  problemsOfGuide(readGuide(changes)).map(({ file, problem }) => `${file} – ${problem}`);

const list = (json: Json, key: string) => json[key] as Json[];
const words = (json: Json, ...path: string[]) =>
  path.reduce((here, key) => here[key] as Json, json);

describe("a wrong file of the guide is told with its place and remedy:", () => {
  it.each([
    [
      "an unknown measure",
      changed("guide/self-check-v3.json", (json) => {
        Object.assign(list(json, "items")[2] ?? {}, { measures: ["4.9.9"] });
      }),
      /self-check-v3\.json – items\[2\].*measures.*use an id of the 22 common measures/,
    ],
    [
      "an unknown scenario",
      changed("guide/start.json", (json) => {
        Object.assign(list(json, "scenarios")[0] ?? {}, { number: "5.1.11" });
      }),
      /start\.json – scenarios\[0\] → number: use a scenario's number/,
    ],
    [
      "an unknown source",
      changed("guide/library.json", (json) => {
        json["titleGrounds"] = { status: "FOUND", sources: ["SEEED"] };
      }),
      /library\.json – source "SEEED" is not in guide\/sources\.json: add it/,
    ],
    [
      "a source without an address that does not say why",
      changed("guide/sources.json", (json) => {
        Object.assign(list(json, "sources")[0] ?? {}, { noAddress: undefined });
      }),
      /sources\.json – sources\[0\].*has either addresses or, under noAddress, why there is none/,
    ],
    [
      "an option that nobody can choose",
      changed("guide/start.json", (json) => {
        Object.assign(list(json, "steps")[0] ?? {}, {
          reasons: [{ id: "x", when: [{ question: "role", options: ["nobody"] }] }],
        });
      }),
      /start\.json – steps "self-check" → x: question "role" has no option "nobody"/,
    ],
    [
      "sections that leave an item out",
      changed("guide/self-check-v3.json", (json) => {
        Object.assign(list(json, "sections")[0] ?? {}, { items: [1, 2, 3, 4] });
      }),
      /self-check-v3\.json – sections: name every item from 1 to 25 once, in order/,
    ],
    [
      "a band that the lowest total misses",
      changed("guide/self-check-v3.json", (json) => {
        Object.assign(list(json, "bands")[3] ?? {}, { from: 0 });
      }),
      /bands: the last one begins at -25/,
    ],
    [
      "an item that stands in both lists",
      changed("guide/outsourcing.json", (json) => {
        const [clause, measures] = list(json, "lists");
        const first = list(list(clause ?? {}, "sections")[0] ?? {}, "items")[0] ?? {};
        list(list(measures ?? {}, "sections")[0] ?? {}, "items").push(first);
      }),
      /outsourcing\.json – items: "purpose" stands twice: keep one/,
    ],
    [
      "advice on a point that is in no list",
      changed("guide/outsourcing.json", (json) => {
        const [first] = list(words(json, "fit"), "works");
        Object.assign(first ?? {}, { items: ["purpose", "purpse", "purpose"] });
      }),
      /outsourcing\.json – fit "personal-data": in the lists, item "purpse" is missing: add it/,
    ],
    [
      "missing words",
      changed("guide/library.en.json", (json) => {
        delete words(json, "measures")["4.3.2"];
      }),
      /library\.en\.json – measures → 4\.3\.2: is missing: add an object/,
    ],
    [
      "words too many",
      changed("guide/outsourcing.ja.json", (json) => {
        words(json, "notes")["extra"] = { name: "名", text: "文" };
      }),
      /outsourcing\.ja\.json – notes: nothing here is called "extra": rename or remove/,
    ],
    [
      "words too long",
      changed("guide/self-check-v3.ja.json", (json) => {
        words(json, "items", "1")["question"] = "長".repeat(65);
      }),
      /self-check-v3\.ja\.json – items → 1 → question: is longer than 64 characters/,
    ],
  ])("%s", (_, changes, message) => {
    expect(told(changes)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  it("each wrong part by itself, so that all is told at once", () => {
    const files = told({ "guide/library.json": {}, "guide/start.ja.json": {} });

    expect(files.some((line) => line.startsWith("guide/library.json"))).toBe(true);
    expect(files.some((line) => line.startsWith("guide/start.ja.json"))).toBe(true);
  });
});
