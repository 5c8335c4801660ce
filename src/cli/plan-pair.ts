import { type Decisions, decisionsOf } from '../diff'
import type { WorkPlan } from '../schema'
import { readCsv } from '../text/csv'
import { type Call, complain } from './call'
import { bytesOf, load } from './load'
import { Unreadable } from './unreadable'
import { UsageError } from './usage-error'

/**
 * The two plans a command line names, whatever they are written in.
 *
 * @returns null where one cannot be read or an input holds several plans, which has been said then
 * @throws UsageError for one input or more than two
 */
export async function planPair(call: Call): Promise<{ before: WorkPlan; after: WorkPlan } | null> {
  if (call.words.length !== 2) throw new UsageError('two-inputs')
  const plans: WorkPlan[] = []
  for (const name of call.words) {
    let count = 0
    for await (const loaded of load(call, [name])) {
      plans.push(loaded.plan)
      count++
    }
    if (count > 1) await complain(call, name, call.say('several-plans', { count }))
  }
  const [before, after] = plans
  return call.failures > 0 || !before || !after ? null : { before, after }
}

/** The decisions in a JSON file (`{ "pairs": [["2.4", "3.5"]], "never": [] }`). */
function fromJson(text: string): Decisions {
  const value = JSON.parse(text) as unknown
  const isDecision = (each: unknown): boolean =>
    (Array.isArray(each) && each.length === 2 && each.every((id) => typeof id === 'string')) ||
    (typeof each === 'object' && each !== null && 'before' in each && 'after' in each)
  const { pairs = [], never = [] } = (value ?? {}) as { pairs?: unknown; never?: unknown }
  if (!Array.isArray(pairs) || !Array.isArray(never) || ![...pairs, ...never].every(isDecision)) {
    throw new SyntaxError('{"pairs": [["2.4", "3.5"]], "never": []}')
  }
  return { pairs, never }
}

/**
 * What a reader decided, from the file that `--pairs` names: the CSV that `--review` wrote, corrected, or JSON.
 *
 * @returns null where it cannot be read, which has been said then
 */
export async function decisionsIn(call: Call): Promise<Decisions | null> {
  const path = call.values.one('pairs')
  if (path === null) return {}
  try {
    const text = new TextDecoder().decode(await bytesOf(call, path))
    return /^\ufeff?\s*\{/.test(text) ? fromJson(text) : decisionsOf(readCsv(text))
  } catch (error) {
    if (!(error instanceof Unreadable || error instanceof SyntaxError || error instanceof RangeError)) throw error
    const reason =
      error instanceof Unreadable ? error.message : call.say('no-decisions', { reason: (error as Error).message })
    await complain(call, path, reason)
    return null
  }
}
