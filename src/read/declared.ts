/** A declaration stands in the first bytes of a page (the HTML standard looks at 1,024; pages of the corpus have it later). */
const prescan = 4096

/**
 * 声明的编码. What the document says of its own encoding: `<meta charset>`, `http-equiv`, an XML declaration.
 *
 * @returns the label as written, or null
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = asciiOf(bytes)
  if (!head.includes('<')) return null
  const xml = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']?([\w-]{2,40})/i.exec(head)
  if (xml?.[1]) return xml[1]
  const tags = head.replace(/<!--[\s\S]*?(?:-->|$)/g, '').match(/<meta\b[^>]{0,500}/gi) ?? []
  for (const tag of tags) {
    const charset = /\bcharset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(tag)
    if (charset?.[1]) return charset[1]
  }
  return null
}

const latin1 = new TextDecoder('latin1')

/** The first bytes as ASCII, whatever the others are; those of UTF-16 pages lose their zeros. */
const asciiOf = (bytes: Uint8Array): string => latin1.decode(bytes.subarray(0, prescan)).replaceAll('\0', '')
