import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import { readDocument } from '../../src/documents'
import { violations } from '../laws'
import { seedText } from '../renditions'
import { objectsOf, ofdFile } from './ofd-file'
import { pdfFile, setParagraphs } from './pdf-file'
import { compare } from './same-tree'
import { paragraph, wordFile } from './word-file'

const lines = seedText()
  .split(/\r?\n/)
  .map((line) => line.trim())
  .filter((line) => line !== '')
const body = lines.slice(lines.findIndex((line) => line.startsWith('各市')))
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const pages = setParagraphs(body, 22).map((page, i) => [...page, { text: `— ${i + 1} —`, x: 480, y: 60, size: 14 }])

/** The seed's text as the files that governments publish. */
const files: [format: string, file: Uint8Array][] = [
  ['docx', wordFile({ body: body.map((line) => paragraph(escaped(line))).join('') })],
  ['pdf', pdfFile(pages)],
  ['ofd', ofdFile({ pages: pages.map(objectsOf) })],
]

describe.each(files)('the seed as %s', (format, file) => {
  it('gives the tree of its text', async () => {
    const plan = await readDocument(file)
    const { equal, total, differences, printedOnce } = compare(plan, parseWorkPlan(body.join('\n')))
    expect(plan.source.format).toBe(format)
    expect([...differences, ...printedOnce]).toEqual([])
    expect(equal).toBe(total)
  })

  it('keeps all laws', async () => {
    expect(violations(await readDocument(file))).toEqual([])
  })
})
