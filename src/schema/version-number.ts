/** Version of the published format (semver), not of the package: a minor version adds fields and open values only. */
export const SCHEMA_VERSION = '1.1.0'
