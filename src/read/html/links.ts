import { trimSpan } from '../../text/blank'
import type { Link } from '../page'
import type { LinkDraft } from './link-drafts'

const pictures = 'jpe?g|png|gif|bmp|tiff?|webp'
const extensions = `pdf|docx?|wps|wpt|et|dps|xlsx?|csv|pptx?|ofd|rtf|txt|zip|rar|7z|${pictures}`
const attachmentUrl = new RegExp(`\\.(?:${extensions})(?:$|[?#&])`, 'i')
/** Addresses of programs that hand out a file. */
const download = /\/(?:download|downfile|attachment)\w{0,20}\.(?:jsp|do|aspx?|action|php)\b|downloadattach/i
const pictureUrl = new RegExp(`\\.(?:${pictures})(?:$|[?#&])`, 'i')
const attachmentName = new RegExp(`\\.(?:${extensions})[)）】\\]]?$`, 'i')
/** Pictures that are no content: signs before a link, lines, logos. */
const decoration =
  /^data:|\/(?:icons?|filetypeimages|skin|skins|btn)\/|(?:^|\/)(?:icon|ico|logo|blank|spacer|pixel|line|dot|arrow|btn|bg|qrcode|ewm|erweima|weixin|wechat)[^/]*$|[_-](?:icon|ico|logo)\.|(?:^|\/)[a-z]{1,12}\.gif$/i

/**
 * Links to attachments: by the ending of the address or of the text, and the pictures of the body.
 *
 * @param base address of the page, by which relative ones are completed
 */
export function attachmentLinks(drafts: readonly LinkDraft[], text: string, base: string | null): Link[] {
  const links: Link[] = []
  for (const { url, name, isFurniture, span } of drafts) {
    const trimmed = trimSpan(text, span)
    const shown = text.slice(...trimmed).replace(/\s+/g, ' ')
    const isPicture = name !== null
    if (isPicture ? isFurniture || decoration.test(url) : !isAttachment(url, shown)) continue
    if (/^javascript:/i.test(url)) continue
    links.push({ text: name ?? shown, url: completed(url, base), span: trimmed })
  }
  return links
}

const isAttachment = (url: string, shown: string): boolean =>
  attachmentUrl.test(url) || attachmentName.test(shown) || download.test(url)

/** Whether a name, or an address, is that of a picture. */
export const isPicture = (name: string): boolean => pictureUrl.test(name)

function completed(url: string, base: string | null): string {
  if (base === null) return url
  try {
    return new URL(url, base).href
  } catch {
    return url
  }
}
