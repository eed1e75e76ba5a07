import { agencyRoutes } from '../../api/agencies/agencies.routes.js';
import { foldVietnamese } from '../../domain/fold-vietnamese.js';
import type { ApiClient } from '../client/api-client.js';
import { isUuid, theOne } from './short-id.js';

/** A leader's post from what a person types: its id, its title, or a part of the title that no other has. */
export async function findPost(api: ApiClient, typed: string): Promise<string> {
  if (isUuid(typed)) return typed.toLowerCase();
  const { posts } = await api.ask(agencyRoutes.posts);
  const wanted = foldVietnamese(typed);
  const same = posts.filter(({ title }) => foldVietnamese(title) === wanted);
  const found = same.length > 0 ? same : posts.filter(({ title }) => foldVietnamese(title).includes(wanted));
  return theOne(found, typed, 'chức vụ', ({ title }) => title).id;
}
