import { readFileSync } from 'node:fs';
import { Connection, type TLSConfig } from '@temporalio/client';

import type { TemporalSettings } from '../config/settings.js';

/** What both the client's and the worker's connection are given. */
export interface TemporalAddress {
  address: string;
  apiKey?: string;
  tls?: TLSConfig;
}

/** @throws Error when no address is set or a TLS file cannot be read */
export function temporalAddress({ address, apiKey, tls }: TemporalSettings): TemporalAddress {
  if (address === undefined) throw new Error('TEMPORAL_ADDRESS chưa được đặt');
  return {
    address,
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(tls === undefined ? {} : { tls: tlsOptions(tls) }),
  };
}

function tlsOptions({ serverName, caFile, certFile, keyFile }: NonNullable<TemporalSettings['tls']>): TLSConfig {
  return {
    ...(serverName === undefined ? {} : { serverNameOverride: serverName }),
    ...(caFile === undefined ? {} : { serverRootCACertificate: readFileSync(caFile) }),
    ...(certFile === undefined || keyFile === undefined
      ? {}
      : { clientCertPair: { crt: readFileSync(certFile), key: readFileSync(keyFile) } }),
  };
}

/** Connects at the first call, so a process starts without Temporal. Calls need a deadline: without one they wait ~20 s. */
export const lazyConnection = (settings: TemporalSettings): Connection => Connection.lazy(temporalAddress(settings));
