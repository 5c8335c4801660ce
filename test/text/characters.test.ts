import { describe, expect, test } from 'vitest'
import { characterAt, charactersOf, seek } from '../../src/text/characters'

const read = (text: string, start: number, end: number): string => {
  const { codes, base } = charactersOf(text, start, end)
  return String.fromCharCode(...codes.subarray(base + start, base + end))
}

describe('charactersOf', () => {
  const long = Array.from({ length: 5000 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('')

  test('gives the characters of a whole text and of a stretch', () => {
    expect(read('民政工作要点', 0, 6)).toBe('民政工作要点')
    expect(read('民政工作要点', 2, 4)).toBe('工作')
    expect(read(long, 4000, 4010)).toBe(long.slice(4000, 4010))
    expect(read('', 0, 0)).toBe('')
  })

  test('what was handed out stays as it is, however much is read after it', () => {
    const first = charactersOf('民政工作要点', 0, 6)
    for (let i = 0; i < 40; i++) charactersOf(`${i}${long}`, 0, long.length)
    expect(String.fromCharCode(...first.codes.subarray(first.base, first.base + 6))).toBe('民政工作要点')
  })

  test('texts longer than what is kept', () => {
    const text = long.repeat(20)
    expect(charactersOf(text, 0, text.length).codes.length).toBe(text.length)
    expect(read(text, 99_990, 100_000)).toBe(text.slice(99_990))
  })

  test('seek finds the characters of a table', () => {
    const table = new Uint8Array(0x10000)
    table['政'.charCodeAt(0)] = 1
    const characters = charactersOf('民政工政', 0, 4)
    expect([0, 1, 2, 4].map((from) => seek(table, characters, from, 4))).toEqual([1, 1, 3, 4])
    expect(seek(table, characters, 2, 3)).toBe(3)
  })

  test('characterAt is 0 outside', () => {
    expect([-1, 0, 1].map((at) => characterAt('a', at))).toEqual([0, 97, 0])
  })
})
