/** A kind of file that is no text, by its first bytes. */
interface Container {
  readonly name: string
  readonly magic: readonly number[]
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0))

const containers: readonly Container[] = [
  { name: 'zip', magic: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'zip', magic: [0x50, 0x4b, 0x05, 0x06] },
  { name: 'pdf', magic: ascii('%PDF-') },
  { name: 'ole', magic: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { name: 'rtf', magic: ascii('{\\rtf') },
  { name: 'png', magic: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'jpeg', magic: [0xff, 0xd8, 0xff] },
  { name: 'gif', magic: ascii('GIF8') },
  { name: 'tiff', magic: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'tiff', magic: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'gzip', magic: [0x1f, 0x8b, 0x08] },
  { name: '7z', magic: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: 'rar', magic: ascii('Rar!\u001a') },
]

/**
 * 文件类型. What kind of file the first bytes announce, where it is none that holds its text openly: `zip` (docx, xlsx, ofd), `pdf`,
 * `ole` (doc, xls), `png` …
 *
 * @param at the byte, or the code unit of a string that holds bytes, at a position
 */
export function containerOf(at: (i: number) => number | undefined): string | null {
  return containers.find(({ magic }) => magic.every((byte, i) => at(i) === byte))?.name ?? null
}
