import { compile } from "./gl-program.ts";

/**
 * Two pictures of what the engine has drawn: all that lies below the ways, and what lies between the ways and the marks.
 * With them a day is printed without the engine, which would draw the whole ground and all names again.
 */
export interface GlPlates {
  /** Takes what has been drawn in this frame so far, and begins anew with nothing. */
  takeLower(): void;
  /** Takes what has been drawn since. */
  takeUpper(): void;
  drawLower(): void;
  drawUpper(): void;
  /** Whether they are as large as what is drawn on. */
  readonly isFitting: () => boolean;
  free(): void;
}

/** One triangle that covers everything. */
const vertexSource = `
void main() { gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0); }
`;

/** Point by point: nothing is smoothed, so that a printed frame is the engine's own. */
const fragmentSource = `
uniform sampler2D image;
out vec4 painted;
void main() { painted = texelFetch(image, ivec2(gl_FragCoord.xy), 0); }
`;

export function makeGlPlates(gl: WebGL2RenderingContext): GlPlates {
  const program = compile(gl, vertexSource, fragmentSource);
  const array = gl.createVertexArray();
  const lower = gl.createTexture();
  const upper = gl.createTexture();
  let width = 0;
  let height = 0;

  const isFitting = (): boolean => width === gl.drawingBufferWidth && height === gl.drawingBufferHeight;
  const bind = (texture: WebGLTexture): void => {
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
  };
  const enlarge = (): void => {
    if (isFitting()) return;
    width = gl.drawingBufferWidth;
    height = gl.drawingBufferHeight;
    for (const texture of [lower, upper]) {
      bind(texture);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
      for (const side of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
        gl.texParameteri(gl.TEXTURE_2D, side, gl.NEAREST);
    }
  };
  const take = (texture: WebGLTexture): void => {
    bind(texture);
    gl.copyTexSubImage2D(gl.TEXTURE_2D, 0, 0, 0, 0, 0, width, height);
  };
  const draw = (texture: WebGLTexture): void => {
    gl.useProgram(program.handle);
    bind(texture);
    gl.uniform1i(program.uniform("image"), 0);
    gl.bindVertexArray(array);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.bindVertexArray(null);
  };

  return {
    takeLower() {
      enlarge();
      take(lower);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
    },
    takeUpper: () => take(upper),
    drawLower() {
      gl.disable(gl.BLEND);
      draw(lower);
      gl.enable(gl.BLEND);
    },
    drawUpper: () => draw(upper),
    isFitting,
    free() {
      gl.deleteProgram(program.handle);
      gl.deleteVertexArray(array);
      gl.deleteTexture(lower);
      gl.deleteTexture(upper);
    },
  };
}
