import { html, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import type { Scene } from "../scene.ts";
import { credits } from "./credits.ts";
import { header } from "./header.ts";
import { dayTitle, headline } from "./headline.ts";
import { icons } from "./icons.ts";
import { layerSwitches } from "./layers.ts";
import { mapFrame } from "./map-frame.ts";
import { notices } from "./notices.ts";
import { panel } from "./panel.ts";
import type { Calm, PageProps } from "./props.ts";
import { timeBar } from "./time-bar.ts";

/**
 * The whole page. The order is the one in which a reader without a pointer meets it: heading, what the day shows, the
 * way to the list, the day, the layers, the map, the list; css puts them where the eye looks for them.
 */
export function page(props: PageProps): TemplateResult {
  const { place, record, panelOpen } = props.scene.state;
  const classes = [
    "page",
    ...(place !== null || record !== null ? ["has-selection"] : []),
    ...(panelOpen ? ["has-panel"] : []),
  ];
  const calm = behind(props, props.told);
  const brisk = behind(props, props.said);
  return html`
    <div class=${classes.join(" ")}>
      ${calm(header)} ${calm(notices)}
      <main class="main">
        ${dayTitle(props)} ${brisk(headline)} ${timeBar(props, brisk)} ${brisk(layerSwitches)} ${calm(mapFrame)} ${calm(drawer)}
      </main>
      ${calm(credits)}
      <p class="status is-heard" role="status">${statusText(props)}</p>
    </div>
  `;
}

/** For parts that need not say each day of a drag: while nothing has changed of what they say, they are not looked into. */
function behind(props: PageProps, scene: Scene): Calm {
  const seen: PageProps = { ...props, scene, told: scene, said: scene };
  const given = Object.values(seen);
  return (part) => guard(given, () => part(seen));
}

/** Beside the map or below it; where there is room for neither it lies over the map and closes. */
function drawer(props: PageProps): TemplateResult {
  const { words, on, scene } = props;
  const say = words.page.panel;
  return html`
    <button type="button" class="button panel-opener" @click=${() => on.open(scene.state.panel)}>${say.open}</button>
    <aside class="panel" id="sites" tabindex="-1" aria-label=${say.region}>
      <button type="button" class="icon-button panel-closer" aria-label=${say.close} title=${say.close} @click=${() => on.closePanel()}>
        ${icons.close}
      </button>
      ${panel(props)}
    </aside>
  `;
}

/** A new notice is told at once; there is only one voice, so that two never speak together. */
function statusText({ notices, words, status }: PageProps): string {
  const latest = notices.at(-1);
  return latest ? words.page.notice(latest) : status;
}
