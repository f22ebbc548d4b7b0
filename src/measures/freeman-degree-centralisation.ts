import { given, listed, refuse, wholeUpTo } from './input-checks.js';

/** A network: councils that share members, or organisations that sit together. */
export interface FreemanDegreeCentralisationInput {
  /** Number of nodes, isolated ones included: a whole number, at least 0. */
  readonly nodes: number;
  /**
   * Links, as pairs of different node numbers from 0 to `nodes` - 1. They have no direction, and a pair given twice (in
   * either order) is one link.
   */
  readonly edges: readonly (readonly [number, number])[];
}

/**
 * How much does a network hang on one node?
 *
 * C = sum(max d - d_i) / ((n - 1)(n - 2)), where d_i is the number of nodes that node i is linked to. Range: 0 (all have
 * the same number of links: a ring, a complete network, no links at all) to 1 (a star). Unit: none. Links have no
 * direction and no weight; networks with loops or directions have other maxima, and other packages divide by those.
 * Betweenness and closeness centralisation answer other questions.
 *
 * Cost: linear in the links.
 *
 * @returns 0 to 1, or `null` for fewer than three nodes, where no network is more centralised than another.
 * @throws RangeError when `nodes` is not a whole number >= 0, or a link does not join two different nodes of the network.
 * @throws TypeError when the list of links is missing.
 * @example
 * ```ts
 * import { freemanDegreeCentralisation } from 'industrial-strategy/measures';
 *
 * // Council 0 shares members with each of the others, who share none.
 * freemanDegreeCentralisation({ nodes: 4, edges: [[0, 1], [0, 2], [0, 3]] }); // => 1
 * freemanDegreeCentralisation({ nodes: 4, edges: [[0, 1], [1, 2], [2, 3]] }); // => 0.3333333333333333
 * ```
 * Source: Freeman (1979), "Centrality in social networks: conceptual clarification".
 */
export function freemanDegreeCentralisation(input: FreemanDegreeCentralisationInput): number | null {
  const { nodes, edges } = given('freemanDegreeCentralisation', input);
  wholeUpTo('freemanDegreeCentralisation', 'nodes', nodes, Number.MAX_SAFE_INTEGER);
  listed('freemanDegreeCentralisation', 'edges', edges);
  const neighbours = new Map<number, Set<number>>();
  const link = (from: number, to: number): number => {
    const known = neighbours.get(from) ?? new Set();
    neighbours.set(from, known.add(to));
    return known.size;
  };
  let highest = 0;
  for (const [i, edge] of edges.entries()) {
    listed('freemanDegreeCentralisation', `edges[${i}]`, edge);
    const [a, b] = edge;
    const isLink = Number.isInteger(a) && Number.isInteger(b) && a >= 0 && b >= 0 && a < nodes && b < nodes && a !== b;
    if (!isLink)
      refuse(
        'freemanDegreeCentralisation',
        `edges[${i}]`,
        `two different whole numbers from 0 to ${nodes - 1}`,
        `[${a}, ${b}]`,
      );
    highest = Math.max(highest, link(a, b), link(b, a));
  }
  if (nodes < 3) return null;
  // The sum of max d - d_i over all nodes, isolated ones included, without visiting those.
  let sum = nodes * highest;
  for (const known of neighbours.values()) sum -= known.size;
  return sum / ((nodes - 1) * (nodes - 2));
}
