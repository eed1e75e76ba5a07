import type { Preview } from './LaunchPreview.js';
import classes from './preview.module.css';
import { rungsOf, whenWords } from './rung-days.js';
import { useIntakeWords } from './words.js';

/** "Khi giao: 35 cơ quan nhận 35 thư trong hôm nay … · nhắc việc … · thông báo quá hạn từ …" */
export function PreviewSentence({ preview }: { preview: Preview }) {
  const say = useIntakeWords();
  const agencies = preview.firstMails.length;
  const mails = agencies - preview.missingAddresses.length;
  const reminders = rungsOf(preview, 'reminder');
  const [overdue] = rungsOf(preview, 'overdue');
  return (
    <section className={classes.sentence}>
      <p className={classes.first}>{say('previewMails', { agencies, mails })}</p>
      {preview.missingAddresses.length > 0 && (
        <p>{say('previewMissing', { count: preview.missingAddresses.length })}</p>
      )}
      {reminders.length > 0 && <p>{say('previewReminders', { when: whenWords(reminders, say('and')) })}</p>}
      {overdue && <p>{say('previewOverdue', { when: whenWords([overdue], say('and')) })}</p>}
      {reminders.length === 0 && !overdue && <p>{say('previewNoDates')}</p>}
    </section>
  );
}
