import type { Frame } from "./camera.ts";
import { aim, attributes, cameraSource, compile, rgbOf } from "./gl-program.ts";
import { mostLoad } from "./way-layers.ts";
import { type WayMesh, wayVertex } from "./way-mesh.ts";
import type { WayPass } from "./way-pass.ts";

/** States of pieces lie in a picture of so many columns, four numbers a point. */
const columns = 256;

/** Of each piece by its number, what `wayStates` names, in this order. */
export interface WayTable {
  readonly numbers: Float32Array;
  /** Raised with every change, so that only what has changed goes to the graphics card. */
  version: number;
}

export function wayTable(pieces: number): WayTable {
  return { numbers: new Float32Array(Math.ceil((pieces + 1) / columns) * columns * 4), version: 0 };
}

const vertexSource = `${cameraSource}
in vec2 at;
in vec2 push;
in vec2 beyond;
in float side;
in float far;
in float piece;
uniform sampler2D states;
uniform vec4 widths;
uniform float always;
uniform vec4 byState;
uniform float point;
uniform bool isRound;
out float across;
out float past;
out float along;
out float halfWidth;
out float opacity;

void main() {
  int id = int(piece);
  vec4 state = texelFetch(states, ivec2(id % ${columns}, id / ${columns}), 0);
  float load = state.x;
  float width = load <= 0.0 ? widths.x
    : load < 1.0 ? mix(widths.y, widths.z, load)
    : mix(widths.z, widths.w, (min(load, ${mostLoad.toFixed(1)}) - 1.0) / ${(mostLoad - 1).toFixed(1)});
  opacity = always + dot(byState, state);
  if (width <= 0.0 || opacity <= 0.0) {
    gl_Position = nowhere;
    return;
  }
  halfWidth = width / 2.0;
  float reach = halfWidth + point;
  float end = isRound ? length(beyond) : 0.0;
  across = side * reach;
  past = end * reach;
  along = far * camera.x + (far > 0.0 ? past : -past);
  gl_Position = placed(toPixel(at) + (push + beyond * end) * reach);
}
`;

/** A line has soft edges of one point; a dash has ends of the same kind as the line. */
const fragmentSource = `
in float across;
in float past;
in float along;
in float halfWidth;
in float opacity;
uniform vec3 color;
uniform vec2 dash;
uniform float point;
uniform bool isRound;
out vec4 painted;

float cover(float inside) { return clamp(inside / point + 0.5, 0.0, 1.0); }

/** How far beyond the end of the nearest dash; less than nothing within it. */
float fromDash() {
  vec2 lengths = dash * halfWidth * 2.0;
  float place = mod(along, lengths.x + lengths.y);
  float gap = place - lengths.x;
  return gap > 0.0 ? min(gap, lengths.y - gap) : -min(place, -gap);
}

void main() {
  float beyond = dash.y > 0.0 ? fromDash() : -1000.0;
  float alpha = opacity * (isRound
    ? cover(halfWidth - length(vec2(across, max(max(past, beyond), 0.0))))
    : cover(halfWidth - abs(across)) * cover(-beyond));
  painted = vec4(color * alpha, alpha);
}
`;

export interface GlWays {
  draw(passes: readonly WayPass[], frame: Frame): void;
  free(): void;
}

export function makeGlWays(gl: WebGL2RenderingContext, mesh: WayMesh, table: WayTable): GlWays {
  const program = compile(gl, vertexSource, fragmentSource);
  const { uniform } = program;
  const vertices = gl.createBuffer();
  const indices = gl.createBuffer();
  const states = gl.createTexture();
  const array = gl.createVertexArray();
  const rows = table.numbers.length / 4 / columns;
  let version = -1;

  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, vertices);
  gl.bufferData(gl.ARRAY_BUFFER, mesh.vertices, gl.STATIC_DRAW);
  attributes(gl, program, wayVertex, false);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.indices, gl.STATIC_DRAW);
  gl.bindVertexArray(null);

  const upload = (): void => {
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, states);
    if (version === table.version) return;
    if (version < 0) {
      for (const side of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
        gl.texParameteri(gl.TEXTURE_2D, side, gl.NEAREST);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, columns, rows, 0, gl.RGBA, gl.FLOAT, table.numbers);
    } else {
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, columns, rows, gl.RGBA, gl.FLOAT, table.numbers);
    }
    version = table.version;
  };

  return {
    draw(passes, frame) {
      gl.useProgram(program.handle);
      upload();
      gl.bindVertexArray(array);
      aim(gl, program, frame);
      gl.uniform1i(uniform("states"), 0);
      gl.uniform1f(uniform("point"), frame.width / gl.drawingBufferWidth);
      for (const { modes, color, widths, opacity, isRound, dash } of passes) {
        const [always, ...byState] = opacity;
        gl.uniform4fv(uniform("widths"), widths);
        gl.uniform1f(uniform("always"), always);
        gl.uniform4fv(uniform("byState"), byState);
        gl.uniform3fv(uniform("color"), rgbOf(color));
        gl.uniform1i(uniform("isRound"), Number(isRound));
        gl.uniform2fv(uniform("dash"), dash ?? [1, 0]);
        for (const mode of modes) {
          const range = mesh.ranges.get(mode);
          if (!range || range.count === 0) continue;
          gl.drawElements(gl.TRIANGLES, range.count, gl.UNSIGNED_INT, range.first * Uint32Array.BYTES_PER_ELEMENT);
        }
      }
      gl.bindVertexArray(null);
    },
    free() {
      gl.deleteProgram(program.handle);
      gl.deleteBuffer(vertices);
      gl.deleteBuffer(indices);
      gl.deleteTexture(states);
      gl.deleteVertexArray(array);
    },
  };
}
