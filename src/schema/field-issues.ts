import type * as z from 'zod/mini'
import type { FormatIssue } from './format-error'
import { shown } from './shown'

const jsonPath = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>((path, key) => path + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$')

const valueAt = (value: unknown, keys: readonly PropertyKey[]): unknown =>
  keys.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value)

const bound = (sign: string, origin: string, limit: number | bigint): string =>
  origin === 'number' || origin === 'int' ? `a number ${sign} ${limit}` : `${origin} of length ${sign} ${limit}`

/** What a failed check wanted. */
function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' | ')
    case 'custom':
      return issue.message
    case 'unrecognized_keys':
      return 'no such field'
    case 'invalid_union':
      return '"section" | "task"'
    case 'too_small':
      return bound('≥', issue.origin, issue.minimum)
    case 'too_big':
      return bound('≤', issue.origin, issue.maximum)
    default: {
      // A string of another form: the one kind of check left.
      const { format, pattern } = issue as z.core.$ZodIssueInvalidStringFormat
      return format === 'regex' ? String(pattern) : format
    }
  }
}

/** Where a failed check looked; of a field that must not be there, that field. */
const placeOf = (issue: z.core.$ZodIssue): readonly PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path

/** What a schema says against a value, place by place. */
export const fieldIssues = (error: z.core.$ZodError, value: unknown): FormatIssue[] =>
  error.issues.map((issue) => ({
    code: 'field',
    path: jsonPath(placeOf(issue)),
    expected: wanted(issue),
    found: shown(valueAt(value, placeOf(issue))),
  }))
