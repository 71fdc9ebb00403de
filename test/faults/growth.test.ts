import { readDate } from "../../src/domain/calendar/readDate";
import { readBandText } from "../../src/domain/commission/tiers/bandText";
import { tierHeadingOf } from "../../src/domain/commission/tiers/tierHeaders";
import { tiersOfCells } from "../../src/domain/commission/tiers/tiersOfCells";
import { readAmount } from "../../src/domain/money/readAmount";
import { statedUnit } from "../../src/domain/money/statedUnit";
import { readCsv } from "../../src/host/files/csv/readCsv";
import { headerKey, totalLabel } from "../../src/locale/reading/headers";
import { partiesOf } from "../../src/sheets/reading/commission/parties";
import { basisIn } from "../../src/sheets/reading/commission/planBasis";
import { drawKindIn, modeIn } from "../../src/sheets/reading/commission/planWords";
import { expectLinear } from "../growth";

/** What makes a careless pattern try over and over. */
const UNITS = ["1,", "一", "(", "2026-", " ", "9", "a", "起", "1%", "~1", "至", "万", "\u200b"];

describe("The time a text takes grows with its length, whatever a text is taken for", () => {
  it.each<[string, (text: string) => unknown]>([
    ["an amount", readAmount],
    ["a date", (text) => readDate(text)],
    ["a band in words", readBandText],
    ["a heading of tiers", tierHeadingOf],
    ["a unit in a heading", statedUnit],
    ["a heading", headerKey],
    ["the label of a total", totalLabel],
    ["the people of an order", (text) => partiesOf([text])],
    ["the words of a plan", (text) => [basisIn(text), modeIn(text), drawKindIn(text)]],
  ])("%s", (_name, read) => {
    for (const unit of UNITS) expectLinear((size) => void read(`x${unit.repeat(size)}`), 2000);
  });
});

describe("The time a table takes grows with its rows", () => {
  const rates = (size: number) => Array.from({ length: size }, (_, at) => [at, 0.1]);
  it.each<[string, (size: number) => unknown[][]]>([
    ["tiers under a header", (size) => [["From", "Rate"], ...rates(size)]],
    ["tiers without one", rates],
    [
      "tiers side by side",
      (size) => [rates(size).map(([from]) => from), rates(size).map(([, rate]) => rate)],
    ],
  ])("of %s", (_name, table) => {
    expectLinear((size) => void tiersOfCells(table(size)), 100);
  });

  it.each(['"', ",", "\n", '""', "a,", '",\n', "\u0000", "订单,"])("of a text file of %j", (unit) => {
    const read = (size: number) => void readCsv(new TextEncoder().encode(unit.repeat(size)), "a.csv");
    expectLinear(read, 2000);
  });
});
