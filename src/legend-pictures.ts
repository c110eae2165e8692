import type { LegendKey } from "./i18n/page.ts";
import { legendOf, type LegendItem as Sign } from "./map/legend.ts";
import { node, print } from "./map/node.ts";
import { memo } from "./model/memo.ts";
import type { Palette } from "./theme/themes.ts";
import type { LegendItem } from "./ui/props.ts";

/** The legend's signs as pictures, once for each palette: a picture has no access to the page's colours. */
export const legendPictures = memo((palette: Palette): readonly LegendItem[] =>
  legendOf((key) => palette[key]).map((sign) => ({ key: sign.key, picture: addressOf(sign) })),
);

function addressOf({ drawing, width, height }: Sign & { readonly key: LegendKey }): string {
  const viewBox = `${-width / 2} ${-height / 2} ${width} ${height}`;
  const drawn = node("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox, width, height }, [drawing]);
  return `data:image/svg+xml,${encodeURIComponent(print(drawn))}`;
}
