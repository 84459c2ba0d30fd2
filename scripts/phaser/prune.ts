import { inRoot } from "../root.ts";

/**
 * What WebGL needs to draw pictures, shapes and the camera's background. Filters, tile maps, ropes and lights are
 * not for us, as Canvas has none of them.
 */
const renderNodes = new Set([
  "BatchHandlerQuad",
  "BatchHandlerQuadSingle",
  "BatchHandlerTriFlat",
  "Camera",
  "DrawLine",
  "FillCamera",
  "FillPath",
  "FillRect",
  "FillTri",
  "ListCompositor",
  "RebindContext",
  "StrokePath",
  "SubmitterQuad",
  "TexturerImage",
  "TransformerImage",
  "TransformerStamp",
  "YieldContext",
]);

const NOTHING = "null";
const ours = (file: string) => `require(${JSON.stringify(inRoot("scripts", "phaser", file))})`;

/** What to require instead of a module, by the end of the file that wants it. */
const replacements: Readonly<Record<string, (module: string) => string | undefined>> = {
  // The manager finds null in place of a constructor and answers that there is no such node.
  "/renderNodes/RenderNodeManager.js": (module) => {
    const isNode = /^\.\/[\w/]+$/.test(module);
    return isNode && !renderNodes.has(module.split("/").at(-1) ?? "") ? NOTHING : undefined;
  },
  "/components/FilterList.js": (module) =>
    module.startsWith("../../filters/") ? NOTHING : undefined,
  "/renderNodes/BatchHandler.js": (module) =>
    module === "../../../renderer" ? ours("renderer.cjs") : undefined,
  // It listens to the document for as long as the page lives, and so keeps every game that was.
  // Browsers draw no frames in hidden tabs anyway.
  "/core/Game.js": (module) => (module === "./VisibilityHandler" ? "(() => undefined)" : undefined),
  "/core/Config.js": (module) => (module === "../math/" ? ours("random.cjs") : undefined),
  "/object/GetAdvancedValue.js": (module) =>
    module === "../../math" ? ours("random.cjs") : undefined,
};

/** A source file of the engine without the modules that it would only carry along. */
export function pruned(code: string, file: string): string {
  const replace = Object.entries(replacements).find(([end]) => file.endsWith(end))?.[1];
  if (replace === undefined) return code;
  return code.replace(/require\('([^']+)'\)/g, (call, module: string) => replace(module) ?? call);
}
