'use client';

import { useRef, useState } from 'react';
import { quanti } from '@/lib/core/parole';
import type { Rifiuto } from '../esito/chiamare';
import { tacere } from '../esito/detto';
import { caricare } from './caricare';
import { rifiutoDelFile, rifiutoSeCambiato } from './misura-file';

export interface OpzioniDiCaricamento {
  /** Route that takes the multipart body and answers an `Esito` as JSON. */
  url: string;
  /** Extensions the picker offers: ".pdf,.p7m". The server looks at the bytes all the same. */
  accetta?: string;
  massimoByte?: number;
  /** Other fields of the multipart body. */
  campi?: Readonly<Record<string, string>>;
}

/** What the upload routes take when nothing else is said. */
export const MASSIMO_BYTE = 25 * 1024 * 1024;

/** Which of the files is travelling, and how much of it has left, 0–100. */
export type Invio = { readonly quale: number; readonly di: number; readonly quota: number };

interface Seguito {
  /** All are there; with what the route answered to the last. */
  alSuccesso: (valore: unknown) => void;
  /** Some are there, and the others are not. */
  inParte: () => void;
}

/**
 * The life of an upload: checks, progress, answer. One at a time; of several files one after the other, and the first that is refused stops
 * those that follow.
 */
export function useCaricamento({ url, accetta, massimoByte = MASSIMO_BYTE, campi }: OpzioniDiCaricamento) {
  const [invio, setInvio] = useState<Invio | null>(null);
  const [rifiuto, setRifiuto] = useState<Rifiuto | null>(null);
  // A second click may come before the first one is drawn.
  const occupato = useRef(false);

  async function uno(file: File, dove: Omit<Invio, 'quota'>) {
    setInvio({ ...dove, quota: 0 });
    const cambiato = await rifiutoSeCambiato(file);
    return cambiato ?? (await caricare<unknown>({ url, file, campi, progresso: (quota) => setInvio({ ...dove, quota }) }));
  }

  async function tutti(file: readonly File[], { alSuccesso, inParte }: Seguito): Promise<void> {
    let valore: unknown;
    for (const [giunti, questo] of file.entries()) {
      const esito = await uno(questo, { quale: giunti + 1, di: file.length });
      if (!esito.ok) {
        setRifiuto(file.length > 1 ? { ...esito, messaggio: fermatoA(questo.name, esito.messaggio, giunti) } : esito);
        if (giunti > 0) inParte();
        return;
      }
      ({ valore } = esito);
    }
    alSuccesso(valore);
  }

  async function invia(file: readonly File[], seguito: Seguito): Promise<void> {
    if (occupato.current) return;
    tacere();
    const scelti = file.length > 0 ? file : [undefined];
    const problema = scelti.map((questo) => rifiutoDelFile(questo, massimoByte, accetta)).find((detto) => detto !== null) ?? null;
    setRifiuto(problema);
    if (problema) return;
    occupato.current = true;
    try {
      await tutti(file, seguito);
    } finally {
      occupato.current = false;
      setInvio(null);
    }
  }

  return { invio, rifiuto, invia };
}

/** Which one stopped the others, why, and what has become of those before it. */
function fermatoA(nome: string, perche: string, giunti: number): string {
  return `«${nome}»: ${perche}${giunti > 0 ? ` Prima di questo ${quanti(giunti, 'file è stato caricato', 'file sono stati caricati')}.` : ''}`;
}
