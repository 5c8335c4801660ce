/** An input that cannot be used: the system refuses it, or it is JSON that is not what was asked for. The message is in the user's language. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}
