import { readFile } from "node:fs/promises";
import { addinGlobal, openAddin } from "../addinBuild";
import { unreadable } from "../unreadable";
import { CommandError, readArguments, UsageError, type Command, type CommandStreams } from "./command";

/** What the add-in's page offers to programs (`window.opsplan`). */
interface AddinApi {
  quotes?(text: string, options: { readonly lines: boolean }): AsyncIterable<unknown>;
}

export const quotes: Command = {
  name: "quotes",
  summary: "Read agency quotes as they were pasted from a chat",
  help: `Usage: opsplan quotes [file] [options]

Reads agency quotes in Chinese or English from a text file or the standard input and
prints what was understood of each: a quote a paragraph of JSON.

Options:
  --lines   every line is a quote of its own
  --json    print all as one JSON array
  --help    print this

Exit status: 0; 1 where the text cannot be read; 2 for wrong usage.`,

  async run(args, streams) {
    const { values: options, positionals } = readArguments(args, {
      lines: { type: "boolean" },
      json: { type: "boolean" },
    });
    if (positionals.length > 1) throw new UsageError("Give one file, or none for the standard input.");
    const text = await quotedText(positionals[0], streams);
    const host = await openAddin({});
    try {
      const api = await addinGlobal<AddinApi>(host);
      if (!api.quotes) throw new CommandError("The built add-in does not read quotes.");
      const read = api.quotes(text, { lines: options.lines === true });
      await (options.json ? printArray(read, streams) : printEach(read, streams));
      return 0;
    } finally {
      host.close();
    }
  },
};

async function printEach(quotes: AsyncIterable<unknown>, streams: CommandStreams): Promise<void> {
  for await (const quote of quotes) {
    streams.out(JSON.stringify(quote, null, 2));
    await streams.ready();
  }
}

/** One JSON array, a reading a line: never more than a few are held, however long the text is. */
async function printArray(quotes: AsyncIterable<unknown>, streams: CommandStreams): Promise<void> {
  let batch: string[] = [];
  let opening = "[";
  const print = async () => {
    streams.out(opening + batch.join("\n,"));
    await streams.ready();
    opening = ",";
    batch = [];
  };
  for await (const quote of quotes) if (batch.push(JSON.stringify(quote)) === QUOTES_AT_ONCE) await print();
  if (batch.length > 0 || opening === "[") await print();
  streams.out("]");
}

const QUOTES_AT_ONCE = 100;

async function quotedText(file: string | undefined, streams: CommandStreams): Promise<string> {
  if (file === undefined) return streams.input();
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new CommandError(unreadable(file, error));
  }
}
