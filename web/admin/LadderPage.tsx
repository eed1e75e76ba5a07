import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { AdminPage } from './AdminPage.js';
import { useOffice } from './use-office.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

/** The ladder as sentences that can be read aloud, and what this office decided. */
export default function LadderPage() {
  const say = useAdminWords();
  const { officeId } = useOffice();
  const ladder = useAnswer('GET /api/ladder', officeId === null ? null : { query: { officeId } });
  return (
    <AdminPage title={say('ladder.title')} lead={say('ladder.lead')}>
      <Answered query={ladder} what={say('ladder.what')}>
        {({ lines, notes, settings }) => (
          <>
            {lines.map(({ line, name, rungs }) => (
              <section key={line}>
                <h2>{name}</h2>
                <ul>
                  {rungs.map(({ id, sentence }) => (
                    <li key={id}>{sentence}</li>
                  ))}
                </ul>
              </section>
            ))}
            <section>
              <h2>{say('ladder.notes')}</h2>
              <ul>
                {notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </section>
            <div className={classes.scroll}>
              <table className={classes.table}>
                <caption>{say('ladder.settings')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say('ladder.setting')}</th>
                    <th scope="col">{say('ladder.value')}</th>
                    <th scope="col">{say('ladder.from')}</th>
                  </tr>
                </thead>
                <tbody>
                  {settings.map(({ key, name, value, isDefault }) => (
                    <tr key={key}>
                      <td>{name}</td>
                      <td>{value}</td>
                      <td>{say(isDefault ? 'ladder.default' : 'ladder.own')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
      </Answered>
    </AdminPage>
  );
}
