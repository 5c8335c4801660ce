import type { Parser, Plugin, Processor } from 'unified'
import type { VFile } from 'vfile'
import { type ParseOptions, parseWorkPlan } from './parse'
import type { Diagnostic, WorkPlan } from './schema'
import { type Point, pointsOf } from './text/point'

const fatal: Readonly<Record<Diagnostic['severity'], boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
}

function report(file: VFile, plan: WorkPlan): void {
  let pointAt: ((offset: number) => Point) | null = null
  for (const { code, severity, message, span, values, nodeId } of plan.diagnostics) {
    pointAt ??= pointsOf(plan.source.text)
    const place = span && { start: pointAt(span[0]), end: pointAt(span[1]) }
    const said = file.message(message, { source: 'yaodian', ruleId: code, ...(place && { place }) })
    said.fatal = fatal[severity]
    said.actual = span ? plan.source.text.slice(span[0], span[1]) : undefined
    Object.assign(said, { values, nodeId })
  }
}

/**
 * unified 插件. Teaches a unified processor to read work plans: `unified().use(workPlanParse).parse(file)` gives the tree of
 * `parseWorkPlan`. Bytes are decoded by the parser, so a `VFile` that holds bytes may be in any encoding it knows.
 *
 * Each diagnostic becomes a message of the file: `ruleId` is its code, `source` is `yaodian`, `fatal` is true for an error,
 * false for a warning, undefined for an info; `values` and `nodeId` are those of the diagnostic. Its `place` counts in
 * `tree.source.text`, as the spans of the tree do: of a plain text file that is the file itself, of a page its visible text.
 *
 * @throws WorkPlanError from `parse` and `process`, as `parseWorkPlan` does
 */
export const workPlanParse: Plugin<[(ParseOptions | null | undefined)?], string, WorkPlan> = function (options) {
  const parser: Parser<WorkPlan> = (document, file) => {
    const input = file.value instanceof Uint8Array ? file.value : document
    const plan = parseWorkPlan(input, options ?? {})
    report(file, plan)
    return plan
  }
  // The declared type of `this` knows the tree of earlier plugins only; here the tree is made.
  const processor = this as unknown as Processor<WorkPlan>
  processor.parser = parser
}
