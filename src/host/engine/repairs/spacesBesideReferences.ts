import { LexerTreeBuilder, sequenceNodeType } from "@univerjs/engine-formula";

type Sequence = ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]>;
type Node = NonNullable<Sequence>[number];

let repaired = false;

/**
 * Univer counts spaces beside a reference to the reference, and writes it without them when cells move: `=C3 * D3` became
 * `=C4* D4`. Here they stand beside it, as text.
 */
export function keepSpacesBesideReferences(): void {
  if (repaired) return;
  repaired = true;
  const builder = LexerTreeBuilder.prototype;
  const univers = builder.sequenceNodesBuilder;
  builder.sequenceNodesBuilder = function (this: LexerTreeBuilder, ...args): Sequence {
    const nodes = univers.apply(this, args);
    return nodes?.some(hasSpaces) ? nodes.flatMap(withoutSpaces) : nodes;
  };
}

function hasSpaces(node: Node): boolean {
  return (
    typeof node !== "string" &&
    node.nodeType === sequenceNodeType.REFERENCE &&
    node.token.trim().length < node.token.length
  );
}

function withoutSpaces(node: Node): Node[] {
  if (typeof node === "string" || !hasSpaces(node)) return [node];
  const [, before = "", token = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(node.token) ?? [];
  return [
    ...(before === "" ? [] : [before]),
    {
      ...node,
      token,
      startIndex: node.startIndex + before.length,
      endIndex: node.endIndex - after.length,
    },
    ...(after === "" ? [] : [after]),
  ];
}
