import { TIERS, MODE, chineseText as text, type FunctionTexts } from "./functionText";

const FLOOR = text("保底金额：提成低于此数时按此数发放", "保底金額：佣金低於此數時按此數發放");
const CAP = text(
  "封顶金额：提成最高不超过此数；0 或留空为不封顶",
  "上限金額：佣金最高不超過此數；0 或留空為不設上限",
);

/** The functions of commission, by id: `COMMISSION.STEPS` is `OPS.COMMISSION.STEPS` in a cell. */
export const COMMISSION_FUNCTIONS: Readonly<Record<string, FunctionTexts>> = {
  COMMISSION: {
    description: text(
      "按阶梯表计算提成，四舍五入到分；业绩为零则提成为零",
      "依級距表計算佣金，四捨五入到分；業績為零則佣金為零",
    ),
    parameters: {
      amount: text("计提金额（业绩）", "計算佣金的金額（業績）"),
      tiers: TIERS,
      mode: MODE,
      floor: FLOOR,
      cap: CAP,
    },
  },
  "COMMISSION.STEPS": {
    description: text(
      "逐段列出提成的计算过程：各段起止、段内金额、比例、固定奖金与提成，保底、封顶与合计各占一行",
      "逐段列出佣金的計算過程：各段起訖、段內金額、比例、固定獎金與佣金，保底、上限與合計各占一列",
    ),
    parameters: {
      amount: text("计提金额（业绩）", "計算佣金的金額（業績）"),
      tiers: TIERS,
      mode: MODE,
      floor: FLOOR,
      cap: CAP,
    },
  },
  "COMMISSION.DELTA": {
    description: text(
      "由累计业绩计算本期应发提成：本期累计提成减去已发数；退款时为负，但不超过已发数",
      "由累計業績計算本期應發佣金：本期累計佣金減去已發數；退款時為負，但不超過已發數",
    ),
    parameters: {
      previous: text("截至上期的累计业绩", "截至上期的累計業績"),
      current: text("截至本期的累计业绩", "截至本期的累計業績"),
      tiers: TIERS,
      mode: MODE,
      paid: text(
        "此前已发的提成，未发填 0；省略时取上期累计业绩的提成",
        "先前已發的佣金，未發填 0；省略時取上期累計業績的佣金",
      ),
      cap: text("各期累计提成的封顶金额；0 或留空为不封顶", "各期累計佣金的上限金額；0 或留空為不設上限"),
    },
  },
  "COMMISSION.BOTH": {
    description: text(
      "同时给出分段累加与全额累进两种口径的提成及差额",
      "同時給出分段加總與全額累進兩種解讀的佣金及差額",
    ),
    parameters: { amount: text("计提金额（业绩）", "計算佣金的金額（業績）"), tiers: TIERS },
  },
  "COMMISSION.CHECK": {
    description: text(
      "检查阶梯表：断档、重叠、顺序颠倒、比例异常、无效档，以及卖得越多拿得越少之处；无问题时为 OK",
      "檢查級距表：缺口、重疊、順序顛倒、比例異常、無效級距，以及賣得越多拿得越少之處；無問題時為 OK",
    ),
    parameters: {
      tiers: TIERS,
      mode: text(
        '计算口径："marginal" 或 "whole"，省略时两种都检查',
        '計算方式："marginal" 或 "whole"，省略時兩種都檢查',
      ),
    },
  },
  "COMMISSION.NEEDED": {
    description: text("提成达到某一金额所需的最低业绩", "佣金達到某一金額所需的最低業績"),
    parameters: { payout: text("想要达到的提成金额", "想要達到的佣金金額"), tiers: TIERS, mode: MODE },
  },
};
