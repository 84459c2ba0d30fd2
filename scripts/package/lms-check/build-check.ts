import { buildForProduction } from "../../build-for-production.ts";
import { buildTarget } from "../../oldest-browsers.ts";
import { inRoot } from "../../root.ts";
import type { Files } from "../built-files.ts";
import { manifest12 } from "../manifest-12.ts";
import { manifest2004 } from "../manifest-2004.ts";
import type { Unit } from "../unit.ts";
import { checkPage, checkSheet } from "./page.ts";

const unit: Unit = {
  name: "lms-check",
  titles: { ja: "LMSの確認（まもれ！うちの会社）", en: "LMS check (Mamore)" },
  places: [],
  lang: undefined,
  pass: undefined,
};

/** The check's script as one plain file. */
async function script(): Promise<string> {
  const built = await buildForProduction({
    configFile: false,
    root: inRoot(),
    logLevel: "warn",
    build: {
      target: buildTarget,
      write: false,
      lib: {
        entry: inRoot("scripts", "package", "lms-check", "check.ts"),
        formats: ["iife"],
        name: "lmsCheck",
        fileName: "check",
      },
    },
  });
  const [first] = [built].flat();
  const chunk = first && "output" in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error("The LMS check was not built.");
  return chunk.code;
}

/** A tiny package that says in plain words what an LMS can do, for either standard. */
export async function checkPackages(): Promise<Readonly<Record<"scorm12" | "scorm2004", Files>>> {
  const code = await script();
  const bytes = (text: string) => new TextEncoder().encode(text);
  const names = ["index.html", "check.js", "check.css"];
  const files = (version: "1.2" | "2004", manifest: typeof manifest12): Files =>
    new Map([
      ["imsmanifest.xml", bytes(manifest(unit, names))],
      ["index.html", bytes(checkPage(version))],
      ["check.js", bytes(code)],
      ["check.css", bytes(checkSheet)],
    ]);
  return { scorm12: files("1.2", manifest12), scorm2004: files("2004", manifest2004) };
}
