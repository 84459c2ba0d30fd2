import { describe, expect, it } from "vitest";
import { keyPointPoll } from "#core/room/polls";
import { newRoom, type Room } from "#core/room/room-state";
import { amountWords, shareWords, supportWords } from "#ui/together/votes-bar";
import { aWallPlay } from "./a-wall-play";
import { place } from "./said-in";

const steps = keyPointPoll(place.scenario).cards.map(({ step }) => step);
const [one = "", other = ""] = steps;

const said = (shows: Room["shows"]) => {
  const room = { ...newRoom, shows };
  const { app } = aWallPlay(place, "ja", () => room);
  return [one, other].map((step) => supportWords(app, room, step, steps));
};

describe("people who raised a hand", () => {
  it.each([
    { count: 0, ja: "0人", en: "0 people" },
    { count: 1, ja: "1人", en: "1 person" },
    { count: 2, ja: "2人", en: "2 people" },
  ])("are told as many as they are: $count", ({ count, ...wanted }) => {
    const room = { ...newRoom, shows: { [one]: { show: count, hall: 12 } } };
    const told = (locale: "ja" | "en") =>
      amountWords(aWallPlay(place, locale, () => room).app, room, one, "yes");

    expect({ ja: told("ja"), en: told("en") }).toEqual(wanted);
  });
});

it.each([
  ["most", { ja: "少し", en: "A few" }],
  ["half", { ja: "半分", en: "Half" }],
  ["few", { ja: "ほとんど", en: "Most" }],
  ["none", { ja: "全員", en: "Everybody" }],
] as const)("those who raised no hand are told as the others, at a glance: %s", (show, wanted) => {
  const room = { ...newRoom, shows: { [one]: { show, hall: undefined } } };
  const told = (locale: "ja" | "en") =>
    amountWords(aWallPlay(place, locale, () => room).app, room, one, "no");

  expect({ ja: told("ja"), en: told("en") }).toEqual(wanted);
});

describe("cards that are compared", () => {
  it("are told with people where all were counted in one hall", () => {
    const shows = { [one]: { show: 12, hall: 30 }, [other]: { show: 16, hall: 30 } };

    expect(said(shows)).toEqual(["12人", "16人"]);
  });

  it("are told with shares where the hall has changed: what is equal shows the same", () => {
    const shows = { [one]: { show: 12, hall: 30 }, [other]: { show: 16, hall: 40 } };

    expect(said(shows)).toEqual(["40%", "40%"]);
  });

  it("stay as they were entered at a glance", () => {
    const shows = {
      [one]: { show: "half" as const, hall: undefined },
      [other]: { show: 16, hall: 40 },
    };

    expect(said(shows)).toEqual(["半分", "40%"]);
  });
});

it.each([
  [0, "0%"],
  [1 / 300, "1%"],
  [0.5, "50%"],
  [299 / 300, "99%"],
  [1, "100%"],
])("nobody is nobody and all are all: %s", (share, words) => {
  expect(shareWords(share)).toBe(words);
});
