import type { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** Somebody who reads Arabic. */
let hearback: Hearback;

test.beforeAll(async () => {
  hearback = await streetTrees();
});

test.afterAll(async () => hearback?.remove());

test("a reader of Arabic chooses the language once and comments in it", async ({ page }) => {
  await page.goto(hearback.baseUrl);
  await page.locator("nav.languages summary").click();
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await everyPageIsSound(page);
  await page.getByRole("link", { name: "Street Trees" }).click();
  await everyPageIsSound(page);
  await page.goto(`${hearback.baseUrl}/c/street-trees/draft`);
  const paragraph = page.locator(".paragraph").first();
  await paragraph.locator("summary").click();
  await paragraph.getByRole("textbox").fill("نحتاج إلى ظل بجانب المدرسة.");
  await everyPageIsSound(page);
  await paragraph.getByRole("button", { name: "أرسل تعليقي" }).click();
  await expect(page).toHaveURL(/\/received$/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await everyPageIsSound(page);
});
