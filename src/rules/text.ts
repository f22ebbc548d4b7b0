import type { Judged, Severity } from './outcome.js';

/** A text with slots; a failed one may carry its own severity. */
export type Text = string | readonly [Severity, string];

/** A rule's texts by outcome and message id, with slots as {@link DataOf} lists them. */
export type Messages = { readonly [O in Judged]?: { readonly [id: string]: Text } };

/** The text itself, without severity. */
export type TemplateOf<T> = T extends readonly [Severity, infer S extends string] ? S : T extends string ? T : never;
