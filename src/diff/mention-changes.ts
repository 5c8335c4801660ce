import type { BodyChange, DeadlineChange, ResponsibleBody } from '../schema'
import { fold } from '../text/fold'
import { dueChange } from './direction'
import type { Group } from './group'
import { bareBody } from './neutral'
import type { Entry } from './units'

interface Years {
  before: number | null
  after: number | null
}

const dueBetween = (before: string, after: string, years: Years): DeadlineChange['due'] | null => {
  const due = dueChange(before, after, years) ?? (before === after ? 'same' : before > after ? 'earlier' : 'later')
  return due === 'same' ? null : due
}

/** 时限变化. The deadlines of one group: those that stayed are left off, the others set against each other in their order. */
export function deadlineChanges(own: Entry, other: Entry, years: Years): DeadlineChange[] {
  const [beforeId, afterId] = [own.unit.id, other.unit.id]
  const dates = own.unit.deadlines.map((deadline) => deadline.date)
  const news = other.unit.deadlines.map((deadline) => deadline.date)
  const rest = dates.filter((date) => {
    const at = news.findIndex((each) => dueBetween(date, each, years) === null)
    if (at >= 0) news.splice(at, 1)
    return at < 0
  })
  const changes: DeadlineChange[] = []
  for (let i = 0; i < Math.max(rest.length, news.length); i++) {
    const [before, after] = [rest[i] ?? null, news[i] ?? null]
    const due = before === null ? 'new' : after === null ? 'gone' : dueBetween(before, after, years)
    if (due) changes.push({ beforeId, afterId, before, after, due })
  }
  return changes
}

const rolesOf = (bodies: readonly ResponsibleBody[]): Map<string, ResponsibleBody> =>
  new Map(bodies.map((body) => [bareBody(fold(body.canonical ?? body.name)), body]))

/** 责任单位变化. The bodies of one group that came, went or changed their role. */
export function bodyChanges(own: Entry, other: Entry): BodyChange[] {
  const [beforeId, afterId] = [own.unit.id, other.unit.id]
  const before = rolesOf(own.unit.responsible)
  const after = rolesOf(other.unit.responsible)
  const changes: BodyChange[] = []
  for (const [key, { name, role }] of after) {
    const old = before.get(key)?.role ?? null
    if (old !== role) changes.push({ name, beforeId, afterId, before: old, after: role, change: old ? 'role' : 'new' })
  }
  for (const [key, { name, role }] of before) {
    if (!after.has(key)) changes.push({ name, beforeId, afterId, before: role, after: null, change: 'gone' })
  }
  return changes
}

/** Both lists, over all groups that have units on both sides; of several the strongest link tells. */
export function mentionChanges(
  before: readonly Entry[],
  after: readonly Entry[],
  groups: readonly Group[],
  years: Years,
): { deadlines: DeadlineChange[]; responsible: BodyChange[] } {
  const deadlines: DeadlineChange[] = []
  const responsible: BodyChange[] = []
  const inOrder = [...groups].sort((a, b) => (a.after[0] as number) - (b.after[0] as number))
  for (const { links } of inOrder) {
    const own = before[links[0]?.before ?? -1]
    const other = after[links[0]?.after ?? -1]
    if (!own || !other) continue
    deadlines.push(...deadlineChanges(own, other, years))
    responsible.push(...bodyChanges(own, other))
  }
  return { deadlines, responsible }
}
