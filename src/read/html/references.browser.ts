import { referenceNames } from './reference-names'

const written = /^&(?:#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?|([a-zA-Z][a-zA-Z0-9]*)(;?))/

/** Characters by name; those of Latin-1, and the four of the markup itself, are known without their semicolon too. */
let names: Map<string, string> | null = null
const bare = /^(?:amp|lt|gt|quot|AMP|LT|GT|QUOT|COPY|REG)$/
const mostBare = 0xff

function unpack(): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of referenceNames.trim().split('\n')) {
    const [first = '', run = ''] = line.split(':')
    run.split(' ').forEach((group, i) => {
      for (const name of group.split('/')) found.set(name, String.fromCodePoint(Number.parseInt(first, 16) + i))
    })
  }
  return found
}

/**
 * 字符引用. What a browser shows of one character reference: `&ldquo;` is “, `&#150;` an en dash, `&nbspx` a blank and x. A name that
 * `referenceNames` does not hold stays as it was written.
 */
export function decodeReference(text: string): string {
  const match = written.exec(text)
  if (!match) return text
  const [whole, hex, decimal, name, end] = match
  const rest = text.slice(whole.length)
  if (name === undefined) return character(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16)) + rest
  return decodeName(name, end === ';') + rest
}

function decodeName(name: string, isEnded: boolean): string {
  names ??= unpack()
  const whole = isEnded ? names.get(name) : undefined
  if (whole !== undefined) return whole
  const end = isEnded ? ';' : ''
  for (let length = name.length; length > 1; length--) {
    const head = name.slice(0, length)
    const found = names.get(head)
    if (found !== undefined && isBare(head, found)) return found + name.slice(length) + end
  }
  return `&${name}${end}`
}

const isBare = (name: string, found: string): boolean => {
  const code = found.charCodeAt(0)
  return bare.test(name) || (code >= 0xa0 && code <= mostBare && !/^(?:NonBreakingSpace|[Cc]enter[Dd]ot)$/.test(name))
}

/** Numbers of the C1 block are what Windows meant by them: 0x80 to 0x9f of its code page 1252, with a blank where it has none. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

function character(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  const meant = windows.charAt(code - 0x80)
  return meant === '' || meant === ' ' ? String.fromCodePoint(code) : meant
}
