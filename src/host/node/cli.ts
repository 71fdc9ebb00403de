import { once } from "node:events";
import { calc } from "./commands/calc";
import { CommandError, UsageError, type Command, type CommandStreams } from "./commands/command";
import { preview } from "./commands/preview";
import { quotes } from "./commands/quotes";
import { run } from "./commands/run";

const COMMANDS: readonly Command[] = [preview, run, calc, quotes];

const HELP = `Usage: opsplan <command> [arguments]

OpsPlan without Excel: the built add-in in an embedded workbook host.

Commands:
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join("\n")}

opsplan <command> --help says more of a command.`;

const streams: CommandStreams = {
  async input() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks)
      .toString("utf8")
      .replace(/^\uFEFF/, "");
  },
  out: (line) => void process.stdout.write(`${line}\n`),
  ready: () => (process.stdout.writableNeedDrain ? once(process.stdout, "drain") : Promise.resolve()),
  err: (line) => void process.stderr.write(`${line}\n`),
  progress(text) {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
  },
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) {
    streams.err(HELP);
    return 2;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    streams.out(COMMANDS.find((command) => command.name === args[0])?.help ?? HELP);
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    streams.err(`opsplan has no command ${name}.\n\n${HELP}`);
    return 2;
  }
  if (args.includes("--help") || args.includes("-h")) {
    streams.out(command.help);
    return 0;
  }
  return perform(command, args);
}

async function perform(command: Command, args: readonly string[]): Promise<number> {
  try {
    return await command.run(args, streams);
  } catch (error) {
    if (error instanceof UsageError) {
      streams.err(`${error.message}\n\nopsplan ${command.name} --help says how it is used.`);
      return 2;
    }
    const message = error instanceof Error ? error.message : String(error);
    streams.err(error instanceof CommandError ? message : `opsplan ${command.name}: ${message}`);
    return 1;
  }
}

/** Leaves when all that was written has gone out: a pipe may be slow. */
function leave(status: number): void {
  process.stdout.write("", () => process.stderr.write("", () => process.exit(status)));
}

/** Whoever reads the output may have seen enough (`opsplan calc … | head`). */
process.stdout.on("error", () => process.exit(0));
process.on("uncaughtException", (error) => {
  streams.err(`opsplan: ${error.message}`);
  leave(1);
});

void main(process.argv.slice(2)).then(leave);
