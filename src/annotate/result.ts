export { findResults } from './target'
