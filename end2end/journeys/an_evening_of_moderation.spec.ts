import type { Hearback } from "../support/hearback.ts";
import { MODERATOR, sendByApi, signIn, streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** A moderator of a small organisation, with two hundred comments and one evening. */
let hearback: Hearback;

test.beforeAll(async () => {
  // Two hundred come from one machine in a moment.
  hearback = await streetTrees({ env: { HEARBACK_CONTRIBUTIONS_PER_HOUR: "100000" } });
  for (let number = 1; number <= 200; number += 1) {
    const body = number % 50 === 7 ? `Buy cheap saplings at my shop, offer ${number}` : `A tree in street number ${number}, please.`;
    await sendByApi(hearback, { body });
  }
});

test.afterAll(async () => hearback?.remove());

test("two hundred comments are read in five screens, and what is left for later keeps its place", async ({ page }) => {
  await signIn(page, hearback, MODERATOR);
  await page.getByRole("link", { name: "200 to moderate" }).click();
  await page.locator("li", { hasText: "street number 3," }).getByLabel("Leave for later").check();
  // Fifty a screen, one of which is the one that keeps its place.
  for (let screen = 1; screen <= 5; screen += 1) {
    const advertisement = page.locator("ol.queue > li", { hasText: "Buy cheap saplings" });
    for (const item of await advertisement.all()) {
      await item.getByLabel("Hide").check();
      if ((await item.locator("details").getAttribute("open")) === null) await item.locator("summary").click();
      await item.getByLabel("Ground", { exact: true }).selectOption("spam");
      await item.getByLabel("Statement of reasons").fill("It advertises a shop and says nothing about the draft.");
    }
    const later = page.locator("ol.queue > li", { hasText: "street number 3," });
    if ((await later.count()) > 0) await later.getByLabel("Leave for later").check();
    await page.getByRole("button", { name: "Publish all that are not marked" }).click();
    await expect(page.getByText(/decisions are stored|Decided/).first()).toBeVisible();
  }
  // What was left for later is still where it was, and alone.
  await expect(page.locator("ol.queue > li")).toHaveCount(1);
  await expect(page.locator("ol.queue > li")).toContainText("street number 3,");
  const published = await fetch(`${hearback.baseUrl}/api/v1/consultations/street-trees/contributions?limit=200`);
  const { items } = (await published.json()) as { items: { body: string }[] };
  expect(items).toHaveLength(195 + 3);
  expect(items.filter(({ body }) => body.startsWith("Buy cheap"))).toEqual([]);
});

test("single keys mark a comment and go on to the next", async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, "keys are what JavaScript adds; the queue without them is the test above");
  await sendByApi(hearback, { body: "A tree at the fountain." });
  await sendByApi(hearback, { body: "A tree for sale." });
  await signIn(page, hearback, MODERATOR);
  // Behind the three that were imported and the two hundred of the evening.
  await page.goto(`${hearback.baseUrl}/desk/c/street-trees/moderation?after=203`);
  await page.locator("html[data-islands=ready]").waitFor();
  const fountain = page.locator("ol.queue > li", { hasText: "at the fountain" });
  const sale = page.locator("ol.queue > li", { hasText: "for sale" });
  const first = page.locator("ol.queue > li").first();

  await page.keyboard.press("j");
  await expect(first).toHaveAttribute("aria-current", "true");
  const waiting = await page.locator("ol.queue > li").count();
  for (let at = 1; at < waiting && (await fountain.getAttribute("aria-current")) === null; at += 1) {
    await page.keyboard.press("j");
  }
  await page.keyboard.press("p");
  await expect(fountain.getByLabel("Publish", { exact: true })).toBeChecked();
  await expect(sale).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("h");
  await expect(sale.getByLabel("Hide")).toBeChecked();
  await expect(sale.getByLabel("Ground", { exact: true })).toBeFocused();
  // Letters that are typed into a field are words.
  await sale.getByLabel("Statement of reasons").fill("");
  await sale.getByLabel("Statement of reasons").pressSequentially("just spam, phew");
  await expect(sale.getByLabel("Hide")).toBeChecked();
  await expect(sale.getByLabel("Statement of reasons")).toHaveValue("just spam, phew");
});
