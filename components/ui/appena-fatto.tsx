'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { Avviso } from './avviso';
import type { Tono } from './toni';

interface Props {
  titolo: string;
  /** Another one where what came of it wants attention. */
  tono?: Tono;
  children?: ReactNode;
  azioni?: ReactNode;
}

/** What has come of an act, where it led: it takes the focus as it appears, so that whoever does not see it hears it and goes on from here. */
export function AppenaFatto({ tono = 'successo', ...altro }: Props) {
  const riquadro = useRef<HTMLDivElement>(null);
  useEffect(() => riquadro.current?.focus(), []);
  return <Avviso ref={riquadro} tono={tono} {...altro} />;
}
