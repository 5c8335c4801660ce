import type { DocumentOptions } from '../documents'
import { type AnnotationKind, annotationKinds } from '../schema/annotation-kinds'
import { oneOf } from './args'
import type { Call } from './call'

const textFormats = ['text', 'html', 'markdown'] as const
const inputFormats = [...textFormats, 'docx', 'pdf', 'ofd'] as const

type TextFormat = (typeof textFormats)[number]

/** Whether a format, or none, is for the parser of texts. */
export const isTextFormat = (format: DocumentOptions['format']): format is TextFormat | undefined =>
  format === undefined || textFormats.some((each) => each === format)

function annotationsOf(named: readonly string[]): boolean | AnnotationKind[] {
  const words = named.map((word) => oneOf(word, ['all', 'none', ...annotationKinds] as const, '--annotations'))
  if (words.includes('none')) return false
  return words.includes('all') || (words as AnnotationKind[])
}

/**
 * The options of the parser that a command line asks for.
 *
 * @throws UsageError for a format or kind that is none
 */
export function parseOptions({ values }: Call): DocumentOptions {
  const options: DocumentOptions = {}
  const format = values.one('input-format')
  const encoding = values.one('encoding')
  const url = values.one('url')
  const annotations = values.all('annotations')
  if (format !== null) options.format = oneOf(format, inputFormats, '--input-format')
  if (encoding !== null) options.encoding = encoding
  if (url !== null) options.url = url
  if (annotations.length > 0) options.annotations = annotationsOf(annotations)
  if (values.has('trace')) options.trace = true
  return options
}
