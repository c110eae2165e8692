import type { BuilderWords } from "../builder.ts";

export const builder: BuilderWords = {
  title: "Teilen und einbetten",
  close: "Schließen",
  choices: {
    label: "Was die Karte zeigt",
    date: "Tag",
    view: "Ausschnitt",
    current: "Wie jetzt auf der Seite",
    fitted: (name) => `${name}, eingepasst`,
    height: "Höhe in Pixeln",
    shows: "Mit",
    parts: { title: "Titel", key: "Legende", time: "Zeitleiste" },
    may: "Leserinnen und Leser dürfen",
    changes: { date: "den Tag ändern", view: "die Karte bewegen", sites: "Standorte wählen" },
  },
  preview: {
    label: "Vorschau",
    width: "Breite der Vorschau",
    widths: { phone: "Telefon, 360 px", column: "Spalte, 640 px" },
    needs: (needed, given) =>
      needed > given
        ? `Bei dieser Breite braucht die Karte ${needed} px; mit ${given} px wird im Rahmen gescrollt.`
        : `Bei dieser Breite braucht die Karte ${needed} px und hat ${given} px.`,
  },
  edition: {
    label: "Fassung",
    live: "Folgt neuen Daten",
    frozen: "Bleibt auf diesem Stand",
    about: {
      live: "Korrekturen und neue Einträge erscheinen von selbst im Artikel.",
      frozen: "Der Artikel behält Daten und Programm von heute auf Dauer.",
    },
    none: "Von dieser Kopie der Karte gibt es keinen festgehaltenen Stand; angeboten wird nur die Fassung, die neuen Daten folgt.",
  },
  codes: {
    iframe: {
      name: "Iframe-Code",
      about: "Ein schlichter Rahmen mit fester Höhe; geht in jedem CMS.",
      copy: "Iframe-Code kopieren",
      copied: "Der Iframe-Code ist kopiert.",
    },
    script: {
      name: "Script-Code",
      about:
        "Derselbe Rahmen und ein kleines Script, das die Höhe anpasst und die Karte beim Scrollen des Artikels stellen kann.",
      copy: "Script-Code kopieren",
      copied: "Der Script-Code ist kopiert.",
    },
    oembed: {
      name: "Adresse für WordPress und oEmbed",
      about:
        "In eine eigene Zeile einfügen. Die Karte erscheint so, wie sie sich öffnet, in der gewählten Sprache; für die übrigen Einstellungen einen Code nehmen.",
      copy: "Adresse kopieren",
      copied: "Die Adresse ist kopiert.",
    },
    poster: {
      name: "Bild-Code",
      about: "Ein Bild, das auf Druck die Karte lädt.",
      copy: "Bild-Code kopieren",
      copied: "Der Bild-Code ist kopiert.",
    },
    link: {
      name: "Link",
      about: "Öffnet die ganze Seite mit diesen Einstellungen.",
      copy: "Link kopieren",
      copied: "Der Link ist kopiert.",
    },
  },
  copied: "Kopiert",
  byHand: "Von selbst ließ es sich nicht kopieren. Der Text ist markiert: bitte mit Tastatur oder Menü kopieren.",
  otherPicture: (day) =>
    `Das Bild zeigt den ${day}, wie die Karte sich öffnet, nicht diese Einstellungen. Ein passendes macht „Bild herunterladen“ auf der Seite; seine Adresse gehört dann in den Code.`,
  noPoster: "Diese Kopie der Karte wurde ohne Bilder gebaut.",
  code: {
    frame: (title) => `Interaktive Karte: ${title}`,
    poster: (title, day) => `Karte: ${title}, ${day}`,
    caption: (day) => `Die Karte vom ${day}. Ein Druck öffnet die interaktive Karte.`,
  },
};
