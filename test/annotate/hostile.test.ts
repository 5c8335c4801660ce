import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import { findInitiatives } from '../../src/annotate/initiative'
import { findMeasures } from '../../src/annotate/measure'
import { findPlaces } from '../../src/annotate/place'
import { findRegulations } from '../../src/annotate/regulation'
import { findResponsible } from '../../src/annotate/responsible'
import { defaultRules } from '../../src/rules'
import { noAnnotations } from '../../src/schema'
import { growth, wordsOf } from '../growth'
import { context, passage } from './plain-context'

const region = { name: '青溪省', code: '220000' }
const finders = [
  ['regulations', findRegulations, wordsOf([...defaultRules.regulationPhrases, ...defaultRules.regulationKinds])],
  ['responsible', findResponsible, wordsOf(defaultRules.responsibility)],
  ['initiatives', findInitiatives, wordsOf(defaultRules.initiatives)],
  ['places', findPlaces, wordsOf(defaultRules.places.filter((row) => row.kind !== 'names'))],
  ['measures', findMeasures, wordsOf(defaultRules.clauseWords)],
] as const

describe('repeats without end', () => {
  it.each(finders)('of every word that the patterns of %s hold are read in linear time', (_, find, words) => {
    expect(words.length).toBeGreaterThan(20)
    const around = context('', { meta: { region, level: 'province' } })
    const run = (length: number): void => {
      for (const word of words) {
        for (const unit of [word, `《甲》${word}`, `${word}、`, `（${word}`]) {
          find(passage(unit.repeat(Math.ceil(length / unit.length))), around, noAnnotations())
        }
      }
    }
    // Eight times as long takes eight times as long; what looks back over all before it takes sixty-four times.
    expect(growth(run, 250, 2000)).toBeLessThan(8 * 4)
  })

  it.each(['《', '、', '由', '责任单位：', '“'])('a megabyte of %s is read in linear time', (unit) => {
    const run = (length: number): void => {
      parseWorkPlan(`一、重点工作\n（一）推进${unit.repeat(Math.ceil(length / unit.length))}`)
    }
    expect(growth(run, 131_072, 1_048_576)).toBeLessThan(8 * 4)
  })
})
