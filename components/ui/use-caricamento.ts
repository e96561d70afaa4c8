'use client';

import { useState } from 'react';
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

/** The life of one upload: checks, progress, answer. One at a time. */
export function useCaricamento({ url, accetta, massimoByte = MASSIMO_BYTE, campi }: OpzioniDiCaricamento) {
  /** 0–100 while the file travels, otherwise null. */
  const [quota, setQuota] = useState<number | null>(null);
  const [rifiuto, setRifiuto] = useState<Rifiuto | null>(null);

  async function invia(file: File | undefined, alSuccesso: () => void): Promise<void> {
    if (quota !== null) return;
    tacere();
    const problema = rifiutoDelFile(file, massimoByte, accetta);
    setRifiuto(problema);
    if (!file || problema) return;
    setQuota(0);
    const cambiato = await rifiutoSeCambiato(file);
    if (cambiato) {
      setQuota(null);
      return setRifiuto(cambiato);
    }
    const esito = await caricare<unknown>({ url, file, campi, progresso: setQuota });
    setQuota(null);
    if (!esito.ok) return setRifiuto(esito);
    alSuccesso();
  }

  return { quota, rifiuto, invia };
}
