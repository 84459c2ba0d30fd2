import type { PackageConfig } from "#content/package";
import type { Line } from "./line";
import { connectScorm } from "./scorm/connect";
import { model12 } from "./scorm/model-12";
import { model2004 } from "./scorm/model-2004";
import { openVisit, type Visit } from "./visit";
import { connectCmi5 } from "./xapi/cmi5";
import { connectPlain } from "./xapi/plain";

const now = () => performance.now();

/** The web folder has no id of its own. */
const WEB = "web";

/** Opens the visit that a package, or the address of the web folder, is made for. */
export function openVisitOf(pack: PackageConfig | undefined, window: Window): Promise<Visit> {
  return openVisit({ line: lineOf(pack, window), packageId: pack?.id ?? WEB, window });
}

function lineOf(pack: PackageConfig | undefined, window: Window): Line {
  const pass = pack?.pass;
  if (pack?.kind === "scorm12") return connectScorm({ window, model: model12, pass, now });
  if (pack?.kind === "scorm2004") return connectScorm({ window, model: model2004, pass, now });
  const { search } = window.location;
  const parts = { search, pass, fetch: window.fetch.bind(window), now };
  return pack?.kind === "cmi5" ? connectCmi5(parts) : connectPlain(parts);
}
