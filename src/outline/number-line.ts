import { parseDocumentNumber } from '../text/document-number'

const longest = 40

/** 发文字号 on a line of its own, with or without brackets around it: 国办发〔2018〕129号. `line` is folded and trimmed. */
export function wholeDocumentNumber(line: string): string | null {
  if (line.length > longest || line.length < 4) return null
  const bare = line.replace(/^\((.*)\)$/, '$1')
  const read = parseDocumentNumber(bare)
  return read && read.prefix.length <= 20 ? bare : null
}

const closing = /[-—,:;( ]*([\u4e00-\u9fff]{1,16} ?[〔[(【（［] ?(?:19|20)\d{2} ?[〕\])】）］] ?第? ?\d{1,5} ?号?)\)?$/

/** The number that some sites print behind the title (…的通知-吉民发〔2022〕4号), and where the title ends. Folded. */
export function closingDocumentNumber(title: string): { number: string; at: number; numberAt: number } | null {
  const match = closing.exec(title)
  if (!match || match.index < 4) return null
  return { number: match[1] as string, at: match.index, numberAt: title.indexOf(match[1] as string, match.index) }
}
