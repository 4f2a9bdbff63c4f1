import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { counted } from "./shapes.ts";

/** Before all journeys: a folder in which the workers remember what they looked at. Afterwards it is counted and gone. */
export default function remembering(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "hearback-shapes-"));
  process.env.HEARBACK_JOURNEYS_SHAPES = folder;
  return () => {
    console.log(counted(folder));
    rmSync(folder, { recursive: true, force: true });
  };
}
