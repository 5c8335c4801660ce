/** Published JSON that cannot be read back; the message is in the user's language. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}
