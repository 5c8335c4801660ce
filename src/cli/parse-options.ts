import type { DocumentOptions } from '../documents'
import { type AnnotationKind, annotationKinds } from '../schema/annotation-kinds'
import { validWord } from './args'
import type { Call } from './call'
import { UsageError } from './usage-error'

const textFormats = ['text', 'html', 'markdown'] as const
const inputFormats = [...textFormats, 'docx', 'pdf', 'ofd'] as const

type TextFormat = (typeof textFormats)[number]

/** Whether a format, or none, is for the parser of texts. */
export const isTextFormat = (format: DocumentOptions['format']): format is TextFormat | undefined =>
  format === undefined || textFormats.some((each) => each === format)

function annotationsOf(named: readonly string[]): boolean | AnnotationKind[] {
  const words = named.map((word) => validWord(word, ['all', 'none', ...annotationKinds] as const, '--annotations'))
  if (words.includes('none')) return false
  return words.includes('all') || (words as AnnotationKind[])
}

const multiples: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }

/** A size in bytes as people write it: 1000000, 200M, 1G. */
function sizeOf(word: string): number {
  const [, figure, multiple = ''] = /^([0-9]{1,12})([kmg]?)b?$/i.exec(word) ?? []
  const size = Number(figure) * (multiples[multiple.toLowerCase()] as number)
  if (!(size > 0)) throw new UsageError('not-a-size', { option: '--max-bytes', word })
  return size
}

/**
 * The options of the parser that a command line asks for.
 *
 * @throws UsageError for a format or kind that is none, a size that is none
 */
export function parseOptions({ values }: Call): DocumentOptions {
  const options: DocumentOptions = {}
  const format = values.one('input-format')
  const encoding = values.one('encoding')
  const url = values.one('url')
  const annotations = values.all('annotations')
  if (format !== null) options.format = validWord(format, inputFormats, '--input-format')
  if (encoding !== null) options.encoding = encoding
  if (url !== null) options.url = url
  if (annotations.length > 0) options.annotations = annotationsOf(annotations)
  const size = values.one('max-bytes')
  if (size !== null) options.maxBytes = sizeOf(size)
  if (values.has('trace')) options.trace = true
  return options
}
