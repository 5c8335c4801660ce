import type { MessageCode } from './messages'
import { nearest } from './nearest'

/** A command line that asks for something that is not there. The exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** The valid word that was probably meant, or null. */
  readonly meant: string | null

  /**
   * @param code what is wrong
   * @param values the facts of its sentence
   * @param typed the word that is not valid, and those that are
   */
  constructor(
    readonly code: MessageCode,
    readonly values: Readonly<Record<string, string>> = {},
    typed: string | null = null,
    valid: readonly string[] = [],
  ) {
    super(code)
    this.meant = typed === null ? null : nearest(typed, valid)
  }
}
