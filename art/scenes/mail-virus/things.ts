import { type JudgedThing, judged, thingsOf } from "../../toolkit/furnish";
import { coveredPc, loadingScreen, truckScreen, truckTablet, windowScreen } from "./machines";
import { paperBox, questionNote, sealedDisk } from "./papers";
import { countBoard, eyeScreen, letterPoster, pencilChart } from "./wall-things";

/** Who would stand before a close-up. */
const people = ["person-hayase", "person-hasumi", "person-niwa", "person-todoroki"];

/** Draw order of the things, for what stands in their place later. */
export const depths = {
  "letter-poster": -216,
  "eye-screen": -214,
  "count-board": -200,
  "pencil-chart": -217,
  "window-screen": -152,
  "truck-screen": -146,
  "sealed-disk": -168,
  "covered-pc": -120,
  "loading-screen": -40,
  "question-note": 100,
  "paper-box": 166,
  "truck-tablet": 168,
} as const;

type ThingId = keyof typeof depths;

function all(): readonly JudgedThing[] {
  const thing = thingsOf<ThingId>(depths, people);
  return [
    thing("question-note", questionNote()),
    thing("window-screen", windowScreen(), {
      zoom: 2.1,
      shiftX: 85,
      keep: [
        [160, 150, 190, 190],
        [420, 175, 330, 250],
      ],
    }),
    thing("letter-poster", letterPoster()),
    thing("truck-screen", truckScreen()),
    thing("eye-screen", eyeScreen(), { zoom: 2 }),
    thing("sealed-disk", sealedDisk()),
    // The ring goes around the board: the bucket below hangs beside what stands before the wall.
    thing(
      "count-board",
      countBoard(),
      { shiftY: -68, keep: [[225, 141, 355, 375]] },
      { x: 0.5, y: 0.355, width: 1, height: 0.71 },
    ),
    thing("loading-screen", loadingScreen()),
    thing("pencil-chart", pencilChart(), { shiftY: 16, keep: [[205, 34, 400, 366]] }),
    thing("covered-pc", coveredPc(), { hide: [...people, "truck-tablet"] }),
    thing("paper-box", paperBox()),
    thing("truck-tablet", truckTablet(), {
      zoom: 2.1,
      shiftX: 20,
      keep: [
        [318, 360, 245, 135],
        [153, 85, 405, 265],
      ],
    }),
  ];
}

/** The twelve things players judge, in reading order. */
export const things = () => judged(all());
