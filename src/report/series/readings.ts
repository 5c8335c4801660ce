import { amountOf } from '../../export/facts'
import { signs, words } from '../../export/words'
import { type Content, html } from '../markup'
import { said } from '../said'
import { type Figure, figureId, type Indicator } from './indicators'
import { seriesWords } from './words'

function figureWords({ row }: Figure): Content {
  const sign = row.comparator ? signs[row.comparator as keyof typeof signs] : ''
  return `${sign} ${amountOf(row)}`.trimStart()
}

function tone({ row }: Figure): Content {
  if (row.tone === null) return ''
  return said((language) => {
    const cues = row.cues.join(words[language].comma)
    const name = words[language].tones[row.tone as keyof (typeof words)['zh']['tones']]
    return cues === '' ? name : `${name} · ${cues}`
  })
}

/** The sentence with the words that state the figure set off. */
function quoted({ sentence, quote }: Figure['row']): Content {
  const at = sentence.indexOf(quote)
  return at < 0 ? quote : html`${sentence.slice(0, at)}<b>${quote}</b>${sentence.slice(at + quote.length)}`
}

/** Every figure of an indicator with the words it was read from. */
export function readingsOf({ figures }: Indicator): Content {
  const columns = ['year', 'role', 'figure', 'tone', 'quote', 'source'] as const
  const rows = figures.map(
    (figure) =>
      html`<tr id="${figureId(figure.number)}"><td>${figure.year}</td><td>${said((language) => seriesWords[language].roles[figure.role])}</td><td class="figure">${figureWords(figure)}</td><td>${tone(figure)}</td><td class="quote">${quoted(figure.row)}</td><td>${figure.row.node}</td></tr>`,
  )
  return html`<div class="wide"><table><thead><tr>${columns.map((name) => html`<th scope="col">${said((language) => seriesWords[language].columns[name])}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
}
