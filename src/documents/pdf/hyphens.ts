const softHyphen = '\u00ad'
const isBlank = (character: string): boolean => /\s/.test(character)

/**
 * Restores hyphens that got lost: many fonts say of their hyphen that it is a soft one (U+00AD), which a text layer leaves out, and 2014-2020
 * turns to 20142020. The glyphs that are drawn tell where it stood.
 *
 * @param texts pieces of the text layer
 * @param shown characters of all glyphs in the order they are drawn
 * @returns the pieces with the hyphens that are drawn; as they were, where pieces and glyphs do not tell the same text
 */
export function withHyphens(texts: readonly string[], shown: string): readonly string[] {
  if (!shown.includes(softHyphen)) return texts
  const repaired: string[] = []
  let at = 0
  for (const text of texts) {
    let whole = ''
    for (const character of text) {
      if (isBlank(character)) {
        whole += character
        continue
      }
      for (; at < shown.length && (isBlank(shown.charAt(at)) || shown.charAt(at) === softHyphen); at++) {
        if (shown.charAt(at) !== softHyphen) continue
        if (whole === '' && repaired.length > 0) repaired[repaired.length - 1] += '-'
        else whole += '-'
      }
      if (!shown.startsWith(character, at)) return texts
      at += character.length
      whole += character
    }
    repaired.push(whole)
  }
  return repaired
}
