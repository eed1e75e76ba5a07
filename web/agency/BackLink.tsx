import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from 'wouter';
import classes from './agency.module.css';

/** Where one came from, above the page's heading. */
export const BackLink = ({ href, words }: { href: string; words: string }) => (
  <p className={classes.back}>
    <Link href={href}>
      <IconChevronLeft size={16} stroke={1.75} aria-hidden />
      {words}
    </Link>
  </p>
);
