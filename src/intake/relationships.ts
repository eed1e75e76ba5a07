import type { OpenZip } from './open-zip.js';
import { readXml } from './read-xml.js';

/** What a part of the package points to: by id, with the last word of the type ("header", "styles"). */
export interface Relationship {
  id: string;
  type: string;
  /** Path inside the package; what lies outside is left out. */
  target: string;
}

/** The relationships of a part ('' for the package itself); none when it has none. */
export async function relationshipsOf(zip: OpenZip, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const found: Relationship[] = [];
  const source = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!zip.names.includes(source)) return found;
  await readXml(zip.pieces(source), {
    open: ({ name, attribute }) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const type = attribute('Type') ?? '';
      const target = inPackage(folder, attribute('Target') ?? '');
      found.push({ id: attribute('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target });
    },
  });
  return found;
}

function inPackage(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
