import type { Model } from "../../../src/tracking/scorm/model.ts";
import type { Runtime } from "../../../src/tracking/scorm/runtime.ts";

/** What was found out about a platform; `isGood` is what the game needs, undefined while it is not known. */
export interface Finding {
  readonly what: keyof typeof words;
  readonly isGood: boolean | undefined;
  readonly value: string;
}

/** What is said of each thing that is looked at, in both languages. */
export const words = {
  begin: ["LMSにつながる", "The LMS is reached"],
  learner: [
    "受講者の名前（空なら修了証は手書き）",
    "Learner's name (if empty, certificates are filled in by hand)",
  ],
  saving: ["途中の記録を書きこめる（4,096文字）", "Progress can be written (4,096 characters)"],
  size: ["書きこめる最大の文字数", "Most characters that can be written"],
  japanese: [
    "日本語がそのまま戻る（ゲームは英数字だけで記録するので、なくても動く）",
    "Japanese comes back as it was (the game records in plain letters, so it works without)",
  ],
  interactions: ["答えの記録（なくても動く）", "Records of answers (works without)"],
  objectives: ["5つの分野の成績（なくても動く）", "Results of the five groups (works without)"],
  commit: ["記録がLMSに届く", "Records reach the LMS"],
  resume: [
    "前の記録から続けられる（－なら、閉じてもう一度開く。まだ－なら、続けられない）",
    "A visit goes on where the last one stopped (if –, close this and open it again; still –, it does not)",
  ],
} as const;

const STATE = "cmi.suspend_data";
const MARK = "mamore-check-";
const SIZES = [4096, 16_000, 64_000];
/** The game never needs more. */
const NEEDED = 4096;

/** Writes a text and reads it back. */
function keeps({ set, get }: Runtime, element: string, text: string): boolean {
  return set(element, text) && get(element) === text;
}

/** How often the check was run here before, as the platform remembers it. */
export function earlierRuns({ get }: Runtime): number {
  const [, count = "0"] = /^mamore-check-(\d+)$/.exec(get(STATE)) ?? [];
  return Number(count);
}

/** Looks at everything that the game asks of a platform. The session must have begun. */
export function findings(runtime: Runtime, model: Model): readonly Finding[] {
  const { get, commit, set } = runtime;
  const runs = earlierRuns(runtime);
  const name = get(model.elements.learnerName);
  const most = SIZES.filter((size) => keeps(runtime, STATE, "x".repeat(size))).at(-1) ?? 0;
  const isList = (path: string) => /^\d+$/.test(get(`${path}._count`));
  const japanese = keeps(runtime, model.elements.location, "続きから");
  const count = get("cmi.objectives._count");
  const hasObjectives = isList("cmi.objectives") && set(`cmi.objectives.${count}.id`, "check");
  set(STATE, `${MARK}${runs + 1}`);
  set(model.elements.exit, "suspend");
  const isCommitted = commit();
  return [
    { what: "learner", isGood: true, value: name },
    { what: "saving", isGood: most >= NEEDED, value: "" },
    { what: "size", isGood: most >= NEEDED, value: String(most) },
    { what: "japanese", isGood: japanese, value: "" },
    { what: "interactions", isGood: isList("cmi.interactions"), value: "" },
    { what: "objectives", isGood: hasObjectives, value: "" },
    { what: "commit", isGood: isCommitted, value: "" },
    { what: "resume", isGood: runs > 0 || undefined, value: runs > 0 ? String(runs) : "" },
  ];
}
