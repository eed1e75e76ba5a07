import { formatInstant } from '../words/formats.js';
import type { Desk } from './draft-types.js';
import type { Preview } from './LaunchPreview.js';
import classes from './preview.module.css';
import { itemLabel } from './thing-words.js';
import { useIntakeWords } from './words.js';

/** Agency × nhiệm vụ × vai trò × thời hạn × thư, in the registry's order; then the groups and the rungs of each task. */
export function PreviewTable({ draft, preview }: { draft: Desk; preview: Preview }) {
  const say = useIntakeWords();
  const itemOf = (itemIndex: number) => draft.items[itemIndex];
  const rows = preview.firstMails.map((mail) => ({
    mail,
    lines: preview.tasks.flatMap((task) => {
      const line = task.lines.find(({ agencyId }) => agencyId === mail.agencyId);
      return line ? [{ task, line }] : [];
    }),
  }));
  const groups = new Map<string, string[]>();
  for (const { lines } of preview.tasks)
    for (const { via, agency } of lines) if (via) groups.set(via, [...new Set([...(groups.get(via) ?? []), agency])]);
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <caption>{say('previewTable')}</caption>
          <thead>
            <tr>
              <th scope="col" className={classes.agency}>
                {say('colAgency')}
              </th>
              <th scope="col">{say('colTask')}</th>
              <th scope="col" className={classes.role}>
                {say('colRole')}
              </th>
              <th scope="col">{say('colDue')}</th>
              <th scope="col">{say('colMail')}</th>
            </tr>
          </thead>
          {rows.map(({ mail, lines }) => (
            <tbody key={mail.agencyId}>
              {lines.map(({ task, line }, index) => {
                const item = itemOf(task.itemIndex);
                return (
                  <tr key={task.ordinal}>
                    {index === 0 && (
                      <th scope="rowgroup" rowSpan={lines.length}>
                        {mail.name}
                      </th>
                    )}
                    <td className={classes.short}>{itemLabel(say, { clause: task.clause, ordinal: task.ordinal })}</td>
                    <td>
                      {line.role === 'lead' ? say('roleLead') : say('roleCoordinator')}
                      {line.via && <span className="muted"> · {say('via', { name: line.via })}</span>}
                    </td>
                    <td>{item?.reckoned.words}</td>
                    {index === 0 && (
                      <td rowSpan={lines.length} className={classes.reached}>
                        {mail.addresses.length > 0 ? mail.addresses.join(', ') : <strong>{say('noMail')}</strong>}
                      </td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
      {groups.size > 0 && (
        <section className={classes.part}>
          <h2>{say('expansionTitle')}</h2>
          {[...groups].map(([name, members]) => (
            <details key={name}>
              <summary>{say('expansion', { name, count: members.length })}</summary>
              <p>{members.join('; ')}</p>
            </details>
          ))}
        </section>
      )}
      <section className={classes.part}>
        <h2>{say('rungsTitle')}</h2>
        {preview.tasks.map((task) => {
          const rungs = task.rungs.filter(({ skipped }) => skipped === null);
          return (
            <details key={task.ordinal}>
              <summary>
                {itemLabel(say, { clause: task.clause, ordinal: task.ordinal })} ·{' '}
                {itemOf(task.itemIndex)?.reckoned.words}
              </summary>
              <ul className={classes.rungs}>
                {rungs.map(({ id, line, at }) => (
                  <li key={id}>
                    {formatInstant(at)} · {say(rungKey(line))}
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </section>
    </>
  );
}

const lines = ['receipt', 'reminder', 'overdue', 'leadership', 'undated'] as const;
const rungKey = (line: string) => `rung.${lines.find((known) => known === line) ?? 'other'}` as const;
