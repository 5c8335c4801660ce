import { sha256 as digest } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'

/**
 * 旧编码. Decodes what is not UTF-8 with the browser's own decoders; see `legacy-encodings.ts`, which does it on Node.
 *
 * @param bytes without a byte order mark
 * @param encoding a name of `encodingOf`, or any label the platform knows
 * @returns null where the platform does not know the encoding; what cannot be decoded is U+FFFD
 */
export function decodeLegacy(bytes: Uint8Array, encoding: string): string | null {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(encoding, { ignoreBOM: true })
  } catch {
    return null
  }
  return decoder.decode(bytes)
}

/** SHA-256 in lower-case hex; the browser's own is asynchronous. */
export const sha256 = (bytes: Uint8Array): string => bytesToHex(digest(bytes))
