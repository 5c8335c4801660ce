import type { PageContent } from '../../read/page'
import type { Rules } from '../../rules'
import { WorkPlanError } from '../../schema/error'
import { contentOfPages } from '../layout'
import type { Zip } from '../zip'
import { ofdFacts } from './facts'
import { openOfd } from './package'
import { placedOfdPage } from './text'

/**
 * 版式文件 OFD (GB/T 33190—2016). Reads the text objects of the pages by their places, and what `OFD.xml` says of the document.
 *
 * @throws WorkPlanError `no-text-layer` where the pages hold pictures only, `malformed-container`, `too-large`
 */
export async function readOfd(zip: Zip, rules: Rules): Promise<PageContent> {
  const { info, pages } = await openOfd(zip)
  const content = contentOfPages(pages.map(placedOfdPage))
  if (!content) throw new WorkPlanError('no-text-layer', { format: 'ofd' })
  return { ...content, facts: ofdFacts(info, rules) }
}
