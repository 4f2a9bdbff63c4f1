import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import { Hearback, type Member } from "../support/hearback.ts";
import { IdentityProvider } from "../support/identity_provider.ts";
import { everyPageIsSound } from "../support/look.ts";
import { Mailbox } from "../support/mailbox.ts";
import { freePort } from "../support/ports.ts";
import { fixture, OFFICIAL, sendByApi, signIn } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** Every way into an account: passkey, code on paper, identity provider, link. */
const PASSWORD = "a password for the journeys";
const MAYOR: Member = {
  name: "Maja Mayor",
  email: "maja@lindenfeld.example",
  organisation: "Town of Lindenfeld",
  role: "administrator",
  password: PASSWORD,
};
const ANALYST: Member = { ...MAYOR, name: "Anton Analyst", email: "anton@lindenfeld.example", role: "analyst" };

let hearback: Hearback;
let mailbox: Mailbox;
let provider: IdentityProvider;

test.beforeAll(async () => {
  mailbox = await Mailbox.open();
  const port = await freePort();
  provider = await IdentityProvider.open(`http://localhost:${port}/sign-in/openid/back`);
  hearback = await Hearback.create({
    smtpUrl: mailbox.url,
    host: "localhost",
    port,
    env: { HEARBACK_DELIVERY_SECONDS: "1", ...provider.settings() },
  });
  await hearback.importConsultation(fixture("street-trees"));
  // A second one, still a draft: nobody moderates it.
  const folder = join(hearback.folder, "known-trees");
  await cp(fixture("street-trees"), folder, { recursive: true });
  const file = join(folder, "consultation.toml");
  const toml = (await readFile(file, "utf8")).replace('"street-trees"', '"known-trees"').replace('"Street Trees"', '"Known Trees"');
  await writeFile(file, toml.replace(/^moderators = .*$/m, "moderators = []"));
  await hearback.importConsultation(folder);
  for (const member of [MAYOR, ANALYST, OFFICIAL]) await hearback.addMember(member);
  await hearback.serve();
});

test.afterAll(async () => {
  await hearback?.remove();
  await provider?.stop();
  await mailbox?.stop();
});

const withScript = () => test.info().project.use.javaScriptEnabled !== false;

/** A telephone that unlocks by finger, as Chromium plays one. */
async function authenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function linkFor(email: string, count: number): Promise<string> {
  const mails = (await mailbox.waitFor(email, { count })).filter(({ text }) => text?.includes("/sign-in/link/"));
  return mails.at(-1)?.text?.match(/http:\S+\/sign-in\/link\/\S+/)?.[0] ?? "no link in the mail";
}

test("Ofelia adds a passkey, signs in with it alone, and shows it beside her password", async ({ page }) => {
  test.skip(!withScript(), "only a script reaches an authenticator; codes on paper are the way without, below");
  await authenticator(page);
  await signIn(page, hearback, OFFICIAL);
  await page.getByRole("link", { name: "Your account", exact: true }).click();
  await page.getByRole("link", { name: "Passkeys" }).click();
  await expect(page.getByRole("heading", { name: "Passkeys" })).toBeVisible();
  await everyPageIsSound(page);
  // Without a name it is not known again; the form says so and keeps working.
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page).toHaveTitle(/^Error/);
  await page.getByLabel("A name for it").fill("My telephone");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("My telephone", { exact: true })).toBeVisible();
  await everyPageIsSound(page);
  const [mail] = await mailbox.waitFor(OFFICIAL.email);
  expect(mail?.subject).toBe("Your account has changed");

  // With the passkey alone: nothing to type.
  await page.context().clearCookies();
  await page.goto(`${hearback.baseUrl}/sign-in`);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(/\/desk$/);

  // With the password, which is not enough any more.
  await page.context().clearCookies();
  await page.goto(`${hearback.baseUrl}/sign-in?next=/desk/c/street-trees/report`);
  await page.getByLabel("E-mail address").fill(OFFICIAL.email);
  await page.getByLabel("Password").fill(OFFICIAL.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { name: "One thing more" })).toBeVisible();
  await everyPageIsSound(page);
  await page.goto(`${hearback.baseUrl}/account/passkeys`);
  await expect(page.getByRole("heading", { name: "One thing more" })).toBeVisible();
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page).toHaveURL(/\/account\/passkeys$/);

  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText("You have no passkey yet")).toBeVisible();
});

test("the town asks a second factor of its analysts, and Anton gets in with codes on paper", async ({ page }) => {
  await signIn(page, hearback, MAYOR);
  await page.getByRole("link", { name: "Organisations", exact: true }).click();
  await page.getByRole("link", { name: "Town of Lindenfeld" }).click();
  await page.getByRole("group", { name: "Who needs a second factor" }).getByLabel("Analyst").check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("group", { name: "Who needs a second factor" }).getByLabel("Analyst")).toBeChecked();
  await everyPageIsSound(page);

  await page.context().clearCookies();
  await page.goto(`${hearback.baseUrl}/sign-in?next=/desk/c/street-trees/themes`);
  const typePassword = async () => {
    await page.getByLabel("E-mail address").fill(ANALYST.email);
    await page.getByLabel("Password").fill(ANALYST.password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
  };
  await typePassword();
  await expect(page.getByText("you have not set it up yet")).toBeVisible();
  await everyPageIsSound(page);
  await page.getByRole("link", { name: "Get codes on paper" }).click();
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "Make a new list" }).click();
  await expect(page.getByRole("heading", { name: "You see them only now" })).toBeVisible();
  await everyPageIsSound(page);
  const codes = await page.locator("ol.codes code").allTextContents();
  expect(codes).toHaveLength(10);

  await page.context().clearCookies();
  await page.goto(`${hearback.baseUrl}/sign-in?next=/desk/c/street-trees/themes`);
  await typePassword();
  await page.getByLabel("A code from your list").fill("7K3M-9QXP-2RAB");
  await page.getByRole("button", { name: "Use this code" }).click();
  await expect(page.getByText("This code is not on your list").first()).toBeVisible();
  await everyPageIsSound(page);
  await page.getByLabel("A code from your list").fill(codes[0]?.toLowerCase() ?? "");
  await page.getByRole("button", { name: "Use this code" }).click();
  await expect(page).toHaveURL(/\/desk\/c\/street-trees\/themes$/);
});

test("Maja connects her national identity and signs in with it", async ({ page, browser }) => {
  const comesBack = async (to = page) => {
    await to.getByRole("button", { name: "It is me" }).click();
    await to.waitForURL(`${hearback.baseUrl}/**`);
  };
  // Nobody is let in because two addresses look alike: it is connected from within first.
  provider.subject = `maja-${test.info().project.name}`;
  const context = await browser.newContext({ javaScriptEnabled: withScript() });
  const stranger = await context.newPage();
  await stranger.goto(`${hearback.baseUrl}/sign-in`);
  await stranger.getByRole("button", { name: "Sign in with Lindenfeld ID" }).click();
  await comesBack(stranger);
  await expect(stranger.getByText("No account here is connected to it")).toBeVisible();
  await context.close();

  await signIn(page, hearback, MAYOR);
  await page.getByRole("link", { name: "Your account", exact: true }).click();
  await page.getByRole("button", { name: "Connect it" }).click();
  await comesBack();
  await expect(page.getByRole("button", { name: "Disconnect it" })).toBeVisible();
  await everyPageIsSound(page);

  await page.context().clearCookies();
  await page.goto(`${hearback.baseUrl}/sign-in`);
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "Sign in with Lindenfeld ID" }).click();
  await comesBack();
  await expect(page).toHaveURL(/\/desk$/);
  await expect(page.getByText("Maja Mayor")).toBeVisible();

  // A way back that somebody else began, or that was used, signs nobody in.
  const other = await page.request.get(`${hearback.baseUrl}/sign-in/openid/back?state=guessed&code=guessed`);
  expect(other.status()).toBe(410);
});

test("Amira finds all that she said in one place, by a link and without a password", async ({ page }) => {
  const email = `amira-${test.info().project.name}@quarry.example`;
  const anonymous = await sendByApi(hearback, { body: "Shade at the bus stop." });
  await sendByApi(hearback, { body: "A bench by the school.", email });
  await page.goto(`${hearback.baseUrl}/r/${anonymous}`);
  await page.getByRole("link", { name: "Keep it in my account" }).click();
  await everyPageIsSound(page);
  await page.getByLabel("E-mail address").fill("amira");
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page).toHaveTitle(/^Error/);
  await expect(page.getByLabel("E-mail address")).toHaveValue("amira");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByRole("heading", { name: "A link is on its way" })).toBeVisible();
  await everyPageIsSound(page);
  await page.goto(await linkFor(email, 1));
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  // Back where she was.
  await page.getByRole("button", { name: "Keep it in my account" }).click();
  await expect(page.getByRole("heading", { name: "My comments" })).toBeVisible();
  await expect(page.getByText("Shade at the bus stop.")).toBeVisible();
  await expect(page.getByText("A bench by the school.")).toBeVisible();
  await everyPageIsSound(page);

  await page.goto(`${hearback.baseUrl}/c/street-trees`);
  await page.getByRole("link", { name: "Tell me when it is answered" }).click();
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "Follow it" }).click();
  await expect(page.getByRole("heading", { name: "What I follow" })).toBeVisible();
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "Follow it no more" }).click();
  await expect(page.getByRole("heading", { name: "What I follow" })).toHaveCount(0);
  // The desk is not hers.
  await page.goto(`${hearback.baseUrl}/desk`);
  await expect(page).toHaveURL(/\/me$/);

  await page.getByRole("link", { name: "Your account", exact: true }).click();
  await everyPageIsSound(page);
  await page.getByRole("link", { name: "Delete your account" }).click();
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "Delete my account" }).click();
  await page.goto(`${hearback.baseUrl}/me`);
  await expect(page).toHaveURL(/\/sign-in\/link\?next=\/me$/);
  await everyPageIsSound(page);
  // What she said is still there, for who holds the receipt.
  await page.goto(`${hearback.baseUrl}/r/${anonymous}`);
  await expect(page.getByText("Shade at the bus stop.")).toBeVisible();
});

test("Omar confirms his comment with his national identity, of which nothing is kept", async ({ page }) => {
  const slug = "known-trees";
  // An official opens it for people whom Lindenfeld ID knows.
  await signIn(page, hearback, OFFICIAL);
  await page.goto(`${hearback.baseUrl}/desk/c/${slug}/people`);
  await page.getByRole("group", { name: "Who moderates" }).getByLabel("Lindenfeld Neighbours").check();
  await page.getByLabel("Not at all").uncheck();
  await page.getByLabel("With an account elsewhere").check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Open the consultation" }).click();
  await expect(page.getByText("Everybody sees it then")).toBeHidden();
  await page.context().clearCookies();
  await page.goto(`${hearback.baseUrl}/c/${slug}/contribute`);
  await page.getByRole("textbox").first().fill("A tree at the bus stop, please.");
  await page.getByRole("button", { name: "Send my comment" }).click();
  await expect(page.getByRole("heading", { name: "One step more: confirm your comment" })).toBeVisible();
  await everyPageIsSound(page);
  // He turns back at the provider: nothing is lost, and he may try again.
  const receipt = page.url();
  await page.getByRole("button", { name: "Confirm with Lindenfeld ID" }).click();
  await page.getByRole("button", { name: "It is me" }).waitFor();
  await page.goto(receipt);
  await page.getByRole("button", { name: "Confirm with Lindenfeld ID" }).click();
  await page.getByRole("button", { name: "It is me" }).click();
  await page.waitForURL(receipt);
  await expect(page.getByRole("heading", { name: "One step more: confirm your comment" })).toHaveCount(0);
  await everyPageIsSound(page);
});

test("Ofelia is warned before her session ends, and what she sends too late waits for her", async ({ page }) => {
  if (withScript()) {
    await page.clock.install();
    await signIn(page, hearback, OFFICIAL);
    await expect(page.getByText("Your session ends in 5 minutes.")).toBeHidden();
    await page.clock.fastForward("01:56:00");
    await expect(page.getByText("Your session ends in 5 minutes.")).toBeVisible();
    await everyPageIsSound(page);
    await page.getByRole("button", { name: "Stay signed in" }).click();
    await expect(page.getByText("Your session ends in 5 minutes.")).toBeHidden();
  }
  // Three hours later she sends what she wrote: she signs in, and it is there.
  await signIn(page, hearback, OFFICIAL);
  await page.goto(`${hearback.baseUrl}/desk/c/street-trees/report`);
  await page.getByRole("textbox").first().fill("You asked for shade where people wait.");
  await hearback.stop();
  await hearback.serve("--rehearse", "+3h");
  await page.locator("form:has(textarea)").getByRole("button").first().click();
  await page.getByLabel("E-mail address").fill(OFFICIAL.email);
  await page.getByLabel("Password").fill(OFFICIAL.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { name: "This is what you typed" })).toBeVisible();
  await expect(page.getByText("You asked for shade where people wait.")).toBeVisible();
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "Send it now" }).click();
  await expect(page).toHaveURL(/\/desk\/c\/street-trees\/report/);
  await expect(page.getByRole("textbox").first()).toHaveValue("You asked for shade where people wait.");
});
