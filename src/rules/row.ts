/**
 * What every table has in common: a row says what it is called, and proves itself.
 * `examples` are texts the row must recognise, `not` near misses it must leave alone; a test runs both.
 */
export interface Row {
  readonly name: string
  readonly examples: readonly [string, ...string[]]
  readonly not?: readonly string[]
}
