import type { Hearback, Member } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { Mailbox } from "../support/mailbox.ts";
import { OFFICIAL, signIn, streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** Who comes into an organisation, what they find there, and how they are out again. */
const PASSWORD = "a password for the journeys";
const BO: Member = {
  name: "Bo Administrator",
  email: "bo@neighbours.example",
  organisation: "Lindenfeld Neighbours",
  role: "administrator",
  password: PASSWORD,
};
const MAYOR: Member = { ...BO, name: "Maja Mayor", email: "maja@lindenfeld.example", organisation: "Town of Lindenfeld" };
const VERA = { ...BO, name: "Vera Moderator", email: "vera@neighbours.example", password: "a bench below the limes" };

let hearback: Hearback;
let mailbox: Mailbox;

test.beforeAll(async () => {
  mailbox = await Mailbox.open();
  hearback = await streetTrees({ smtpUrl: mailbox.url });
  await hearback.addMember(BO);
  await hearback.addMember(MAYOR);
});

test.afterAll(async () => {
  await hearback?.remove();
  await mailbox?.stop();
});

test("Vera is invited by mail, joins, works for two organisations, and is out the moment she is removed", async ({ page, browser }) => {
  await signIn(page, hearback, BO);
  await page.getByRole("link", { name: "Organisations", exact: true }).click();
  await everyPageIsSound(page);
  await page.getByRole("link", { name: "Lindenfeld Neighbours" }).click();
  await page.getByLabel("E-mail address").fill("vera");
  await page.getByRole("radio", { name: "Moderator" }).check();
  await page.getByRole("button", { name: "Send the invitation" }).click();
  // What was typed comes back with what to do.
  await expect(page).toHaveTitle(/^Error/);
  await expect(page.getByLabel("E-mail address")).toHaveValue("vera");
  await everyPageIsSound(page);
  await page.getByLabel("E-mail address").fill(VERA.email);
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByText(VERA.email)).toBeVisible();
  await everyPageIsSound(page);

  const [mail] = await mailbox.waitFor(VERA.email);
  expect(mail?.subject).toBe("Lindenfeld Neighbours invites you");
  const link = mail?.text?.match(/http:\S+\/invitation\/\S+/)?.[0] ?? "no link in the mail";

  // Bo has the link open by mistake: it is not for him.
  await page.goto(link);
  await expect(page.getByText("for another address than yours")).toBeVisible();
  await everyPageIsSound(page);

  const other = await browser.newContext({ javaScriptEnabled: test.info().project.use.javaScriptEnabled });
  const vera = await other.newPage();
  await vera.goto(link);
  await vera.getByLabel("Your name").fill(VERA.name);
  await vera.getByLabel("Password").fill("passwordpassword");
  await vera.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(vera.getByText("easily guessed").first()).toBeVisible();
  await expect(vera.getByLabel("Your name")).toHaveValue(VERA.name);
  await vera.getByLabel("Password").fill(VERA.password);
  await vera.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(vera).toHaveURL(/\/desk$/);
  await expect(vera.getByText("Vera Moderator, Lindenfeld Neighbours")).toBeVisible();
  // The link works once.
  await vera.goto(link);
  await expect(vera.getByText("has ended or was used")).toBeVisible();

  // The town asks her too: she has two hats now, and picks one.
  await signIn(page, hearback, MAYOR);
  await page.getByRole("link", { name: "Organisations", exact: true }).click();
  await page.getByRole("link", { name: "Town of Lindenfeld" }).click();
  await page.getByLabel("E-mail address").fill(VERA.email);
  await page.getByRole("radio", { name: "Analyst" }).check();
  await page.getByRole("button", { name: "Send the invitation" }).click();
  const second = (await mailbox.waitFor(VERA.email, { count: 2 }))[1]?.text?.match(/http:\S+\/invitation\/\S+/)?.[0];
  await vera.goto(second ?? "no link in the mail");
  await vera.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(vera.getByRole("heading", { name: "For whom do you work now?" })).toBeVisible();
  await vera.getByLabel("Lindenfeld Neighbours").check();
  await vera.getByRole("button", { name: "Go on" }).click();
  await expect(vera).toHaveURL(/\/desk$/);
  await vera.goto(`${hearback.baseUrl}/desk/c/street-trees/moderation`);
  await expect(vera.getByRole("heading", { name: "Moderation" })).toBeVisible();

  // Bo removes her; her next page is somebody else's.
  await signIn(page, hearback, BO);
  await page.goto(`${hearback.baseUrl}/desk/organisations`);
  await page.getByRole("link", { name: "Lindenfeld Neighbours" }).click();
  const row = page.getByRole("listitem").filter({ hasText: VERA.name });
  await row.locator("summary").click();
  await everyPageIsSound(page);
  await row.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText(VERA.name)).toHaveCount(0);
  const refused = await vera.goto(`${hearback.baseUrl}/desk/c/street-trees/moderation`);
  expect(refused?.status()).toBe(403);
  await other.close();

  await page.getByRole("link", { name: "Audit trail" }).click();
  await expect(page.getByText(/removed\s+vera@neighbours.example/)).toBeVisible();
  await everyPageIsSound(page);
});

test("a town's administrator makes an organisation that says itself who is in it", async ({ page }) => {
  await signIn(page, hearback, MAYOR);
  await page.getByRole("link", { name: "Organisations", exact: true }).click();
  await page.getByText("New organisation").click();
  await page.getByLabel("Name", { exact: true }).fill("Lindenfeld Deaf Club");
  await page.getByLabel("E-mail address of its first administrator").fill("zoe@deaf-club.example");
  await page.getByRole("button", { name: "Make it and send the invitation" }).click();
  await expect(page.getByText("Write which group").first()).toBeVisible();
  await everyPageIsSound(page);
  await page.getByLabel("Which group").fill("deaf people");
  await page.getByRole("button", { name: "Make it and send the invitation" }).click();
  await expect(page.getByText("Civil society, made up of deaf people")).toBeVisible();
  await expect(page.getByRole("link", { name: "Lindenfeld Deaf Club" })).toHaveCount(0);
  await mailbox.waitFor("zoe@deaf-club.example");
});

test("a member sees where they are signed in, ends a session and changes the password", async ({ page, browser }) => {
  const other = await browser.newContext({ javaScriptEnabled: test.info().project.use.javaScriptEnabled });
  const lost = await other.newPage();
  await signIn(lost, hearback, OFFICIAL);
  await signIn(page, hearback, OFFICIAL);
  await page.getByRole("link", { name: "Your account", exact: true }).click();
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "End it" }).first().click();
  await expect(page.getByRole("button", { name: "End it" })).toHaveCount(0);
  await lost.goto(`${hearback.baseUrl}/desk`);
  await expect(lost).toHaveURL(/\/sign-in\?next=\/desk$/);
  await other.close();

  await page.getByRole("link", { name: "Change your password" }).click();
  await page.getByLabel("Your password now").fill("not this one");
  await page.getByLabel("The new password").fill("limes in the long rain");
  await page.getByRole("button", { name: "Change it" }).click();
  await expect(page.getByText("That is not your password.").first()).toBeVisible();
  await everyPageIsSound(page);
  await page.getByLabel("Your password now").fill(OFFICIAL.password);
  await page.getByLabel("The new password").fill("limes in the long rain");
  await page.getByRole("button", { name: "Change it" }).click();
  await expect(page).not.toHaveTitle(/^Error/);
  await signIn(page, hearback, { ...OFFICIAL, password: "limes in the long rain" });
});

test("who lost the password gets in by a link and sets another", async ({ page }) => {
  await page.goto(`${hearback.baseUrl}/sign-in`);
  await page.getByRole("link", { name: "I do not know my password" }).click();
  await everyPageIsSound(page);
  await page.getByLabel("E-mail address").fill(BO.email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByRole("heading", { name: "A link is on its way" })).toBeVisible();
  const mail = (await mailbox.waitFor(BO.email)).find(({ subject }) => subject === "Your link to sign in");
  const link = mail?.text?.match(/http:\S+\/sign-in\/link\/\S+/)?.[0] ?? "no link in the mail";
  await page.goto(link);
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByLabel("The new password").fill("under the old lime bench");
  await page.getByRole("button", { name: "Change it" }).click();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This link has ended" })).toBeVisible();
  await signIn(page, hearback, { ...BO, password: "under the old lime bench" });
});
