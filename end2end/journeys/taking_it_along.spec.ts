import type { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** Somebody who takes the consultation to where there is no line: on paper, or as a text. */
let hearback: Hearback;

test.beforeAll(async () => {
  hearback = await streetTrees();
});

test.afterAll(async () => hearback?.remove());

test("on paper and as a text", async ({ page, javaScriptEnabled }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto(`${hearback.baseUrl}/c/street-trees`);
  const text = page.getByRole("link", { name: /^All of it as plain text \(\d+\skB\)$/ });
  await expect(text).toBeVisible();
  const pack = await page.request.get(`${hearback.baseUrl}${await text.getAttribute("href")}`);
  expect(pack.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  const words = await pack.text();
  expect(Buffer.byteLength(words)).toBeLessThanOrEqual(50_000);
  expect(words).toContain("How to answer");

  await page.getByRole("link", { name: /^A booklet to print \(\d+\skB\)$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await everyPageIsSound(page);
  if (!javaScriptEnabled) return;

  // What comes out of the printer: a cover, the text and a sheet to write on, nothing of the screen, nothing cut.
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("To print this page")).toBeHidden();
  await expect(page.locator(".site-header, .site-footer").first()).toBeHidden();
  await expect(page.locator(".sheet")).toBeVisible();
  for (const format of ["A4", "A5"]) {
    const pdf = (await page.pdf({ format })).toString("latin1");
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages, format).toBeGreaterThanOrEqual(4);
    // Nothing is wider than the paper: Chromium would shrink all of it, and large letters would be small.
    const paper = format === "A4" ? 210 : 148;
    const room = Math.floor(((paper - 36) / 25.4) * 96);
    await page.setViewportSize({ width: room, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, format).toBe(0);
  }
  await page.emulateMedia({ media: null });
});
