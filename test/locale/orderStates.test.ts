import { orderState } from "../../src/locale/reading/orderStates";

describe("What has become of an order", () => {
  test.each([
    ["等待买家付款", "unpaid"],
    ["(删除)等待付款", "unpaid"],
    ["待付款", "unpaid"],
    ["付款超时", "unpaid"],
    ["尚未付款", "unpaid"],
    ["Pending payment", "unpaid"],
    ["pending", "unpaid"],
    ["Unpaid", "unpaid"],
    ["交易关闭", "cancelled"],
    ["已取消", "cancelled"],
    ["不成立", "cancelled"],
    ["Canceled", "cancelled"],
    ["Cancelled by buyer", "cancelled"],
    ["voided", "cancelled"],
    ["已发货，退款成功", "refunded"],
    ["售后成功，已退款", "refunded"],
    ["已全额退款", "refunded"],
    ["退貨退款完成", "refunded"],
    ["Refunded", "refunded"],
    ["部分退款", "partlyRefunded"],
    ["partially_refunded", "partlyRefunded"],
    ["交易成功", undefined],
    ["已完成", undefined],
    ["货到付款，已发货", undefined],
    ["待发货", undefined],
    ["Shipped - Delivered to Buyer", undefined],
    ["paid", undefined],
    ["无售后或售后取消", undefined],
    ["退款关闭", undefined],
    ["拒绝退款", undefined],
    ["买家已申请退款", undefined],
    ["退款中", undefined],
    ["Refund requested", undefined],
    ["Refund rejected", undefined],
    ["-", undefined],
    ["", undefined],
  ])("that is said to be “%s” is: %s", (said, state) => {
    expect(orderState(said)).toBe(state);
  });
});
