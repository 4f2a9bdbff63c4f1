import { type Page } from "@playwright/test";

import type { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { MODERATOR, OFFICIAL, signIn, streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** Every way to say something about a draft: on a section, on some words, as other wording, in answer, in support. */
let hearback: Hearback;

test.beforeAll(async () => {
  hearback = await streetTrees();
});

test.afterAll(async () => hearback?.remove());

const draft = () => `${hearback.baseUrl}/c/street-trees/draft`;
const thanks = (page: Page) => expect(page.getByRole("heading", { name: "Thank you. We have your comment." })).toBeVisible();

/** The first paragraph of the draft: how it begins, and its key. */
async function firstParagraph(page: Page): Promise<{ words: string; key: string }> {
  await page.goto(draft());
  const paragraph = page.locator(".paragraph").first();
  const id = (await paragraph.getAttribute("id")) ?? "";
  return { words: (await paragraph.locator(".prose").innerText()).trim(), key: id.replace("p-", "") };
}

async function publishAll(page: Page): Promise<void> {
  await signIn(page, hearback, MODERATOR);
  await page.goto(`${hearback.baseUrl}/desk/c/street-trees/moderation`);
  await page.getByRole("button", { name: "Publish all that are not marked" }).click();
  await page.context().clearCookies();
}

test("a section, some words, and other wording", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  const { words, key } = await firstParagraph(page);
  await page.getByText("Comment on this section as a whole").first().click();
  const section = page.locator(".text > .disclosure").first();
  await section.getByRole("textbox").fill("It says nothing about water.");
  await section.getByRole("button", { name: "Send my comment" }).click();
  await thanks(page);

  // Some words, copied. What is not there comes back with all that was typed.
  await page.goto(draft());
  await page.locator(".paragraph summary").first().click();
  await page.getByRole("link", { name: "Comment on some of its words" }).first().click();
  await everyPageIsSound(page);
  await page.getByLabel("The words that you mean").fill("elephants in the street");
  await page.getByLabel("What do you want to say about them?").fill("Why these?");
  await page.getByRole("button", { name: "Send my comment" }).click();
  await expect(page.getByRole("link", { name: /do not stand in the paragraph/ })).toBeVisible();
  await expect(page.getByLabel("What do you want to say about them?")).toHaveValue("Why these?");
  await everyPageIsSound(page);
  const some = words.split(" ").slice(0, 3).join(" ");
  await page.getByLabel("The words that you mean").fill(some.toUpperCase());
  await page.getByRole("button", { name: "Send my comment" }).click();
  await thanks(page);
  await page.goto(page.url().replace("/received", ""));
  await expect(page.locator(".quoted")).toHaveText(some);

  // Other wording.
  await page.goto(`${draft()}/${key}/suggest`);
  await everyPageIsSound(page);
  const field = page.getByLabel(/^How paragraph/);
  await expect(field).toHaveValue(words);
  await page.getByRole("button", { name: "Send my suggestion" }).click();
  await expect(page.getByRole("link", { name: /Nothing is changed yet/ })).toBeVisible();
  await field.fill(`${words} And benches.`);
  await page.getByLabel("Why?").fill("People wait there.");
  await page.getByRole("button", { name: "Send my suggestion" }).click();
  await thanks(page);
  await page.goto(page.url().replace("/received", ""));
  await expect(page.locator("ins")).toContainText("And benches.");
  await everyPageIsSound(page);
});

test("marking words with the keyboard or a finger opens the form with them", async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, "marking is what the script adds; without it people copy the words, as above");
  await page.setViewportSize({ width: 320, height: 740 });
  await firstParagraph(page);
  const marked = await page.locator(".paragraph > .prose").first().evaluate((prose) => {
    const text = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT).nextNode();
    getSelection()?.setBaseAndExtent(text as Text, 0, text as Text, 14);
    return getSelection()?.toString().trim() ?? "";
  });
  await page.getByRole("button", { name: "Comment on the marked words" }).click();
  const paragraph = page.locator(".paragraph").first();
  await expect(paragraph.locator(".quoted")).toHaveText(marked);
  await expect(paragraph.getByRole("textbox").last()).toBeFocused();
  await everyPageIsSound(page);
  await page.keyboard.type("What does this mean?");
  await paragraph.getByRole("button", { name: "Send my comment" }).click();
  await thanks(page);
  await page.goto(page.url().replace("/received", ""));
  await expect(page.locator(".quoted")).toContainText(marked);

  // Who thinks better of it speaks about the whole paragraph.
  await page.goto(draft());
  await page.locator(".paragraph > .prose").first().selectText();
  await page.getByRole("button", { name: "Comment on the marked words" }).click();
  await page.getByRole("button", { name: "No, about the whole paragraph" }).click();
  await expect(paragraph.locator(".quoted")).toHaveCount(0);
});

test("answering and supporting what somebody else said, by keyboard alone", async ({ page }) => {
  await publishAll(page);
  await page.goto(`${hearback.baseUrl}/c/street-trees/contributions`);
  await page.getByRole("link", { name: "Answer or support" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Answer this" })).toBeVisible();
  await everyPageIsSound(page);
  const thread = page.url();
  await page.getByRole("button", { name: "I support this" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("You support this.")).toBeVisible();
  await expect(page.getByText("one person supports this")).toBeVisible();
  await page.getByLabel("Your answer").focus();
  await page.keyboard.type("I think so, too.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await thanks(page);
  await publishAll(page);
  await page.goto(thread);
  await expect(page.getByRole("heading", { name: "one answer" })).toBeVisible();
  await expect(page.getByText("I think so, too.")).toBeVisible();
});

test("an official answers each suggestion", async ({ page }) => {
  const { words, key } = await firstParagraph(page);
  await page.goto(`${draft()}/${key}/suggest`);
  await page.getByLabel(/^How paragraph/).fill(`${words} And shade.`);
  await page.getByRole("button", { name: "Send my suggestion" }).click();
  await thanks(page);
  await publishAll(page);
  await signIn(page, hearback, OFFICIAL);
  await page.goto(`${hearback.baseUrl}/desk/c/street-trees/suggestions`);
  await everyPageIsSound(page);
  await page.getByRole("link", { name: /^Answer suggestion/ }).last().click();
  await page.getByLabel("Partly accepted").check();
  await page.getByRole("button", { name: "Keep this answer" }).click();
  await expect(page.getByRole("link", { name: /Give your reasons/ })).toBeVisible();
  await expect(page.getByLabel("Partly accepted")).toBeChecked();
  await everyPageIsSound(page);
  await page.getByLabel("Reasons").fill("Shade yes; where, the plan says.");
  await page.getByRole("button", { name: "Keep this answer" }).click();
  await expect(page.getByText("Partly accepted")).toBeVisible();
});
