import { Button } from '@mantine/core';
import { formatInstant, formatTime } from '../words/formats.js';
import { useFormWords } from './words.js';
import classes from './Form.module.css';

/** "Có nội dung nhập dở lúc 14 giờ 05. [Dùng tiếp] [Bỏ]" */
export function KeptOffer({ kept }: { kept: { at: string; use: () => void; drop: () => void } | null }) {
  const say = useFormWords();
  if (!kept) return null;
  const isToday = new Date(kept.at).toDateString() === new Date().toDateString();
  return (
    <div className={classes.kept} role="status">
      <p>{say('form.kept', { at: isToday ? formatTime(kept.at) : formatInstant(kept.at) })}</p>
      <span className={classes.acts}>
        <Button size="compact-md" onClick={kept.use}>
          {say('form.useKept')}
        </Button>
        <Button size="compact-md" variant="default" onClick={kept.drop}>
          {say('form.dropKept')}
        </Button>
      </span>
    </div>
  );
}
