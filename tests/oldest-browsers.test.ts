import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import english from "../docs/for-companies.en.md?raw";
import japanese from "../docs/for-companies.ja.md?raw";
import page from "../index.html?raw";
import { oldestBrowsers } from "../scripts/oldest-browsers";
import { inRoot } from "../scripts/root";
import tsconfig from "../tsconfig.json" with { type: "json" };

/** The texts of the files in some folders whose names end like this. */
const textsOf = (folders: readonly string[], ending: RegExp) =>
  folders.flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true, encoding: "utf8" })
      .filter((name) => ending.test(name))
      .map((name) => withoutComments(readFileSync(inRoot(folder, name), "utf8"))),
  );

/**
 * What came later than our oldest browsers, or only to some, by MDN's table of compatibility
 * (November 2026). Built-ins after ES2023 are unknown to the types already.
 */
const laterStyles: Readonly<Record<string, RegExp>> = {
  "accent-color": /accent-color:/,
  "anchor positioning": /\b(?:anchor-name|position-anchor|position-area|position-try[\w-]*):/,
  "animation-timeline": /\b(?:animation|scroll|view)-timeline[\w-]*:/,
  "color-mix": /color-mix\(/,
  "contrast-color": /contrast-color\(/,
  "field-sizing": /field-sizing:/,
  "font-size-adjust": /font-size-adjust:/,
  "if and functions": /:\s*if\(|@function\b/,
  "interpolate-size": /interpolate-size:|calc-size\(/,
  "light-dark": /light-dark\(/,
  "linear() easing": /[\s,:]linear\(/,
  "mask without prefix": /(?<![\w-])mask(?:-[a-z]+)?:/,
  "media of scripts": /\(scripting:/,
  "named scopes": /@scope\b/,
  "nested rules": /(?:^|[{;}])\s*&/,
  "overflow-block": /overflow-block:/,
  popover: /:popover-open|::backdrop-popover/,
  "print-color-adjust": /(?<!-webkit-)print-color-adjust:/,
  "registered properties": /@property\b/,
  "relative colours": /\b(?:rgb|hsl|oklch|oklab|color)\(from\b/,
  "scrollbar-color and -width": /scrollbar-(?:color|width):/,
  "scrollbar-gutter": /scrollbar-gutter:/,
  "starting-style": /@starting-style\b|allow-discrete/,
  subgrid: /subgrid/,
  "text-box": /text-box(?:-trim|-edge)?:/,
  "text-wrap": /text-wrap(?:-style)?:/,
  "trigonometry and rounding": /\b(?:round|mod|rem|progress|sibling-index)\(/,
  "user-select without prefix": /(?<!-webkit-)user-select:/,
  "user-valid": /:user-(?:in)?valid/,
  "view transitions": /view-transition/,
  "word-break by phrases": /auto-phrase/,
};

const laterCode: Readonly<Record<string, RegExp>> = {
  "AbortSignal.any": /AbortSignal\.any\b/,
  "Array.fromAsync": /Array\.fromAsync\b/,
  "base64 of bytes": /\.(?:toBase64|fromBase64|toHex|fromHex)\(/,
  checkVisibility: /\.checkVisibility\(/,
  "decorators and using": /^\s*(?:await )?using \w/m,
  fetchPriority: /\bfetchPriority\b/,
  "Intl.Segmenter": /Intl\.(?:Segmenter|DurationFormat)\b/,
  moveBefore: /\.moveBefore\(/,
  popovers: /\.(?:show|hide|toggle)Popover\(|popoverTarget/,
  requestIdleCallback: /\brequestIdleCallback\b/,
  "RegExp with v": /\/[gimsuy]*v[gimsuy]*(?=[\s).,;])(?<=[^\w/]\/\S+\/[a-z]*v[a-z]*)/,
  scrollend: /["']scrollend["']/,
  "sets as in mathematics": /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  Temporal: /\bTemporal\./,
  "URL.parse": /\bURL\.(?:canParse|parse)\(/,
  "view transitions": /startViewTransition/,
  wakeLock: /\bwakeLock\b/,
};

/** What is used all the same, and how it is where it is not known. */
const doesWithout: Readonly<Record<string, string>> = {
  "accent-color": "boxes are ticked in the browser's own colour",
  fetchPriority: "pictures come in the order of the page",
  "field-sizing": "a field has the height of its rows",
  "mask without prefix": "the build adds the old name",
  "media of scripts": "a second rule knows it by noscript",
  "print-color-adjust": "the build adds the old name",
  requestIdleCallback: "a timer takes its place",
  "scrollbar-gutter": "text moves when a scroll bar comes",
  subgrid: "each bar of the score begins where its own word ends",
  "text-wrap": "lines break where they are full",
  "user-select without prefix": "the build adds the old name",
  wakeLock: "the computer sleeps as it is set",
};

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(?<![:"'])\/\/.*$/gm, "");

function used(all: readonly string[], later: Readonly<Record<string, RegExp>>): string[] {
  return Object.entries(later).flatMap(([name, pattern]) =>
    all.some((text) => pattern.test(text)) ? [name] : [],
  );
}

describe("the oldest browsers", () => {
  test("know all that is used, or do without", () => {
    const found = [
      ...used(textsOf(["src"], /\.css$/), laterStyles),
      ...used(textsOf(["src", "scenes"], /\.[jt]s$/), laterCode),
    ];

    expect(found.toSorted()).toEqual(Object.keys(doesWithout).toSorted());
  });

  test("know the built-ins that the types know", () => {
    expect(tsconfig.compilerOptions.lib).toEqual(["ES2023", "DOM", "DOM.Iterable"]);
  });

  test.each([
    ["the page", page],
    ["the paper for companies", japanese],
    ["the paper for companies in English", english],
  ])("are named by %s", (_, text) => {
    const { chrome, safari, firefox } = oldestBrowsers;
    const line = text.split("\n").find((each) => each.includes("Safari") && each.includes("Edge"));

    expect(line?.match(/\d+(?:\.\d+)?/g)?.map(Number)).toEqual([chrome, safari, firefox]);
  });
});
