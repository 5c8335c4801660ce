import { printable } from '../../export'
import type { WorkPlan } from '../../schema'
import { type Call, complain, exitCode } from '../call'
import { problemsOf } from '../issues'
import { brokenLaws } from '../laws'
import { bytesOf, inputsOf } from '../load'
import { jsonValues } from '../read-json'
import { Unreadable } from '../unreadable'

/** The values of an input: one, those of a list, or one a line; null where it cannot be read, which has been said then. */
async function valuesOf(call: Call, name: string): Promise<unknown[] | null> {
  try {
    const values = jsonValues(new TextDecoder().decode(await bytesOf(call, name)))
    return values.length === 1 && Array.isArray(values[0]) ? (values[0] as unknown[]) : values
  } catch (error) {
    if (!(error instanceof Unreadable || error instanceof SyntaxError)) throw error
    const reason = error instanceof Unreadable ? error.message : call.say('not-json', { reason: error.message })
    await complain(call, name, reason)
    return null
  }
}

async function allProblems(value: unknown, { language, say }: Call): Promise<string[]> {
  const problems = await problemsOf(value, language)
  const isPlan = typeof value === 'object' && value !== null && 'type' in value && value.type === 'workPlan'
  return problems.length > 0 || !isPlan ? problems : [...brokenLaws(value as WorkPlan, say)]
}

/** `yaodian validate`: says of published JSON whether it is valid, and what is wrong where. */
export async function validate(call: Call): Promise<number> {
  const { io, say } = call
  for (const name of inputsOf(call)) {
    const values = await valuesOf(call, name)
    if (values === null) continue
    let problems = 0
    for (const [i, value] of values.entries()) {
      const place = values.length > 1 ? `${name}[${i}]` : name
      for (const problem of await allProblems(value, call)) {
        problems++
        await io.stderr.write(`${printable(place)}  ${say('error')}  ${printable(problem)}\n`)
      }
    }
    if (problems > 0) {
      call.failures++
      const count = say(problems === 1 ? 'invalid-one' : 'invalid-count', { count: problems })
      if (!call.quiet) await io.stderr.write(`${printable(name)}: ${count}\n`)
    } else if (!call.quiet) await io.stdout.write(`${printable(name)}: ${say('valid')}\n`)
  }
  return exitCode(call)
}
