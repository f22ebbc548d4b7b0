/**
 * The bibliography of the data sets.
 *
 * @packageDocumentation
 */
export { dataSources } from './generated/sources.js';
export type { DataSource } from './types.js';
