/** The legend takes a kind of marks out of the page and puts it back: out of sight, and out of the order of Tab. */
export function filterKinds(page: HTMLElement): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-kind]')) {
    button.addEventListener('click', () => {
      const kind = button.dataset.kind ?? ''
      const isOff = page.classList.toggle(`off-${kind}`)
      button.setAttribute('aria-pressed', String(!isOff))
      for (const mark of document.querySelectorAll<HTMLElement>(`mark.${kind}[id]`)) mark.tabIndex = isOff ? -1 : 0
    })
  }
}
