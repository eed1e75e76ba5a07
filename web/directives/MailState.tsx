import { IconMailCheck, IconMailPause, IconMailQuestion, IconMailX } from '@tabler/icons-react';
import { useMe } from '../app/session/session.js';
import { formatInstant } from '../words/formats.js';
import classes from './directive.module.css';
import { useDirectiveWords, type SayDirective } from './words.js';

interface Delivery {
  state: string;
  stateName: string;
  handedOverAt: string | null;
  serverAnswer: string | null;
}

/** What is known of a mail's delivery, never more (P9): word, icon, colour. */
export function MailState({ line }: { line: Delivery }) {
  const say = useDirectiveWords();
  // The mail server keeps the real time, which in a demonstration is not the page's.
  const isRealClock = useMe().clock.kind === 'production';
  const { icon: Icon, tone } = looksOf(line.state);
  return (
    <span className={classes.delivery} data-tone={tone}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {deliveryWords(say, isRealClock ? line : { ...line, handedOverAt: null })}
    </span>
  );
}

function looksOf(state: string) {
  switch (state) {
    case 'handedOver':
      return { icon: IconMailCheck, tone: 'quiet' };
    case 'refused':
    case 'undeliverable':
      return { icon: IconMailX, tone: 'bad' };
    case 'unknown':
      return { icon: IconMailQuestion, tone: 'wait' };
    default:
      return { icon: IconMailPause, tone: 'quiet' };
  }
}

/** "Máy chủ thư đã nhận lúc 09 giờ 42, ngày 05/02/2016" · "Bị từ chối: hộp thư không tồn tại" */
export function deliveryWords(say: SayDirective, { state, stateName, handedOverAt, serverAnswer }: Delivery): string {
  switch (state) {
    case 'handedOver':
      return handedOverAt ? say('mails.handedOverAt', { at: formatInstant(handedOverAt) }) : say('mails.handedOver');
    case 'refused':
      return say('mails.refusedBecause', { answer: serverAnswer ?? '' });
    case 'unknown':
    case 'waiting':
    case 'sending':
    case 'obsolete':
    case 'undeliverable':
      return say(`mails.${state}`);
    default:
      return stateName;
  }
}
