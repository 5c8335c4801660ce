/** The passage the reader is at. */
export interface Reading {
  /** Makes a passage the current one, until the reader scrolls on. */
  hold(passage: Element): void
}

/** The line of the window that is read, from its top: below the bar, a share of the window. */
const readingLine = 0.2

/**
 * Follows the reader: the passage at the reading line, or the one pointed at, is the current one, its facts are shown and the outline leads to it. j and k go
 * to the next and the previous passage.
 */
export function followReading(): Reading {
  const passages = [...document.querySelectorAll<HTMLElement>('.passage')]
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.outline a')].map((link) => [
      decodeURIComponent(link.hash.slice(1)),
      link,
    ]),
  )
  let current: Element | null = null
  let held = false

  const set = (passage: Element): void => {
    if (passage === current) return
    for (const [element, on] of [
      [current, false],
      [passage, true],
    ] as const) {
      element?.classList.toggle('current', on)
      const item = element && links.get(element.id)?.parentElement
      item?.classList.toggle('current', on)
      if (on && item) keepInView(item)
    }
    current = passage
  }

  const atLine = (): HTMLElement | undefined => {
    const line = innerHeight * readingLine
    let low = 0
    let high = passages.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((passages[middle]?.getBoundingClientRect().top ?? 0) <= line) low = middle
      else high = middle - 1
    }
    return passages[low]
  }

  let waiting = false
  const follow = (): void => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      const passage = atLine()
      if (passage && !held) set(passage)
    })
  }
  // Above the text the outline would be in its way.
  for (const list of document.querySelectorAll<HTMLDetailsElement>('.outline > details')) {
    list.open = matchMedia('(min-width: 1200px)').matches
  }
  addEventListener('scroll', follow, { passive: true })
  for (const own of ['wheel', 'touchmove']) {
    addEventListener(
      own,
      () => {
        held = false
      },
      { passive: true },
    )
  }
  const hold = (passage: Element): void => {
    held = true
    set(passage)
  }
  follow()

  addEventListener('keydown', (event) => {
    const step = { j: 1, k: -1 }[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const next = passages[passages.indexOf(current as HTMLElement) + step]
    if (!next) return
    next.scrollIntoView({ block: 'start' })
    hold(next)
  })
  return { hold }
}

/** Scrolls the outline alone, never the page. */
function keepInView(item: HTMLElement): void {
  const list = item.closest<HTMLElement>('.outline')
  if (!list || getComputedStyle(list).position !== 'sticky') return
  const [inner, outer] = [item.getBoundingClientRect(), list.getBoundingClientRect()]
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top + outer.height / 3
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom + outer.height / 3
}
