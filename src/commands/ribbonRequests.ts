/** What a ribbon button asks the pane to do: there a person sees progress, can cancel, and reads what went wrong. */
export type RibbonRequest = "accounts" | "insertSample";

type Handler = (request: RibbonRequest) => Promise<void>;

let takeHandler: (handler: Handler) => void;
const handlerGiven = new Promise<Handler>((resolve) => (takeHandler = resolve));

/** The pane says, once, who does what the ribbon asks for; what was asked before then has waited. */
export function handleRibbonRequests(handler: Handler): void {
  takeHandler(handler);
}

export async function askPane(request: RibbonRequest): Promise<void> {
  await (
    await handlerGiven
  )(request);
}
