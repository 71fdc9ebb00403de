import { Decimal as Plain } from "decimal.js";
import { payout } from "../../../../src/domain/commission/tiers/payout";
import type { Mode } from "../../../../src/domain/commission/tiers/tierTable";
import { tiersOfCells } from "../../../../src/domain/commission/tiers/tiersOfCells";

/** Seeded, so that a failure is found again (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface PlainBand {
  bound: string;
  rate: string;
  flat: string;
}

/** The rule as a textbook has it, on decimals alone, in cents: `bound` is the From of a From table, the Up to of an Up to table. */
function byTextbook(bands: PlainBand[], kind: "From" | "Up to", mode: Mode, amountText: string): string {
  const amount = new Plain(amountText);
  let paid = new Plain(0);
  if (amount.isZero()) return "0";
  bands.forEach((band, at) => {
    const lower = kind === "From" ? new Plain(band.bound) : new Plain(at === 0 ? 0 : bands[at - 1]!.bound);
    const upperText = kind === "From" ? bands[at + 1]?.bound : band.bound;
    const upper = new Plain(upperText === undefined || upperText === "" ? "1e30" : upperText);
    const reached = kind === "From" ? amount.gte(lower) : amount.gt(lower);
    if (!reached) return;
    const inside = mode === "marginal" ? Plain.min(amount, upper).minus(lower) : amount;
    const inBand = inside.times(band.rate).plus(band.flat);
    paid = mode === "marginal" ? paid.plus(inBand) : inBand;
  });
  return paid.times(100).toDecimalPlaces(0, Plain.ROUND_HALF_UP).toFixed();
}

const TABLES = 100_000;

test(`${TABLES.toLocaleString("en")} random tables pay what an independent decimal computation pays, to the cent`, () => {
  Plain.set({ precision: 60 });
  const random = randomNumbers(20241111);
  const whole = (below: number) => Math.floor(random() * below);
  const wrong: string[] = [];
  for (let table = 0; table < TABLES; table += 1) {
    const kind = whole(2) === 0 ? "From" : "Up to";
    const mode: Mode = whole(2) === 0 ? "marginal" : "whole";
    // Mostly cents, now and then bounds, amounts and rates too fine or too large for whole numbers.
    const decimals = whole(10) === 0 ? 4 : whole(3);
    const size = 10 ** (2 + whole(9));
    const number = () => (Math.floor(random() * size * 10 ** decimals) / 10 ** decimals).toFixed(decimals);
    const sorted = Array.from({ length: 1 + whole(5) }, number)
      .filter((text) => Number(text) > 0)
      .sort((a, b) => Number(a) - Number(b));
    const bounds = [...new Set(sorted)];
    const rateDecimals = whole(20) === 0 ? 12 : 1 + whole(5);
    // Above 0, since a row of zeros would be a blank row.
    const rate = () =>
      (whole(50) === 0 ? 1 + whole(30) : random() * 0.3 + 10 ** -rateDecimals).toFixed(rateDecimals);
    const flat = () => (whole(3) === 0 ? (random() * 5000).toFixed(whole(3)) : "0");
    const all = kind === "From" ? ["0", ...bounds] : [...bounds, ""];
    const bands = all.map((bound) => ({ bound, rate: rate(), flat: flat() }));
    const rows = bands.map(({ bound, rate, flat }) => [bound && Number(bound), Number(rate), Number(flat)]);
    const amounts = [number(), ...bounds.slice(0, 1)];
    const isPrice = bands.some(({ rate }) => Number(rate) > 1);
    const tiers = tiersOfCells([[kind, isPrice ? "Per unit" : "Rate", "Flat"], ...rows]);
    if (tiers.code !== "tiers") throw new Error(`${JSON.stringify(rows)}: ${tiers.code}`);
    for (const amount of amounts) {
      const paid = payout(tiers, mode, Number(amount));
      const ours = paid.code === "payout" ? String(paid.cents) : paid.code;
      const theirs = byTextbook(bands, kind, mode, amount);
      if (ours !== theirs)
        wrong.push(`${kind} ${mode} ${amount} ${JSON.stringify(rows)}: ${ours}, not ${theirs}`);
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});
