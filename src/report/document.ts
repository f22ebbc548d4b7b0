/** What a piece of text is, so that a renderer can tell it apart. */
export type Tone = 'title' | 'heading' | 'strong' | 'faint' | 'code' | 'error' | 'warning' | 'note' | 'passed';

/** A piece of text, plain or of a tone. */
export type Span = string | { readonly text: string; readonly tone: Tone };

/** A line of text, to be wrapped by the renderer. */
export type Line = string | readonly Span[];

/** A label and what stands under it. */
export interface Field {
  /** A word or two. */
  readonly label: string;
  /** One line each. */
  readonly lines: readonly Line[];
}

/** A column of a table. */
export interface Column {
  /** Its head. */
  readonly head: string;
  /** Figures stand to the right. */
  readonly right: boolean;
}

/** A part of a report. The same parts are written out as text and as Markdown, so the two never say different things. */
export type Block =
  | { readonly kind: 'title'; readonly text: Line }
  | { readonly kind: 'heading'; readonly text: Line }
  | { readonly kind: 'subheading'; readonly text: Line }
  | { readonly kind: 'paragraph'; readonly text: Line }
  | { readonly kind: 'alarm'; readonly text: Line }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly Line[] }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'example'; readonly lines: readonly string[] };

/** The pieces of a line. */
export function spansOf(line: Line): readonly Span[] {
  return typeof line === 'string' ? [line] : line;
}

/** Text of a tone. */
export function toned(tone: Tone, text: string): Span {
  return { text, tone };
}

/** A section with its heading, or nothing where it would be empty. */
export function section(heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks];
}
