import { WorkPlanError } from '../schema/error'

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code))

/**
 * Loads a library that not every user needs: by name, so that a program that reads no such file never loads it, and one without it can
 * say what to install.
 *
 * @param name of the package
 * @param format what it is needed for
 * @param load imports it
 * @throws WorkPlanError `unsupported-format`, naming the package, where it is not installed
 */
export async function loadLibrary<T>(name: string, format: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    throw new WorkPlanError('unsupported-format', { format, package: name }, { cause })
  }
}
