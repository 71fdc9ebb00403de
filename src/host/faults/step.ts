import type { Reply } from "../wire/intermediary";
import type { RequestBody } from "../wire/messages";
import type { Requests } from "./fault";

/** One fault at work on one request: it lets what comes after it do its part, or does not, and gives the answers. */
export type Step = (request: RequestBody, next: Next) => Promise<readonly Reply[]>;

/** What stands behind a fault: the other faults, and last the workbook. */
export type Next = (request: RequestBody) => Promise<readonly Reply[]>;

/** Whether a fault falls on the request of this number. */
export function fallsOn(at: Requests | undefined, number: number, request: RequestBody): boolean {
  if (at === undefined) return true;
  if (typeof at === "number") return number === at;
  if ("naming" in at) return names(request, at.naming);
  return number >= at.from && number <= (at.to ?? Infinity);
}

function names(request: RequestBody, member: string): boolean {
  return (
    request.Actions.some(({ Name }) => Name === member) ||
    Object.values(request.ObjectPaths).some(({ Name }) => Name === member)
  );
}
