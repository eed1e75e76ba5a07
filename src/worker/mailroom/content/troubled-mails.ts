import type { SpecialistDailySection } from '../../../mail/mail-content.js';
import { mailedDirective, directiveColumns } from './mailed-directive.js';
import type { Scene } from './scene.js';

interface Trouble {
  directiveId: string;
  agency: string | null;
  since: Date;
  remark: string;
}

/** Mails of the specialist's directives that did not reach anybody, as far as anyone knows: the call list. */
export async function troubledMails(scene: Scene, shown: number): Promise<SpecialistDailySection> {
  const { tx, mail } = scene;
  const troubles = await tx.$queryRaw<Trouble[]>`
    SELECT t."directiveId", g.name AS agency, max(t.at) AS since, min(t.remark) AS remark
    FROM (
      SELECT n."directiveId", n."recipientKind", n."recipientId", n.at, 'chưa có địa chỉ thư' AS remark FROM notice n
        WHERE n.state = 'undeliverable' AND n."officeId" = ${mail.officeId}::uuid
      UNION ALL
      SELECT m."directiveId", m."recipientKind", m."recipientId", m.at,
             CASE m.state WHEN 'refused' THEN 'máy chủ thư từ chối: ' || coalesce(left(m."serverAnswer", 120), '') ELSE 'không rõ đã gửi được chưa' END
        FROM mail m WHERE m.state IN ('refused', 'unknown') AND m."officeId" = ${mail.officeId}::uuid
    ) t
    JOIN directive d ON d.id = t."directiveId" AND d."specialistId" = ${mail.recipientId}::uuid AND d.state IN ('launching', 'running')
    LEFT JOIN agency g ON t."recipientKind" = 'agency' AND g.id = t."recipientId"
    GROUP BY t."directiveId", t."recipientKind", t."recipientId", g.name
    ORDER BY since DESC`;
  const first = troubles.slice(0, shown);
  const directives = await tx.directive.findMany({
    where: { id: { in: first.map(({ directiveId }) => directiveId) } },
    select: directiveColumns,
  });
  return {
    what: 'undeliverable',
    total: troubles.length,
    lines: first.flatMap(({ directiveId, agency, since, remark }) => {
      const facts = directives.find(({ id }) => id === directiveId);
      if (!facts) return [];
      return [
        {
          agency: agency ?? 'Văn phòng',
          directive: mailedDirective(facts, scene),
          content: null,
          deadline: null,
          overdue: null,
          sinceAt: since.toISOString(),
          remark,
        },
      ];
    }),
  };
}
