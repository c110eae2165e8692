import { expect, open, slider, test } from "./reader.ts";

test("opens on 26 January 2022 with sites on the map and no request elsewhere", async ({ page }) => {
  await open(page);
  await expect(page.getByRole("heading", { name: /26 January 2022/ })).toBeVisible();
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /26 January 2022/);
  await expect(page).toHaveTitle(/26 January 2022/);
});

test("sends the headers of production with every kind of file", async ({ page, request }) => {
  const addresses = new Set<string>(["/"]);
  page.on("response", (response) => {
    if (response.url().startsWith("http")) addresses.add(response.url());
  });
  await open(page);
  for (const address of addresses) {
    const headers = (await request.get(address)).headers();
    expect(headers, address).toMatchObject({
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "strict-transport-security": "max-age=31536000; includeSubDomains",
    });
    expect(headers["content-security-policy"], address).toContain("default-src 'none'");
    expect(headers["content-security-policy"], address).not.toContain("unsafe");
  }
});
