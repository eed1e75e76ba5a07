import type { Subject } from './subject.js';

const prefixes = { directive: 'dir', office: 'office' } as const satisfies Record<Subject['kind'], string>;

/**
 * `dir/<installation>/<uuid>`, `office/<installation>/<uuid>`. The installation's id is in it so that a restored or a second
 * database never meets another's workflows.
 */
export const workflowIdOf = (installationId: string, { kind, id }: Subject): string =>
  `${prefixes[kind]}/${installationId}/${id}`;
