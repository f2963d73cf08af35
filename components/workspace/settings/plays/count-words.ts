/** "1 play", "3 plays". */
export function countWords(count: number): string {
  return count === 1 ? '1 play' : `${count} plays`;
}
