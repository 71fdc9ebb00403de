import type { RequestBody, ResponseBody } from "./messages";

/** An answer on its way to the client, as HTTP has it. A body that is text arrives as that text. */
export interface Reply {
  readonly statusCode: number;
  readonly body: ResponseBody | string;
}

/**
 * Stands between the client and the workbook: it performs a request, or does not, and says what is answered: nothing,
 * once or more often. Requests to Office's own services do not pass it.
 */
export type Intermediary = (
  request: RequestBody,
  perform: (request: RequestBody) => Promise<Reply>,
) => Promise<readonly Reply[]>;

/** The answer to a request that never reached the workbook, as the transport of Excel on the web gives it. */
export function refusal(statusCode: number, code: string, message: string): Reply {
  return { statusCode, body: JSON.stringify({ error: { code, message } }) };
}
