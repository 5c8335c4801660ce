import { describe, expect, it } from 'vitest'
import { AnnotationsSchema, annotationKinds, noAnnotations, strict } from '../../src/schema'

describe('annotation kinds', () => {
  it('are the fields of the schema, in its order', () => {
    expect(annotationKinds).toEqual(Object.keys(AnnotationsSchema.shape))
  })

  it('are all there, and empty, in the empty set', () => {
    expect(strict(AnnotationsSchema).parse(noAnnotations())).toEqual(noAnnotations())
    expect(Object.keys(noAnnotations())).toEqual([...annotationKinds])
    expect(Object.values(noAnnotations()).flat()).toEqual([])
  })

  it('are fresh at each call', () => {
    const one = noAnnotations()
    for (const kind of annotationKinds) expect(one[kind]).not.toBe(noAnnotations()[kind])
  })
})
