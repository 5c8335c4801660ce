import { extname } from 'node:path'
import { type Format, type FormatName, formatOf, formats, toJson } from '../../export'
import { validWord } from '../args'
import { type Call, exitCode } from '../call'
import { count, noTally, printDiagnostics, summaryOf } from '../diagnostics'
import { usesColor, widthOf } from '../io'
import { inputsOf, type Loaded, load } from '../load'
import { type Output, outputOf } from '../output'

/** The format asked for, else that of the file's ending, else the tree on a terminal and JSON anywhere else. */
function formatFor({ values, io }: Call): Format {
  const asked = values.one('format')
  const names = formats.map((format) => format.name)
  if (asked !== null) return formatOf(validWord<FormatName>(asked, names, '--format')) as Format
  const path = values.one('output')
  const ending = path === null ? '' : extname(path).slice(1)
  const byEnding = formats.find((format) => format.extension === ending)
  const usual: FormatName = path === null && io.stdout.isTTY ? 'tree' : 'json'
  return byEnding ?? (formatOf(usual) as Format)
}

/** `yaodian parse`: plans in one of the formats to standard output or files, what is doubtful to standard error. */
export async function parse(call: Call): Promise<number> {
  const { io } = call
  const format = formatFor(call)
  const inputs = inputsOf(call)
  const output = await outputOf(call, format.extension, inputs)
  if (output === null) return exitCode(call)
  const tally = noTally()
  let written = 0
  for await (const loaded of load(call, inputs)) {
    const many = loaded.count > 1 || (inputs.length > 1 && !output.perInput)
    await output.put(loaded.name, (written++ > 0 ? between(format, output) : '') + render(call, format, loaded, many))
    await printDiagnostics(call, loaded.name, loaded.plan)
    count(tally, loaded.plan)
  }
  await output.close()
  const summary = summaryOf(call, tally)
  if (summary !== null && !call.quiet) await io.stderr.write(`${summary}\n`)
  return exitCode(call)
}

/** Several plans for readers stand apart; those for programs are lines. */
const between = (format: Format, output: Output): string =>
  output.perInput || format.name === 'json' || format.name === 'ndjson' ? '' : '\n'

function render(call: Call, format: Format, { plan, document }: Loaded, many: boolean): string {
  const { io, language, values } = call
  if (format.name === 'json') return `${toJson(plan, { compact: many })}\n`
  const onTerminal = !values.has('output') && io.stdout.isTTY
  return format.render(plan, {
    ...(document !== undefined && { document }),
    language,
    color: !values.has('output') && usesColor(io.stdout, io.env),
    width: onTerminal ? widthOf(io.stdout) : null,
  })
}
