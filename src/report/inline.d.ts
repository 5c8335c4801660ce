/** A style sheet or script bundled into one text, by `.build/inline.ts`. */
declare module '*?inline' {
  const text: string
  export default text
}

/** `src/report/assets.ts`, built: a file of its own, so that what runs from source finds it too. */
declare module '#report-assets' {
  export const script: string
  export const style: string
}
