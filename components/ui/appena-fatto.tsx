'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { Avviso } from './avviso';

interface Props {
  titolo: string;
  children?: ReactNode;
  azioni?: ReactNode;
}

/** What has just been done, on the page to which it led: it takes the focus, so that whoever does not see it hears it and goes on from here. */
export function AppenaFatto(props: Props) {
  const riquadro = useRef<HTMLDivElement>(null);
  useEffect(() => riquadro.current?.focus(), []);
  return <Avviso ref={riquadro} tono="successo" {...props} />;
}
