import { text } from "../catalogue";

/** The texts of the first page, and of pages that have nothing to show yet. */
export const startTexts = {
  does: text(
    "Monthly accounts, the year's plan, commissions and agency quotes, from the workbook you already have.",
    "用您手头的工作簿，做月度核算、年度规划、提成计算与代运营报价比较。",
    "用您手邊的活頁簿，做每月核算、年度規劃、佣金計算與代運營報價比較。",
  ),
  private: text(
    "Everything is computed here: no account, no server, and nothing leaves the workbook.",
    "全部在本机计算：无需账号，不经过服务器，数据不会离开工作簿。",
    "全部在本機計算：不用帳號，不經過伺服器，資料不會離開活頁簿。",
  ),
  useWorkbook: text("Use my workbook", "使用我的工作簿", "使用我的活頁簿"),
  useWorkbookDoes: text(
    "Looks at your sheets and shows what it found in them. Changes nothing.",
    "查看您的工作表并列出识别到的内容，不作任何改动。",
    "查看您的工作表並列出辨識到的內容，不作任何變更。",
  ),
  trySampleDoes: text(
    "Adds the sheets of a made-up shop with 24 months of orders to this workbook.",
    "在此工作簿中加入一家虚构网店 24 个月的订单等工作表。",
    "在此活頁簿中加入一家虛構網路商店 24 個月的訂單等工作表。",
  ),
};
