import type { PageContent } from '../../read/page'
import { WorkPlanError } from '../../schema/error'
import type { Zip } from '../zip'
export async function readOfd(_zip: Zip): Promise<PageContent> {
  throw new WorkPlanError('unsupported-format', { format: 'ofd' })
}
