import { refusal } from "../wire/intermediary";
import type { ActionResult } from "../wire/messages";
import type { NullReadFault, PayloadFault } from "./fault";
import type { Step } from "./step";

/** What Excel on the web takes and gives at most in one request. */
const WEB_PAYLOAD = 5 * 1024 * 1024;

/** Refuses a request that is too large before it is performed, and an answer that is too large after. */
export function payloadLimit({ bytes = WEB_PAYLOAD }: PayloadFault): Step {
  return async (request, next) => {
    if (sizeOf(request) > bytes) {
      return [
        refusal(400, "RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit."),
      ];
    }
    const replies = await next(request);
    return replies.map((reply) =>
      sizeOf(reply.body) > bytes
        ? refusal(
            400,
            "ResponsePayloadSizeLimitExceeded",
            "The response payload size has exceeded the limit.",
          )
        : reply,
    );
  };
}

/** What a range gives a cell at a time; each is `null` where there are too many. */
const CELL_PROPERTIES = [
  "Values",
  "Formulas",
  "FormulasLocal",
  "FormulasR1C1",
  "NumberFormat",
  "Text",
  "ValueTypes",
];

/** Gives `null` for the cells of a read that is too large, as Excel does instead of failing. */
export function nullReads({ cells }: NullReadFault): Step {
  return async (request, next) =>
    (await next(request)).map((reply) =>
      typeof reply.body === "string"
        ? reply
        : {
            ...reply,
            body: { ...reply.body, Results: reply.body.Results.map((result) => withoutCells(result, cells)) },
          },
    );
}

function withoutCells(result: ActionResult, most: number): ActionResult {
  const { Value } = result;
  if (typeof Value !== "object" || Value === null || Array.isArray(Value)) return result;
  const entries = Object.entries(Value).map(([name, value]): [string, unknown] => [
    name,
    CELL_PROPERTIES.includes(name) && cellsOf(value) > most ? null : value,
  ]);
  return { ...result, Value: Object.fromEntries(entries) };
}

function cellsOf(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  const rows: readonly unknown[] = value;
  return rows.length * (Array.isArray(rows[0]) ? rows[0].length : 1);
}

function sizeOf(body: unknown): number {
  return new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body)).length;
}
