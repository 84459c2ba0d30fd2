import { findApi } from "../../../src/tracking/scorm/find-api.ts";
import type { Model } from "../../../src/tracking/scorm/model.ts";
import { model12 } from "../../../src/tracking/scorm/model-12.ts";
import { model2004 } from "../../../src/tracking/scorm/model-2004.ts";
import { type Runtime, runtimeOf } from "../../../src/tracking/scorm/runtime.ts";
import { type Finding, findings, words } from "./checks.ts";

const list = document.querySelector("#findings");
const model: Model = document.documentElement.dataset["scorm"] === "2004" ? model2004 : model12;

/** How a finding is marked, in a word for the style sheet and a sign. */
function markOf(isGood: Finding["isGood"]): readonly [name: string, sign: string] {
  if (isGood === undefined) return ["open", "–"];
  return isGood ? ["good", "○"] : ["bad", "×"];
}

function row({ what, isGood, value }: Finding): HTMLElement {
  const item = document.createElement("li");
  const [ja, en] = words[what];
  item.dataset["finding"] = what;
  const [name, sign] = markOf(isGood);
  item.className = name;
  for (const [lang, text] of [
    ["ja", ja],
    ["en", en],
  ] as const) {
    const line = document.createElement("p");
    line.lang = lang;
    line.textContent = `${sign} ${text}${value === "" ? "" : `: ${value}`}`;
    item.append(line);
  }
  return item;
}

function show(found: readonly Finding[]): void {
  list?.replaceChildren(...found.map(row));
  document.documentElement.dataset["done"] = "true";
}

function run(): void {
  const api = findApi(window, model.api);
  const runtime: Runtime | undefined = api && runtimeOf(api, model.calls);
  const hasBegun = runtime?.begin() === true;
  const begun: Finding = { what: "begin", isGood: hasBegun, value: "" };
  if (!runtime || !hasBegun) {
    show([begun]);
    return;
  }
  show([begun, ...findings(runtime, model)]);
  window.addEventListener("pagehide", () => void runtime.end());
}

run();
