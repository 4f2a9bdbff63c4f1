import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { Hearback, type Member } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { Mailbox } from "../support/mailbox.ts";
import { fixture, MODERATOR, OFFICIAL, signIn } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** From a draft that nobody moderates to people who are heard with a card, and by e-mail. */
const FADI: Member = { ...MODERATOR, name: "Fadi Facilitator", email: "fadi@quarry.example", organisation: "Quarry Residents", role: "facilitator" };
const ADELE: Member = { ...OFFICIAL, name: "Adele Administrator", email: "adele@lindenfeld.example", role: "administrator" };

let hearback: Hearback;
let mailbox: Mailbox;
let codes: string[] = [];

// The second test speaks with the cards that the first one made.
test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  mailbox = await Mailbox.open();
  hearback = await Hearback.create({ smtpUrl: mailbox.url, env: { HEARBACK_DELIVERY_SECONDS: "1" } });
  const folder = join(hearback.folder, "unmoderated");
  await cp(fixture("street-trees"), folder, { recursive: true });
  const file = join(folder, "consultation.toml");
  const toml = await readFile(file, "utf8");
  const organisation = '[[organisations]]\nname = "Quarry Residents"\nkind = "civil society"\nstanding = "of"\ngroup = "people in informal settlements"\n';
  await writeFile(file, `${toml.replace(/^moderators = .*$/m, "moderators = []")}\n${toml.includes("Quarry Residents") ? "" : organisation}`);
  await hearback.importConsultation(folder);
  for (const member of [MODERATOR, OFFICIAL, FADI, ADELE]) await hearback.addMember(member);
  await hearback.serve();
});

test.afterAll(async () => {
  await hearback?.remove();
  await mailbox?.stop();
});

test("a draft is opened once somebody moderates it, and a facilitator makes cards", async ({ page }) => {
  test.slow();
  expect((await page.request.get(`${hearback.baseUrl}/c/street-trees`)).status()).toBe(404);

  // An administrator could say why nobody moderates; a word is no reason.
  await signIn(page, hearback, ADELE);
  await page.getByRole("link", { name: "Who takes part" }).click();
  await everyPageIsSound(page);
  await page.getByLabel("Why no civil society organisation moderates").fill("Time.");
  await page.getByRole("button", { name: "Record the reason" }).click();
  await expect(page).toHaveTitle(/^Error/);
  await expect(page.getByLabel("Why no civil society organisation moderates")).toHaveValue("Time.");
  await everyPageIsSound(page);

  // The official names who takes part, and opens it.
  await signIn(page, hearback, OFFICIAL);
  await expect(page.getByText("Not open yet")).toBeVisible();
  await everyPageIsSound(page);
  await page.getByRole("link", { name: "Who takes part" }).click();
  await expect(page.getByText("A civil society organisation that moderates")).toBeVisible();
  await page.getByRole("button", { name: "Open the consultation" }).click();
  await expect(page.getByText("It cannot be opened yet")).toBeVisible();
  await everyPageIsSound(page);
  await page.getByRole("group", { name: "Who moderates" }).getByLabel("Lindenfeld Neighbours").check();
  await page.getByRole("group", { name: "Who helps people" }).getByLabel("Quarry Residents").check();
  await page.getByLabel("Not at all").uncheck();
  await page.getByLabel("With an e-mail address").check();
  await page.getByLabel("With an invitation code").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Nothing is missing")).toBeVisible();
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "Open the consultation" }).click();
  await expect(page.getByText("Everybody sees it then")).toBeHidden();
  await everyPageIsSound(page);

  // Nobody is left to decide without the neighbours.
  await page.getByRole("group", { name: "Who moderates" }).getByLabel("Lindenfeld Neighbours").uncheck();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Nobody could decide on comments then").first()).toBeVisible();
  await everyPageIsSound(page);

  // The facilitator makes cards.
  await signIn(page, hearback, FADI);
  await page.getByRole("link", { name: "Invitation codes" }).click();
  await everyPageIsSound(page);
  await page.getByLabel("How many").fill("2");
  await page.getByLabel("Note to yourselves").fill("Tuesday group");
  await page.getByRole("button", { name: "Make the codes" }).click();
  codes = await page.locator(".invitation-card .code").allInnerTexts();
  expect(codes).toHaveLength(2);
  await expect(page.getByText("Print or write them down now")).toBeVisible();
  await everyPageIsSound(page);
  await page.getByRole("link", { name: "Done: back to all batches" }).click();
  await expect(page.getByText("Tuesday group", { exact: true })).toBeVisible();
  await everyPageIsSound(page);

});

test("people are heard with a card, and by e-mail", async ({ page }) => {
  test.slow();
  // Somebody scans a card.
  await page.goto(`${hearback.baseUrl}/c/street-trees`);
  await expect(page.getByText("Who helps you to take part")).toBeVisible();
  await everyPageIsSound(page);
  await page.goto(`${hearback.baseUrl}/i/${codes[0]?.replaceAll("-", "")}`);
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "Go on to the draft" }).click();
  const paragraph = page.locator(".paragraph").first();
  await paragraph.locator("summary").click();
  await paragraph.getByLabel("Your comment").fill("Shade where we wait, please.");
  await paragraph.getByRole("button", { name: "Send my comment" }).click();
  await expect(page.getByRole("heading", { name: "Thank you. We have your comment." })).toBeVisible();

  // Somebody types the same code: it is used.
  await page.goto(`${hearback.baseUrl}/c/street-trees/contribute`);
  await page.getByLabel("Your comment").fill("Benches under the trees.");
  await page.getByLabel("The code on your card").fill(codes[0] ?? "");
  await page.getByRole("button", { name: "Send my comment" }).click();
  await expect(page.getByText("or not any more").first()).toBeVisible();
  await expect(page.getByLabel("Your comment")).toHaveValue("Benches under the trees.");
  await everyPageIsSound(page);

  // Without a card it is kept, and confirmed by e-mail.
  await page.getByLabel("The code on your card").fill("");
  await page.getByRole("button", { name: "Send my comment" }).click();
  await expect(page.getByRole("heading", { name: "One step more: confirm your comment" })).toBeVisible();
  await everyPageIsSound(page);
  const address = `amal-${Date.now()}@lindenfeld.example`;
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Send me the link" }).click();
  await expect(page.getByText("We sent you a link")).toBeVisible();
  await everyPageIsSound(page);
  const [mail] = await mailbox.waitFor(address);
  expect(mail?.subject).toBe("Confirm your comment: Street Trees");
  const link = mail?.text?.match(/http:\S+\/confirm\/\S+/)?.[0] ?? "no link in the mail";
  await page.goto(link);
  await expect(page.getByText("Benches under the trees.")).toBeVisible();
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "Confirm my comment" }).click();
  await expect(page.getByRole("heading", { name: "Your comment is confirmed" })).toBeVisible();
  await everyPageIsSound(page);

  await signIn(page, hearback, MODERATOR);
  await expect(page.getByRole("link", { name: "2 to moderate" })).toBeVisible();
});
