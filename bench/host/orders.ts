/** The headers of an export of orders. */
export const ORDER_HEADERS = [
  "訂單編號",
  "店鋪",
  "總金額",
  "實付金額",
  "退款金額",
  "地區",
  "創建時間",
  "付款時間",
];

const SHOPS = ["旗艦店", "專營店", "海外旗艦店"];

/** An order of one of three shops on the 15th of some month of 2024, as the cells of its row. */
export function orderCells(random: () => number, row: number): (string | number)[] {
  const amount = (random() * 900).toFixed(2);
  const day = `2024-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-15`;
  return [
    2e14 + row * 7,
    SHOPS[row % SHOPS.length]!,
    amount,
    amount,
    "0",
    "上海",
    `${day} 10:00:00`,
    `${day} 10:02:30`,
  ];
}
