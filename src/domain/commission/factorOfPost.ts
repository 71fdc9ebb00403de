import type { Employment } from "../accounts/lines";
import type { Decimal } from "../money/decimal";
import type { Assignment } from "./assignments";

/** The KPI factor that the staff sheet states for what somebody does at the start of a stretch; absent: none. */
export function factorOfPost(
  employments: readonly Employment[],
  { person, role, first }: Assignment,
): Decimal | undefined {
  const isHeld = ({ from = first, to = first }: Employment) => from <= first && first <= to;
  const posts = employments.filter((post) => post.person === person && post.role === role);
  return (posts.find(isHeld) ?? posts[0])?.factor;
}
