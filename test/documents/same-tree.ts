import type { Section, Task, WorkPlan } from '../../src/schema'
import { annotationKinds } from '../../src/schema/annotation-kinds'

export interface Comparison {
  /** Units and mentions of either plan that stand in the other as well. */
  equal: number
  /** Units and mentions of both plans, as far as both renditions print their words. */
  total: number
  /** Those that stand in one of them only: `-` in the first, `+` in the second. */
  differences: string[]
  /** Units and mentions whose words the other rendition does not print at all. */
  printedOnce: string[]
}

const flat = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '')

/** Every unit, and every mention under the id of what holds it, as a line; blanks and the places in the text aside. */
class Facts {
  readonly lines: string[] = []
  readonly printedOnce: string[] = []
  private readonly other: string

  constructor(plan: WorkPlan, other: WorkPlan) {
    this.other = flat(other.source.text)
    if (plan.notice) this.mentions('notice', plan.notice)
    for (const passage of [plan.preamble, plan.closing]) {
      if (!passage) continue
      this.lines.push(`${passage.id} ${this.shared(passage.text)}`)
      this.mentions(passage.id, passage)
    }
    for (const child of plan.children) this.unit(child)
  }

  private unit(node: Section | Task): void {
    this.lines.push(
      flat(`${node.type} ${node.id} ${node.marker?.raw ?? ''}${node.heading?.text ?? ''}|${this.shared(node.text)}`),
    )
    this.mentions(node.id, node)
    for (const child of node.children) this.unit(child)
  }

  /** The paragraphs that the other rendition prints too. */
  private shared(text: string): string {
    return text
      .split('\n')
      .filter((line) => this.other.includes(flat(line)))
      .map(flat)
      .join('')
  }

  private mentions(id: string, node: object): void {
    for (const kind of annotationKinds) {
      const found = (node as Record<string, unknown>)[kind]
      if (!Array.isArray(found)) continue
      for (const mention of found as { text?: string; rows?: string[][] }[]) {
        const text = flat(mention.text ?? JSON.stringify(mention.rows))
        // A rendition may end a paragraph, and so a measure, at each semicolon.
        for (const part of kind === 'measures' ? text.split(/(?<=；)/) : [text]) {
          const line = `${kind} ${id} ${part}`
          if (mention.text === undefined || this.other.includes(part)) this.lines.push(line)
          else this.printedOnce.push(line)
        }
      }
    }
  }
}

/** Compares two renditions of one document by their units and mentions. */
export function compare(first: WorkPlan, second: WorkPlan): Comparison {
  const before = new Facts(first, second)
  const after = new Facts(second, first)
  const left = new Map<string, number>()
  for (const line of before.lines) left.set(line, (left.get(line) ?? 0) + 1)
  const differences: string[] = []
  let equal = 0
  for (const line of after.lines) {
    const count = left.get(line) ?? 0
    if (count > 0) {
      left.set(line, count - 1)
      equal += 2
    } else differences.push(`+ ${line}`)
  }
  for (const [line, count] of left) for (let i = 0; i < count; i++) differences.push(`- ${line}`)
  const printedOnce = [
    ...before.printedOnce.map((line) => `- ${line}`),
    ...after.printedOnce.map((line) => `+ ${line}`),
  ]
  return { equal, total: before.lines.length + after.lines.length, differences, printedOnce }
}
