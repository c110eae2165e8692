import type { Frame } from "./camera.ts";
import { aim, attributes, cameraSource, compile } from "./gl-program.ts";
import { type SignSheet, pixelRatio as sheetRatio } from "./image.ts";
import type { Sprite } from "./sprite.ts";

/** Sprites and how strongly each is seen, 0 to 1. */
export interface SpriteTable {
  readonly sprites: readonly Sprite[];
  readonly opacity: Float32Array;
  /** Raised with every change, so that only what has changed goes to the graphics card. */
  version: number;
}

export const spriteTable = (sprites: readonly Sprite[]): SpriteTable => ({
  sprites,
  opacity: new Float32Array(sprites.length),
  version: 0,
});

/** Numbers of a sprite: where it is, its square on the sheet, how it is turned, its layer, and how strong it is. */
const instance = { at: 2, cell: 3, turn: 1, layer: 1, opacity: 1 } as const;
const stride = Object.values(instance).reduce((sum, each) => sum + each, 0);

/** As many layers as a set may have. */
const mostLayers = 8;

const vertexSource = `${cameraSource}
in vec2 at;
in vec3 cell;
in float turn;
in float layer;
in float opacity;
uniform float sizes[${mostLayers}];
uniform vec2 sheet;
out vec2 place;
out float strength;

void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  float size = sizes[int(layer)];
  vec2 push = (corner - 0.5) * cell.z * size;
  float c = cos(turn);
  float s = sin(turn);
  place = (cell.xy + corner * cell.z) / sheet;
  strength = opacity;
  gl_Position = size > 0.0 ? placed(toPixel(at) + mat2(c, s, -s, c) * push) : nowhere;
}
`;

const fragmentSource = `
in vec2 place;
in float strength;
uniform sampler2D image;
out vec4 painted;
// Sharper than the card would choose: signs are drawn of hairlines.
void main() { painted = texture(image, place, -0.5) * strength; }
`;

export interface GlSprites {
  /** `sizes` of the signs of each layer. */
  draw(sheet: SignSheet, sizes: readonly number[], frame: Frame): void;
  free(): void;
}

export function makeGlSprites(gl: WebGL2RenderingContext, table: SpriteTable): GlSprites {
  const program = compile(gl, vertexSource, fragmentSource);
  const { uniform } = program;
  const buffer = gl.createBuffer();
  const image = gl.createTexture();
  const array = gl.createVertexArray();
  /** All sprites as they lie on a sheet, and of these the ones that are seen. */
  const fixed = new Float32Array(table.sprites.length * stride);
  const rows = new Float32Array(table.sprites.length * stride);
  let count = 0;
  let version = -1;
  let painted: SignSheet | null = null;

  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, rows.byteLength, gl.DYNAMIC_DRAW);
  attributes(gl, program, instance, true);
  gl.bindVertexArray(null);

  const paint = (sheet: SignSheet): void => {
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, image);
    if (painted === sheet) return;
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, sheet.picture);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.generateMipmap(gl.TEXTURE_2D);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
    for (const side of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, side, gl.CLAMP_TO_EDGE);
    layOut(sheet);
    painted = sheet;
    version = -1;
  };

  const layOut = ({ cells }: SignSheet): void => {
    for (const [index, { at, image: name, turn, layer }] of table.sprites.entries()) {
      const { x = 0, y = 0, side = 0 } = cells.get(name) ?? {};
      fixed.set([at[0], at[1], x, y, side, (turn * Math.PI) / 180, layer], index * stride);
    }
  };

  /** Only what is seen is handed over, in the order in which it is drawn. */
  const upload = (): void => {
    if (version === table.version) return;
    version = table.version;
    count = 0;
    for (const [index, opacity] of table.opacity.entries()) {
      if (opacity === 0) continue;
      for (let each = 0; each < stride - 1; each++) rows[count * stride + each] = fixed[index * stride + each] ?? 0;
      rows[count * stride + stride - 1] = opacity;
      count++;
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, rows, 0, count * stride);
  };

  return {
    draw(sheet, sizes, frame) {
      gl.useProgram(program.handle);
      paint(sheet);
      upload();
      if (count === 0) return;
      gl.bindVertexArray(array);
      aim(gl, program, frame);
      gl.uniform1i(uniform("image"), 0);
      gl.uniform1fv(uniform("sizes"), sizes);
      gl.uniform2f(uniform("sheet"), sheet.picture.width / sheetRatio, sheet.picture.height / sheetRatio);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
      gl.bindVertexArray(null);
    },
    free() {
      gl.deleteProgram(program.handle);
      gl.deleteBuffer(buffer);
      gl.deleteTexture(image);
      gl.deleteVertexArray(array);
    },
  };
}
