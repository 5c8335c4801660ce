import * as z from 'zod/mini'
import { named } from './field'
import { shown } from './shown'
import { SCHEMA_VERSION } from './version-number'

export { SCHEMA_VERSION }

/** The one major version of the format that this library reads and writes. */
export const SCHEMA_MAJOR = 1

/** How a version is named when it is refused: `2.x` of another major, else as found. */
export function versionFound(found: unknown): string {
  const major = typeof found === 'string' ? /^(\d{1,9})\.\d/.exec(found)?.[1] : undefined
  return major !== undefined && Number(major) !== SCHEMA_MAJOR ? `${major}.x` : shown(found)
}

const error = (issue: { readonly input?: unknown }): string =>
  `schemaVersion ${versionFound(issue.input)} is not readable by this version, which reads ${SCHEMA_MAJOR}.x`

/** 格式版本. Accepts every 1.x.y; another major is refused by name. */
export const SchemaVersionSchema = named(
  z.string({ error }).check(z.regex(/^1\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, { error })),
  {
    id: 'SchemaVersion',
    title: 'Schema version 格式版本',
    description:
      '格式版本. Version of this format (semver), not of the package that wrote it. Readers of 1.x ignore fields and open values they do not know, and refuse another major.',
    examples: [SCHEMA_VERSION],
  },
)
