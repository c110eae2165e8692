/** What does not change from one run to the next. */
export const prose = {
  head: `# How light, how fast, how it grows

Printed by \`npm run bench\` beside \`results.json\`; change \`bench/*.ts\`, not this page. Medians of all runs, in brackets the least and the most.
Absolute times belong to the machine they were read on; what counts is how the columns of one run compare. No test asserts a time; bytes and
requests are exact, and their budgets fail the build (\`src/build/bundle.ts\`).`,

  missed: `Why goals are missed, and what remains to be done, is told under the figures they belong to.`,

  opening: `*First paint* is the browser’s own first contentful paint. *First true map* is read from a film of the screen: the first picture with at least
four fifths of the strongly coloured pixels (only marks have them) that the map has in the end. *The slider answers* once it is there with a script
behind it, *the map follows* once a day chosen is a day drawn. Bytes are those that had arrived by then, brotli as hosts of static files send it.
The first paint of the page is a whole map of 80 kB in the page itself, drawn in software: the blank page has one word to draw. At full speed that difference,
some tens of milliseconds of style, layout and painting of thousands of lines, is all there is; it does not shrink without leaving out the map. On the slow
network, the same 80 kB are on the way for about 0.4 s before the last of the picture is there.`,

  scrubbing: `A drag of one day a frame over 60 days from the middle of December, at most four seconds long. Work is the time in which the main thread ran, from the browser’s trace, so that
a busy machine does not lengthen it; an idle step is a frame of the same script in which nothing is done, so the engine’s own redraw counts as ours.
*From a key to the picture* is filmed: from an arrow key until the map on the screen has changed. Where WebGL draws, this and dropped frames are mostly the software that stands in for
a graphics card here.

Where our step goes (profile of the page): the engine’s own frame with all our layers is the largest part: names are placed anew in each frame, and states of marks that fade are
computed anew on the main thread, one expression for each property of each mark. The rest is the page: the sentence, the lists, the chart’s cursor. The rivals draw one kind of circle on bare land
and say one date. MapLibre with \`setFilter\` leaves the main thread early and shows the day late, as its time from key to picture tells.
In the embed, before the engine, a step is a drawing in SVG: styles and painting by the browser are most of it.`,

  growth: `Generated data sets in the project’s own format (\`generate.ts\`, seeded): copies of the shipped places with their records, moved in space and time. As many
marks more come and go on each day, and each of ours is a mark with a look of its own. At 10,000 records \`setFilter\` hardly costs the main thread more, because a worker does the work: it is
late instead. An answer for large data sets is a layer of WebGL of our own with the day as its only number; it belongs with opening a reader’s own files.`,

  article: `Four maps in sight in one article less one, by three. The engine of MapLibre holds a graphics context for each; an embed holds none until its reader reaches for the map.`,

  method: `## How it is measured

- One server on loopback gives out everything with production’s headers and brotli made beforehand (rivals without the policy, which Leaflet.timeline’s style element would break). Rivals: a blank page;
  MapLibre with the published GeoJSON and \`setFilter\` per day, as in its documentation; Leaflet with Leaflet.timeline. Their land is our coarse land without names, water and railways; their map is as large as ours.
- Each reading is taken in a browser started for it, with nothing in its cache; all pages take turns within a round.
- kepler.gl is left out: it is an application on React and Redux with a map style that it fetches from elsewhere, several megabytes of script; in a page of ours it would measure our wrapping of it.
- \`bench/package.json\` is apart, with its own lock file: rivals are not needed to build or test the map, so \`npm ci\` does not bring them.
- \`npm run bench -- --runs 1 --only "scrub full"\` looks at a few jobs and writes nothing; \`-- --print\` prints this page again.`,
} as const;
