/** One name for each encoding: what `source.encoding` and the diagnostics say. */
export type EncodingName = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be'

const labels: Record<EncodingName, readonly string[]> = {
  'utf-8': ['utf8', 'unicode11utf8', 'utf8mb4'],
  gb18030: ['gb18030', 'gbk', 'gb2312', 'gb231280', 'xgbk', 'cp936', 'ms936', 'windows936', 'euccn', 'chinese', 'hz'],
  big5: ['big5', 'big5hkscs', 'cnbig5', 'xxbig5', 'cp950', 'ms950', 'windows950'],
  'utf-16le': ['utf16le', 'utf16', 'ucs2', 'ucs2le', 'unicode', 'iso10646ucs2', 'unicodefeff'],
  'utf-16be': ['utf16be', 'ucs2be', 'unicodefffe'],
}

const names = new Map(
  Object.entries(labels).flatMap(([name, list]) => list.map((label) => [label, name as EncodingName] as const)),
)

/**
 * 编码名称. The one name of an encoding a document or a caller may call otherwise: `GB2312` and `gbk` are `gb18030`, which holds
 * both; a bare `UTF-16` is `utf-16le`.
 *
 * @returns null for an encoding no Chinese notice is written in
 */
export function encodingOf(label: string): EncodingName | null {
  return names.get(label.toLowerCase().replace(/[^a-z0-9]/g, '')) ?? null
}
