import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version of the package this file belongs to: that of the nearest `package.json` of our name above it. */
export function version(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const manifest = manifestIn(folder);
    if (manifest?.name === 'industrial-strategy') return manifest.version ?? 'unknown';
    const above = dirname(folder);
    if (above === folder) return 'unknown';
    folder = above;
  }
}

function manifestIn(folder: string): { readonly name?: string; readonly version?: string } | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string; version?: string };
  } catch {
    return null;
  }
}
