import { basename, extname } from 'node:path'
import { printable } from '../export/escape'
import type { Language } from '../query'
import type { Values } from './args'
import type { Io } from './io'
import type { Say } from './messages'

/** One run of one command: what was asked, and whom to tell. */
export interface Call {
  io: Io
  language: Language
  say: Say
  words: readonly string[]
  values: Values
  quiet: boolean
  /** Inputs that could not be read so far; any makes the exit code 1. */
  failures: number
}

/** Says on standard error that an input cannot be read, and why. It counts; the command goes on with the next. */
export async function complain(call: Call, name: string, reason: string): Promise<void> {
  call.failures++
  await call.io.stderr.write(`${printable(name)}  ${call.say('error')}  ${printable(reason)}\n`)
}

/** 0, or 1 where an input could not be read. */
export const exitCode = (call: Call): number => (call.failures > 0 ? 1 : 0)

/** The name of standard input in messages and among the words. */
export const standardInput = '-'

/** What names the document of a file in lists and records: the file's name without its ending. */
export const documentName = (path: string): string => basename(path, extname(path))
