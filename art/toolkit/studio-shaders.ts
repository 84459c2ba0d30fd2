import { GLSL3, NoBlending, ShaderMaterial, type Texture, Vector2, Vector3 } from "three";

const WHOLE_SCREEN = `
out vec2 at;
void main() { at = uv; gl_Position = vec4(position.xy, 0., 1.); }`;

interface Uniforms {
  readonly [name: string]: { value: unknown };
}

function pass<T extends Uniforms>(uniforms: T, body: string): ShaderMaterial & { uniforms: T } {
  const made = new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: WHOLE_SCREEN,
    fragmentShader: `precision highp float;\nin vec2 at;\nout vec4 color;\n${body}`,
    uniforms,
    blending: NoBlending,
    depthTest: false,
    depthWrite: false,
  });
  return Object.assign(made, { uniforms });
}

const NO_TEXTURE: { value: Texture | undefined } = { value: undefined };

/** Running mean: mixes `sample` into `mean` by `share`. */
export const averagePass = () =>
  pass(
    { mean: { ...NO_TEXTURE }, sample_: { ...NO_TEXTURE }, share: { value: 1 } },
    `uniform sampler2D mean, sample_; uniform float share;
void main() { color = mix(texture(mean, at), texture(sample_, at), share); }`,
  );

/** One direction of the bloom blur; the first also keeps only what is brighter than white. */
export const bloomPass = () =>
  pass(
    { source: { ...NO_TEXTURE }, stride: { value: new Vector2() }, floor_: { value: 0 } },
    `uniform sampler2D source; uniform vec2 stride; uniform float floor_;
void main() {
  vec3 sum = vec3(0.); float weights = 0.;
  for (int i = -8; i <= 8; i++) {
    float w = exp(-float(i * i) / 26.);
    sum += max(texture(source, at + float(i) * stride).rgb - floor_, 0.) * w;
    weights += w;
  }
  color = vec4(sum / weights, 1.);
}`,
  );

/** Exposure, tone curve (Khronos neutral), contrast; un-premultiplies before grading. */
export const gradePass = () =>
  pass(
    {
      source: { ...NO_TEXTURE },
      glow: { ...NO_TEXTURE },
      bloom: { value: 0 },
      exposure: { value: 1 },
      saturation: { value: 1 },
      contrast: { value: 0 },
      whiteBalance: { value: new Vector3(1, 1, 1) },
    },
    `uniform sampler2D source, glow; uniform float bloom, exposure, saturation, contrast;
uniform vec3 whiteBalance;
vec3 neutral(vec3 c) {
  float start = .76, desaturation = .15;
  float x = min(c.r, min(c.g, c.b));
  c -= x < .08 ? x - 6.25 * x * x : .04;
  float peak = max(c.r, max(c.g, c.b));
  if (peak < start) return c;
  float d = 1. - start;
  float lower = 1. - d * d / (peak + d - start);
  c *= lower / peak;
  return mix(c, vec3(lower), 1. - 1. / (desaturation * (peak - lower) + 1.));
}
void main() {
  vec4 t = texture(source, at);
  vec3 c = t.rgb / max(t.a, 1e-3) + texture(glow, at).rgb * bloom;
  c *= exposure * whiteBalance;
  c = max(mix(vec3(dot(c, vec3(.2126, .7152, .0722))), c, saturation), 0.);
  c = pow(neutral(c), vec3(1. / 2.2));
  c = mix(c, c * c * (3. - 2. * c), contrast);
  color = vec4(c, clamp(t.a, 0., 1.));
}`,
  );
