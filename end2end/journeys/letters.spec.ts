import type { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { Mailbox } from "../support/mailbox.ts";
import { MODERATOR, sendByApi, signIn, streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** A letter that many send, from the moderator's desk to everybody, and to whom an address belongs. */
const LETTER =
  "Dear councillors, the plane trees on Mill Street give shade to the school and to the bus stop where old people " +
  "wait in summer. Please do not cut them for parking spaces. Plant more of them, and water them in dry years.";

let hearback: Hearback;
let mailbox: Mailbox;

test.beforeAll(async () => {
  mailbox = await Mailbox.open();
  hearback = await streetTrees({ smtpUrl: mailbox.url });
});

test.afterAll(async () => {
  await hearback?.remove();
  await mailbox?.stop();
});

test("a letter of many is one argument, and whose address was used without them says so", async ({ page }) => {
  test.slow();
  for (let person = 0; person < 11; person++) await sendByApi(hearback, { body: LETTER });
  await sendByApi(hearback, { body: `${LETTER} My daughter goes to that school.`, email: "amal@example.org" });

  await test.step("a moderator sees them together, and asks who gave an address", async () => {
    await signIn(page, hearback, MODERATOR);
    await page.goto(`${hearback.baseUrl}/desk/c/street-trees/letters`);
    await expect(page.getByText("Waiting: 12")).toBeVisible();
    await everyPageIsSound(page);
    await page.getByRole("button", { name: /^Ask who sent letter/ }).click();
    await expect(page.getByText("The e-mails are on their way")).toBeVisible();
    await expect(page.getByText("Asked by e-mail: 1")).toBeVisible();
    await page.goto(`${hearback.baseUrl}/desk/c/street-trees/moderation`);
    await page.getByRole("button", { name: "Publish all that are not marked" }).click();
    await page.context().clearCookies();
  });

  await test.step("who gets the mail says that it was not them", async () => {
    const [mail] = await mailbox.waitFor("amal@example.org");
    expect(mail?.subject).toContain("Was this you?");
    const link = mail?.text?.match(/https?:\S+\/not-me\/\S+/)?.[0];
    await page.goto(link ?? "");
    await expect(page.getByText("My daughter goes to that school.")).toBeVisible();
    await everyPageIsSound(page);
    await page.getByRole("button", { name: "This was not me" }).click();
    await expect(page.getByText("Your address is deleted here.")).toBeVisible();
    await everyPageIsSound(page);
  });

  await test.step("everybody sees the letter once, with how many sent it and when", async () => {
    await page.goto(`${hearback.baseUrl}/c/street-trees/contributions`);
    await expect(page.getByText("Sent with somebody else’s e-mail address")).toHaveCount(1);
    await page.getByRole("link", { name: "See the letters that many people sent" }).click();
    await everyPageIsSound(page);
    await page.getByRole("link", { name: /^Read this letter/ }).click();
    await expect(page.getByRole("rowheader", { name: "People who sent it" })).toBeVisible();
    await expect(page.locator("ins")).toContainText("My daughter goes to that school.");
    await everyPageIsSound(page);
  });
});
