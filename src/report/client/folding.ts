/** Folds a row to its heading, or opens it: both columns together, since both are in the row. */
export function setFolded(row: Element, folded: boolean): void {
  row.classList.toggle('folded', folded)
  row.querySelector('.fold, .fold-section')?.setAttribute('aria-expanded', String(!folded))
}

const rows = (): NodeListOf<Element> => document.querySelectorAll('.change')

function setSectionFolded(section: Element, folded: boolean): void {
  section.classList.toggle('folded', folded)
  section.querySelector('.fold-section')?.setAttribute('aria-expanded', String(!folded))
}

/** Opens what hides an element. */
export function reveal(element: Element): void {
  const row = element.closest('.change')
  if (row) setFolded(row, false)
  if (row && element.closest('.cell.before')) row.classList.add('both')
  const section = element.closest('.group.folded')
  if (section) setSectionFolded(section, false)
  for (let box = element.closest('details'); box; box = box.parentElement?.closest('details') ?? null) box.open = true
}

/** Rows, sections and all at once fold by their buttons; a link into what is folded opens it. */
export function foldRows(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    const row = target.closest('.fold')?.closest('.change')
    if (row) setFolded(row, !row.classList.contains('folded'))
    const section = target.closest('.fold-section')?.closest('.group')
    if (section) setSectionFolded(section, !section.classList.contains('folded'))
    const all = target.closest<HTMLElement>('[data-fold]')
    if (all) for (const each of rows()) setFolded(each, all.dataset.fold === 'true')
  })
}

/** Opens what hides the place that the address names. */
export function revealTarget(): void {
  const open = (): void => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!place) return
    reveal(place)
    place.scrollIntoView()
  }
  addEventListener('hashchange', open)
  if (location.hash !== '') open()
  addEventListener('beforeprint', () => {
    for (const box of document.querySelectorAll('details')) box.open = true
  })
}
