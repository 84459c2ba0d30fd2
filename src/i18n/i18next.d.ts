import type credits from "./ja/credits.json";
import type episode from "./ja/episode.json";
import type places from "./ja/places.json";
import type problems from "./ja/problems.json";
import type shell from "./ja/shell.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shell";
    resources: {
      shell: typeof shell;
      episode: typeof episode;
      places: typeof places;
      credits: typeof credits;
      problems: typeof problems;
    };
    returnNull: false;
  }
}
