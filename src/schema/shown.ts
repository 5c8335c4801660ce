/** A value as a sentence names it, shortened: `"eq"`, `3`, `object`; `nothing` where there is none. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'object' && value !== null) return 'object'
  const words = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value)
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}
