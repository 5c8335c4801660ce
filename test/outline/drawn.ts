import { expect } from 'vitest'
import type { Span } from '../../src/schema'
import { outlineOf } from './read-outline'

/** A unit as drawn or as parsed: where it stands, and where its heading does. */
interface Drawn {
  type: 'section' | 'task'
  text: string
  span: Span
  heading: Span | null
  children: Drawn[]
}

const kinds = { S: 'section', T: 'task' } as const

/**
 * Reads a drawing in brackets: `{S 一、{h 总体要求}\n{T （一）{h 目标}。到2025年建成。}}` is a text, the tree of its units
 * and the places of both, in one string.
 */
export function readDrawing(drawing: string): { text: string; units: Drawn[] } {
  let text = ''
  const units: Drawn[] = []
  const open: (Drawn | null)[] = []
  const innermost = (): Drawn | undefined => open.findLast((unit) => unit !== null) ?? undefined
  for (const [token, kind] of drawing.matchAll(/\{([STh]) |\}|[^{}]+/g)) {
    if (kind === 'h') {
      open.push(null)
      ;(innermost() as Drawn).heading = [text.length, 0]
    } else if (kind !== undefined) {
      const unit: Drawn = {
        type: kinds[kind as 'S' | 'T'],
        text: '',
        span: [text.length, 0],
        heading: null,
        children: [],
      }
      ;(innermost()?.children ?? units).push(unit)
      open.push(unit)
    } else if (token === '}') {
      const unit = open.pop()
      if (unit) unit.span[1] = text.trimEnd().length
      else if (innermost()?.heading) (innermost()?.heading as Span)[1] = text.length
    } else text += token
  }
  const slice = (unit: Drawn): Drawn => ({
    ...unit,
    text: text.slice(...unit.span),
    children: unit.children.map(slice),
  })
  return { text, units: units.map(slice) }
}

type Node = ReturnType<typeof outlineOf>['children'][number]

/** Holds that a drawn text parses into the tree it is drawn as, every unit and heading at its place. */
export function expectDrawn(drawing: string): ReturnType<typeof outlineOf> {
  const { text, units } = readDrawing(drawing)
  const outline = outlineOf(text)
  const parsed = ({ type, span, heading, children }: Node): Drawn => ({
    type,
    text: text.slice(...span),
    span,
    heading: heading?.span ?? null,
    children: (children as Node[]).map(parsed),
  })
  expect(outline.children.map(parsed)).toEqual(units)
  return outline
}
