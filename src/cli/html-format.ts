/** A page of HTML, beside the formats of `src/export`. What makes it is loaded when it is written. */
export const htmlFormat = {
  name: 'html',
  extension: 'html',
  en: 'a page by itself, to be read in any browser or printed',
  zh: '独立网页，可在浏览器中阅读和打印',
} as const
