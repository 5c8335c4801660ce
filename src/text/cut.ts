/** Where a text may be cut at or just before `at`, so that no character beyond the basic plane is cut in two. */
export function cutAt(text: string, at: number): number {
  return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at
}

/** The beginning of a text, with `…` for what is left out; a text of at most `longest` code units is shown whole. */
export const beginningOf = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, cutAt(text, longest))}…` : text
