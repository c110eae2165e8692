import { upgradeAll } from "./host-elements.ts";

/**
 * `embed.js`, loaded by a host's page as a plain script or as a module: finds where it came from, because the map lies
 * beside it, and begins once the page has been read.
 */
const scripts = [...document.querySelectorAll<HTMLScriptElement>("script[src]")].map(({ src }) => src);
const own = scripts.find((src) => /\/embed\.js([?#]|$)/.test(src));
const current = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
const base = current || own || document.baseURI;

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => upgradeAll(base));
else upgradeAll(base);
