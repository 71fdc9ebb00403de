import type { ConvertScope } from "../excel/convertFunctions";
import type { JobId } from "../jobs/jobs";
import type { Language } from "../locale/catalogue";
import type { SheetKind } from "../sheets/reading/meaning";

/**
 * What a ribbon button or a keyboard shortcut asks the pane to do: there a person sees progress, can cancel, and reads what
 * went wrong.
 */
export type RibbonRequest =
  | { readonly act: "open" }
  | { readonly act: "run"; readonly job: JobId }
  | { readonly act: "insert"; readonly kind: SheetKind }
  | { readonly act: "insertSample" }
  | { readonly act: "convert"; readonly scope: ConvertScope }
  | { readonly act: "speak"; readonly language: Language }
  | { readonly act: "show"; readonly place: "findings" | "more" };

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
