import type { DocumentOptions } from '../documents'
import { announced } from '../documents/kind'
import type { WorkPlan } from '../schema'
import { WorkPlanError, workPlanErrorMessage } from '../schema/error'
import { type Call, complain, documentName, standardInput } from './call'
import { codeOf } from './io'
import type { MessageCode } from './messages'
import { isTextFormat, parseOptions } from './parse-options'
import { progress } from './progress'
import { readJson } from './read-json'
import { Unreadable } from './unreadable'
import { UsageError } from './usage-error'

/** A plan with the input it came from. */
export interface Loaded {
  plan: WorkPlan
  /** The input, as the user named it. */
  name: string
  /** What names its document in lists; undefined for standard input, which has no name. */
  document: string | undefined
  /** The place of the plan among those of its input, and how many these are. */
  index: number
  count: number
}

/**
 * The inputs a command line names; standard input where it names none and something is piped in.
 *
 * @throws UsageError where there is nothing to read, or standard input is named twice
 */
export function inputsOf({ words, io }: Call): readonly string[] {
  if (words.length === 0) {
    if (io.stdin.isTTY) throw new UsageError('no-input')
    return [standardInput]
  }
  if (words.filter((word) => word === standardInput).length > 1) throw new UsageError('stdin-once')
  return words
}

/**
 * The bytes of an input.
 *
 * @throws Unreadable where the system refuses, with the reason in the user's language
 */
export async function bytesOf(call: Call, name: string): Promise<Uint8Array> {
  try {
    return name === standardInput ? await call.io.stdin.read() : await call.io.readFile(name)
  } catch (error) {
    throw new Unreadable(systemReason(call, error))
  }
}

/** Why the system refused, in words. */
export function systemReason({ say }: Call, error: unknown, missing: MessageCode = 'no-such-file'): string {
  const code = codeOf(error)
  if (code === 'ENOENT') return say(missing)
  if (code === 'EACCES' || code === 'EPERM') return say('not-allowed')
  if (code === 'EISDIR') return say('is-directory')
  return say('system-error', { reason: error instanceof Error ? error.message : String(error) })
}

/**
 * Reads plans, one input after the other: notices through the parser, published JSON as it is (one plan, a list, or a plan
 * on each line). An input that cannot be read is told on standard error and counted in `call.failures`.
 */
export async function* load(call: Call, inputs: readonly string[]): AsyncGenerator<Loaded, void, undefined> {
  const options = await optionsOf(call)
  if (options === null) return
  const bar = progress(call, inputs.length)
  for (const name of inputs) {
    await bar.next(name)
    let plans: readonly WorkPlan[]
    try {
      const bytes = await bytesOf(call, name)
      plans = (await readJson(call, bytes)) ?? [await parsed(bytes, options)]
    } catch (error) {
      if (!(error instanceof WorkPlanError || error instanceof Unreadable)) throw error
      await bar.clear()
      await complain(call, name, reasonOf(call, error))
      continue
    }
    await bar.clear()
    const document = name === standardInput ? undefined : documentName(name)
    for (const [index, plan] of plans.entries()) yield { plan, name, document, index, count: plans.length }
  }
}

/** What the parser is told; null where a codebook cannot be used, which has been said then. */
async function optionsOf(call: Call): Promise<DocumentOptions | null> {
  const options = parseOptions(call)
  if (!call.values.has('codebook')) return options
  const { codebooksIn } = await import('./codebook-file')
  const codebooks = await codebooksIn(call)
  return codebooks && { ...options, codebooks }
}

/**
 * The parser is loaded only where there is a document to parse, and the readers of Word, PDF and OFD only where there is such a file:
 * published JSON needs none.
 */
async function parsed(bytes: Uint8Array, { format, ...options }: DocumentOptions): Promise<WorkPlan> {
  if (isTextFormat(format) && announced(bytes) === null) {
    const { parseWorkPlan } = await import('../parse')
    return parseWorkPlan(bytes, format === undefined ? options : { ...options, format })
  }
  const { readDocument } = await import('../documents')
  return readDocument(bytes, format === undefined ? options : { ...options, format })
}

/** What the library calls an option, and what the command line does. */
const optionNames = [
  ['the option maxBytes', '--max-bytes'],
  ['maxBytes 选项', '--max-bytes'],
  ['the option encoding', '--encoding'],
  ['encoding 选项', '--encoding'],
] as const

function reasonOf({ language }: Call, error: WorkPlanError | Unreadable): string {
  if (!(error instanceof WorkPlanError)) return error.message
  const message = workPlanErrorMessage(error.code, error.values, language)
  return optionNames.reduce((said, [library, here]) => said.replace(library, here), message)
}
