import { runCheck, staticChecks } from "./static-checks.ts";

let failed = 0;
for (const check of staticChecks) {
  const { complaints, notes } = runCheck(check);
  process.stdout.write(
    `${notes}${complaints}${complaints === "" ? "ok    " : "FAILED"}  ${check.name}\n`,
  );
  if (complaints !== "") failed++;
}
process.exitCode = failed === 0 ? 0 : 1;
