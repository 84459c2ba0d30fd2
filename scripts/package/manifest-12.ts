import { idOf, titleOf, type Unit } from "./unit.ts";
import { escaped, lines } from "./xml.ts";

/** imsmanifest.xml of SCORM 1.2: one thing to learn, one page, and every file of it. */
export function manifest12(unit: Unit, files: readonly string[]): string {
  const title = escaped(titleOf(unit));
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="${idOf(unit, "scorm12")}" version="1.0"`,
    '  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
    '  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">',
    "  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>",
    '  <organizations default="organization">',
    '    <organization identifier="organization">',
    `      <title>${title}</title>`,
    '      <item identifier="item" identifierref="game" isvisible="true">',
    `        <title>${title}</title>`,
    unit.pass === undefined
      ? undefined
      : `        <adlcp:masteryscore>${unit.pass}</adlcp:masteryscore>`,
    "      </item>",
    "    </organization>",
    "  </organizations>",
    "  <resources>",
    '    <resource identifier="game" type="webcontent" adlcp:scormtype="sco" href="index.html">',
    ...files.map((file) => `      <file href="${escaped(file)}"/>`),
    "    </resource>",
    "  </resources>",
    "</manifest>",
  );
}
