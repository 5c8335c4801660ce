const tags = { zh: 'zh-CN', en: 'en' } as const

/** The page opens in the reader's language where it was made in none; the button changes it. */
export function switchLanguages(page: HTMLElement): void {
  const set = (tag: string): void => {
    page.lang = tag
    for (const option of document.querySelectorAll<HTMLElement>('option[data-zh]')) {
      option.textContent = (tag === tags.en ? option.dataset.en : option.dataset.zh) ?? ''
    }
  }
  if (page.hasAttribute('data-follow')) set(navigator.language.startsWith('zh') ? tags.zh : tags.en)
  document.querySelector('[data-language]')?.addEventListener('click', () => {
    set(page.lang === tags.en ? tags.zh : tags.en)
  })
}

/** What an element says in the language of the page. */
export function shownText(element: Element): string {
  const other = document.documentElement.lang === tags.en ? tags.zh : tags.en
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll(`.w[lang="${other}"]`)) hidden.remove()
  return (copy.textContent ?? '').trim()
}
