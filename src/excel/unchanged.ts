import { WorkbookError } from "./problem";
import { inContext, inExcel } from "./run";

/**
 * Does work that reads sheets and makes sure that what was read belongs together: where one of these sheets changed while
 * the work went on, by the user, a co-author or a calculation, its result is not given.
 *
 * Excel is asked to tell of changes instead of being read twice: a second reading of a million rows would double the
 * time, and could itself fall on a change.
 *
 * @param sheetsRead the names of the sheets that have been read, once the work is done
 * @throws WorkbookError `sheet-changed`
 */
export async function readUnchanged<T>(
  work: () => Promise<T>,
  sheetsRead: () => Iterable<string>,
): Promise<T> {
  const watch = await watchSheets();
  let result: T;
  try {
    result = await work();
  } catch (error) {
    void watch.end().catch(() => undefined); // What the work failed of is what matters, and at once.
    throw error;
  }
  const untouched = await watch.end();
  for (const sheet of sheetsRead()) {
    if (!untouched.has(sheet)) throw new WorkbookError({ code: "sheet-changed", sheet });
  }
  return result;
}

interface Watch {
  /** Gives the names of the sheets that did not change since the watch began and still have their name. */
  end(): Promise<ReadonlySet<string>>;
}

async function watchSheets(): Promise<Watch> {
  const edited = new Set<string>();
  const calculated = new Set<string>();
  const noteIn =
    (sheets: Set<string>) =>
    (event: { readonly worksheetId: string }): Promise<void> => {
      sheets.add(event.worksheetId);
      return Promise.resolve();
    };
  const { handlers, kept } = await inExcel("", async (context) => {
    const { worksheets } = context.workbook;
    const registered = [
      worksheets.onChanged.add(noteIn(edited)),
      worksheets.onCalculated.add(noteIn(calculated)),
    ];
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.10")) {
      registered.push(
        worksheets.onRowSorted.add(noteIn(edited)),
        worksheets.onColumnSorted.add(noteIn(edited)),
      );
    }
    await context.sync();
    return { handlers: registered, kept: context };
  });
  return {
    end: () =>
      inContext(kept, async (context) => {
        handlers.forEach((handler) => handler.remove());
        const { worksheets } = context.workbook;
        worksheets.load("items/id,items/name");
        await context.sync(); // What changed was told before this is answered.
        // Excel calculates volatile functions without anything having changed; after an edit, elsewhere too, results may differ.
        const changed = (id: string) => edited.has(id) || (edited.size > 0 && calculated.has(id));
        return new Set(worksheets.items.filter(({ id }) => !changed(id)).map(({ name }) => name));
      }),
  };
}
