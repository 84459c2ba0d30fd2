import { drawStamp, type Stamp } from "../toolkit/stamp";
import { STAMP_HEIGHT, STAMP_WIDTH } from "../toolkit/stamp-shapes";
import type { Still } from "../toolkit/still";

type Locale = "ja" | "en";
type Looks = Omit<Stamp, "lines"> & Readonly<Record<Locale, string>>;

/** Judgements and outcomes; a slash breaks the line. Each has a shape and a sign of its own. */
const stamps: Readonly<Record<string, Looks>> = {
  danger: { ink: "#E0311F", shape: "octagon", mark: "triangle", ja: "危険!", en: "DANGER" },
  "false-alarm": { ink: "#3F7A80", shape: "oval", mark: "shield", ja: "問題なし", en: "FINE" },
  missed: { ink: "#5A5E86", shape: "frame", mark: "closedEye", ja: "見のがした", en: "MISSED" },
  spotted: { ink: "#1F5FB8", shape: "pill", mark: "eye", ja: "見抜いた", en: "SPOTTED" },
  prevented: { ink: "#1C7A4E", shape: "shield", mark: "tick", ja: "防げた", en: "PREVENTED" },
  reduced: { ink: "#B06600", shape: "funnel", mark: "down", ja: "被害が/減った", en: "LESS HARM" },
  happened: {
    ink: "#8E1420",
    shape: "burst",
    mark: "cross",
    ja: "起きて/しまった",
    en: "HAPPENED",
  },
  yoshi: { ink: "#A97400", shape: "seal", mark: "tick", ja: "ヨシ!", en: "CHECK!" },
  promise: { ink: "#2F66B5", shape: "seal", mark: "circle", ja: "これから!", en: "PROMISED!" },
};

const locales: readonly Locale[] = ["ja", "en"];

export const stills: readonly Still[] = Object.entries(stamps).flatMap(([name, looks]) =>
  locales.map((locale) => ({
    name: `stamp-${name}-${locale}`,
    width: STAMP_WIDTH,
    height: STAMP_HEIGHT,
    quality: 66,
    draw: drawStamp({ ...looks, lines: looks[locale].split("/") }),
  })),
);
