import type { MailedDirective } from '../../../mail/mail-content.js';
import { agencyLinks } from './agency-links.js';
import type { LoadedAssignment } from './load-assignments.js';
import { mailedDirective, type DirectiveFacts } from './mailed-directive.js';
import type { Scene } from './scene.js';

/** Items of one directive, with how the mail names it. */
export interface GroupOf<T> {
  facts: DirectiveFacts;
  directive: MailedDirective;
  /** the agency's page without an account; null where none was made */
  agencyPageUrl: string | null;
  items: readonly T[];
}

/** Groups by directive, keeping the order. */
export async function byDirective<T extends { row: LoadedAssignment }>(
  scene: Scene,
  items: readonly T[],
): Promise<GroupOf<T>[]> {
  const groups = [...Map.groupBy(items, ({ row }) => row.directiveId).values()];
  const linkOf = await agencyLinks(
    scene,
    groups.flatMap(([first]) => first?.row.directiveId ?? []),
  );
  return groups.flatMap((items) => {
    const facts = items[0]?.row.directive;
    if (facts === undefined) return [];
    const linkId = linkOf(facts.id);
    return [
      {
        facts,
        directive: mailedDirective(facts, scene, linkId),
        agencyPageUrl: linkId === null ? null : scene.urls.agencyPage(linkId),
        items,
      },
    ];
  });
}
