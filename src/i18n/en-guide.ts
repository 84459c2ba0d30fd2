import guide from "./en/guide.json";
import library from "./en/library.json";
import outsourcing from "./en/outsourcing.json";
import records from "./en/records.json";
import selfCheck from "./en/self-check.json";
import start from "./en/start.json";
import together from "./en/together.json";

/** Words of the screens around the guide: loaded with the first of them. */
export const words = {
  guide,
  "self-check": selfCheck,
  library,
  start,
  outsourcing,
  records,
  together,
};
