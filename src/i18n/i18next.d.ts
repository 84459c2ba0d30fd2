import type credits from "./ja/credits.json";
import type episode from "./ja/episode.json";
import type guide from "./ja/guide.json";
import type library from "./ja/library.json";
import type outsourcing from "./ja/outsourcing.json";
import type places from "./ja/places.json";
import type problems from "./ja/problems.json";
import type records from "./ja/records.json";
import type selfCheck from "./ja/self-check.json";
import type shell from "./ja/shell.json";
import type start from "./ja/start.json";
import type together from "./ja/together.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shell";
    resources: {
      shell: typeof shell;
      episode: typeof episode;
      places: typeof places;
      credits: typeof credits;
      problems: typeof problems;
      guide: typeof guide;
      "self-check": typeof selfCheck;
      library: typeof library;
      start: typeof start;
      outsourcing: typeof outsourcing;
      records: typeof records;
      together: typeof together;
    };
    returnNull: false;
  }
}
