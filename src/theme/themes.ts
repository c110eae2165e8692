/**
 * All colours, once: the map's style, the drawing, the legend and the css custom properties are made from these.
 * Layers are told apart by hue and by lightness, so that they survive three kinds of colour blindness and grey print;
 * no colour means friend or foe, and none carries a meaning alone.
 */
export interface Palette {
  // Page
  readonly page: string;
  readonly panel: string;
  readonly raised: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly control: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly focus: string;
  readonly notice: string;
  // Ground
  readonly water: string;
  readonly land: string;
  readonly ukraine: string;
  readonly belarusLand: string;
  readonly russia: string;
  readonly coast: string;
  readonly river: string;
  readonly lake: string;
  readonly border: string;
  readonly borderUkraine: string;
  readonly borderCasing: string;
  readonly region: string;
  readonly rail: string;
  readonly hatch: string;
  // Labels
  readonly label: string;
  readonly labelSoft: string;
  readonly labelWater: string;
  readonly halo: string;
  // Layers
  readonly layerBorder: string;
  readonly layerBelarus: string;
  readonly layerTransfer: string;
  readonly layerContext: string;
  readonly layerAxes: string;
  // Speakers in the chart
  readonly us: string;
  readonly ukraineSays: string;
  readonly nato: string;
  readonly russiaSays: string;
  readonly analysts: string;
}

export const light: Palette = {
  page: "#f4f2ec",
  panel: "#fffefb",
  raised: "#ffffff",
  ink: "#201d18",
  soft: "#5c574d",
  rule: "#d8d3c6",
  control: "#8a8376",
  accent: "#1f4e79",
  onAccent: "#ffffff",
  focus: "#1b5fb0",
  notice: "#fff4d6",
  water: "#dbe7ed",
  land: "#efece3",
  ukraine: "#fffdf6",
  belarusLand: "#f0eae9",
  russia: "#e9e3d4",
  coast: "#9db4c0",
  river: "#aecbda",
  lake: "#cfe0e8",
  border: "#99917f",
  borderUkraine: "#4d473c",
  borderCasing: "#fffdf6",
  region: "#d9d3c3",
  rail: "#a8a193",
  hatch: "#a08c63",
  label: "#3c372e",
  labelSoft: "#6a6354",
  labelWater: "#44687b",
  halo: "#fffdf6",
  layerBorder: "#b34700",
  layerBelarus: "#64379f",
  layerTransfer: "#006d68",
  layerContext: "#6b665c",
  layerAxes: "#8a2f4f",
  us: "#1d5a96",
  ukraineSays: "#8f6a00",
  nato: "#4a4f9e",
  russiaSays: "#9d3a2f",
  analysts: "#3f6b3a",
};

export const dark: Palette = {
  page: "#121417",
  panel: "#1a1d21",
  raised: "#22262b",
  ink: "#ece9e1",
  soft: "#b0aba0",
  rule: "#383c43",
  control: "#85817a",
  accent: "#8fbce6",
  onAccent: "#10161d",
  focus: "#8fc1ff",
  notice: "#3a321c",
  water: "#0f1820",
  land: "#23262a",
  ukraine: "#343739",
  belarusLand: "#2a282c",
  russia: "#1f2224",
  coast: "#3d5869",
  river: "#2f5064",
  lake: "#15232d",
  border: "#77736a",
  borderUkraine: "#d6d1c4",
  borderCasing: "#1a1c1e",
  region: "#474a4e",
  rail: "#6d6a64",
  hatch: "#96855f",
  label: "#e6e2d8",
  labelSoft: "#b5afa2",
  labelWater: "#8db4c9",
  halo: "#17191c",
  layerBorder: "#f28b45",
  layerBelarus: "#bfa1f5",
  layerTransfer: "#45c6b8",
  layerContext: "#a39e94",
  layerAxes: "#e88aa9",
  us: "#7fb4e8",
  ukraineSays: "#e0b94a",
  nato: "#a9aef0",
  russiaSays: "#ee9486",
  analysts: "#93c58b",
};

/** `layerBorder` becomes `--layer-border`. */
const property = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const block = (selector: string, palette: Palette, scheme: "light" | "dark"): string =>
  `${selector}{color-scheme:${scheme};${Object.entries(palette)
    .map(([key, value]) => `${property(key)}:${value}`)
    .join(";")}}`;

/** The palettes as a style sheet: light, dark by the system's wish, and either one when chosen. */
export const themeCss = (): string =>
  [
    block(":root", light, "light"),
    `@media (prefers-color-scheme:dark){${block(':root:not([data-theme="light"])', dark, "dark")}}`,
    block(':root[data-theme="dark"]', dark, "dark"),
    `@media print{${block(":root:root:root", light, "light")}}`,
  ].join("\n");

/** How the drawing names a colour: by its property, so that a change of theme needs no new drawing. */
export const colour = (key: keyof Palette): string => `var(${property(key)})`;

/** A palette for drawings in the page: each colour by its property. */
export const colours: Palette = Object.assign(
  { ...light },
  ...Object.keys(light).map((key) => ({ [key]: `var(${property(key)})` })),
);
