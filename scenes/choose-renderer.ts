/** Software renderers are slower than plain Canvas: 2 frames a second against 53 at full HD. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/**
 * Chooses WebGL only where a graphics chip does the work. Phaser's own AUTO takes software WebGL
 * too, which is unusable on remote desktops and PCs without a working driver.
 */
export function chooseRenderer(wanted: "auto" | "webgl" | "canvas"): "webgl" | "canvas" {
  if (wanted !== "auto") return wanted;
  const name = rendererName(document.createElement("canvas"));
  return name === undefined || SOFTWARE.test(name) ? "canvas" : "webgl";
}

function rendererName(canvas: HTMLCanvasElement): string | undefined {
  try {
    const context = canvas.getContext("webgl", { failIfMajorPerformanceCaveat: true });
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
