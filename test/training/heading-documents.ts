import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseWorkPlan } from '../../src'
import type { HeadingCandidate } from '../../src/outline/heading'
import type { Section, Task } from '../../src/schema'
import { fold } from '../../src/text/fold'
import { healWraps } from '../../src/text/wrap'

/** A unit as the inference gets it, and where its heading ends if the page still says so. */
export interface TrainingUnit {
  candidate: HeadingCandidate
  /** With the stop taken out; the same as the candidate's text where there was none. */
  joined: string
  /** Length of the heading, 0 where the unit has none, `untold` where it cannot be told. */
  end: number
  /** How the heading was told: a full stop, a colon, a line of its own (the next paragraph is joined to it then). */
  told: 'stop' | 'colon' | 'line' | 'none'
}

export const untold = -1

export interface TrainingDocument {
  name: string
  /** Folded text of the whole document: its clauses are practice. */
  text: string
  units: TrainingUnit[]
}

const documents = (directory: string): string[] =>
  readdirSync(directory)
    .sort()
    .flatMap((name) => {
      const path = join(directory, name)
      return statSync(path).isDirectory() ? documents(path) : /\.(?:txt|md|html?)$/.test(name) ? [path] : []
    })

/** Every text and page of the corpus but the seed, which is what the result is shown on. */
export function readDocuments(corpus: string): TrainingDocument[] {
  return ['text', 'html'].flatMap((folder) =>
    documents(join(corpus, folder)).map((path) => readDocument(path, relative(corpus, path))),
  )
}

export function readDocument(path: string, name: string): TrainingDocument {
  const plan = parseWorkPlan(new Uint8Array(readFileSync(path)), { annotations: false })
  const folded = fold(plan.source.text)
  const units: TrainingUnit[] = []
  const visit = (nodes: readonly (Section | Task)[]): void => {
    for (const node of nodes) {
      const unit = unitOf(node, folded)
      if (unit) units.push(unit)
      visit(node.children)
    }
  }
  visit(plan.children)
  for (const { children } of plan.attachments) visit(children)
  if (stopless.some((title) => name.includes(title))) for (const unit of units) unit.end = untold
  return { name, text: folded, units }
}

/**
 * Documents that lost the stops of their own headings: where their headings end, and whether a unit names nothing, cannot be
 * told by looking for stops, so their units are neither learned from nor counted.
 */
const stopless = [
  '福建省新型工业化产业示范基地申报创建工作办法',
  '关于开展质量提升行动加快建设质量强省',
  '营造企业家健康成长环境弘扬优秀企业家精神',
  '关于进一步压缩企业开办时间',
  '关于印发2018年省级技术创新重点项目',
  '关于印发2018年项目推介对接工作方案',
  '福建名牌产品三年滚动培育与发展计划',
  '关于提高技术工人待遇',
  '广州门特费用范围标准',
]

/** The first paragraph behind the marker, wherever the parser now lets the heading end: the old weights teach nothing. */
function unitOf(node: Section | Task, folded: string): TrainingUnit | null {
  const stretches = [...(node.heading ? [node.heading.span] : []), ...node.paragraphs]
  const [first, second] = stretches
  if (!first) return null
  const oneLine = node.heading && second && !folded.slice(first[1], second[0]).includes('\n')
  const text = healWraps(folded, first[0], oneLine ? second[1] : first[1]).text.trim()
  const rest = stretches.slice(oneLine ? 2 : 1)
  const candidate: HeadingCandidate = {
    text,
    bold: 0,
    style: node.marker?.style ?? '',
    level: node.level,
    alone: rest.length === 0,
    hasUnits: node.children.length > 0,
    markup: null,
  }
  const below = rest[0] ? healWraps(folded, rest[0][0], rest[0][1]).text.trim() : ''
  const unit = { candidate, ...told(text, below) }
  // A bold run that names the unit where no stop does.
  return node.heading?.basis === 'markup' && unit.end === 0 ? { ...unit, end: untold } : unit
}

const closed = /^([^。;:,!?\n]{4,34})([。:]) *(?=.{12})/
const content = /^[^。;:!?]{12,},[^。;:!?]{12,}/
/** 转型升级  提高产业核心竞争力  坚持走…: blanks stand where stops would. */
const blankStop = /^.{4,60}? {2}/
const opensNothing = /[0-9]{2}|^[0-9(《“、]/

function told(text: string, below: string): Pick<TrainingUnit, 'joined' | 'end' | 'told'> {
  const match = closed.exec(text)
  if (match?.[1] && !opensNothing.test(match[1])) {
    const joined = match[1] + text.slice(match[0].length)
    const certain = !/^[(、]/.test(text.slice(match[0].length)) && !match[1].includes('  ')
    return { joined, end: certain ? match[1].length : untold, told: match[2] === '。' ? 'stop' : 'colon' }
  }
  const line = text.length >= 4 && text.length <= 34 && !/[。;:,!?、]/.test(text) && below.length > 12
  if (line && !opensNothing.test(text) && !/^[(、]/.test(below))
    return { joined: text + below, end: text.length, told: 'line' }
  const nameless = content.test(text) && !blankStop.test(text)
  return { joined: text, end: nameless ? 0 : untold, told: 'none' }
}
