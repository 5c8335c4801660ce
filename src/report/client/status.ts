const shownFor = 2500
let timer = 0

/** Says something to the reader, on the screen and to a screen reader. */
export function tell(text: string): void {
  const status = document.querySelector('.status')
  if (!status) return
  status.textContent = text
  clearTimeout(timer)
  timer = window.setTimeout(() => {
    status.textContent = ''
  }, shownFor)
}
