import { idOf, titleOf, type Unit } from "./unit.ts";
import { escaped, lines } from "./xml.ts";

/** The pass mark as the platform learns it; whether it is reached, the game says itself. */
const objectives = (pass: number) => [
  "          <imsss:objectives>",
  '            <imsss:primaryObjective objectiveID="primary" satisfiedByMeasure="true">',
  `              <imsss:minNormalizedMeasure>${pass / 100}</imsss:minNormalizedMeasure>`,
  "            </imsss:primaryObjective>",
  "          </imsss:objectives>",
];

/** imsmanifest.xml of SCORM 2004, 4th edition. */
export function manifest2004(unit: Unit, files: readonly string[]): string {
  const title = escaped(titleOf(unit));
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="${idOf(unit, "scorm2004")}" version="1.0"`,
    '  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"',
    '  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
    '  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">',
    "  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>",
    '  <organizations default="organization">',
    '    <organization identifier="organization">',
    `      <title>${title}</title>`,
    '      <item identifier="item" identifierref="game" isvisible="true">',
    `        <title>${title}</title>`,
    "        <imsss:sequencing>",
    ...(unit.pass === undefined ? [] : objectives(unit.pass)),
    '          <imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>',
    "        </imsss:sequencing>",
    "      </item>",
    "    </organization>",
    "  </organizations>",
    "  <resources>",
    '    <resource identifier="game" type="webcontent" adlcp:scormType="sco" href="index.html">',
    ...files.map((file) => `      <file href="${escaped(file)}"/>`),
    "    </resource>",
    "  </resources>",
    "</manifest>",
  );
}
