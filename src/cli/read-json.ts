import type { WorkPlan } from '../schema'
import type { Call } from './call'
import { problemsOf } from './issues'
import { Unreadable } from './unreadable'

/** What published JSON starts with, behind a byte order mark and blanks. */
const opening = /^\ufeff?\s{0,64}[[{]/
const start = 400

/** The bytes as text where they begin like JSON, else null. */
function jsonText(bytes: Uint8Array): string | null {
  const head = new TextDecoder().decode(bytes.subarray(0, start))
  return opening.test(head) ? new TextDecoder().decode(bytes) : null
}

/** The values of a JSON text: one, or one a line. Throws the error of the first reading where neither can be read. */
export function jsonValues(text: string): unknown[] {
  try {
    return [JSON.parse(text)]
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    if (lines.length < 2) throw error
    try {
      return lines.map((line) => JSON.parse(line))
    } catch {
      throw error
    }
  }
}

const typeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'type' in value ? value.type : null

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && 'record' in value

/**
 * Plans read back from published JSON: one plan, a list of plans, or one plan a line.
 *
 * @returns null for bytes that are something else: a document
 * @throws Unreadable for published JSON that is cut off, of another major version, invalid, or flat records
 */
export async function readJson(call: Call, bytes: Uint8Array): Promise<WorkPlan[] | null> {
  const text = jsonText(bytes)
  if (text === null) return null
  let values: unknown[]
  try {
    values = jsonValues(text)
  } catch (error) {
    if (!/"type"\s{0,8}:\s{0,8}"workPlan"/.test(text.slice(0, start))) return null
    throw new Unreadable(call.say('broken-json', { reason: (error as Error).message }))
  }
  const plans = values.length === 1 && Array.isArray(values[0]) ? (values[0] as unknown[]) : values
  if (plans.some(isRecord)) throw new Unreadable(call.say('records-not-plans'))
  if (plans.length === 0 || plans.some((plan) => typeOf(plan) !== 'workPlan')) return null
  for (const plan of plans) {
    const [problem] = await problemsOf(plan, call.language)
    if (problem !== undefined) throw new Unreadable(call.say('invalid-plan', { reason: problem }))
  }
  return plans as WorkPlan[]
}
