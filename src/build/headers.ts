/**
 * Headers of every answer, in production and in the preview that the browser tests run under. Nothing inline and
 * nothing foreign may run; MapLibre's worker comes from a `data:` address where a sandbox has no origin of its own.
 * Every file may be read from any page, because an embed in a sandbox is a foreign page to its own files.
 */
const policy: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "object-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  // The builder of embeds shows one.
  "frame-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self' data:",
  "manifest-src": "'self'",
};

/**
 * Routes that other pages may frame, live or frozen: no `frame-ancestors`, which would refuse files, apps and
 * sandboxes.
 */
const isEmbed = (path: string): boolean => /^(\/v\/[^/?]+)?\/embed(\.html|[/?]|$)/.test(path);

export interface HeaderOptions {
  /** The development server adds style elements, which need one. */
  readonly nonce?: string;
}

export function headersFor(path: string, { nonce }: HeaderOptions = {}): Readonly<Record<string, string>> {
  const directives = {
    ...policy,
    ...(nonce === undefined ? {} : { "style-src": `'self' 'nonce-${nonce}'`, "connect-src": "'self' ws:" }),
    ...(isEmbed(path) ? {} : { "frame-ancestors": "'self'" }),
  };
  return {
    "Content-Security-Policy": Object.entries(directives)
      .map(([name, value]) => `${name} ${value}`)
      .join("; "),
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    // Without it, pages that are isolated (`require-corp`) would refuse the frame.
    "Cross-Origin-Embedder-Policy": "require-corp",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  };
}

/** Pages that nobody else may frame; everything else may be read and shown anywhere. */
const pages = ["/", "/index.html", "/hosts/*", "/v/:version/", "/v/:version/index.html"] as const;

/**
 * The same headers in the form that static hosts read (`_headers`). Hosts join what several rules say of one path: two
 * policies both hold, so the rule for all paths is the one that lets the embed be framed, and a page's rule says
 * nothing but its policy (`*, *` would be no origin).
 */
export const printHeaders = (): string =>
  [printRule("/*", headersFor("/embed.html")), ...pages.map((path) => printRule(path, policyAlone(path)))].join("\n");

const printRule = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");

const policyAlone = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headersFor(path)).filter(([name]) => name === "Content-Security-Policy"));
