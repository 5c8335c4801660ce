/** A place in a text as people and editors count it: line and column from 1, columns in UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/**
 * 行列. Finds line and column of offsets in a text; its lines are counted once, each question takes the logarithm of them.
 *
 * @param text a text with `\n` line ends
 * @returns a function from an offset, brought into the text where it lies outside, to its point
 */
export function pointsOf(text: string): (offset: number) => Point {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (wanted) => {
    const offset = Math.min(Math.max(wanted, 0), text.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1, offset }
  }
}
