/** Software renderers are slower than plain Canvas: 2 frames a second against 53 at full HD. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/**
 * Chooses what was wished for where the browser has it; by itself, WebGL only where a graphics chip does the work. Phaser's own AUTO takes software WebGL
 * too, which is unusable on remote desktops and PCs without a working driver.
 */
export function chooseRenderer(wanted: "auto" | "webgl" | "canvas"): "webgl" | "canvas" {
  if (wanted === "canvas") return wanted;
  const isWished = wanted === "webgl";
  const name = rendererName(document.createElement("canvas"), !isWished);
  if (name === undefined) return "canvas";
  return isWished || !SOFTWARE.test(name) ? "webgl" : "canvas";
}

/** What paints WebGL; undefined where nothing does, or only slowly where that counts. */
function rendererName(
  canvas: HTMLCanvasElement,
  failIfMajorPerformanceCaveat: boolean,
): string | undefined {
  try {
    const context = canvas.getContext("webgl", { failIfMajorPerformanceCaveat });
    if (!context) return undefined;
    const details = context.getExtension("WEBGL_debug_renderer_info");
    const name: unknown = context.getParameter(
      details ? details.UNMASKED_RENDERER_WEBGL : context.RENDERER,
    );
    // Browsers allow few contexts at a time: give this one back.
    context.getExtension("WEBGL_lose_context")?.loseContext();
    return typeof name === "string" ? name : "";
  } catch {
    return undefined;
  }
}
