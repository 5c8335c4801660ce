import { tell } from './status'

const said = { 'zh-CN': '已复制 ', en: 'Copied ' } as const

/** Copies without the clipboard's own interface, which pages of some browsers do not have when opened from a disk. */
function copyBySelection(text: string): void {
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  document.execCommand('copy')
  field.remove()
}

/** One click on its button copies the citation of a passage. */
export function copyCitations(): void {
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null
    const text = button?.dataset.copy
    if (text === undefined) return
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      copyBySelection(text)
    }
    tell((document.documentElement.lang === 'en' ? said.en : said['zh-CN']) + text)
  })
}
