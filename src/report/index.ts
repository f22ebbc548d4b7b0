export type { Phrases } from '../core/phrases.js';
export type { InForce } from '../rules/in-force.js';
export { citationText, type SourceDocument, sourceDocuments } from '../rules/source-documents.js';
export type { Tone } from './document.js';
export { inWords, type Language } from './in-words.js';
export type { ReportOptions } from './options.js';
export type { Style } from './render-text.js';
export { toMarkdown } from './to-markdown.js';
export { type TextOptions, toText } from './to-text.js';
