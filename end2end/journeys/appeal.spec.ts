import type { Hearback, Member } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { Mailbox } from "../support/mailbox.ts";
import { MODERATOR, sendByApi, signIn, streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** Somebody whose words were not published reads why, asks for another look, and is found to be right. */
let mailbox: Mailbox;
let hearback: Hearback;

const COLLEAGUE: Member = { ...MODERATOR, name: "Nadia Neighbour", email: "nadia@neighbours.example" };
const DESK = "/desk/c/street-trees";

test.beforeAll(async () => {
  mailbox = await Mailbox.open();
  hearback = await streetTrees({ smtpUrl: mailbox.url });
  await hearback.addMember(COLLEAGUE);
});

test.afterAll(async () => {
  await hearback?.remove();
  await mailbox?.stop();
});

test("what a moderator decided is explained, looked at again by somebody else, and put right", async ({ page }) => {
  const receipt = await sendByApi(hearback, { body: "Call Ruth, 0700 900 123.", email: "amal@example.org" });

  await test.step("the moderators publish what they go by, and why it changes", async () => {
    await signIn(page, hearback, MODERATOR);
    await page.goto(`${hearback.baseUrl}${DESK}/policy`);
    const threat = page.getByRole("group", { name: "Threat" });
    await threat.getByLabel("What it means here").fill("Also against trees.");
    await page.getByRole("button", { name: "Publish the policy" }).click();
    await expect(page.getByRole("link", { name: "Say why it changes" })).toBeVisible();
    await expect(threat.getByLabel("What it means here")).toHaveValue("Also against trees.");
    await everyPageIsSound(page);
    await page.getByLabel("Why does it change?").fill("Somebody asked.");
    await page.getByRole("button", { name: "Publish the policy" }).click();
    await expect(page.getByRole("heading", { name: "The policy is published" })).toBeVisible();
  });

  await test.step("one of them hides a comment", async () => {
    await page.goto(`${hearback.baseUrl}${DESK}/moderation`);
    const item = page.locator("ol.queue > li", { hasText: "Call Ruth" });
    await item.getByLabel("Hide").check();
    if ((await item.locator("details").getAttribute("open")) === null) await item.locator("summary").click();
    await item.getByLabel("Ground", { exact: true }).selectOption("personal data of others");
    await item.getByLabel("Statement of reasons").fill("It gives away a telephone number.");
    await page.getByRole("button", { name: "Save only my marks" }).click();
    await expect(page.getByText("Call Ruth")).toHaveCount(0);
  });

  await test.step("its author is told by mail, and on the page of the receipt", async () => {
    await expect.poll(() => mailbox.mails.length).toBe(1);
    const mail = mailbox.mails[0]?.text ?? "";
    expect(mail).toContain("It gives away a telephone number.");
    expect(mail).toContain(`/r/${receipt}/appeal`);
    await page.context().clearCookies();
    await page.goto(`${hearback.baseUrl}/c/street-trees/moderation`);
    await expect(page.getByText("Also against trees.")).toBeVisible();
    await everyPageIsSound(page);
    await page.getByRole("link", { name: "What moderators decided" }).click();
    await expect(page.getByRole("row", { name: /Not published 1 Personal data of others/ })).toBeVisible();
    await everyPageIsSound(page);
    await page.goto(`${hearback.baseUrl}/r/${receipt}`);
    await expect(page.getByText("It gives away a telephone number.")).toBeVisible();
    await everyPageIsSound(page);
  });

  await test.step("she asks for another look, without an account", async () => {
    await page.getByRole("link", { name: "You do not agree?" }).click();
    await page.getByRole("button", { name: "Ask for another look" }).click();
    await expect(page.getByRole("link", { name: "Say in a few words why you do not agree." })).toBeVisible();
    await everyPageIsSound(page);
    await page.getByLabel("Why do you not agree?").fill("Ruth asked me to.");
    await page.getByRole("button", { name: "Ask for another look" }).click();
    await expect(page.getByText("Somebody else will decide.")).toBeVisible();
  });

  await test.step("who decided first does not decide again; a colleague does", async () => {
    await signIn(page, hearback, MODERATOR);
    await page.goto(`${hearback.baseUrl}${DESK}/appeals`);
    await expect(page.getByText("Somebody else decides")).toBeVisible();
    await signIn(page, hearback, COLLEAGUE);
    await page.goto(`${hearback.baseUrl}${DESK}/appeals`);
    await everyPageIsSound(page);
    await page.getByRole("link", { name: "Look at the appeal" }).click();
    await expect(page.getByText("Ruth asked me to.")).toBeVisible();
    await page.getByRole("button", { name: "Decide the appeal" }).click();
    await expect(page.getByRole("link", { name: "Choose what you decide." })).toBeVisible();
    await everyPageIsSound(page);
    await page.getByLabel("Its author is right").check();
    await page.getByLabel("Your reasons").fill("Ruth agreed to it.");
    await page.getByRole("button", { name: "Decide the appeal" }).click();
    await expect(page.getByText("No appeal waits")).toBeVisible();
  });

  await test.step("her words are published, and she is told", async () => {
    await expect.poll(() => mailbox.mails.length).toBe(2);
    expect(mailbox.mails[1]?.text).toContain("Ruth agreed to it.");
    await page.goto(`${hearback.baseUrl}/r/${receipt}`);
    await expect(page.getByText("You were right: it is published.")).toBeVisible();
    await page.goto(`${hearback.baseUrl}/c/street-trees/contributions`);
    await expect(page.getByText("Call Ruth, 0700 900 123.")).toBeVisible();
  });
});
