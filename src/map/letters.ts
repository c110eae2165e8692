/** The cuts of the map's type. */
export type Cut = "regular" | "semibold" | "italic";

/**
 * Widths of letters in hundredths of the type size, as in Noto Sans Regular: with these the room of a label is known
 * where no font can be asked, and comes out the same everywhere.
 */
const widths: Readonly<Record<number, string>> = {
  20: "’'",
  26: " !,.:;ijlі·",
  29: "JІ()",
  33: "-If",
  38: 't“”/"',
  42: "r„",
  45: "?гґт",
  49: "cszзvГсуэє–",
  53: "FLxyхSkкьҐ",
  57: "*ETYaeЕТаве+0123456789=XZЗХлчя",
  61: "PVoøРЬбдопрKRbdghnpquБКУинц",
  65: "ACßАСЭЯЄBВ",
  69: "ЧЛ",
  74: "GД&DHUНПЦф",
  78: "NИОжмыOQw",
  84: "ю…ФЫæ",
  92: "MЖМшщWm",
  104: "Ю—ЩШ",
};

const widthOf: ReadonlyMap<string, number> = new Map(
  Object.entries(widths).flatMap(([width, letters]) =>
    [...letters].map((letter): [string, number] => [letter, Number(width) / 100]),
  ),
);

/** For a letter that is not in the table: as wide as most. */
const other = 0.62;

const stretch: Readonly<Record<Cut, number>> = { regular: 1, semibold: 1.05, italic: 0.97 };

/** The width of a line of text in parts of its size; accents take no room of their own. */
export function textWidth(text: string, cut: Cut): number {
  let width = 0;
  for (const letter of text.normalize("NFC")) width += widthOf.get(letter.normalize("NFD").charAt(0)) ?? other;
  return width * stretch[cut];
}
