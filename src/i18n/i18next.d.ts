import type episode from "./ja/episode.json";
import type problems from "./ja/problems.json";
import type shell from "./ja/shell.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shell";
    resources: { shell: typeof shell; episode: typeof episode; problems: typeof problems };
    returnNull: false;
  }
}
