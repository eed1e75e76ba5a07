import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

// Bundled once, at build: a worker then starts without webpack, and every worker of a release runs the same code.
const { code } = await bundleWorkflowCode({
  workflowsPath: path.join(import.meta.dirname, 'index.js'),
  logger: new DefaultLogger('WARN'),
});
const folder = path.join(import.meta.dirname, 'bundle');
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, 'workflows.js'), code);
