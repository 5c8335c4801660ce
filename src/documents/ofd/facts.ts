import { fillFacts } from '../../read/html/index-table'
import { noFacts, type PageFacts } from '../../read/page'
import type { Rules } from '../../rules'
import { attribute, child, childrenOf, textOf, type XmlElement } from '../xml'
import { textIn } from './package'

/** A title that a program made of a file's name. */
const fileTitle = /\.(?:docx?|wps|ofd|pdf|et|xlsx?|rtf|txt)$|^(?:Microsoft Word|未命名|untitled)/i

/**
 * 元数据. What `DocInfo` says of the document (GB/T 33190—2016, 7.4): title, keywords, and the custom values that office programs name as index
 * tables do (发文字号, 发文机关). Author and dates are those of the file and are left.
 */
export function ofdFacts(info: XmlElement | null, rules: Rules): PageFacts {
  const facts = noFacts()
  const title = textIn(info, 'Title')
  if (title !== null && !fileTitle.test(title)) facts.title = title
  const labels = new Map(rules.facts.map(({ name, fact }) => [name, fact]))
  const labelled = childrenOf(child(info, 'CustomDatas'), 'CustomData').flatMap((element) => {
    const fact = labels.get((attribute(element, 'Name') ?? '').replace(/\s+/g, ''))
    return fact === undefined ? [] : [{ fact, value: textOf(element).trim() }]
  })
  fillFacts(labelled, facts)
  if (facts.themes.length === 0)
    facts.themes = childrenOf(child(info, 'Keywords'), 'Keyword')
      .map((element) => textOf(element).trim())
      .filter((word) => word !== '')
  return facts
}
