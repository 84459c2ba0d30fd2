import type { PackageKind } from "./platform-server";

/** How a platform behaves; "good" does what the standard says. */
export const manners = [
  "good",
  "false",
  "slow",
  "forgets",
  "late",
  "very-late",
  "refuses",
] as const;
export type Manner = (typeof manners)[number];

/** A platform's page: scorm-again, with the limit of SCORM 1.2 put in, and what is asked for by the address. */
export const platformPage = (kind: PackageKind) => `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>LMS</title>
<style>body { margin: 0 } iframe { border: 0; width: 800px; height: 600px; display: block }</style>
<script src="/scorm-again.js"></script></head><body>
<button id="open">open</button><button id="own">own</button><div id="frame"></div>
<script>
const words = new URLSearchParams(location.search);
const manner = words.get("manner") ?? "good";
const learner = words.get("learner") ?? "a-1";
const is12 = ${kind === "scorm12"};
const own = is12 ? new Scorm12API({ logLevel: 5 }) : new Scorm2004API({ logLevel: 5 });
const names = is12
  ? { begin: "LMSInitialize", get: "LMSGetValue", set: "LMSSetValue", commit: "LMSCommit", end: "LMSFinish", error: "LMSGetLastError" }
  : { begin: "Initialize", get: "GetValue", set: "SetValue", commit: "Commit", end: "Terminate", error: "GetLastError" };
const person = is12
  ? { core: { student_id: learner, student_name: "山田, 太郎" } }
  : { learner_id: learner, learner_name: "山田, 太郎" };
const asked = is12
  ? ["cmi.suspend_data", "cmi.core.lesson_status", "cmi.core.score.raw", "cmi.core.lesson_location"]
  : ["cmi.suspend_data", "cmi.completion_status", "cmi.success_status", "cmi.score.scaled", "cmi.score.raw", "cmi.progress_measure", "cmi.location"];
const store = "/kept?learner=" + learner;
const request = (method, body) => {
  const asking = new XMLHttpRequest();
  asking.open(method, store, false);
  asking.send(body);
  return asking.responseText;
};
// While a page goes away nothing may be waited for: platforms send it after, as a beacon.
const keep = (body) => {
  try {
    request("POST", body);
  } catch {
    navigator.sendBeacon(store, body);
  }
};
own.loadFromJSON({ cmi: person });
own.loadFromFlattenedJSON(manner === "forgets" ? {} : JSON.parse(request("GET") || "{}"));
const call = (name, ...rest) => String(own[name](...rest));
window.seen = { longest: 0, commits: 0, ended: 0, refused: [], counts: {} };
const look = () => {
  for (const list of ["interactions", "objectives"]) {
    const count = call(names.get, "cmi." + list + "._count");
    if (count !== "") seen.counts[list] = Number(count);
  }
};
const wait = (ms) => { const until = performance.now() + ms; while (performance.now() < until); };
const api = {
  [names.begin]: () => manner === "false" ? "false" : call(names.begin, ""),
  [names.end]: () => { look(); seen.ended++; return call(names.end, ""); },
  [names.error]: () => manner === "false" ? "101" : call(names.error),
  [names.get]: (element) => call(names.get, element),
  [names.set]: (element, value) => {
    if (element === "cmi.suspend_data") seen.longest = Math.max(seen.longest, value.length);
    const tooLong = is12 && element === "cmi.suspend_data" && value.length > 4096;
    const answer = tooLong ? "false" : call(names.set, element, value);
    if (answer !== "true") seen.refused.push([element, value]);
    return answer;
  },
  [names.commit]: () => {
    seen.commits++;
    look();
    if (manner === "slow") wait(1500);
    if (manner === "refuses") return "false";
    const values = asked.map((element) => [element, call(names.get, element)]).filter(([, value]) => value !== "");
    if (manner !== "forgets") keep(JSON.stringify(Object.fromEntries(values)));
    return call(names.commit, "");
  },
};
const appear = () => { window[is12 ? "API" : "API_1484_11"] = api; };
if (manner === "late") setTimeout(appear, 1200);
else if (manner === "very-late") setTimeout(appear, 6000);
else appear();
const page = "/package/" + (words.get("page") ?? "index.html");
document.getElementById("open").addEventListener("click", () => window.open(page, "game"));
if (words.has("frame")) {
  const frame = document.createElement("iframe");
  if (words.get("frame") !== "") frame.setAttribute("sandbox", words.get("frame"));
  frame.src = page;
  document.getElementById("open").remove();
  document.getElementById("own").focus();
  document.getElementById("frame").append(frame);
}
</script></body></html>`;
