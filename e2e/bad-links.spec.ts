import { expect, open, openDrawn, slider, test } from "./reader.ts";

/** Links that a hostile, careless or foreign hand has written: the map opens all the same, and the page says what it left out. */

// A small map draws faster in software; what is tested here does not depend on its size.
test.use({ viewport: { width: 480, height: 640 } });

const opensOn = /26 January 2022/;

interface Case {
  readonly what: string;
  readonly link: string;
  /** Named in a notice; null = not ours, nothing to say. */
  readonly named: string | null;
  readonly day?: RegExp;
}

const cases: readonly Case[] = [
  { what: "30 February is no 2 March", link: "?date=2022-02-30", named: "2022-02-30" },
  { what: "a German date is not guessed at", link: "?date=24.02.2022", named: "24.02.2022" },
  {
    what: "a time with its zone is no day",
    link: "?date=2022-02-24T00:00:00%2B14:00",
    named: "2022-02-24T00:00:00+14:00",
  },
  {
    what: "a day beyond the data becomes the last",
    link: "?date=9999-12-31",
    named: "9999-12-31",
    day: /24 February 2022/,
  },
  { what: "NaN is no day", link: "?date=NaN", named: "NaN" },
  { what: "an empty day is no day", link: "?date=", named: "date" },
  {
    what: "markup is text",
    link: "?date=%3Cimg%20src%3Dx%20onerror%3D__pwned%3D1%3E",
    named: "<img src=x onerror=__pwned=1>",
  },
  { what: "a latitude of 999 is refused", link: "?view=5/999/30", named: "5/999/30" },
  { what: "infinities are refused", link: "?view=-Infinity/NaN/Infinity", named: "-Infinity/NaN/Infinity" },
  { what: "a zoom of 99 becomes the nearest possible", link: "?view=99/50/30", named: "99/50/30" },
  { what: "empty numbers are not Null Island", link: "?view=//", named: "//" },
  { what: "camera parameters of other maps are not ours", link: "?lat=999&lng=30&zoom=5", named: null },
  { what: "empty ones neither", link: "?lat=&lng=&zoom=", named: null },
  { what: "a camera in the fragment is not ours", link: "#5/999/30", named: null },
  { what: "WordPress’ secret is no state", link: "#?secret=abcDEF1234", named: null },
  { what: "an unknown language falls back", link: "?lang=xx", named: "xx" },
  { what: "a language is not looked up in a prototype", link: "?lang=__proto__", named: "__proto__" },
  {
    what: "a theme is one of three words",
    link: "?theme=%22%3E%3Cscript%3E__pwned=1%3C/script%3E",
    named: '"><script>__pwned=1</script>',
  },
  {
    what: "parameters of pym.js are neither shown nor followed",
    link: "?parentUrl=javascript:__pwned=1&parentTitle=%3Cb%3Ex%3C/b%3E&initialWidth=abc&childId=a%5Bb%5D",
    named: null,
  },
];

for (const { what, link, named, day } of cases) {
  test(`${what}: ${link}`, async ({ page }) => {
    // The engine throws on a camera that cannot be; for all else it does not matter who draws.
    await (link.includes("view=") || link.includes("lat=") ? open : openDrawn)(page, link);
    const notices = page.getByRole("region", { name: "Notices" });
    if (named === null) await expect(notices).toHaveCount(0);
    else await expect(notices).toContainText(named);
    await expect(slider(page)).toHaveAttribute("aria-valuetext", day ?? opensOn);

    await slider(page).press("ArrowLeft");
    await expect(slider(page)).not.toHaveAttribute("aria-valuetext", day ?? opensOn);
    expect(await page.evaluate(() => "__pwned" in window)).toBe(false);
  });
}

test("a language with an underscore is read as the language, in every reader’s browser", async ({ page }) => {
  await openDrawn(page, "?lang=de_DE");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /26\. Januar 2022/);
});

for (const timezoneId of ["Pacific/Kiritimati", "America/Los_Angeles"]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test("the same link shows the same day", async ({ page }) => {
      await openDrawn(page, "?date=2021-12-31");
      await expect(page.getByRole("heading", { name: "31 December 2021" })).toBeVisible();
    });
  });
}
