import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "@swc/core";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { FUNCTIONS, METHODS, shortDecimal } from "../../tools/shortDecimal";
import { ROOT } from "./addinFolder";

const LIBRARY = readFileSync(join(ROOT, "node_modules/decimal.js/decimal.mjs"), "utf8");

/** decimal.js as the add-in has it. */
function shortened(): typeof Decimal {
  const { code } = transformSync(shortDecimal(LIBRARY), { module: { type: "commonjs" } });
  const module = { exports: {} as { Decimal: typeof Decimal } };
  new Function("exports", "module", code)(module.exports, module);
  return module.exports.Decimal;
}

/** The other name that the library has for a method. */
const shortNameOf = (method: string) =>
  new RegExp(`^P\\.${method} = P\\.(\\w+)`, "m").exec(LIBRARY)?.[1] ?? method;

describe("decimal.js in the add-in", () => {
  test("is without methods that nothing of it calls", () => {
    const methods = METHODS.flatMap((name) => [name, shortNameOf(name)]);
    const calls = new RegExp(`(?<!Math)\\.(${methods.join("|")})\\(|Decimal\\.(${FUNCTIONS.join("|")})\\b`);
    const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
    const calling = files
      .filter((file) => file.endsWith(".ts") && !file.startsWith("host"))
      .filter((file) => calls.test(readFileSync(join(ROOT, "src", file), "utf8")));
    expect(calling).toEqual([]);
  });

  test("calculates as the whole library does", () => {
    const Short = shortened().clone({ precision: 40, rounding: 4 });
    const Whole = Decimal.clone({ precision: 40, rounding: 4 });
    const amount = fc
      .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(9))
      .map(([n, e]) => `${n}e-${e}`);
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: -8, max: 12 }), (a, b, n) => {
        const both = [Short, Whole].map((Of) => {
          const [x, y] = [new Of(a), new Of(b)];
          return [
            ...[
              x.plus(y),
              x.minus(y),
              x.times(y),
              y.isZero() ? x : x.dividedBy(y),
              y.isZero() ? x : x.modulo(y),
            ],
            ...[
              x.isZero() ? x : x.pow(n),
              x.toDecimalPlaces(2),
              x.toSignificantDigits(3),
              x.floor(),
              x.ceil(),
            ],
            ...[
              x.isZero() ? x : x.abs().log(10),
              Of.max(x, y),
              Of.min(x, y),
              new Of(`0x${Math.abs(n).toString(16)}.8p3`),
            ],
          ].map(String);
        });
        expect(both[0]).toEqual(both[1]);
      }),
    );
  });

  test("is looked at again where the library is written otherwise", () => {
    expect(() => shortDecimal("P.cosine = function () {};")).toThrow("decimal.js has no");
  });
});
