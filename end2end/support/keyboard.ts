import { expect, type Locator, type Page } from "@playwright/test";

/** Somebody who uses no pointer: everything is reached with Tab, and the focus is always seen. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Presses Tab until the control has the focus, and makes sure that it shows. Backwards with Shift. */
  async reach(control: Locator, { backwards = false, most = 250 } = {}): Promise<void> {
    await expect(control, `there is one ${control}`).toHaveCount(1);
    for (let presses = 0; !(await this.isFocused(control)); presses += 1) {
      if (presses === most) throw new Error(`${most} presses of Tab do not reach ${control} on ${this.page.url()}`);
      await this.page.keyboard.press(backwards ? "Shift+Tab" : "Tab");
    }
    const seen = await control.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    });
    expect(seen, `the focus shows on ${control}`).toBe(true);
  }

  /** Reaches a link, a button or something that folds, and presses it. */
  async press(control: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
    await this.reach(control);
    await this.page.keyboard.press(key);
  }

  /** Reaches a field and writes in it, in the place of what stood there. */
  async write(field: Locator, words: string): Promise<void> {
    await this.reach(field);
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(words);
  }

  /** Reaches a field for a day (ISO 8601), and types it: the month first, or the day where the browser has it first. */
  async writeDay(field: Locator, day: string): Promise<void> {
    const [year, month, date] = day.split("-");
    for (const typed of [`${month}${date}${year}`, `${date}${month}${year}`]) {
      await this.reach(field);
      await this.page.keyboard.type(typed);
      if ((await field.inputValue()) === day) return;
      while (await this.isFocused(field)) await this.page.keyboard.press("Shift+Tab");
    }
    throw new Error(`${day} cannot be typed into ${field}`);
  }

  /** Chooses one of several by the arrows: Tab stops once for all of them, at the first or at the one that is chosen. */
  async choose(group: Locator, answer: Locator): Promise<void> {
    await this.reach(group.getByRole("radio").first());
    await this.page.keyboard.press("Space");
    const answers = await group.getByRole("radio").count();
    for (let presses = 0; presses < answers && !(await answer.isChecked()); presses += 1) {
      await this.page.keyboard.press("ArrowDown");
    }
    await expect(answer, `the arrows choose ${answer}`).toBeChecked();
  }

  private async isFocused(control: Locator): Promise<boolean> {
    return (await control.and(this.page.locator(":focus")).count()) === 1;
  }
}
