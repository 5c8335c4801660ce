import type { Meta } from '../schema'
import { type ReportLanguage, words } from './words'

/** What the header of a report says of the document: label and value, without what is not known. */
export function headerOf(meta: Meta, language: ReportLanguage): [label: string, value: string][] {
  const labels = words[language].meta
  const values: Partial<Record<keyof Meta, string | null>> = {
    issuer: meta.issuers.join(words[language].comma) || meta.issuer,
    documentNumber: meta.documentNumber?.text ?? null,
    issuedOn: meta.issuedOn,
    publishedAt: meta.publishedAt?.replace('T', ' ') ?? null,
    effectiveOn: meta.effectiveOn,
    period: meta.period && periodOf(meta.period),
    url: meta.url,
  }
  return (Object.keys(labels) as (keyof Meta)[]).flatMap((key) =>
    values[key] ? [[labels[key] as string, values[key]]] : [],
  )
}

const periodOf = ({ start, end }: { start: number; end: number }): string =>
  start === end ? String(start) : `${start}–${end}`
