import type { SaleAttribute, SaleKind } from "../../../domain/commission/salesScope";
import { MEANING_OF_WORD, headerKey } from "../../../locale/reading/headers";
import type { Grid } from "../../grid";
import type { ReadingChoice } from "../choice";
import { percentsAsShown } from "../percentCells";
import type { ColumnPlace, SheetRecognition } from "../recognition";
import { PlansReader } from "./plans";
import { salesNamed } from "./ratesOfSales";
import type { PlansReading } from "./readPlan";
import { besideMeaning } from "./columnWords";

/** `提成（女鞋）` */
const IN_BRACKETS = /^([^([（【]+)[([（【]([^)\]）】]+)[)\]）】]$/;
const CUSTOMER = /客|customer|buyer/i;
const SHOP = /店|天猫|天貓|淘宝|淘寶|京东|京東|拼多多|抖音|shop|store|tmall/i;

/** The sales that the header of a column of rates is of: 女鞋 of 女鞋提成; `undefined` where it says none. */
function soldOf({ header, by }: ColumnPlace): string | undefined {
  if (by === "content") return salesNamed(header);
  const [, outside, inside] = IN_BRACKETS.exec(header.trim()) ?? [];
  if (outside && inside && MEANING_OF_WORD.commissionPlans.get(headerKey(outside)) === "rate")
    return inside.trim();
  const said = besideMeaning("rate", header);
  if (said === undefined) return undefined;
  const start = header.trim().slice(0, said.length);
  return headerKey(start) === said ? start : said;
}

function kindOf(said: string): Partial<SaleKind> {
  const of: SaleAttribute = CUSTOMER.test(said) ? "customer" : SHOP.test(said) ? "shop" : "category";
  return { [of]: said };
}

/**
 * Reads a table of plans. Where it has a column of rates for each kind of sales (新客提成, 老客提成) every row is a plan for each of
 * them, with the same bands and terms.
 */
export class PlansOfColumns {
  private readonly readers: readonly { readonly of: SheetRecognition; readonly reader: PlansReader }[];

  /** @param firstId the number of the first plan of this sheet among those of the workbook */
  constructor(
    recognition: SheetRecognition,
    choice: ReadingChoice,
    private readonly firstId: number,
  ) {
    const rate = recognition.columns.get("rate");
    const isRate = ({ meaning }: { readonly meaning: string }) => meaning === "rate";
    const places = [...(rate ? [rate] : []), ...recognition.doubles.filter(isRate).map(({ place }) => place)];
    const sold = places.map(soldOf);
    const isAcross = places.length > 1 && new Set(sold).size === sold.length && !sold.includes(undefined);
    const doubles = recognition.doubles.filter((double) => !isRate(double));
    this.readers = isAcross
      ? places.map((place, at) => {
          const columns = new Map(recognition.columns).set("rate", { ...place, by: "choice" });
          const of = { ...recognition, columns, doubles };
          const aside = places.map(({ column }) => column);
          return { of, reader: new PlansReader(of, choice, 0, kindOf(sold[at]!), aside) };
        })
      : [{ of: recognition, reader: new PlansReader(recognition, choice, 0) }];
  }

  add(block: Grid): void {
    for (const { of, reader } of this.readers) reader.add(percentsAsShown(block, of));
  }

  finish(): PlansReading {
    const all = this.readers.map(({ reader }) => reader.finish());
    const findings = new Map(
      all.flatMap((reading) => reading.findings).map((each) => [JSON.stringify(each), each]),
    );
    return {
      plans: all
        .flatMap(({ plans }) => plans)
        .map((read, at) => (read.plan ? { ...read, plan: { ...read.plan, id: this.firstId + at } } : read)),
      findings: [...findings.values()],
      rows: all[0]!.rows,
    };
  }
}
