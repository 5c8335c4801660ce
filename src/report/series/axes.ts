import type { ReportLanguage } from '../../export/words'
import { type Content, html } from '../markup'
import { languageTags } from '../said'

const compact: Readonly<Record<ReportLanguage, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat(languageTags.zh, { notation: 'compact', maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat(languageTags.en, { notation: 'compact', maximumFractionDigits: 2 }),
}

/** A number in the room that an axis has: 1100万, 11M. */
export const short = (value: number, language: ReportLanguage): string => compact[language].format(value)

export interface Label {
  x: number
  y: number
  name: string
  anchor?: 'start' | 'middle' | 'end'
}

const text = ({ x, y, name, anchor = 'middle' }: Label, words: string, language: ReportLanguage | null): Content =>
  html`<text class="${language ? `w ${name}` : name}"${language ? html` lang="${languageTags[language]}"` : ''} x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${words}</text>`

/** A text of a drawing in both languages: spans cannot stand in SVG. */
export function label(place: Label, words: (language: ReportLanguage) => string): Content {
  const [zh, en] = [words('zh'), words('en')]
  return zh === en ? text(place, zh, null) : [text(place, zh, 'zh'), text(place, en, 'en')]
}
