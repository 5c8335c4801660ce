import type { Attachment } from '../schema'

/** `a` and the number; where an id is taken, `-2`, `-3` … behind it. */
export class AttachmentIds {
  /** How many attachments have the number. */
  private readonly taken = new Map<string, number>()

  constructor(others: readonly Attachment[] = []) {
    for (const { id } of others) this.note(id.replace(/-\d+$/, ''))
  }

  next(ordinal: number): string {
    const before = this.note(`a${ordinal}`)
    return before === 0 ? `a${ordinal}` : `a${ordinal}-${before + 1}`
  }

  private note(id: string): number {
    const before = this.taken.get(id) ?? 0
    this.taken.set(id, before + 1)
    return before
  }
}
