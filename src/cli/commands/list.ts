import { csvColumns, type Listed, toCsv, toTable } from '../../export'
import { printable } from '../../export/escape'
import { absentWords, notePresent, nothingPresent } from '../absent'
import { validWord } from '../args'
import { type Call, exitCode } from '../call'
import { criteriaOf } from '../criteria'
import { count, noTally, summaryOf } from '../diagnostics'
import { usesColor, widthOf } from '../io'
import { columnsOf, type ListRow, nameOf, rowsOf } from '../listing'
import { inputsOf, load } from '../load'
import { outputOf } from '../output'
import { UsageError } from '../usage-error'

const listFormats = ['table', 'json', 'csv'] as const
type ListFormat = (typeof listFormats)[number]

export const listed = Object.keys(csvColumns) as readonly Listed[]

const extensions: Readonly<Record<ListFormat, string>> = { table: 'txt', json: 'json', csv: 'csv' }

function whatOf(call: Call): Listed {
  const word = call.words[0]
  if (word === undefined) throw new UsageError('no-list', { valid: listed.join(', ') })
  return validWord(word, listed, 'list')
}

/** The format asked for, else that of the file's ending, else a table on a terminal and JSON anywhere else. */
function formatFor({ values, io }: Call): ListFormat {
  const asked = values.one('format')
  if (asked !== null) return validWord(asked, listFormats, '--format')
  const path = values.one('output')
  if (path === null) return io.stdout.isTTY ? 'table' : 'json'
  return listFormats.find((format) => path.endsWith(`.${extensions[format]}`)) ?? 'json'
}

/** `yaodian list WHAT`: units or mentions of one kind, of all inputs in one list. */
export async function list(call: Call): Promise<number> {
  const what = whatOf(call)
  const format = formatFor(call)
  const criteria = criteriaOf(call.values)
  const rest = { ...call, words: call.words.slice(1) }
  const inputs = inputsOf(rest)
  const output = await outputOf(rest, extensions[format], inputs)
  if (output === null) return exitCode(rest)
  const tally = noTally()
  const present = nothingPresent()
  const rows: ListRow[] = []
  let read = 0
  for await (const { plan, name, document } of load(rest, inputs)) {
    const found = rowsOf(plan, what, criteria, document)
    if (output.perInput) await output.put(name, render(rest, format, what, found))
    for (const row of found) rows.push(row)
    count(tally, plan)
    notePresent(present, plan, rest)
    read++
  }
  // Where nothing could be read an empty list would say that there is nothing.
  if (!output.perInput && read > 0) await output.put('', render(rest, format, what, rows))
  await output.close()
  await remark(rest, what, rows.length, Object.keys(criteria).length > 0, summaryOf(rest, tally))
  if (!rest.quiet && read > 0) {
    for (const sentence of absentWords(rest, present)) await rest.io.stderr.write(`${printable(sentence)}\n`)
  }
  return exitCode(rest)
}

/** What a reader should know of the list: that it is empty, and that the plans have diagnostics. */
async function remark(
  call: Call,
  what: Listed,
  found: number,
  filtered: boolean,
  summary: string | null,
): Promise<void> {
  if (call.quiet) return
  const { io, say } = call
  if (found === 0 && call.failures === 0) {
    await io.stderr.write(
      `${say(filtered ? 'nothing-filtered' : 'nothing-found', { what: nameOf(what, call.language) })}\n`,
    )
  }
  if (summary !== null) await io.stderr.write(`${say('see-diagnostics', { summary })}\n`)
}

function render(call: Call, format: ListFormat, what: Listed, rows: readonly ListRow[]): string {
  const { io, language, values } = call
  if (format === 'json')
    return `${JSON.stringify(
      rows.map((row) => row.record),
      null,
      2,
    )}\n`
  if (format === 'csv')
    return toCsv(
      rows.map((row) => row.record),
      { columns: csvColumns[what], bom: values.has('bom') },
    )
  if (rows.length === 0) return ''
  const onTerminal = !values.has('output') && io.stdout.isTTY
  const { header, cells } = columnsOf(what, language, new Set(rows.map((row) => row.record.document)).size > 1)
  return toTable(rows.map(cells), {
    header,
    width: onTerminal ? widthOf(io.stdout) : null,
    color: !values.has('output') && usesColor(io.stdout, io.env),
  })
}
