/**
 * Tells where a mark stands last at or before an offset, as `lastIndexOf` does. Asked at growing offsets it reads the text
 * once, however far apart the marks stand.
 *
 * @param mark one character
 */
export function lastMark(text: string, mark: string): (at: number) => number {
  const code = mark.charCodeAt(0)
  let read = -1
  let found = -1
  return (at) => {
    if (at < read) return found <= at ? found : text.lastIndexOf(mark, at)
    for (let i = read + 1; i <= at; i++) if (text.charCodeAt(i) === code) found = i
    read = Math.max(read, at)
    return found
  }
}
