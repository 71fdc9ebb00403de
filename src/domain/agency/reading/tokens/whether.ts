import type { Token } from "./tokens";

const WHETHER =
  /\b(?:whether|no matter (?:if|how|what)|regardless of (?:whether|how|what))\b(?:(?!\bplus\b|[+;\n]|[,.](?!\d)).)*/g;

/** `$2,500/month whether you spend $10K or $50K on ads`: what a price does not depend on says nothing of it, and is shown as unread. */
export function withoutWhether(tokens: readonly Token[], text: string): readonly Token[] {
  const said = [...text.matchAll(WHETHER)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return tokens.map((token) => {
    const { start, end } = token;
    return said.some(([from, to]) => start >= from && start < to) ? { kind: "unknown", start, end } : token;
  });
}
