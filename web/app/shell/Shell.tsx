import { Suspense, useRef } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { ClockBand } from '../clock/ClockBand.js';
import { useArrival } from '../history/use-arrival.js';
import { GlobalKeys } from '../keys/GlobalKeys.js';
import { LiveUpdates } from '../live/LiveUpdates.js';
import { namesThings } from '../names-things.js';
import { firstAddressOf } from '../navigation.js';
import { screens } from '../screens.js';
import { ExpiredSession } from '../session/ExpiredSession.js';
import { useMe } from '../session/session.js';
import { CrashGuard } from '../states/CrashGuard.js';
import { Missing } from '../states/Missing.js';
import { Waiting } from '../states/Waiting.js';
import { useAppWords } from '../words.js';
import { BottomBar } from './BottomBar.js';
import { ConnectionBand } from './ConnectionBand.js';
import { Foot } from './Foot.js';
import { Rail } from './Rail.js';
import classes from './shell.module.css';
import { TopBar } from './TopBar.js';
import { useHeadHeight } from './use-head-height.js';
import { UpgradeBand } from './UpgradeBand.js';

/** The frame of every page behind the sign-in: bands, top bar, rail, the page, and on a phone the bar at the foot. */
export function Shell() {
  const say = useAppWords();
  const { role } = useMe();
  const [path] = useLocation();
  const head = useRef<HTMLDivElement>(null);
  useHeadHeight(head);
  const main = useRef<HTMLElement>(null);
  useArrival(path, main);
  const own = screens.filter(({ roles }) => roles.includes(role));
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {say('skip.toMain')}
      </a>
      <div className={classes.head} ref={head}>
        <ClockBand />
        <TopBar />
        <ConnectionBand />
        <UpgradeBand />
        <ExpiredSession />
      </div>
      <Rail />
      <main className={classes.main} id="main" ref={main} tabIndex={-1}>
        <CrashGuard resetsWith={path}>
          <Suspense fallback={<Waiting text={say('wait.page')} isPage />}>
            <Switch>
              <Route path="/">
                <Redirect to={firstAddressOf(role)} replace />
              </Route>
              <Route path="/sign-in">
                <Redirect to="/" replace />
              </Route>
              {own.map(({ path, Component }) => (
                <Route key={path} path={path}>
                  {(params) => (namesThings(params) ? <Component /> : <Missing isPage />)}
                </Route>
              ))}
              <Route>
                <Missing isPage />
              </Route>
            </Switch>
          </Suspense>
        </CrashGuard>
      </main>
      <Foot />
      <BottomBar />
      <GlobalKeys />
      <LiveUpdates />
    </div>
  );
}
