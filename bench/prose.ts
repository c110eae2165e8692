/** What does not change from one run to the next. */
export const prose = {
  head: `# How light, how fast, how it grows

Printed by \`npm run bench\` beside \`results.json\`; change \`bench/*.ts\`, not this page. Medians of all runs, in brackets the least and the most.
Absolute times belong to the machine they were read on; what counts is how the columns of one run compare. No test asserts a time; bytes and
requests are exact, and their budgets fail the build (\`src/build/bundle.ts\`).`,

  missed: `What is missed, and why, is told under the figures; in short: first paint pays for a whole map in the page, and a scrub step pays for a page that says
everything anew. Large data sets want another way of drawing.`,

  opening: `*First paint* is the browser’s own first contentful paint. *First true map* is read from a film of the screen: the first picture with at least
four fifths of the strongly coloured pixels (only marks have them) that the map has in the end. *The slider answers* once it is there with a script
behind it, *the map follows* once a day chosen is a day drawn. Bytes are those that had arrived by then, brotli as hosts of static files send it.
The first paint of the page is a whole map in the page itself, drawn in software: the blank page has one word to draw. That difference is style, layout and painting of thousands of
lines, and on the slow network the time in which the map is on its way; it does not shrink much without leaving out the map. *The map follows* so late on the page because the engine draws our style in software here: the first map stands in its place until then.`,

  scrubbing: `A drag of one day a frame over 60 days from the middle of December, at most seven seconds long (so fewer steps where a page is slow; under six count as nothing). Work is the time in which the main thread ran, from the browser’s trace, so that
a busy machine does not lengthen it; an idle step is a frame of the same script in which nothing is done, so the engine’s own redraw counts as ours.
*From a key to the picture* is filmed: from an arrow key until the map on the screen has changed. Where WebGL draws, this and dropped frames are mostly the software that stands in for
a graphics card here.

Where our step goes, seen in a profile of the page: about half is script, most of it the engine’s (states of fading marks are computed on the main thread, one
expression for each property of each mark, and every one of our many layers is drawn again), the rest our own templates; the other half is style, layout and painting of what the page says anew
with each day: sentence, panel, lists, chart. In the embed, before the engine, the script that works out the drawing has the largest part. The rivals draw circles of one size on bare land and say one date: the goal of 2 ms, set from a map alone, is not
within reach of a page that keeps all its sentences true in each frame. What would help most: to let the panel and the lists follow once the drag rests, and fewer expressions with states in the layers of ways.
MapLibre with \`setFilter\` leaves the main thread early and shows the day late, as its time from key to picture tells.`,

  growth: `Generated data sets in the project’s own format (\`generate.ts\`, seeded): copies of the shipped places with their records, moved in space and time. As many
marks more come and go on each day, and each of ours is a mark with a look of its own. With 10,000 records \`setFilter\` hardly costs the main thread more, because a worker does the work: it is
late instead. Ours grows with what changes on a day, and in the drawing of the embed with all that stands. An answer for large data sets is a layer of WebGL of our own with the day as its only number; it belongs with opening a reader’s own files.`,

  article: `Four maps in sight in one article less one, by three. The engine of MapLibre holds a graphics context for each; an embed holds none until its reader reaches for the map.`,

  method: `## How it is measured

- One server on loopback gives out everything with production’s headers and brotli made beforehand (rivals without the policy, which Leaflet.timeline’s style element would break). Rivals: a blank page;
  MapLibre with the published GeoJSON and \`setFilter\` per day, as in its documentation; Leaflet with Leaflet.timeline. Their land is our coarse land without names, water and railways; their map is as large as ours.
- Each reading is taken in a browser started for it, with nothing in its cache; all pages take turns within a round.
- kepler.gl is left out: it is an application on React and Redux with a map style that it fetches from elsewhere, several megabytes of script; in a page of ours it would measure our wrapping of it.
- \`bench/package.json\` is apart, with its own lock file: rivals are not needed to build or test the map, so \`npm ci\` does not bring them.
- \`npm run bench -- --runs 1 --only "scrub full"\` looks at a few jobs and writes nothing; \`-- --print\` prints this page again.`,
} as const;
