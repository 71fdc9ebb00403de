import { openHost, type Host } from "../../../src/host/node/openHost";

/** An Office.js program and what it gives: the body of an `Excel.run` over a blank sheet of its own, `sheet`. */
export type Program = readonly [says: string, body: string, gives: unknown];

/**
 * Runs programs one after another in one open workbook, each on a new sheet named `Test1`, `Test2` …, on Microsoft's client. What
 * a program gives is looked at when everything that it caused has been told: a list of events that it gives may fill until then.
 */
export function describePrograms(subject: string, programs: readonly Program[]): void {
  describe(subject, () => {
    let host: Host;
    let count = 0;
    beforeAll(async () => (host = await openHost()));
    afterAll(() => host.close());

    it.each(programs)("%s", async (_says, body, gives) => {
      count += 1;
      const given = await host.evaluate(program(`Test${count}`, body));
      await host.idle();
      expect(given).toEqual(gives);
    });
  });
}

function program(sheetName: string, body: string): string {
  return `
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("${sheetName}");
      /** Loads properties of several objects and gives the first of them, object by object. */
      const read = async (property, ...objects) => {
        objects.forEach((object) => object.load(property));
        await context.sync();
        return objects.map((object) => property.split("/").reduce((value, name) => value[name], object));
      };
      /** The code of the error that a step ends with. */
      const failure = async (step) => {
        try {
          step();
          await context.sync();
          return "none";
        } catch (error) {
          return error.code;
        }
      };
      ${body}
    })`;
}
