import { join } from "node:path";

import type { Page } from "@playwright/test";

import { Hearback, type Member, type Options } from "./hearback.ts";

const FIXTURES = join(import.meta.dirname, "..", "fixtures");
const PASSWORD = "a password for the journeys";

/** Who works on the consultation of the journeys. */
export const MODERATOR: Member = {
  name: "Mina Moderator",
  email: "mina@neighbours.example",
  organisation: "Lindenfeld Neighbours",
  role: "moderator",
  password: PASSWORD,
};
export const ANALYST: Member = {
  name: "Anton Analyst",
  email: "anton@lindenfeld.example",
  organisation: "Town of Lindenfeld",
  role: "analyst",
  password: PASSWORD,
};
export const OFFICIAL: Member = {
  name: "Ofelia Official",
  email: "ofelia@lindenfeld.example",
  organisation: "Town of Lindenfeld",
  role: "official",
  password: PASSWORD,
};

/** The folder of a consultation of the journeys. */
export function fixture(name: string): string {
  return join(FIXTURES, name);
}

/** A Hearback with the consultation about street trees and its members, serving. */
export async function streetTrees(options: Options = {}): Promise<Hearback> {
  const hearback = await Hearback.create({ ...options, env: { HEARBACK_DELIVERY_SECONDS: "1", ...options.env } });
  await hearback.importConsultation(fixture("street-trees"));
  for (const member of [MODERATOR, ANALYST, OFFICIAL]) await hearback.addMember(member);
  await hearback.serve();
  return hearback;
}

/** Signs a member in, whoever was before. */
export async function signIn(page: Page, hearback: Hearback, member: Member): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${hearback.baseUrl}/sign-in`);
  await page.getByLabel("E-mail address").fill(member.email);
  await page.getByLabel("Password").fill(member.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(/\/desk/);
}

/** Sends a comment through the API, as another service would; answers its receipt. */
export async function sendByApi(hearback: Hearback, comment: Record<string, string>): Promise<string> {
  const response = await fetch(`${hearback.baseUrl}/api/v1/consultations/street-trees/contributions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(comment),
  });
  if (response.status !== 201) throw new Error(`the API answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { receipt: string }).receipt;
}
