import { Component, type ReactNode } from 'react';
import { appWord } from '../words.js';
import classes from './states.module.css';

interface CrashGuardProps {
  children: ReactNode;
  /** another value is another page: tried anew */
  resetsWith?: string;
}

/**
 * An error of our own in one page leaves the frame alone and is said. A chunk that is no longer on the server means an upgrade,
 * and says that.
 */
export class CrashGuard extends Component<CrashGuardProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override componentDidUpdate({ resetsWith }: CrashGuardProps): void {
    if (this.state.error !== null && resetsWith !== this.props.resetsWith) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const isUpgrade =
      error instanceof Error && /dynamically imported module|module script|preload/i.test(error.message);
    return (
      <div className={classes.page} role="alert">
        <p>{appWord(isUpgrade ? 'upgrade.text' : 'fail.page')}</p>
        <p>
          <button type="button" className={classes.plain} onClick={() => location.reload()}>
            {appWord('upgrade.reload')}
          </button>
        </p>
      </div>
    );
  }
}
