import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const CATALOGUES = join(import.meta.dirname, "..", "..", "app", "words");

/** A message of one line as the pages say it in that language. */
export function word(language: string, key: string): string {
  const folder = join(CATALOGUES, language);
  for (const file of readdirSync(folder)) {
    const line = readFileSync(join(folder, file), "utf8").split("\n").find((line) => line.startsWith(`${key} = `));
    if (line) return line.slice(key.length + 3);
  }
  throw new Error(`no ${key} in ${language}`);
}
