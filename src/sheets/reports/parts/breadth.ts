/** How many characters of Latin width a text takes: Chinese ones take two. */
export function breadth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
}
