/**
 * Tells where a mark stands last at or before an offset, as `lastIndexOf` does. Asked at growing offsets it reads the text
 * once, however far apart the marks stand.
 *
 * @param mark one character
 */
export function lastMark(text: string, mark: string): (at: number) => number {
  let found = -1
  let next = text.indexOf(mark)
  return (at) => {
    if (at < found) return text.lastIndexOf(mark, at)
    while (next >= 0 && next <= at) {
      found = next
      next = text.indexOf(mark, next + 1)
    }
    return found
  }
}
