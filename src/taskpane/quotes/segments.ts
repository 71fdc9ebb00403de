import type { QuoteReading, ReadSpan, Term } from "../../domain/agency/reading/quoteReading";

/** A stretch of a quote's text that is shown in one way. The texts of all segments in a row are the quote's. */
export interface Segment {
  readonly text: string;
  /** What it was read as: of several terms read from the same words, the one that says most of them least widely. */
  readonly span?: ReadSpan;
  /** Every term that was read from it. */
  readonly terms: readonly (Term | "model")[];
  readonly isUnread: boolean;
}

/** Cuts a quote where the words of a term begin or end. */
export function segmentsOf({ text, start, spans, unread }: QuoteReading): Segment[] {
  const within = (place: number) => Math.min(text.length, Math.max(0, place - start));
  const stretches = spans.map((span) => ({ span, from: within(span.start), to: within(span.end) }));
  const unreadStretches = unread.map((each) => ({ from: within(each.start), to: within(each.end) }));
  const cuts = [0, text.length, ...[...stretches, ...unreadStretches].flatMap(({ from, to }) => [from, to])];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index): Segment => {
    const to = places[index + 1]!;
    const covers = (stretch: { from: number; to: number }) => stretch.from <= from && stretch.to >= to;
    const read = stretches.filter(covers).sort((a, b) => a.to - a.from - (b.to - b.from));
    return {
      text: text.slice(from, to),
      ...(read[0] && { span: read[0].span }),
      terms: [...new Set(read.map(({ span }) => span.term))],
      isUnread: read.length === 0 && unreadStretches.some(covers),
    };
  });
}
