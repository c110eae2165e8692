import type { Frame, XY } from "./camera.ts";
import { aim, cameraSource, compile, rgbOf } from "./gl-program.ts";

/** A circle without a filling, as the style describes it: the stroke lies around the radius. In pixels. */
export interface Ring {
  readonly radius: number;
  readonly width: number;
  /** `#rrggbb`. */
  readonly color: string;
}

const vertexSource = `${cameraSource}
uniform vec2 at;
uniform float reach;
out vec2 place;
void main() {
  place = (vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0) * reach;
  gl_Position = placed(toPixel(at) + place);
}
`;

const fragmentSource = `
in vec2 place;
uniform float radius;
uniform float width;
uniform float point;
uniform vec3 color;
out vec4 painted;
void main() {
  float alpha = clamp((width / 2.0 - abs(length(place) - radius - width / 2.0)) / point + 0.5, 0.0, 1.0);
  painted = vec4(color * alpha, alpha);
}
`;

export interface GlRing {
  /** Rings around one point (sheet units), the first below. */
  draw(at: XY, rings: readonly Ring[], frame: Frame): void;
  free(): void;
}

export function makeGlRing(gl: WebGL2RenderingContext): GlRing {
  const program = compile(gl, vertexSource, fragmentSource);
  const { uniform } = program;
  const array = gl.createVertexArray();
  return {
    draw(at, rings, frame) {
      gl.useProgram(program.handle);
      gl.bindVertexArray(array);
      aim(gl, program, frame);
      gl.uniform2fv(uniform("at"), at);
      gl.uniform1f(uniform("point"), frame.width / gl.drawingBufferWidth);
      for (const { radius, width, color } of rings) {
        gl.uniform1f(uniform("reach"), radius + width + 1);
        gl.uniform1f(uniform("radius"), radius);
        gl.uniform1f(uniform("width"), width);
        gl.uniform3fv(uniform("color"), rgbOf(color));
        gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
      }
      gl.bindVertexArray(null);
    },
    free() {
      gl.deleteProgram(program.handle);
      gl.deleteVertexArray(array);
    },
  };
}
