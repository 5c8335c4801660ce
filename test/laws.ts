import type { Attachment, Section, Span, Task, WorkPlan } from '../src/schema'

/**
 * The laws that every published plan keeps, whatever the document: each violation is a sentence, none is an empty list.
 * slice: a mention's text is the slice at its span · conservation: every non-space character has exactly one owner ·
 * order: siblings sorted and inside their parent · ids unique.
 */
export function violations(plan: WorkPlan): string[] {
  return [...sliceLaw(plan), ...conservationLaw(plan), ...orderLaw(plan), ...idLaw(plan)].slice(0, 20)
}

type UnitNode = Section | Task

const show = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)

function sliceLaw(plan: WorkPlan): string[] {
  const wrong: string[] = []
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) visit(item, `${path}[${i}]`)
      return
    }
    if (typeof value !== 'object' || value === null) return
    const { text, span, type } = value as { text?: unknown; span?: unknown; type?: unknown }
    if (typeof text === 'string' && Array.isArray(span) && type === undefined && !path.endsWith('heading')) {
      const slice = plan.source.text.slice(...(span as Span))
      if (slice !== text) wrong.push(`slice: ${path} says ${show(text)}, its span ${show(slice)}`)
    }
    for (const [key, child] of Object.entries(value)) if (key !== 'source') visit(child, `${path}.${key}`)
  }
  visit(plan, 'plan')
  return wrong
}

/** The stretches that own text, each exactly once. */
function ownedSpans(plan: WorkPlan): { span: Span; owner: string }[] {
  const owned: { span: Span; owner: string }[] = []
  const own = (spans: readonly Span[], owner: string) => {
    for (const span of spans) owned.push({ span, owner })
  }
  own(plan.source.furniture, 'furniture')
  own(plan.source.metadata, 'metadata')
  for (const node of [plan.notice, plan.preamble, plan.closing]) {
    if (!node) continue
    own(node.paragraphs, node.id)
    own(
      node.tables.map(({ span }) => span),
      `${node.id} table`,
    )
  }
  const unit = (node: UnitNode) => {
    if (node.marker) own([node.marker.span], `${node.id} marker`)
    if (node.heading) own([withStop(plan.source.text, node)], `${node.id} heading`)
    own(node.paragraphs, node.id)
    own(
      node.tables.map(({ span }) => span),
      `${node.id} table`,
    )
    node.children.forEach(unit)
  }
  plan.children.forEach(unit)
  for (const attachment of plan.attachments) {
    own(attachment.paragraphs, attachment.id)
    own(
      attachment.tables.map(({ span }) => span),
      `${attachment.id} table`,
    )
    attachment.children.forEach(unit)
    if (attachment.text === '' && attachment.children.length === 0 && attachment.tables.length === 0)
      own([attachment.span], `${attachment.id} line`)
  }
  return owned
}

/** A heading with the stop and the marks behind it, up to where the unit's next stretch begins. */
function withStop(text: string, { heading, paragraphs }: UnitNode): Span {
  const [start, end] = heading?.span ?? [0, 0]
  let to = end
  const next = paragraphs[0]?.[0] ?? Number.POSITIVE_INFINITY
  while (
    to < text.length &&
    to < next &&
    to - end < 6 &&
    /[。．.;；:：,，、!！?？”’」』)）】\s]/.test(text.charAt(to)) &&
    text.charAt(to) !== '\n'
  )
    to++
  return [start, to]
}

function conservationLaw(plan: WorkPlan): string[] {
  const { text } = plan.source
  const owners = new Uint8Array(text.length)
  const wrong: string[] = []
  for (const { span, owner } of ownedSpans(plan)) {
    for (let i = span[0]; i < span[1]; i++) {
      if (owners[i] && !/\s/.test(text.charAt(i))) {
        wrong.push(`conservation: ${show(text.slice(i, i + 30))} is owned twice, the second time by ${owner}`)
        break
      }
      owners[i] = 1
    }
  }
  for (let i = 0; i < text.length; i++) {
    if (owners[i] || /[\s\u200b-\u200f\u2060\ufeff\u00ad]/.test(text.charAt(i))) continue
    let end = i
    while (end < text.length && !owners[end] && text.charAt(end) !== '\n') end++
    wrong.push(`conservation: ${show(text.slice(i, end))} has no owner`)
    i = end
  }
  return wrong
}

function orderLaw(plan: WorkPlan): string[] {
  const wrong: string[] = []
  const check = (nodes: readonly UnitNode[], [from, to]: Span, parent: string) => {
    let last = from
    for (const node of nodes) {
      if (node.span[0] < last || node.span[1] > to) wrong.push(`order: ${node.id} lies outside its place in ${parent}`)
      last = node.span[1]
      check(node.children, node.span, node.id)
    }
  }
  check(plan.children, [0, plan.source.text.length], 'the plan')
  for (const attachment of plan.attachments) check(attachment.children, attachment.span, attachment.id)
  return wrong
}

function idLaw(plan: WorkPlan): string[] {
  const seen = new Set<string>()
  const wrong: string[] = []
  const visit = (node: UnitNode | Attachment) => {
    if (seen.has(node.id)) wrong.push(`id: ${node.id} is given twice`)
    seen.add(node.id)
    node.children.forEach(visit)
  }
  plan.children.forEach(visit)
  plan.attachments.forEach(visit)
  return wrong
}
