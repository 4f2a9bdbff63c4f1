import { setTimeout as sleep } from "node:timers/promises";

import type { Page } from "@playwright/test";

import type { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { Mailbox } from "../support/mailbox.ts";
import { ANALYST, MODERATOR, OFFICIAL, sendByApi, signIn, streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** The loop, from the draft to "what became of mine", as its users go it. */
let mailbox: Mailbox;
let hearback: Hearback;

test.beforeAll(async () => {
  mailbox = await Mailbox.open();
  hearback = await streetTrees({ smtpUrl: mailbox.url });
});

test.afterAll(async () => {
  await hearback?.remove();
  await mailbox?.stop();
});

test("what one person says goes round the loop, and the answer comes back by mail", async ({ page }) => {
  const receipt = await test.step("she finds the consultation, and what it asks", async () => {
    await page.goto(hearback.baseUrl);
    await everyPageIsSound(page);
    await page.getByRole("link", { name: "Street Trees" }).click();
    await expect(page.getByRole("heading", { name: "What is still undecided" })).toBeVisible();
    await expect(page.getByText("Which streets come first")).toBeVisible();
    await everyPageIsSound(page);
    await page.getByRole("link", { name: "Read the draft and comment" }).click();
    await everyPageIsSound(page);
    return comment(page);
  });

  const hidden = await sendByApi(hearback, { body: "Call my neighbour on 0700 900 123, he knows all about it." });
  const second = await sendByApi(hearback, { body: "Do not forget the school.", email: "amal@example.org" });
  const offTopic = await sendByApi(hearback, { body: "When does the swimming pool open again?" });

  await test.step("her receipt says that it waits", async () => {
    await page.goto(`${hearback.baseUrl}/r/${receipt}`);
    await expect(page.getByText("1 of 5")).toBeVisible();
    await everyPageIsSound(page);
  });

  await moderate(page);

  await test.step("whoever was hidden reads why", async () => {
    await page.goto(`${hearback.baseUrl}/r/${hidden}`);
    await expect(page.getByText("Personal data of others")).toBeVisible();
    await expect(page.getByText("It gives away somebody's telephone number.")).toBeVisible();
    await everyPageIsSound(page);
    await page.goto(`${hearback.baseUrl}/r/${receipt}`);
    await expect(page.getByText("2 of 5")).toBeVisible();
  });

  await theme(page);
  await answer(page);

  await test.step("after the close the report is published", async () => {
    await hearback.stop();
    await hearback.serve("--rehearse", "+21d");
    await signIn(page, hearback, OFFICIAL);
    await page.goto(`${hearback.baseUrl}/desk/c/street-trees/report`);
    await expect(page.getByText("Nothing is missing")).toBeVisible();
    await page.getByRole("button", { name: "Publish the report" }).click();
    await expect(page.getByRole("heading", { name: "The report is published" })).toBeVisible();
    await everyPageIsSound(page);
  });

  await test.step("everybody can read it", async () => {
    await page.context().clearCookies();
    await page.goto(`${hearback.baseUrl}/c/street-trees/report`);
    await expect(page.getByText("We heard that the school needs shade.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Shade at the school" })).toBeVisible();
    await everyPageIsSound(page);
    await page.goto(`${hearback.baseUrl}/c/street-trees/draft/changes`);
    await everyPageIsSound(page);
    await page.goto(`${hearback.baseUrl}/c/street-trees/contributions`);
    await everyPageIsSound(page);
  });

  await test.step("each who left an address gets one mail, with their own answer", async () => {
    await expect.poll(() => mailbox.mails.length, { timeout: 30_000 }).toBe(2);
    const mine = mailbox.mails.find((mail) => mail.recipients.includes("helga@example.org"));
    expect(mine?.text).toContain(`${hearback.baseUrl}/r/${receipt}`);
    expect(mine?.text).toContain("Shade at the school");
    const amals = mailbox.mails.find((mail) => mail.recipients.includes("amal@example.org"));
    expect(amals?.text).toContain(`/r/${second}`);
    expect(amals?.text).not.toContain(receipt);
    // Another round of the worker sends nothing more.
    await sleep(3_000);
    expect(mailbox.mails).toHaveLength(2);
  });

  await test.step("her receipt shows the answer and the change in the text", async () => {
    await page.goto(`${hearback.baseUrl}/r/${receipt}`);
    await expect(page.getByText("5 of 5")).toBeVisible();
    await expect(page.getByText("The school is one of the first three places.")).toBeVisible();
    await expect(page.locator("ins").first()).toBeVisible();
    await everyPageIsSound(page);
    await page.goto(`${hearback.baseUrl}/r/${offTopic}`);
    await expect(page.getByText("It is about the swimming pool")).toBeVisible();
  });
});

/** Comments on a paragraph, with every slip that the page forgives; answers the receipt. */
async function comment(page: Page): Promise<string> {
  const paragraph = page.locator(".paragraph", { hasText: "Station Road" });
  await paragraph.locator("summary").click();
  await paragraph.getByRole("button", { name: "Send my comment" }).click();
  await expect(page).toHaveTitle(/^Error:/);
  await expect(page.getByRole("link", { name: "Write something first." })).toBeVisible();
  await everyPageIsSound(page);

  const again = page.locator(".paragraph", { hasText: "Station Road" });
  await again.getByRole("textbox").fill("Please plant at the school too.\nThere is no shade at all.");
  await again.getByRole("button", { name: "Send my comment" }).click();
  await expect(page.getByRole("heading", { name: "Thank you. We have your comment." })).toBeVisible();
  await everyPageIsSound(page);
  const receipt = /\/r\/([0-9A-Z]{12})\/received/.exec(page.url())?.[1] ?? "";
  expect(receipt).not.toBe("");

  await page.getByLabel("Your e-mail address").fill("helga at example.org");
  await page.getByRole("button", { name: "Tell me by e-mail" }).click();
  await expect(page.getByLabel("Your e-mail address")).toHaveValue("helga at example.org");
  await expect(page.getByRole("link", { name: /Check the e-mail address/ })).toBeVisible();
  await everyPageIsSound(page);
  await page.getByLabel("Your e-mail address").fill("helga@example.org");
  await page.getByRole("button", { name: "Tell me by e-mail" }).click();
  await expect(page.getByText("We will write to you")).toBeVisible();

  await page.getByText("Correct it or take it back").click();
  const box = page.getByLabel("Your comment");
  await expect(box).toHaveValue(/There is no shade at all\.$/);
  await box.fill("Please plant at the school too. There is no shade in summer.");
  await page.getByRole("button", { name: "Save the correction" }).click();
  await expect(page.getByText("There is no shade in summer.").first()).toBeVisible();
  await everyPageIsSound(page);
  return receipt;
}

async function moderate(page: Page): Promise<void> {
  await test.step("a moderator of civil society reads, hides one and publishes the rest", async () => {
    await page.goto(`${hearback.baseUrl}/desk`);
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await everyPageIsSound(page);
    await signIn(page, hearback, MODERATOR);
    await everyPageIsSound(page);
    await page.getByRole("link", { name: "4 to moderate" }).click();
    await everyPageIsSound(page);

    const item = page.locator("li", { hasText: "Call my neighbour" });
    await item.getByLabel("Hide").check();
    await page.getByRole("button", { name: "Publish all that are not marked" }).click();
    // The others are published; what lacks its reasons is still there, marked as it was.
    await expect(page).toHaveTitle(/^Error:/);
    await expect(page.getByText("Choose the ground that applies.").first()).toBeVisible();
    await expect(page.getByText("3 decisions are stored")).toBeVisible();
    await everyPageIsSound(page);

    const again = page.locator("li", { hasText: "Call my neighbour" });
    await expect(again.getByLabel("Hide")).toBeChecked();
    await again.getByLabel("Ground", { exact: true }).selectOption("personal data of others");
    await again.getByLabel("Statement of reasons").fill("It gives away somebody's telephone number.");
    await page.getByRole("button", { name: "Save only my marks" }).click();
    await expect(page.getByText("Nothing waits for a decision")).toBeVisible();
    await everyPageIsSound(page);
    await page.getByRole("link", { name: "See what was decided" }).first().click();
    await everyPageIsSound(page);
    await page.getByRole("link", { name: "Look at it again" }).first().click();
    await everyPageIsSound(page);
  });
}

async function theme(page: Page): Promise<void> {
  await test.step("an analyst makes themes and counts several comments at a time", async () => {
    await signIn(page, hearback, ANALYST);
    await page.goto(`${hearback.baseUrl}/desk/c/street-trees/themes`);
    await everyPageIsSound(page);
    await makeTheme(page, "Shade at the school");
    await makeTheme(page, "Shade at the school");
    await expect(page.getByText("Give the theme a title that no other theme has").first()).toBeVisible();
    await expect(page.getByLabel("Title")).toHaveValue("Shade at the school");
    await page.goto(`${hearback.baseUrl}/desk/c/street-trees/themes`);
    await makeTheme(page, "Watering");

    for (const words of ["plant at the school too", "Do not forget the school"]) {
      await page.locator("li", { hasText: words }).getByRole("checkbox", { name: /Choose comment/ }).check();
    }
    await page.getByRole("checkbox", { name: "Shade at the school" }).check();
    await page.getByRole("button", { name: "Count them" }).click();
    await expect(page.getByText("Do not forget the school")).toHaveCount(0);

    await page.locator("li", { hasText: "swimming pool" }).getByRole("checkbox", { name: /Choose comment/ }).check();
    await page.getByText("Count under no theme").click();
    await page.getByLabel("Reason").fill("It is about the swimming pool, which another office answers.");
    await page.getByRole("button", { name: "Set the chosen ones aside" }).click();
    await expect(page.getByText("swimming pool open again")).toHaveCount(0);

    for (const box of await page.getByRole("checkbox", { name: /Choose comment/ }).all()) await box.check();
    await page.getByRole("checkbox", { name: "Watering" }).check();
    await page.getByRole("button", { name: "Count them" }).click();
    await expect(page.getByText("Every published comment is counted")).toBeVisible();
    await everyPageIsSound(page);
    await page.goto(`${hearback.baseUrl}/desk/c/street-trees/themes?show=all`);
    await everyPageIsSound(page);
  });
}

async function makeTheme(page: Page, title: string): Promise<void> {
  const details = page.locator("details", { hasText: "New theme" });
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Make the theme" }).click();
}

async function answer(page: Page): Promise<void> {
  await test.step("an official answers each theme, and is told what is missing", async () => {
    await signIn(page, hearback, OFFICIAL);
    await page.goto(`${hearback.baseUrl}/desk/c/street-trees/report`);
    await page.getByRole("button", { name: "Publish the report" }).click();
    await expect(page.getByText("It cannot be published yet")).toBeVisible();
    await expect(page.getByText("The consultation is still open.")).toBeVisible();
    await everyPageIsSound(page);
    await page.locator("li", { hasText: "Shade at the school" }).getByRole("link", { name: "Answer it" }).click();
    await everyPageIsSound(page);

    await page.getByRole("button", { name: "Save the answer" }).click();
    await expect(page.getByText("Choose an answer.").first()).toBeVisible();
    await page.getByLabel("Accepted", { exact: true }).check();
    await page.getByLabel("Reasons").fill("You are right. The school is one of the first three places.");
    await page.getByRole("checkbox", { name: /Edited: The first trees are planted/ }).check();
    await page.getByRole("button", { name: "Save the answer" }).click();
    await expect(page.getByText("1 of 2 themes answered")).toBeVisible();
    await everyPageIsSound(page);

    await page.getByRole("link", { name: "Watering" }).click();
    await page.getByLabel("Not accepted").check();
    await page.getByLabel("Reasons").fill("The town has no second tanker.");
    await page.getByRole("button", { name: "Save the answer" }).click();
    await expect(page.getByText("2 of 2 themes answered")).toBeVisible();

    await page.goto(`${hearback.baseUrl}/desk/c/street-trees/report`);
    await page.getByLabel("Summary").fill("We heard that the school needs shade.");
    await page.getByRole("button", { name: "Save the summary" }).click();
    await expect(page.getByLabel("Summary")).toHaveValue("We heard that the school needs shade.");
    await expect(page.locator(".gaps li")).toHaveCount(1);
  });
}
