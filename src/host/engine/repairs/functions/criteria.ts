import { numberOfText } from "./textNumbers";
import { compareTexts, textTest } from "./textPatterns";
import { CellError, type CellContent } from "./rangeContents";

/** Whether the content of a cell passes a criterion. */
export type Criterion = (content: CellContent) => boolean;

type Order = (difference: number) => boolean;

const OPERATORS = ["<>", ">=", "<=", "=", ">", "<"] as const;
type Operator = (typeof OPERATORS)[number];

const ORDERS: Readonly<Partial<Record<Operator, Order>>> = {
  ">=": (difference) => difference >= 0,
  ">": (difference) => difference > 0,
  "<=": (difference) => difference <= 0,
  "<": (difference) => difference < 0,
};

/**
 * The criterion of `COUNTIF`, `SUMIFS` and their like, as Excel reads it: a value to equal, or a text that begins with a
 * comparison. A number is equalled by texts of the same number too; `*` and `?` stand for parts of texts, and for no number;
 * `"="` is passed by blank cells alone, `""` by empty texts as well; a blank criterion is 0. What is greater or less is of the
 * same type. All that does not equal passes `<>`: blank cells, errors, and texts of the number in question.
 *
 * @see https://support.microsoft.com/office/countif-function-e0de10c6-f885-4e71-abb4-1f464816df34
 * @example criterionOf(">=50")(60) // true
 * @example criterionOf("<>")("") // true: an empty text is not a blank cell
 */
export function criterionOf(given: CellContent): Criterion {
  if (given === null) return equalTo(0);
  if (typeof given !== "string") return equalTo(given);
  if (given === "") return (content) => content === null || content === "";
  const operator = OPERATORS.find((each) => given.startsWith(each));
  const text = given.slice(operator?.length ?? 0);
  const order = operator && ORDERS[operator];
  if (order) return inOrder(valueOf(text), order);
  const equals = text === "" ? isBlank : equalTo(valueOf(text));
  return operator === "<>" ? unequal(valueOf(text), equals) : equals;
}

type Sought = Exclude<CellContent, null>;

function isBlank(content: CellContent): boolean {
  return content === null;
}

/** What the text of a criterion stands for: `"50%"` for 0.5, `"2024-01-01"` for a day, `"true"` for TRUE. */
function valueOf(text: string): Sought {
  const number = numberOfText(text);
  if (number !== undefined) return number;
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return CellError.named(upper) ?? text;
}

function equalTo(sought: Sought): Criterion {
  if (typeof sought === "number") {
    return (content) =>
      content === sought || (typeof content === "string" && numberOfText(content) === sought);
  }
  if (typeof sought !== "string") return (content) => content === sought;
  const isAlike = textTest(sought);
  return (content) => typeof content === "string" && isAlike(content);
}

/** A text does not equal a number, even if it is one when it is asked whether it does. */
function unequal(sought: Sought, equals: Criterion): Criterion {
  return typeof sought === "number" ? (content) => content !== sought : (content) => !equals(content);
}

function inOrder(bound: Sought, order: Order): Criterion {
  if (typeof bound === "number") return (content) => typeof content === "number" && order(content - bound);
  if (typeof bound === "boolean")
    return (content) => typeof content === "boolean" && order(Number(content) - Number(bound));
  if (typeof bound !== "string") return () => false;
  return (content) => typeof content === "string" && order(compareTexts(content, bound));
}
