import type { Frame } from "./camera.ts";

export interface Program {
  readonly handle: WebGLProgram;
  /** Where a uniform is; null for one that the compiler has found to be of no use. */
  readonly uniform: (name: string) => WebGLUniformLocation | null;
}

/** Turns sheet units into pixels, and pixels into what the graphics card wants. */
export const cameraSource = `
uniform vec3 camera;
uniform vec2 size;
vec2 toPixel(vec2 at) { return at * camera.x + camera.yz; }
vec4 placed(vec2 pixel) { return vec4(pixel.x / size.x * 2.0 - 1.0, 1.0 - pixel.y / size.y * 2.0, 0.0, 1.0); }
const vec4 nowhere = vec4(2.0, 2.0, 2.0, 1.0);
`;

/** What of the frame the shaders need. */
export function aim(gl: WebGL2RenderingContext, { uniform }: Program, { scale, shift, width, height }: Frame): void {
  gl.uniform3f(uniform("camera"), scale, shift[0], shift[1]);
  gl.uniform2f(uniform("size"), width, height);
}

/** Throws with what the compiler says; on a context that is lost it says nothing, and nothing is drawn. */
export function compile(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const handle = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error("no shader on a lost context");
    gl.shaderSource(shader, `#version 300 es\nprecision highp float;\n${source}`);
    gl.compileShader(shader);
    gl.attachShader(handle, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(handle);
  if (!gl.getProgramParameter(handle, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`a shader of the map does not compile: ${gl.getProgramInfoLog(handle)}`);
  }
  const places = new Map<string, WebGLUniformLocation | null>();
  return {
    handle,
    uniform(name) {
      const known = places.get(name);
      if (known !== undefined) return known;
      const found = gl.getUniformLocation(handle, name);
      places.set(name, found);
      return found;
    },
  };
}

/** Numbers of one row after another, as attributes of a program; rows of instances move on with each of them. */
export function attributes(
  gl: WebGL2RenderingContext,
  { handle }: Program,
  sizes: Readonly<Record<string, number>>,
  isInstanced: boolean,
): void {
  const bytes = Float32Array.BYTES_PER_ELEMENT;
  const stride = Object.values(sizes).reduce((sum, each) => sum + each, 0) * bytes;
  let offset = 0;
  for (const [name, count] of Object.entries(sizes)) {
    const place = gl.getAttribLocation(handle, name);
    if (place >= 0) {
      gl.enableVertexAttribArray(place);
      gl.vertexAttribPointer(place, count, gl.FLOAT, false, stride, offset);
      gl.vertexAttribDivisor(place, isInstanced ? 1 : 0);
    }
    offset += count * bytes;
  }
}

/** `#rrggbb` as the shaders have it, 0 to 1. */
export function rgbOf(color: string): readonly [number, number, number] {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color) ?? [];
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`no colour that the map can draw: ${color}`);
  }
  return [Number.parseInt(red, 16) / 255, Number.parseInt(green, 16) / 255, Number.parseInt(blue, 16) / 255];
}
