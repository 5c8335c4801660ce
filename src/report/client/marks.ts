import type { Reading } from './reading'

const shown = 'shown'

/** Pointing at a mark, or coming to it by Tab, shows what was read from it; pointing at what was read shows its mark. */
export function showFacts(reading: Reading): void {
  const markOf = (fact: Element): NodeListOf<HTMLElement> =>
    document.querySelectorAll<HTMLElement>(`mark[data-fact="${fact.id}"]`)

  const clear = (): void => {
    for (const element of document.querySelectorAll(`.${shown}`)) element.classList.remove(shown)
  }

  const show = (target: EventTarget | null): void => {
    if (!(target instanceof Element)) return
    const mark = target.closest<HTMLElement>('mark')
    const fact = mark ? document.getElementById(mark.dataset.fact ?? '') : target.closest<HTMLElement>('.fact')
    if (!fact) return
    clear()
    fact.classList.add(shown)
    for (const each of markOf(fact)) each.classList.add(shown)
    if (!mark) return
    const passage = mark.closest('.passage')
    if (passage) reading.hold(passage)
    keepInView(fact)
  }

  document.addEventListener('pointerover', ({ target }) => show(target))
  document.addEventListener('focusin', ({ target }) => show(target))
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    clear()
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
}

/** Scrolls the column of facts alone, where it is one. */
function keepInView(fact: HTMLElement): void {
  const column = fact.closest<HTMLElement>('.facts')
  if (!column || getComputedStyle(column).position !== 'fixed') return
  const [inner, outer] = [fact.getBoundingClientRect(), column.getBoundingClientRect()]
  if (inner.top < outer.top || inner.bottom > outer.bottom) column.scrollTop += inner.top - outer.top - outer.height / 3
}
