import { parseWorkPlan } from '../../src/index'
import type { WorkPlan } from '../../src/schema'

/** What a notice might hold to break out of the page that shows it. */
export const attacks = [
  '<script>globalThis.broken = 1</script>',
  '"><img src=x onerror="globalThis.broken = 1">',
  "' onmouseover='globalThis.broken = 1",
  '</title><script>globalThis.broken = 1</script>',
  '</style></script><svg/onload=globalThis.broken=1>',
  'javascript:globalThis.broken=1',
  '[链接](javascript:globalThis.broken=1)',
  '<!--',
  ']]>',
  '&lt;script&gt;',
  '\u2028\u202e\u0000',
  '\ud800',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a document may hold it.
  '${globalThis.broken=1}',
] as const

/** A notice full of them: in its title, headings, texts, names of documents, bodies and figures. */
export function hostileText(year: number, given: readonly string[] = attacks): string {
  const at = (i: number): string => given[i % given.length] as string
  const tasks = given.map(
    (attack, i) =>
      `(${'一二三四五六七八九十百千万'[i % 13]})做好${attack}工作。落实《${at(i + 1)}办法》，${at(i + 2)}站点达到${year - 2000 + i}个以上，${attack}。(责任单位:${at(i + 3)}局)`,
  )
  return `${year}年${at(0)}青溪市工作要点\n${at(1)}\n一、${at(2)}重点任务\n${tasks.join('\n')}`
}

/** Strings of a published plan that only the parser would have kept tame. */
const open = new Set([
  'id',
  'code',
  'name',
  'url',
  'title',
  'unit',
  'indicator',
  'scope',
  'base',
  'issuer',
  'raw',
  'verb',
  'caption',
  'kind',
  'message',
  'nodeId',
  'canonical',
  'per',
])

/** A published plan in which every string that is not of a closed list is hostile, ids and addresses too. */
export function hostilePlan(year: number, attack: string): WorkPlan {
  const plan = parseWorkPlan(hostileText(year), { format: 'text', url: 'https://www.example.gov.cn/' })
  const spoil = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return open.has(key) ? value + attack : value
    if (Array.isArray(value)) return value.map((each) => spoil(each, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoil(each, name)]))
  }
  const spoiled = spoil(plan, '') as WorkPlan
  return { ...spoiled, meta: { ...spoiled.meta, url: attack } }
}
