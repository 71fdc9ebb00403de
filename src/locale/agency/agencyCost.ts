const AGENCY = /代\s*[運运營营]\s*[運运營营]|agency|(?<![a-z])tp\s*(服務|服务|fee)/i;

/**
 * Whether an item of cost is what an agency (代運營) is paid.
 *
 * @example isAgencyCost("代运营服务费") // true
 * @example isAgencyCost("倉庫租金") // false
 */
export function isAgencyCost(item: string): boolean {
  return AGENCY.test(item);
}
