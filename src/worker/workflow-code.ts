import { existsSync } from 'node:fs';
import path from 'node:path';
import type { WorkerOptions } from '@temporalio/worker';

const workflows = path.join(import.meta.dirname, '../../workflows');
const bundle = path.join(workflows, 'bundle/workflows.js');

/** The bundle that the build made; from the sources, which have none, it is bundled when the worker starts. */
export const workflowCode = (): Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'> =>
  existsSync(bundle) ? { workflowBundle: { codePath: bundle } } : { workflowsPath: path.join(workflows, 'index.ts') };
