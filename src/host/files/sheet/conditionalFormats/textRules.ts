/** The formulas that Excel keeps beside rules about texts and dates; `cell` is the first cell of the rule's range. */

export function textFormula(operator: string, value: string, cell: string): string {
  const text = `"${value.replace(/"/g, '""')}"`;
  switch (operator) {
    case "containsText":
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "notContainsText":
      return `ISERROR(SEARCH(${text},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case "endsWith":
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case "containsBlanks":
      return `LEN(TRIM(${cell}))=0`;
    case "notContainsBlanks":
      return `LEN(TRIM(${cell}))>0`;
    case "containsErrors":
      return `ISERROR(${cell})`;
    case "notContainsErrors":
      return `NOT(ISERROR(${cell}))`;
    default:
      return text;
  }
}

export function periodFormula(period: string, cell: string): string {
  const day = `ROUNDDOWN(${cell},0)`;
  const sameMonth = (month: string): string =>
    `AND(MONTH(${cell})=MONTH(${month}),YEAR(${cell})=YEAR(${month}))`;
  const formulas: Readonly<Record<string, string>> = {
    today: `FLOOR(${cell},1)=TODAY()`,
    yesterday: `FLOOR(${cell},1)=TODAY()-1`,
    tomorrow: `FLOOR(${cell},1)=TODAY()+1`,
    last7Days: `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
    lastWeek: `AND(TODAY()-${day}>=(WEEKDAY(TODAY())),TODAY()-${day}<(WEEKDAY(TODAY())+7))`,
    thisWeek: `AND(TODAY()-${day}<=WEEKDAY(TODAY())-1,${day}-TODAY()<=7-WEEKDAY(TODAY()))`,
    nextWeek: `AND(${day}-TODAY()>(7-WEEKDAY(TODAY())),${day}-TODAY()<(15-WEEKDAY(TODAY())))`,
    thisMonth: sameMonth("TODAY()"),
    lastMonth: sameMonth("EDATE(TODAY(),0-1)"),
    nextMonth: sameMonth("EDATE(TODAY(),0+1)"),
  };
  return formulas[period] ?? "FALSE";
}
