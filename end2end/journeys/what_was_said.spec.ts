import type { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { MODERATOR, sendByApi, signIn, streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** Somebody reads what others said: turns pages, searches, picks, and takes it all away again. */
let hearback: Hearback;

test.beforeAll(async () => {
  hearback = await streetTrees();
});

test.afterAll(async () => hearback?.remove());

test("who wants to know what others said turns pages, searches and picks", async ({ page }) => {
  await test.step("many have spoken, in two languages", async () => {
    for (let house = 1; house <= 24; house += 1) {
      await sendByApi(hearback, { body: `Shade for house ${house}, please.`, language: "en" });
    }
    await sendByApi(hearback, { body: "نريد الأَشْجَار أمام المدرسة.", language: "ar" });
    await signIn(page, hearback, MODERATOR);
    await page.goto(`${hearback.baseUrl}/desk/c/street-trees/moderation`);
    const publish = page.getByRole("button", { name: "Publish all that are not marked" });
    while ((await publish.count()) > 0) {
      await publish.first().click();
      await page.goto(`${hearback.baseUrl}/desk/c/street-trees/moderation`);
    }
    await page.context().clearCookies();
  });

  const comments = page.locator(".comments .said");
  const list = `${hearback.baseUrl}/c/street-trees/contributions`;

  await test.step("she turns to the next page and back to the first", async () => {
    await page.goto(list);
    await expect(comments).toHaveCount(20);
    await expect(comments.first()).toContainText("نريد");
    await page.getByRole("link", { name: "Next page" }).click();
    await expect(page.getByRole("link", { name: "Next page" })).toHaveCount(0);
    await page.getByRole("link", { name: "First page" }).click();
    await expect(comments).toHaveCount(20);
  });

  await test.step("she searches without the marks that were written", async () => {
    await page.getByRole("searchbox").fill("الاشجار");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(comments).toHaveCount(1);
    await expect(page.getByText("one comment", { exact: true })).toBeVisible();
    await expect(page.getByRole("searchbox")).toHaveValue("الاشجار");
  });

  await test.step("she picks a language on a phone, and sees what she chose", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(list);
    const language = page.locator("form").getByLabel("Language", { exact: true });
    await expect(language).toBeHidden();
    await page.locator("summary", { hasText: "Filter" }).click();
    await language.selectOption("English");
    await page.getByLabel("Order").selectOption("Oldest first");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.getByRole("main").getByText("Language: English")).toBeVisible();
    await expect(comments.locator("[lang=ar]")).toHaveCount(0);
    await everyPageIsSound(page);
    await page.getByRole("link", { name: "Remove Language" }).click();
    await expect(page.getByRole("main").getByText("Language: English")).toHaveCount(0);
  });

  await test.step("what nobody said is told, with what to do", async () => {
    await page.goto(`${list}?q=xylophone`);
    await expect(page.getByText("No comments here")).toBeVisible();
    await expect(page.getByText("Try fewer words, or remove a filter.")).toBeVisible();
    await everyPageIsSound(page);
  });
});
