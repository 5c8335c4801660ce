import { words } from '../../export/words'
import { cite } from '../../query'
import { diagnosticMessage } from '../../rules/diagnostics'
import type { Diagnostic, Domain, Span, Table, Unit, WorkPlan } from '../../schema'
import { isUnit, type Located } from '../../schema/walk'
import { type MarkKindName, markKind, markKinds } from '../kinds'
import { anchor, type Content, html, link } from '../markup'
import { said } from '../said'
import { pageWords } from '../words'
import { factItem } from './facts'
import { type Mark, markedText } from './marked-text'
import { type Counter, type MarkedMention, markedMentions } from './mentions'

/** What passages of one page share. */
export interface Setting {
  plan: WorkPlan
  next: Counter
  /** The diagnostics of each node. */
  doubts: ReadonlyMap<string, readonly Diagnostic[]>
}

interface Passage extends Setting {
  located: Located
  mentions: readonly MarkedMention[]
  marks: readonly Mark[]
  seen: Set<Mark>
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** The letters of the kinds that a stretch holds, for its margin. */
function letters(mentions: readonly MarkedMention[], span: Span): Content {
  const held = new Set(mentions.filter((each) => overlaps(each.span, span)).map((each) => each.kind))
  if (held.size === 0) return ''
  const shown = markKinds.filter(({ name }) => held.has(name))
  const letter = (name: MarkKindName): Content => {
    const kind = markKind(name)
    return html`<span class="letter ${name}">${said((language) => kind.letter[language])}</span>`
  }
  return html`<span class="margin" aria-hidden="true">${shown.map(({ name }) => letter(name))}</span>`
}

const stretch = ({ plan, marks, seen }: Passage, span: Span): Content => markedText(plan.source.text, span, marks, seen)

const paragraph = (passage: Passage, span: Span, before: Content = ''): Content =>
  html`<p>${letters(passage.mentions, span)}${before}${stretch(passage, span)}</p>`

function tableOf({ caption, header, rows }: Table): Content {
  const cells = (row: readonly string[], tag: 'th' | 'td'): Content =>
    html`<tr>${row.map((cell) => (tag === 'th' ? html`<th scope="col">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`
  return html`<div class="wide"><table>${caption ? html`<caption>${caption}</caption>` : ''}${
    header.length > 0 ? html`<thead>${cells(header, 'th')}</thead>` : ''
  }<tbody>${rows.map((row) => cells(row, 'td'))}</tbody></table></div>`
}

function headingOf(passage: Passage, unit: Unit, depth: number): Content {
  const { heading, marker } = unit
  if (!heading) return ''
  const inferred = heading.basis === 'inferred' ? ' inferred' : ''
  const text = html`${letters(passage.mentions, heading.span)}${marker ? html`<span class="marker">${marker.raw}</span>` : ''}<span class="words${inferred}">${stretch(passage, heading.span)}</span>`
  if (depth === 1) return html`<h2>${text}</h2>`
  return depth === 2 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`
}

function unitText(passage: Passage, unit: Unit, depth: number): Content {
  const marker = unit.heading || !unit.marker ? '' : html`<span class="marker">${unit.marker.raw}</span>`
  const [first, ...rest] = unit.paragraphs
  return [
    headingOf(passage, unit, depth),
    first ? paragraph(passage, first, marker) : marker && html`<p>${marker}</p>`,
    rest.map((span) => paragraph(passage, span)),
  ]
}

function otherText(passage: Passage): Content {
  const { node } = passage.located
  if (isUnit(node)) return ''
  const body = node.paragraphs.map((span) => paragraph(passage, span))
  if (node.type === 'passage') return body
  if (node.type === 'attachment') {
    const name = said((language) => `${words[language].attachment} ${node.number ?? ''}`.trim())
    return [html`<h2>${name} ${node.title}</h2>`, node.url ? html`<p class="address">${link(node.url)}</p>` : '', body]
  }
  const { signature, recipients } = node
  return [
    node.title ? html`<h2>${node.title}</h2>` : '',
    recipients.length > 0 ? html`<p class="recipients">${recipients.join('、')}：</p>` : '',
    body,
    signature ? html`<p class="signature">${[...signature.issuers, signature.date ?? ''].join(' ')}</p>` : '',
  ]
}

const domainNames = (domains: readonly Domain[]): Content =>
  domains.length === 0
    ? ''
    : html`<p class="domains">${said((language) =>
        domains.map(({ name, code }) => (language === 'zh' ? name : code)).join(language === 'zh' ? '、' : ', '),
      )}</p>`

function doubtsOf({ doubts, located }: Passage): Content {
  const { node } = located
  const inferred = isUnit(node) && node.heading?.basis === 'inferred' ? node.heading : null
  const found = doubts.get(node.id) ?? []
  if (!inferred && found.length === 0) return ''
  return html`<ul class="doubts">${inferred ? html`<li>${said((language) => pageWords[language].inferred(inferred.confidence.toFixed(2)))}</li>` : ''}${found.map(
    (each) => html`<li>${said((language) => diagnosticMessage(each, language))}</li>`,
  )}</ul>`
}

/** How officials cite the place: a link to it, and a button that copies it. */
function citation({ plan, located }: Passage): Content {
  return html`<p class="cite"><a href="${anchor(located.node.id)}">${said((language) => cite(plan, located, { language }))}</a> <button type="button" data-copy="${cite(plan, located)}">${said((language) => pageWords[language].copy)}</button></p>`
}

function factsOf(passage: Passage): Content {
  const { located, mentions, seen } = passage
  const { node } = located
  const isMarked = new Set([...seen].map(({ number }) => number))
  const list =
    mentions.length > 0
      ? html`<ol>${mentions.map((each) => factItem(each, isMarked.has(each.number), node.id))}</ol>`
      : html`<p class="none">${said((language) => pageWords[language].nothingRead)}</p>`
  return html`<aside class="facts">${citation(passage)}${isUnit(node) ? domainNames(node.domains) : ''}${doubtsOf(passage)}${list}</aside>`
}

/** A node of the plan: its text with everything marked that was read from it, and beside it what that is. */
export function passageOf(setting: Setting, located: Located): Content {
  const { node, path } = located
  const mentions = markedMentions(node, setting.next)
  const doubts = (setting.doubts.get(node.id) ?? []).flatMap(({ span }): Mark[] =>
    span ? [{ name: 'doubt', number: null, span }] : [],
  )
  const marks = [...mentions.map(({ kind, number, span }) => ({ name: kind, number, span })), ...doubts]
  const passage: Passage = { ...setting, located, mentions, marks, seen: new Set() }
  const depth = path.length + 1
  const text = isUnit(node) ? unitText(passage, node, depth) : otherText(passage)
  const kind = node.type === 'passage' ? node.id : node.type
  return html`<section class="passage ${kind} depth-${Math.min(depth, 4)}" id="${node.id}"><div class="text">${text}${node.tables.map(tableOf)}</div>${factsOf(passage)}</section>
`
}
