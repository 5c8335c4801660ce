#!/usr/bin/env node
import { files } from './files'
import type { Io, Out } from './io'
import { run } from './run'

/** A stream of the process; `write` waits until the text is on its way. */
const outOf = (stream: NodeJS.WriteStream): Out => {
  // A reader that went away is told by the write that fails; without a listener it would end the process.
  stream.on('error', () => undefined)
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? null,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()))
      }),
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

const io: Io = {
  stdin: { isTTY: process.stdin.isTTY === true, read: readStandardInput },
  stdout: outOf(process.stdout),
  stderr: outOf(process.stderr),
  env: process.env,
  ...files,
}

process.exitCode = await run(process.argv.slice(2), io)
