/** What a figure is called, and where its words may stand, the best place first. */
export interface Wanted {
  words: string
  places: readonly Spot[]
}

export interface Spot {
  x: number
  y: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const han = 11
const latin = 6.4
const ascent = 9
const descent = 3

const widthOf = (words: string): number =>
  [...words].reduce((sum, character) => sum + (character > '\u2000' ? han : latin), 0)

const boxOf = (words: string, { x, y }: Spot): Box => {
  const half = widthOf(words) / 2
  return { left: x - half, right: x + half, top: y - ascent, bottom: y + descent }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Finds room for labels, the later ones first, for readers ask for the latest figure. What finds none is left out: its figure can be
 * read off the axis, in its tooltip and in the table.
 *
 * @param taken what stands in the drawing already: its marks
 * @returns for each label its place, null where there is none
 */
export function placed(labels: readonly Wanted[], taken: readonly Spot[], bounds: Box): (Spot | null)[] {
  const boxes: Box[] = taken.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 4, bottom: y + 4 }))
  const found: (Spot | null)[] = labels.map(() => null)
  for (let i = labels.length - 1; i >= 0; i--) {
    const { words, places } = labels[i] as Wanted
    const spot = places.find((place) => {
      const box = boxOf(words, place)
      const inside =
        box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
      return inside && !boxes.some((other) => overlap(box, other))
    })
    if (!spot) continue
    found[i] = spot
    boxes.push(boxOf(words, spot))
  }
  return found
}
