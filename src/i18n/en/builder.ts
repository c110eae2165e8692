import type { BuilderWords } from "../builder.ts";

export const builder: BuilderWords = {
  title: "Share and embed",
  close: "Close",
  choices: {
    label: "What the map shows",
    date: "Day",
    view: "Part of the world",
    current: "As on the page now",
    fitted: (name) => `${name}, fitted`,
    height: "Height in pixels",
    shows: "With",
    parts: { title: "Title", key: "Legend", time: "Time bar" },
    may: "The reader may",
    changes: { date: "change the day", view: "move the map", sites: "choose sites" },
  },
  preview: {
    label: "Preview",
    width: "Width of the preview",
    widths: { phone: "Phone, 360 px", column: "Column, 640 px" },
    needs: (needed, given) =>
      needed > given
        ? `At this width the map needs ${needed} px; with ${given} px it scrolls inside the frame.`
        : `At this width the map needs ${needed} px and has ${given} px.`,
  },
  edition: {
    label: "Version",
    live: "Updates with new data",
    frozen: "Frozen at this version",
    about: {
      live: "Corrections and new records appear in the article by themselves.",
      frozen: "The article keeps today’s data and program for good.",
    },
    none: "This copy of the map has no frozen version, so only the one that updates is offered.",
  },
  codes: {
    iframe: {
      name: "Iframe code",
      about: "A plain frame with a fixed height; works in any CMS.",
      copy: "Copy iframe code",
      copied: "The iframe code is copied.",
    },
    script: {
      name: "Script code",
      about: "The same frame, and a small script that fits its height and can set the map while the article scrolls.",
      copy: "Copy script code",
      copied: "The script code is copied.",
    },
    oembed: {
      name: "Address for WordPress and oEmbed",
      about:
        "Paste it on a line of its own. The map comes as it opens, in the chosen language; for the other choices take a code.",
      copy: "Copy address",
      copied: "The address is copied.",
    },
    poster: {
      name: "Picture code",
      about: "A picture that loads the map when it is pressed.",
      copy: "Copy picture code",
      copied: "The picture code is copied.",
    },
    link: {
      name: "Link",
      about: "Opens the full page with these choices.",
      copy: "Copy link",
      copied: "The link is copied.",
    },
  },
  copied: "Copied",
  byHand: "It could not be copied by itself. The text is selected: copy it with the keyboard or the menu.",
  otherPicture: (day) =>
    `The picture shows ${day} as the map opens, not these choices. “Download picture” on the page makes one that fits; put its address into the code.`,
  noPoster: "This copy of the map was built without pictures.",
  code: {
    frame: (title) => `Interactive map: ${title}`,
    poster: (title, day) => `Map: ${title}, ${day}`,
    caption: (day) => `The map on ${day}. Press it for the interactive map.`,
  },
};
