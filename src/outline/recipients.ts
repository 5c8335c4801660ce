import type { Span } from '../schema'
import { healWraps } from '../text/wrap'

const mostLetters = 600
const body = /(?:各|省|市|县|区|局|厅|委|部|政府|单位|部门|公司|机构|企业|院|校|处|会|办|中心|街道|乡镇|科室|镇|银行)/

/**
 * 主送机关. Whether a folded paragraph is the line of those a notice is sent to: a list of bodies with a colon behind it
 * and no sentence in it (GB/T 9704—2012, 7.3.2).
 */
export function isRecipients(line: string): boolean {
  if (!line.endsWith(':') || line.length > mostLetters || line.length < 3) return false
  if (/[。;!?《》“”]/.test(line) || /[0-9]{4}年/.test(line)) return false
  if (/(?:如下|以下|包括|要求|意见|通知|方案|措施|工作|任务|目标|事项|内容|条件|原则):$/.test(line)) return false
  return body.test(line) && line.indexOf(':') === line.length - 1
}

/**
 * The recipients one by one, as printed: cut at commas outside brackets, and at a 、 between two that are whole
 * (厅机关各处（室）、各直属事业单位, but not 各省、自治区、直辖市人民政府).
 *
 * @param span the paragraph with its colon
 * @param isBody tells whether a folded name ends like that of a body
 */
export function recipientsOf(
  source: string,
  folded: string,
  [start, end]: Span,
  isBody: (name: string) => boolean,
): string[] {
  const names: string[] = []
  let depth = 0
  let from = start
  const take = (to: number) => {
    const name = healWraps(source, from, to).text.trim()
    if (name !== '') names.push(name)
    from = to + 1
  }
  for (let i = start; i < end; i++) {
    const c = folded.charAt(i)
    if (c === '(') depth++
    else if (c === ')') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (c === ',' || c === ';' || c === ':') take(i)
    else if (c === '、' && folded.charAt(i + 1) === '各' && isBody(folded.slice(from, i).replace(/\([^()]*\)$/, '')))
      take(i)
  }
  take(end)
  return names
}
