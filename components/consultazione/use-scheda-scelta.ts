'use client';

import { useState } from 'react';
import { leggiBozza, scriviBozza } from '@/components/modulo/bozze';

const CHIAVE = 'consultazione-scheda';

/**
 * Which way to ask is shown: the first, a yes or a no, until another is chosen (CA-08); then that one, in the cases that follow and after a
 * reload, until the tab is closed or its person goes out. Of what was asked nothing is kept.
 */
export function useSchedaScelta(): readonly [number, (quale: number) => void] {
  // On the server nobody has chosen, and nothing is drawn of it: it shows once a case is in hand.
  const [scelta, setScelta] = useState(() => Number(leggiBozza(CHIAVE)?.scelta ?? 0));
  function scegli(quale: number) {
    setScelta(quale);
    scriviBozza(CHIAVE, { scelta: quale });
  }
  return [scelta, scegli];
}
