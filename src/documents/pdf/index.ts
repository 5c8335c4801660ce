import type { PageContent } from '../../read/page'
import { WorkPlanError } from '../../schema/error'
export async function readPdf(_bytes: Uint8Array): Promise<PageContent> {
  throw new WorkPlanError('unsupported-format', { format: 'pdf' })
}
