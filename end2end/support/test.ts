import { test as base } from "@playwright/test";

import { watch } from "./look.ts";

export { expect } from "@playwright/test";

/** The journeys' `test`: it watches each page, so that `everyPageIsSound` knows how the page came. */
export const test = base.extend({
  page: async ({ page }, use) => {
    watch(page);
    await use(page);
  },
});
