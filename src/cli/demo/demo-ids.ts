import { v5 as uuidv5 } from 'uuid';
import type { DemoOffice } from '../../../demo/demo-office.js';

const NAMESPACE = '6f1c3c5e-3d0b-5b5e-9a4f-0d0ad0c00001';

const idOf = (...parts: string[]): string => uuidv5(parts.join('/'), NAMESPACE);

/** The same things have the same ids in every demonstration. Workflow ids carry the installation's own, random one. */
export const demoIds = {
  office: ({ key }: DemoOffice): string => idOf(key),
  agency: ({ key }: DemoOffice, slug: string): string => idOf(key, 'agency', slug),
  group: ({ key }: DemoOffice, name: string): string => idOf(key, 'group', name),
  post: ({ key }: DemoOffice, slug: string): string => idOf(key, 'post', slug),
  account: (username: string): string => idOf('account', username),
};
