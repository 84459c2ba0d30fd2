import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that play whole games. */
const LONG = /\/(?:shipped|told-truly|calendar-file|borders)\.test/;

/**
 * What is quick comes first: a run ends with the first test that notices, and half of all changes
 * are to what is made once when a file is read, for which every test has to start anew.
 */
export class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => Number(LONG.test(moduleId));
    return files.toSorted((a, b) => isLong(a) - isLong(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}
