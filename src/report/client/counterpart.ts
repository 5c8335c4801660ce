import { reveal } from './folding'
import { shownText } from './language'
import { tell } from './status'

const shown = 'shown'

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

function show(cell: Element): void {
  const row = cell.closest('.change')
  if (!row) return
  for (const element of document.querySelectorAll(`.cell.${shown}`)) element.classList.remove(shown)
  reveal(row)
  row.classList.add('both')
  const both = row.querySelectorAll('.cell:not(.empty)')
  for (const each of both) each.classList.add(shown)
  const other = [...both].find((each) => each !== cell) ?? row.querySelector('.cell.empty')
  if (other && !isInView(other)) other.scrollIntoView({ block: 'center' })
  const names = [...row.querySelectorAll('.cited')].map((name) => shownText(name))
  const word = row.querySelector('.word')
  tell(`${names.join(' ↔ ')}  ${word ? shownText(word) : ''}`)
}

/** A click on a unit shows its counterpart: both are set off, and the other one is brought into view. */
export function showCounterparts(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return
    const way = target.closest<HTMLAnchorElement>('a.counterpart')
    if (target.closest('a, button') && !way) return
    const cell = target.closest('.cell:not(.empty)')
    if (cell) show(cell)
  })
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    for (const element of document.querySelectorAll(`.cell.${shown}`)) element.classList.remove(shown)
  })
}
