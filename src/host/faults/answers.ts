import { refusal, type Reply } from "../wire/intermediary";
import type { RequestBody } from "../wire/messages";
import type { CutFault, ErrorFault, LateFault, Moment, SilenceFault, TransportFault } from "./fault";
import type { Next, Step } from "./step";

/** Excel refuses the request; or performs it and what it answers is an error, as when its answer was lost. */
export function excelError({ code, message, when }: ErrorFault): Step {
  return instead(when, (request) => ({
    statusCode: 200,
    body: {
      Results: [],
      TraceIds: [],
      Error: {
        Code: code,
        Message: message ?? `The host was told to fail with ${code}.`,
        Location: "",
        ActionIndex: Math.max(0, request.Actions.length - 1),
        HttpStatusCode: 400,
      },
    },
  }));
}

export function transportFailure({ status, code, message, when }: TransportFault): Step {
  return instead(when, () =>
    code === undefined
      ? { statusCode: status, body: "" }
      : refusal(status, code, message ?? `The host was told to fail with ${code}.`),
  );
}

export function silence({ when }: SilenceFault): Step {
  return async (request, next) => {
    await performed(when, request, next);
    return [];
  };
}

export function late({ milliseconds }: LateFault): Step {
  return async (request, next) => {
    const replies = await next(request);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return replies;
  };
}

export const twice: Step = async (request, next) => {
  const replies = await next(request);
  return [...replies, ...replies];
};

export function cut({ characters }: CutFault): Step {
  return async (request, next) =>
    (await next(request)).map(({ statusCode, body }) => ({
      statusCode,
      body: (typeof body === "string" ? body : JSON.stringify(body)).slice(0, characters),
    }));
}

function instead(when: Moment | undefined, reply: (request: RequestBody) => Reply): Step {
  return async (request, next) => {
    await performed(when, request, next);
    return [reply(request)];
  };
}

/** Lets as much of a request be performed as the fault allows. */
async function performed(when: Moment = "before", request: RequestBody, next: Next): Promise<void> {
  if (when === "after") await next(request);
  else if (when !== "before") await next({ ...request, Actions: request.Actions.slice(0, when.actions) });
}
