import { type JudgedThing, judged, thingsOf } from "../../toolkit/furnish";
import { cloudSeats, movedBarBoard, praiseBoard } from "./boards";
import { laptopDock } from "./dock";
import { cameraInHelmet } from "./helmet";
import { noteMonitor, photoParcel, roofTablet } from "./home-things";
import { inboxTablet, nightPhone, palmScreen, robotSheet } from "./office-things";
import { pandaPhone } from "./phone";

/** Depth of each thing; what takes its place later has the same. */
export const depths = {
  "praise-board": -219,
  "moved-bar": -218,
  "cloud-seats": -217,
  inbox: -130,
  "palm-screen": -150,
  "night-phone": 50,
  "laptop-dock": 186,
  "robot-sheet": 190,
  "empty-camera": 192,
  "photo-parcel": -190,
  "note-monitor": -148,
  "panda-cloud": -140,
  "roof-tablet": 165,
} as const;

/** Who would stand before a close-up. */
const people = ["person-nokiba", "person-tatebe", "person-sota", "person-munakata"];

function all(): readonly JudgedThing[] {
  const made = thingsOf<keyof typeof depths>(depths, people);
  return [
    made("praise-board", praiseBoard()),
    made("inbox", inboxTablet(), { hide: [...people, "night-phone", "laptop-dock"] }),
    made("night-phone", nightPhone({ count: "11", since: "1/8" }), {
      zoom: 2.9,
      hide: [...people, "laptop-dock", "inbox"],
    }),
    made("laptop-dock", laptopDock()),
    made("robot-sheet", robotSheet(), {
      zoom: 2.7,
      shiftX: 12,
      shiftY: -22,
      hide: [...people, "laptop-dock", "empty-camera"],
    }),
    made("empty-camera", cameraInHelmet(), {
      zoom: 2,
      shiftY: 4,
      keep: [[275, 288, 226, 152]],
    }),
    made("moved-bar", movedBarBoard()),
    made("palm-screen", palmScreen()),
    made("cloud-seats", cloudSeats()),
    made("photo-parcel", photoParcel()),
    made("note-monitor", noteMonitor({ plans: 2 })),
    made("panda-cloud", pandaPhone({ bundles: 7 }), {
      shiftX: -56,
      keep: [[465, 215, 135, 150]],
    }),
    made("roof-tablet", roofTablet()),
  ];
}

/** The thirteen things players judge, in reading order. */
export const things = () => judged(all());
