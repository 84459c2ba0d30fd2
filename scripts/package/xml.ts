/** Text as it may stand in XML, between tags and in quotes. */
export const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Puts lines under each other, each as deep as it says; empty ones are left out. */
export const lines = (...all: readonly (string | undefined)[]) =>
  `${all.filter((line) => line !== undefined).join("\n")}\n`;
