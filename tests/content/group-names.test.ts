import { expect, test } from "vitest";
import { guidelineGroups } from "#core/guideline";
import en from "#i18n/en/episode.json" with { type: "json" };
