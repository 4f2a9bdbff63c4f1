import { readFile } from "node:fs/promises";

import type { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** Several comments, one submission, and receipts to take along. */
let hearback: Hearback;

test.beforeAll(async () => {
  hearback = await streetTrees();
});

test.afterAll(async () => hearback?.remove());

test("who reads the whole draft keeps comments, changes one, and sends them together", async ({ page }) => {
  test.slow();
  const draft = `${hearback.baseUrl}/c/street-trees/draft`;
  await page.goto(draft);
  const keep = async (place: number, words: string) => {
    const paragraph = page.locator(".paragraph").nth(place);
    await paragraph.locator("summary").click();
    await paragraph.getByRole("textbox").first().fill(words);
    await paragraph.getByRole("button", { name: "Keep, and go on reading" }).click();
    await page.waitForURL(/\/basket\?kept=/);
  };
  await keep(0, "A tree at the bus stop, please.");
  await expect(page.getByRole("heading", { name: "Kept: one comment, not sent yet" })).toBeVisible();
  await page.getByRole("link", { name: "Go on reading where you were" }).click();
  await expect(page).toHaveURL(/\/draft#p-/);
  await expect(page.getByRole("link", { name: "Your kept comments, not sent yet" })).toBeVisible();
  await everyPageIsSound(page);
  await keep(1, "And a bench under it.");
  await expect(page.getByRole("heading", { name: "Kept: 2 comments, not sent yet" })).toBeVisible();
  await everyPageIsSound(page);

  await page.getByRole("listitem").filter({ hasText: "And a bench under it." }).getByRole("link", { name: "Change" }).click();
  await page.getByRole("textbox").fill("And two benches under it.");
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("And two benches under it.")).toBeVisible();
  await page.getByRole("button", { name: "Send all 2 comments" }).click();

  await expect(page.getByRole("heading", { name: "We have your 2 comments" })).toBeVisible();
  await expect(page.locator(".receipt-card")).toHaveCount(2);
  await everyPageIsSound(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".receipt-card").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Read on in the draft" })).toBeHidden();
  await page.emulateMedia({ media: null });

  await page.getByRole("link", { name: "Hear back, correct it or take it back" }).first().click();
  await page.getByText("Send me the receipt by e-mail").click();
  await page.locator("#copy-email").fill("amira");
  await page.getByRole("button", { name: "Send the receipt" }).click();
  await expect(page).toHaveTitle(/^Error/);
  await expect(page.locator("#copy-email")).toHaveValue("amira");
  await everyPageIsSound(page);
  await page.locator("#copy-email").fill("amira@lindenfeld.example");
  await page.getByRole("button", { name: "Send the receipt" }).click();
  await expect(page.getByRole("heading", { name: "The receipt is on its way" })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save the receipt as a text" }).click();
  const saved = await readFile(await (await download).path(), "utf8");
  expect(saved).toContain("A tree at the bus stop, please.");
});

test("who leaves the page at once leaves no kept comment behind", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "the link alone forgets nothing; the basket's page has a button that does");
  await page.goto(`${hearback.baseUrl}/c/street-trees/contribute`);
  await page.getByRole("textbox").first().fill("Nobody is to see this.");
  await page.getByRole("button", { name: "Keep, and go on reading" }).click();
  await expect(page.getByText("Nobody is to see this.")).toBeVisible();
  const elsewhere = (url: URL) => !url.href.startsWith(hearback.baseUrl);
  await page.context().route(elsewhere, (route) => route.fulfill({ contentType: "text/html", body: "<title>Weather</title>" }));
  await page.getByRole("link", { name: "Leave this page now" }).click();
  await expect(page).toHaveTitle("Weather");
  await expect(async () => {
    await page.goto(`${hearback.baseUrl}/c/street-trees/basket`);
    await expect(page.getByText("You keep no comments here")).toBeVisible({ timeout: 500 });
  }).toPass();
});
