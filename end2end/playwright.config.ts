import { defineConfig } from "@playwright/test";

/** What takes times, and so runs when nothing else does. */
const ALONE = /lighthouse/;

/**
 * The journeys in Debian's Chromium, each with and without JavaScript: whoever has none misses nothing.
 * `cargo xtask test` builds the program, names it in HEARBACK_BIN and plays them.
 */
export default defineConfig({
  testDir: "journeys",
  outputDir: "test-results",
  globalSetup: "./support/remembering.ts",
  // A journey looks at each of its pages at two widths, light and dark.
  timeout: 240_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    // What is not there within so long does not come.
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    locale: "en-GB",
    timezoneId: "UTC",
    // A trace photographs every step, on the cores that the journeys need. Whoever looks into a failure plays that
    // journey again with `--trace on`.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      // Nothing here leaves this machine; Chromium's own look-ups would only wait for a network.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "with-javascript", use: { javaScriptEnabled: true }, testIgnore: ALONE },
    { name: "without-javascript", use: { javaScriptEnabled: false }, testIgnore: ALONE },
    { name: "alone", testMatch: ALONE, dependencies: ["with-javascript", "without-javascript"] },
  ],
});
