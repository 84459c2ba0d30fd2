import guide from "./ja/guide.json";
import library from "./ja/library.json";
import outsourcing from "./ja/outsourcing.json";
import records from "./ja/records.json";
import selfCheck from "./ja/self-check.json";
import start from "./ja/start.json";
import together from "./ja/together.json";

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
