/**
 * 双数组. A tree of many words in three flat arrays (Aoe 1989): the step from a state by a character is one addition and
 * one comparison, and thousands of words take a few dozen kilobytes, so that a whole text is read from the nearest cache.
 */
export interface DoubleArray {
  /** Character → its number, 0 for one that no word holds. The number of a first character is its state. */
  readonly alphabet: Uint16Array
  /** Per state: where its steps begin, 0 where no word goes on. */
  readonly bases: Int32Array
  /** Per state: the state it is reached from; -1 for first characters and free cells. */
  readonly parents: Int32Array
  /** Per state: the number of the word that ends there, from 1; 0 for none. */
  readonly words: Int32Array
}

interface Node {
  readonly children: Map<number, Node>
  word: number
}

/** Compiles folded words, none empty and none twice; word number `i + 1` is `words[i]`. */
export function compileDoubleArray(words: readonly string[]): DoubleArray {
  const alphabet = new Uint16Array(0x10000)
  let count = 0
  const root: Node = { children: new Map(), word: 0 }
  words.forEach((word, i) => {
    let node = root
    for (let k = 0; k < word.length; k++) {
      const code = word.charCodeAt(k)
      if (alphabet[code] === 0) alphabet[code] = ++count
      const id = alphabet[code] as number
      const next = node.children.get(id) ?? { children: new Map(), word: 0 }
      node.children.set(id, next)
      node = next
    }
    node.word = i + 1
  })
  const builder = new Builder(count)
  for (const [id, node] of root.children) builder.place(node, id)
  return { alphabet, ...builder.arrays() }
}

/** Lays the states out: for each the first place where all its steps find a free cell. */
class Builder {
  readonly #span: number
  readonly #bases: number[] = []
  readonly #parents: number[] = []
  readonly #words: number[] = []
  /** No cell before this one is free. */
  #free: number

  constructor(characters: number) {
    this.#span = characters + 1
    this.#free = this.#span
  }

  place(node: Node, state: number): void {
    this.#words[state] = node.word
    const ids = [...node.children.keys()].sort((a, b) => a - b)
    if (ids.length === 0) return
    const base = this.#baseFor(ids)
    this.#bases[state] = base
    for (const id of ids) this.#parents[base + id] = state
    while (this.#parents[this.#free] !== undefined) this.#free++
    for (const [id, child] of node.children) this.place(child, base + id)
  }

  #baseFor(ids: readonly number[]): number {
    const first = ids[0] as number
    for (let cell = Math.max(this.#free, first + 1); ; cell++) {
      const base = cell - first
      if (ids.every((id) => base + id >= this.#span && this.#parents[base + id] === undefined)) return base
    }
  }

  arrays(): Pick<DoubleArray, 'bases' | 'parents' | 'words'> {
    // Behind the last state there is room for a step by any character, so that none needs to ask for the end.
    const size = this.#parents.length + this.#span + 1
    const flat = (values: readonly number[], none: number) =>
      Int32Array.from({ length: size }, (_, i) => values[i] ?? none)
    return { bases: flat(this.#bases, 0), parents: flat(this.#parents, -1), words: flat(this.#words, 0) }
  }
}
