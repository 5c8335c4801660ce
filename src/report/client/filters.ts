import { reveal } from './folding'

/** Which rows are to be seen: all filters must hold. */
export function filterRows(): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.change')]
  const groups = [...document.querySelectorAll<HTMLElement>('.group')]
  const only = [...document.querySelectorAll<HTMLElement>('[data-only]')]
  const domains = document.querySelector<HTMLSelectElement>('[data-domains]')
  const nothing = document.querySelector<HTMLElement>('.nothing')

  const apply = (): void => {
    const wanted = only.filter((button) => button.getAttribute('aria-pressed') === 'true')
    const domain = domains?.value ?? ''
    for (const row of rows) {
      const holds =
        wanted.every((button) => button.dataset.only !== undefined && button.dataset.only in row.dataset) &&
        (domain === '' || row.dataset.domain === domain)
      row.hidden = !holds
    }
    for (const group of groups) group.hidden = group.querySelector('.change:not([hidden])') === null
    if (nothing) nothing.hidden = groups.some((group) => !group.hidden)
  }

  for (const button of only) {
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'))
      apply()
    })
  }
  domains?.addEventListener('change', apply)
}

/** j and k go to the next and the previous change. */
export function walkChanges(): void {
  let at = -1
  addEventListener('keydown', (event) => {
    const step = { j: 1, k: -1 }[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof HTMLSelectElement) return
    const changes = [...document.querySelectorAll<HTMLElement>('.change[data-changed]:not([hidden])')]
    at = Math.min(changes.length - 1, Math.max(0, at + step))
    const change = changes[at]
    if (!change) return
    reveal(change)
    change.scrollIntoView({ block: 'start' })
    change.querySelector<HTMLElement>('.fold')?.focus({ preventScroll: true })
  })
}
