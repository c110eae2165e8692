import { html, type TemplateResult } from "lit-html";
import { formats, widths } from "../i18n/picture.ts";
import type { PageProps, PictureWish } from "./props.ts";

const scales = [1, 2, 3] as const;

/** Saves what is seen as a file; folded away, since most readers only look. */
export function pictureMenu({ words, on }: PageProps): TemplateResult {
  const say = words.picture.download;
  const save = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    on.save(wishIn(new FormData(form)));
    form.closest("details")?.removeAttribute("open");
  };
  return html`
    <details class="picture-menu">
      <summary>${say.open}</summary>
      <form @submit=${save}>
        <label>
          <span>${say.format}</span>
          <select name="format">${formats.map((each) => html`<option value=${each}>${say.formats[each]}</option>`)}</select>
        </label>
        <label class="picture-width">
          <span>${say.width}</span>
          <input type="number" name="width" min=${widths.least} max=${widths.most} .value=${String(widths.usual)} required />
        </label>
        <label>
          <span>${say.file}</span>
          <select name="file">
            <option value="svg">${say.vector}</option>
            ${scales.map((each) => html`<option value=${each}>${say.pixels(each)}</option>`)}
          </select>
        </label>
        <button type="submit" class="button">${say.save}</button>
      </form>
    </details>
  `;
}

function wishIn(data: FormData): PictureWish {
  const file = scales.find((each) => String(each) === data.get("file")) ?? "svg";
  const format = formats.find((each) => each === data.get("format")) ?? "16:9";
  const width = Number(data.get("width"));
  return { format, file, width: width >= widths.least && width <= widths.most ? Math.round(width) : widths.usual };
}
