/**
 * Reads CSV (RFC 4180): fields with commas between them, quoted where they hold one, lines ended in any way.
 *
 * @param text the file, with or without a byte order mark
 * @returns one record a line, by the names of the first line; a missing field is the empty string, an empty line none
 */
export function readCsv(text: string): Record<string, string>[] {
  const [header = [], ...lines] = linesOf(text.replace(/^\ufeff/, ''))
  return lines
    .filter((line) => line.some((field) => field !== ''))
    .map((line) => Object.fromEntries(header.map((name, i) => [name.trim(), line[i] ?? ''])))
}

function linesOf(text: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  let at = 0
  while (at < text.length) {
    const quoted = text[at] === '"'
    const end = quoted ? closing(text, at + 1) : nextStop(text, at)
    const field = quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end)
    line.push(field)
    at = quoted ? nextStop(text, end) : end
    if (text[at] === ',') {
      at++
      if (at === text.length) line.push('')
      continue
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
    lines.push(line)
    line = []
  }
  if (line.length > 0) lines.push(line)
  return lines
}

/** The place of the quote that closes a field; two in a row are one of the text. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at < 0 ? text.length : at
}

function nextStop(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}
