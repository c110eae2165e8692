import { embedAddress, oembedName, type Poster, pageAddress, posterAddress, posterSize } from "../embed/address.ts";
import { usualHeight } from "../embed/choice.ts";
import { oembedCode } from "../embed/snippet.ts";
import { builderWordsOf } from "../i18n/builder.ts";
import { wordsOf } from "../i18n/words.ts";
import type { Span } from "../model/day.ts";
import type { Dataset } from "../model/schema.ts";
import type { Language } from "../state/state.ts";

/** What is told about the map to programs that show a link to it. */
export interface Announcement {
  readonly language: Language;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Of the embed's frame. */
  readonly frameTitle: string;
  readonly page: string;
  readonly frame: string;
  readonly oembed: string;
  readonly site: string;
  readonly picture: ({ readonly address: string } & typeof posterSize) | null;
}

export interface AnnouncementOf {
  readonly site: string;
  readonly dataset: Dataset;
  readonly span: Span;
  readonly language: Language;
  readonly poster: Poster;
}

export async function announcementOf(of: AnnouncementOf): Promise<Announcement> {
  const { site, dataset, span, language, poster } = of;
  const [{ page }, { code }] = await Promise.all([wordsOf(language), builderWordsOf(language)]);
  const title = dataset.title[language];
  const query = `lang=${language}`;
  return {
    language,
    name: page.name,
    title: `${title}, ${page.period(span.first, span.last)}`,
    description: dataset.description[language],
    frameTitle: code.frame(title),
    page: pageAddress(site, query),
    frame: embedAddress(site, query),
    oembed: new URL(oembedName(language), site).href,
    site,
    // Programs that show a preview want pixels.
    picture: poster === "png" ? { address: posterAddress(site, language, "light", poster), ...posterSize } : null,
  };
}

/** As wide as a column of an article. */
const width = 640;

/** The answer by oEmbed: always the same, so a file is enough. */
export const oembedOf = ({ name, title, frameTitle, site, page, frame, picture }: Announcement) => ({
  version: "1.0",
  type: "rich",
  title,
  provider_name: name,
  provider_url: site,
  width,
  height: usualHeight,
  html: oembedCode(page, { address: frame, title: frameTitle, height: usualHeight }, width),
  ...(picture && {
    thumbnail_url: picture.address,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  }),
});
