import { html, type TemplateResult } from "lit-html";
import { weblink } from "../model/weblink.ts";
import { pictureMenu } from "./picture-menu.ts";
import type { PageProps } from "./props.ts";

/** What the map does not know, and whose ground and data it shows: always in reach. */
export function credits(props: PageProps): TemplateResult {
  const { dataset, words, on } = props;
  const say = words.page.credits;
  const link = weblink(dataset.licence.url);
  return html`
    <footer class="credits" aria-label=${say.region}>
      <p>
        ${say.caution}
        <button type="button" class="link" @click=${() => on.open("about")}>${say.about}</button>
      </p>
      <p>
        ${dataset.credit}. ${say.licence}
        ${
          link
            ? html`<a href=${link.href} target="_blank" rel="noopener noreferrer license">${dataset.licence.name}</a>`
            : dataset.licence.name
        }
      </p>
      ${pictureMenu(props)}
    </footer>
  `;
}
