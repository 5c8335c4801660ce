import { version } from '../package.json'

/** `generator` of the plans this build writes: `yaodian@0.1.0`. */
export const GENERATOR = `yaodian@${version}`
