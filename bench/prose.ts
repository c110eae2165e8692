/** What does not change from one run to the next. */
export const prose = {
  head: `# How light, how fast, how it grows

Printed by \`npm run bench\` beside \`results.json\`; change \`bench/*.ts\`, not this page. Medians of all runs, in brackets the least and the most.
Absolute times belong to the machine they were read on; what counts is how the columns of one run compare. No test asserts a time; bytes and
requests are exact, and their budgets fail the build (\`src/build/bundle.ts\`).`,

  missed: `What is missed, and why, is told under the figures; in short: the first paint is a headline and a sentence where the blank page has one word, and a scrub step
of the page says the day in a dozen places beside the map.`,

  opening: `*First paint* is the browser’s own first contentful paint. *First true map* is read from a film of the screen: the first picture with at least
four fifths of the strongly coloured pixels (only marks have them) that the map has in the end. *The slider answers* once it is there with a script
behind it, *the map follows* once a day chosen is a day drawn. Bytes are those that had arrived by then, brotli as hosts of static files send it.
The first paint of the page is its headline and its sentence; the map, which is in the page itself, comes a frame later and its names another. The blank page has one word and no style sheet, which is
another way to the server and back on the slow network: the policy of the pages allows no style in the page itself. *The map follows* so late on the page because the engine draws our style in software here: the first map stands in its place until then.`,

  scrubbing: `A drag of one day a frame over 60 days from the middle of December, at most seven seconds long (so fewer steps where a page is slow; under six count as nothing). Work is the time in which the main thread ran, from the browser’s trace, so that
a busy machine does not lengthen it; an idle step is a frame of the same script in which nothing is done, so the engine’s own redraw counts as ours.
*From a key to the picture* is filmed: from an arrow key until the map on the screen has changed. Where WebGL draws, this and dropped frames are mostly the software that stands in for
a graphics card here.

*Its map alone* is the page’s own live map, with the same marks, ways, names and fades, and a bare slider beside it: what is between it and the page is the price of
all that the page says. Ways and marks are tables of numbers that three small shaders read (\`src/map/overprint.ts\`), so a day is a few numbers. They are printed over two pictures of what the engine has drawn
(\`src/map/gl-plates.ts\`), so that the engine draws again only when the map moves or something of its own changes; such a frame is the last line of the table, read in February, when most is on the map. In the page it is the
browser’s style, layout and painting of date, chart and slider, and our templates for them. In a drag the sentence, the counts and the date field follow four times a second, the panel with its lists once, and all when it rests, which is counted here: their frames are the longest tasks. In the embed,
before the engine, our scripts have the larger half, the lines of the movements most of all, and the browser’s styling and painting of the drawing the rest. The rivals draw circles of one size on bare land and say one date.
MapLibre with \`setFilter\` leaves the main thread early and shows the day late, as its time from key to picture tells.`,

  growth: `Generated data sets in the project’s own format (\`generate.ts\`, seeded): copies of the shipped places with their records, moved in space and time. As many
marks more come and go on each day, and each of ours is a mark with a look of its own. With 10,000 records \`setFilter\` hardly costs the main thread more, because a worker does the work: it is
late instead. Our map grows with what is to be seen on a day, the page also with its lists, and the drawing of an embed with every mark that stands, since each is an element of its own. That goal is set
from what a step costs with the shipped data: the less that is, the harder it is to stay within twice as much.`,

  article: `Four maps in sight in one article less one, by three. The engine of MapLibre holds a graphics context for each; an embed holds none until its reader reaches for the map.`,

  method: `## How it is measured

- One server on loopback gives out everything with production’s headers and brotli made beforehand (rivals without the policy, which Leaflet.timeline’s style element would break). Rivals: a blank page;
  MapLibre with the published GeoJSON and \`setFilter\` per day, as in its documentation; Leaflet with Leaflet.timeline. Their land is our coarse land without names, water and railways; their map is as large as ours.
- Each reading is taken in a browser started for it, with nothing in its cache; all pages take turns within a round.
- kepler.gl is left out: it is an application on React and Redux with a map style that it fetches from elsewhere, several megabytes of script; in a page of ours it would measure our wrapping of it.
- \`bench/package.json\` is apart, with its own lock file: rivals are not needed to build or test the map, so \`npm ci\` does not bring them.
- \`npm run bench -- --runs 1 --only "scrub full"\` looks at a few jobs and writes nothing; \`-- --print\` prints this page again.`,
} as const;
