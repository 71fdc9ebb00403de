/** Of a name, so many of its letters may be wrong for it still to be the one that was meant. */
const WRONG_LETTERS = 0.4;

/**
 * The name that was most likely meant by a misspelt one; none where no name is near.
 *
 * @example nearestName("mnthBy", ["monthBy", "paid"]) // "monthBy"
 * @example nearestName("colour", ["monthBy", "paid"]) // undefined
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const [nearest] = names
    .map((name) => ({ name, distance: editDistance(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= name.length * WRONG_LETTERS)
    .sort((one, other) => one.distance - other.distance);
  return nearest?.name;
}

/** How many letters have to be put in, left out or put in place of another to make one text of the other. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = above[column - 1]! + (letter === other[column - 1] ? 0 : 1);
      line.push(Math.min(replaced, above[column]! + 1, line[column - 1]! + 1));
    }
    above = line;
  }
  return above[other.length]!;
}
