import type { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** People who read and write in other languages than English. */
let hearback: Hearback;

test.beforeAll(async () => {
  hearback = await streetTrees();
});

test.afterAll(async () => hearback?.remove());

const LANGUAGES = [
  { tag: "en", name: "English" },
  { tag: "es", name: "Español" },
  { tag: "fr", name: "Français" },
  { tag: "sw", name: "Kiswahili" },
  { tag: "ar", name: "العربية" },
];
const PAGES = ["/", "/c/street-trees", "/c/street-trees/draft", "/c/street-trees/contribute"];

test("each language is chosen from the menu by its own name, and fits a small screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(hearback.baseUrl);
  for (const [index, { tag, name }] of LANGUAGES.entries()) {
    const menu = page.locator("nav.languages");
    if ((await page.locator("html").getAttribute("lang")) !== tag) {
      await menu.locator("summary").click();
      await menu.getByRole("link", { name }).click();
    }
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    await expect(menu.locator("summary")).toContainText(name);
    for (const path of PAGES) {
      await page.goto(`${hearback.baseUrl}${path}`);
      await expect(page.locator("html"), path).toHaveAttribute("lang", tag);
      const width = await page.locator("body").evaluate((body) => body.scrollWidth);
      expect(width, `${path} in ${name}`).toBeLessThanOrEqual(320);
    }
    // English and Arabic are looked at in the other journeys; each of the others on a page of its own.
    if (["es", "fr", "sw"].includes(tag)) {
      await page.goto(`${hearback.baseUrl}${PAGES[index]}`);
      await everyPageIsSound(page);
    }
    await page.goto(hearback.baseUrl);
  }
});

test("the browser's wish is heard: by weight, by region, and never what it refuses", async ({ request }) => {
  for (const [wish, tag] of [
    ["es-419, en;q=0.5", "es"],
    ["de, sw;q=0.3, fr;q=0.7", "fr"],
    ["en;q=0, ar;q=0.1", "ar"],
    ["de", "en"],
  ]) {
    const answer = await request.get(hearback.baseUrl, { headers: { "accept-language": wish ?? "" } });
    expect(await answer.text(), wish).toContain(`<html lang="${tag}"`);
  }
});

test("what Amani says in Swahili keeps its language, and Amani can put it right", async ({ page }) => {
  await page.goto(`${hearback.baseUrl}/language/sw?back=/c/street-trees/contribute`);
  await page.getByRole("textbox").first().fill("Tunahitaji kivuli karibu na kituo cha basi, kwa sababu watoto husubiri juani kila siku.");
  await page.getByRole("button", { name: "Tuma maoni yangu" }).click();
  await expect(page).toHaveURL(/\/received$/);
  const said = page.locator("#said .prose");
  await expect(said).toHaveAttribute("lang", "sw");
  await expect(page.getByText("Yameandikwa kwa: Kiswahili")).toBeVisible();
  await page.getByRole("link", { name: "Badilisha lugha" }).click();
  await everyPageIsSound(page);
  await page.getByLabel("Lugha ya maoni").selectOption("Deutsch");
  await page.getByRole("button", { name: "Hifadhi" }).click();
  await expect(said).toHaveAttribute("lang", "de");
});
