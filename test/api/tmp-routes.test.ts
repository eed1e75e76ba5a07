import { writeFileSync } from 'node:fs';
import { routes } from '../../src/api/routes.js';
import { openapiDocument } from '../../src/api/openapi/openapi-document.js';
it('writes', () => {
  const document = openapiDocument(routes, 'http://x');
  writeFileSync('/tmp/team/openapi.json', JSON.stringify(document, null, 1));
  const lines = routes.map((r) => `- ${r.method.toUpperCase()} ${r.path} — ${r.summary} [right ${r.right}] body=${r.body ? ((r.body.meta() as any)?.id ?? 'inline') : '-'} ${r.takesFile ? 'multipart file ' + r.takesFile : ''} → ${r.status} ${r.answer === null ? '-' : 'mediaType' in r.answer ? r.answer.mediaType : ((r.answer.meta() as any)?.id ?? 'inline')}; refusals ${(r.refusals ?? []).join(', ')}`);
  writeFileSync('/tmp/team/routes.raw.md', lines.join('\n'));
});
