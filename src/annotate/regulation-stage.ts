import type { Rules } from '../rules'
import type { Stage } from '../schema'
import { isHan } from '../text/character-kinds'
import type { Item, Region } from './regulation-clause'
import { governorOf } from './regulation-governor'
import { type Group, reach, Sentence } from './regulation-sentence'
import { kindOf, type Title } from './regulation-title'

/** A stage with the word that says so, as a stretch of the passage. */
export interface StageAt {
  stage: Stage
  start: number
  end: number
}

/** The stages of the documents of one region, by title; and those that something before or behind calls a work. */
export interface Staged {
  stages: Map<Title, StageAt[]>
  works: Set<Title>
}

const longestGap = 30
const nearby = 4
/** Stages of a document in the making: they need it near, and are not what a covering notice does. */
const making: ReadonlySet<Stage> = new Set<Stage>(['draft', 'issue', 'legislate', 'revise', 'repeal'])
/** What a document may be listed for: 列入立法计划, 纳入普法内容. */
const lists: ReadonlySet<Stage> = new Set<Stage>(['legislate', 'publicize'])
/** Kinds of a noun behind a title that is itself what is made: 制定《X》年度计划. */
const made: ReadonlySet<string> = new Set([
  'plan',
  'scheme',
  'policyMeasures',
  'measures',
  'opinions',
  'rules',
  'catalogue',
])

/**
 * 环节. What a sentence says is done to the documents it names: by the verb before them (修订《X》), the noun behind
 * (《X》的宣传贯彻工作), the passive (《X》尽快出台), a second doing (制定《X》并组织实施), a submission (…，提请大会审议).
 */
export function stagesIn(text: string, region: Region, rules: Rules): Staged {
  const reader = new Reader(text, region, rules)
  return reader.read()
}

class Reader {
  readonly #sentence: Sentence
  readonly #rules: Rules

  constructor(text: string, region: Region, rules: Rules) {
    this.#sentence = new Sentence(text, region, rules)
    this.#rules = rules
  }

  read(): Staged {
    const staged: Staged = { stages: new Map(), works: new Set() }
    const announced = this.#sentence.items.some(({ roles }) => roles.includes('announce'))
    for (const group of this.#sentence.groups()) {
      let stages = this.#stagesOf(group)
      if (announced) stages = stages.filter(({ stage }) => !making.has(stage))
      const work = this.#isWork(group)
      for (let i = group.first; i <= group.last; i++) {
        const { title } = this.#sentence.item(i)
        if (!title) continue
        staged.stages.set(title, stages)
        if (work) staged.works.add(title)
      }
    }
    return staged
  }

  #stagesOf(group: Group): StageAt[] {
    const governor = governorOf(this.#sentence, group, this.#rules)
    const { start, end } = this.#sentence.item(Math.max(0, governor.at))
    switch (governor.role) {
      case 'member':
        return []
      case 'basis':
      case 'ground':
        if (this.#isForm(group) && this.#saysBetween(end, group)) return []
        return [{ stage: 'basis', start, end }]
      case 'verb':
        return this.#submitted(group, this.#withContinued(group, this.#byVerb(group, governor.at)))
      default: {
        const stages = this.#behindTitle(group, governor.at >= 0 || this.#isCarried(group))
        if (stages.length > 0) return this.#submitted(group, this.#withContinued(group, stages))
        return governor.role === 'drive' ? [{ stage: 'implement', start, end }] : this.#submitted(group, [])
      }
    }
  }

  /** Whether what is gone by stands before a form that is only filled in: 按照本办法规定提交《X申请表》. */
  #saysBetween(from: number, { first }: Group): boolean {
    const open = this.#sentence.item(first).start
    for (let at = from + 1; at < Math.min(open, from + longestGap); at++)
      if (this.#sentence.behind(at, 'says')) return true
    return false
  }

  #isForm({ last }: Group): boolean {
    const { title } = this.#sentence.item(last)
    return title !== null && kindOf(this.#sentence.text.slice(title.open + 1, title.close), this.#rules) === 'form'
  }

  /** The stages of the verb at `at` and of those it is joined to (制定并组织实施, 修订、实施). */
  #byVerb({ first, last }: Group, at: number): StageAt[] {
    const stages: StageAt[] = []
    const open = this.#sentence.item(first).start
    const end = this.#sentence.item(last).end
    const front = this.#chainStart(at)
    if (
      this.#sentence.items[front - 1]?.roles.includes('about') ||
      (this.#sentence.behind(end, 'says') && this.#quotes(front, at))
    )
      return []
    const derived = this.#isDerived(end)
    for (let i = front; i <= at; i++) {
      const { verb, start, end: to } = this.#sentence.item(i)
      for (const stage of verb?.stages ?? []) {
        if (making.has(stage) && (derived || open - to > longestGap || this.#turnsAside(i, first))) continue
        if (verb?.near && (!this.#sentence.standsAlone(end) || (i < at && stage === 'draft'))) continue
        stages.push({ stage, start, end: to })
      }
    }
    return stages
  }

  /** Whether a title and what is said of it are only quoted: 印发《X》的通知. */
  #quotes(front: number, at: number): boolean {
    for (let i = front; i <= at; i++)
      if (this.#sentence.item(i).verb?.stages?.some((stage) => making.has(stage))) return true
    return false
  }

  #chainStart(at: number): number {
    let front = at
    for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
      const item = this.#sentence.item(i)
      if (item.roles.includes('then')) continue
      const gap = this.#sentence.item(front).start - item.end
      const joined =
        gap === 0 || (gap <= 5 && (this.#sentence.behind(item.end, 'join') || this.#sentence.behind(item.end, 'then')))
      if (!item.verb?.stages || !joined) break
      front = i
    }
    return front
  }

  /** Whether another phrase (与…, 以…) opens between a verb and its title. */
  #turnsAside(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) {
      const { roles } = this.#sentence.item(i)
      if (roles.includes('object') || roles.includes('condition') || roles.includes('basis')) return true
    }
    return false
  }

  /** Whether the verb governs a noun behind the title that is made from it: 制定《X》实施细则. */
  #isDerived(end: number): boolean {
    if (
      this.#sentence.behind(end, 'derived') ||
      (this.#sentence.behind(end, 'since') && this.#sentence.behind(end + 1, 'derived'))
    )
      return true
    if (this.#sentence.behind(end, 'join') || this.#sentence.behind(end, 'then')) return false
    let to = end
    while (to < this.#sentence.end && to - end < 12 && isHan(this.#sentence.text.charCodeAt(to))) to++
    return to > end && made.has(kindOf(this.#sentence.text.slice(end, to), this.#rules))
  }

  /** Whether something stands before a group in its clause, so that the group is not its subject. */
  #isCarried({ first }: Group): boolean {
    const { items } = this.#sentence
    let at = first - 1
    // The body that issued it: 省人民政府《X》对…作出规定.
    while (items[at]?.roles.includes('decider') && (items[at + 1] as Item).start - (items[at] as Item).end <= nearby)
      at--
    const before = items[at]
    return before !== undefined && before.kind === 'word' && !before.roles.includes('inert')
  }

  /** What the noun or the passive behind a group says; of a group that is the subject only what ends its clause (《X》施行). */
  #behindTitle({ last }: Group, carried: boolean): StageAt[] {
    const stages: StageAt[] = []
    const end = this.#sentence.item(last).end
    if (this.#sentence.behind(end, 'says') || this.#sentence.behind(end, 'derived')) return stages
    let from = end
    let listed = false
    for (let i = last + 1; i < Math.min(this.#sentence.items.length, last + reach); i++) {
      const { kind, verb, roles, start, end: to } = this.#sentence.item(i)
      if (kind !== 'word' || roles.includes('basis')) break
      if (roles.includes('member')) listed = true
      // 列入立法计划, 纳入普法内容 say more of a document than that it is listed.
      if (!verb?.stages || (listed && !verb.stages.some((stage) => lists.has(stage)))) continue
      if (this.#sentence.behind(start, 'derived')) break
      const near = start - from <= nearby
      const noun = carried || this.#sentence.behind(from, 'noun-end')
      const told = noun ? near || this.#sentence.isFinal(i) : this.#sentence.isLast(i)
      if (!told || (verb.near && verb.stages.includes('draft'))) continue
      for (const stage of verb.stages) stages.push({ stage, start, end: to })
      from = to
    }
    return stages
  }

  /** With what is done further. Revising what is being drafted is drafting: 编制《X》，并按反馈意见修改完善. */
  #withContinued(group: Group, stages: StageAt[]): StageAt[] {
    const drafted = stages.some(({ stage }) => stage === 'draft') && stages.every(({ stage }) => stage !== 'revise')
    const further = this.#continued(group)
    return [...stages, ...(drafted ? further.filter(({ stage }) => stage !== 'revise') : further)]
  }

  /** A second doing with the same documents: 修订《X》并组织实施; 出台《X》，并抓好落实. */
  #continued({ last }: Group): StageAt[] {
    const stages: StageAt[] = []
    let then = false
    let commas = 0
    for (let i = last + 1; i < Math.min(this.#sentence.items.length, last + reach); i++) {
      const item = this.#sentence.item(i)
      if (item.kind === 'title' || item.kind === 'stop') break
      if (item.kind === 'comma') {
        if (then || ++commas > 1 || !(this.#sentence.items[i + 1]?.roles.includes('then') || this.#isPassedIn(i + 1)))
          break
      } else if (item.roles.includes('then') || item.roles.includes('passed')) then = true
      else if (then && item.verb?.stages && this.#sentence.isFinal(i) && !this.#sentence.titleInClause(i)) {
        if (this.#isSettled(i)) continue
        for (const stage of item.verb.stages) stages.push({ stage, start: item.start, end: item.end })
      }
    }
    return stages
  }

  /** Whether the clause at `at` says what comes before its verb is done: 经市政府同意后印发. */
  #isPassedIn(at: number): boolean {
    for (let i = at; i < Math.min(this.#sentence.items.length, at + reach); i++) {
      const { kind, roles } = this.#sentence.item(i)
      if (kind !== 'word') return false
      if (roles.includes('passed')) return true
    }
    return false
  }

  /** Whether what stands before the verb at `at` leaves nothing of it to be done: 经常务会议审议通过, 自1月1日起施行. */
  #isSettled(at: number): boolean {
    const before = this.#sentence.items[at - 1]
    return (before?.roles.includes('settled') ?? false) && this.#sentence.item(at).start === before?.end
  }

  /** Leaves to another body what another body is asked to do, before the group (提请…出台《X》) or behind it (…，提请审议). */
  #submitted(group: Group, stages: StageAt[]): StageAt[] {
    const asked = this.#askedBefore(group)
    if (asked && stages.some(({ stage }) => making.has(stage))) {
      const kept = stages.filter(({ stage }) => stage !== 'issue' && stage !== 'repeal')
      if (!kept.some(({ stage }) => stage === 'legislate'))
        kept.unshift({ stage: 'legislate', start: asked.start, end: asked.end })
      return kept
    }
    if (stages.some(({ stage }) => !making.has(stage))) return stages
    const after = this.#submittedAfter(group)
    return after ? [...stages, after] : stages
  }

  #askedBefore({ first }: Group): Item | null {
    let decider = false
    let commas = 0
    for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
      const item = this.#sentence.item(i)
      const { kind, roles } = item
      if (kind === 'stop' || kind === 'title') break
      if (kind === 'comma' && ++commas > 1) break
      if (roles.includes('decider')) decider = true
      if (roles.includes('assist')) return item
      if (commas === 0 && (roles.includes('submit') || (decider && roles.includes('urge')))) return item
    }
    return null
  }

  /** A submission in a later clause without documents of its own: 编制了《X》，…，全文提请大会审议; …，按程序报批. */
  #submittedAfter({ last }: Group): StageAt | null {
    let submit: Item | null = null
    for (let i = last + 1; i < Math.min(this.#sentence.items.length, last + reach); i++) {
      const item = this.#sentence.item(i)
      if (item.kind === 'title' || item.kind === 'stop') return null
      if (item.kind === 'comma') submit = null
      if (item.roles.includes('submit')) submit = item
      if (!submit || !item.verb?.stages?.some((stage) => making.has(stage)) || !this.#sentence.isFinal(i)) continue
      return { stage: 'legislate', start: submit.start, end: submit.end }
    }
    return null
  }

  #isWork({ first, last }: Group): boolean {
    const { title } = this.#sentence.item(last)
    if (title && this.#sentence.behind(title.close + 1, 'work-after')) return true
    const before = this.#sentence.items[first - 1]
    return (before?.roles.includes('work') ?? false) && this.#sentence.item(first).start - (before?.end ?? 0) <= 1
  }
}
