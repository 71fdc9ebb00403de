import type { QueryInfo } from "./messages";

/** What is asked of one object: all its properties, or the named ones; and what is asked of the objects it leads to. */
export interface Selection {
  /** The name as it was written, for messages. */
  readonly written: string;
  /** The member itself was named, and not only what it leads to: of an object, all its properties. */
  asked: boolean;
  all: boolean;
  readonly members: Map<string, Selection>;
}

/** Answered by the client from whether there is an object at all: not a member on the wire. */
const CLIENT_SIDE = "isnullobject";

/**
 * Reads what a `load` asks for. Names are compared in small letters, as Excel takes them in any case. Nothing selected
 * means all properties.
 *
 * @example
 * readSelection({ Select: ["name", "format/fill/color"] })
 * // members: name, format → fill → color
 */
export function readSelection(query: QueryInfo): Selection {
  const selection = emptySelection();
  for (const path of query.Select ?? []) add(selection, path);
  if (!query.Select?.length) selection.all = true;
  for (const path of query.Expand ?? []) add(selection, path);
  return selection;
}

/** The selection of all properties. */
export function everything(): Selection {
  return { ...emptySelection(), all: true };
}

/** Adds what another selection asks for. */
export function merge(into: Selection, other: Selection): void {
  if (other.all || other.asked) into.all = true;
  for (const [name, inner] of other.members) {
    const known = into.members.get(name);
    if (known) merge(known, inner);
    else into.members.set(name, inner);
  }
}

export function emptySelection(written = ""): Selection {
  return { written, asked: false, all: false, members: new Map() };
}

function add(selection: Selection, path: string): void {
  const steps = path
    .split(/[/.]/)
    .map((step) => step.trim())
    .filter((step) => step !== "");
  let at = selection;
  for (const written of steps) {
    const step = written.toLowerCase();
    if (step === CLIENT_SIDE) return;
    if (step === "*") {
      at.all = true;
      return;
    }
    const known = at.members.get(step);
    if (known) at = known;
    else {
      const next = emptySelection(written);
      at.members.set(step, next);
      at = next;
    }
  }
  at.asked = true;
}
