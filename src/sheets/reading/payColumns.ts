import { headerKey } from "../../locale/reading/headers";
import type { DoubleColumn } from "./recognition";

const BASE_PAY = /^(基本(工资|薪资|薪酬|薪金|底薪)|底薪|basic(pay|salary|wage)|base(pay|salary))$/;
const PAY_OF_POSITION = /^(岗位|职务|职位|职级|薪级|级别)(工资|薪资|薪酬|薪金)$|^position(pay|salary|wage)$/;

/** Whether base pay stands in parts: 基本工資 alone, where no second column says the same of the whole. */
export function isPartOfBasePay(header: string, doubles: readonly DoubleColumn[]): boolean {
  const isBase = (text: string) => BASE_PAY.test(headerKey(text));
  return (
    isBase(header) && !doubles.some(({ meaning, place }) => meaning === "basePay" && isBase(place.header))
  );
}

/** Whether a header stands over the pay of a position, which comes on top of base pay. */
export function isPayOfPosition(header: string): boolean {
  return PAY_OF_POSITION.test(headerKey(header));
}
