import { type Call, complain, documentName, exitCode, standardInput } from '../call'
import { htmlFormat } from '../html-format'
import { inputsOf, load } from '../load'
import { outputOf } from '../output'
import { UsageError } from '../usage-error'

/** Where a report goes that was told no place: no reader wants a page of HTML on the terminal. */
function placed(call: Call, inputs: readonly string[]): Call {
  const { values, io } = call
  const [input] = inputs
  if (values.has('output') || !io.stdout.isTTY || inputs.length !== 1 || input === undefined) return call
  const path = `${input === standardInput ? 'plan' : documentName(input)}.report.${htmlFormat.extension}`
  return {
    ...call,
    values: {
      ...values,
      has: (name) => name === 'output' || values.has(name),
      one: (name) => (name === 'output' ? path : values.one(name)),
    },
  }
}

/** `yaodian report FILE`: a plan as a page to be read beside the original. */
export async function report(given: Call): Promise<number> {
  const inputs = inputsOf(given)
  const call = placed(given, inputs)
  const output = await outputOf(call, htmlFormat.extension, inputs)
  if (output === null) return exitCode(call)
  if (inputs.length > 1 && !output.perInput) throw new UsageError('one-report')
  const { toHtml } = await import('../../report')
  let written = 0
  for await (const { plan, name, index, count } of load(call, inputs)) {
    if (count > 1) {
      if (index === 0) await complain(call, name, call.say('several-plans', { count }))
      continue
    }
    await output.put(name, toHtml(plan, { language: call.language }))
    written++
  }
  await output.close()
  const path = call.values.one('output')
  if (call !== given && written > 0 && call.failures === 0 && !call.quiet) {
    await call.io.stderr.write(`${call.say('report-written', { path: path ?? '' })}\n`)
  }
  return exitCode(call)
}
