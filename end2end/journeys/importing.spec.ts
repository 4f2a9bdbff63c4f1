import { Hearback } from "../support/hearback.ts";
import { fixture } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** What somebody sees who imports a consultation on the command line. */
test("importing twice changes nothing, and a malformed line is refused by its number", async () => {
  const hearback = await Hearback.create();
  try {
    await hearback.importConsultation(fixture("street-trees"));
    await hearback.importConsultation(fixture("street-trees"));
    await expect(hearback.importConsultation(fixture("malformed"))).rejects.toThrow(/contributions\.jsonl, line 3/);
    await expect(hearback.importConsultation(fixture("malformed-field"))).rejects.toThrow(/contributions\.jsonl, line 2/);
    await hearback.serve();
    const list = (await (await fetch(`${hearback.baseUrl}/api/v1/consultations`)).json()) as {
      items: { slug: string }[];
    };
    expect(list.items.map(({ slug }) => slug)).toEqual(["street-trees"]);
    const said = (await (
      await fetch(`${hearback.baseUrl}/api/v1/consultations/street-trees/contributions`)
    ).json()) as { items: unknown[] };
    expect(said.items).toHaveLength(3);
  } finally {
    await hearback.remove();
  }
});
