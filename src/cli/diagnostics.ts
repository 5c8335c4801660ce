import { printable } from '../export/escape'
import { diagnosticMessage } from '../rules/diagnostics'
import type { Diagnostic, WorkPlan } from '../schema'
import { pointsOf } from '../text/point'
import type { Call } from './call'
import { usesColor } from './io'

const severities = ['error', 'warning', 'info'] as const
const colors: Readonly<Record<Diagnostic['severity'], number>> = { error: 31, warning: 33, info: 90 }

/** How many diagnostics of each severity there were. */
export type Tally = Record<Diagnostic['severity'], number>

export const noTally = (): Tally => ({ error: 0, warning: 0, info: 0 })

export function count(tally: Tally, plan: WorkPlan): void {
  for (const { severity } of plan.diagnostics) tally[severity]++
}

/**
 * The diagnostics of a plan, one a line in the order of the text: `file:line:column  severity  code  message`. Lines and
 * columns count in the document's text, which `--format text` shows; of a plain text file that is the file itself.
 */
export async function printDiagnostics(call: Call, name: string, plan: WorkPlan): Promise<void> {
  if (call.quiet || plan.diagnostics.length === 0) return
  const { io, say, language } = call
  const pointAt = pointsOf(plan.source.text)
  const paint = usesColor(io.stderr, io.env)
  const sorted = [...plan.diagnostics].sort((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1))
  let lines = ''
  for (const diagnostic of sorted) {
    const { severity, code, span } = diagnostic
    const point = span && pointAt(span[0])
    const place = point ? `${name}:${point.line}:${point.column}` : name
    const label = paint ? `\u001b[${colors[severity]}m${say(severity)}\u001b[0m` : say(severity)
    lines += `${printable(place)}  ${label}  ${printable(code)}  ${printable(diagnosticMessage(diagnostic, language))}\n`
  }
  await io.stderr.write(lines)
}

/** `3 diagnostics: 1 warning, 2 info`; null where there was none. */
export function summaryOf({ say, language }: Call, tally: Tally): string | null {
  const all = severities.reduce((sum, severity) => sum + tally[severity], 0)
  if (all === 0) return null
  const parts = severities.flatMap((severity) =>
    tally[severity] > 0
      ? [language === 'zh' ? `${say(severity)} ${tally[severity]}` : `${tally[severity]} ${say(severity)}`]
      : [],
  )
  return say(all === 1 ? 'one-diagnostic' : 'diagnostics', {
    count: all,
    parts: parts.join(language === 'zh' ? '，' : ', '),
  })
}
