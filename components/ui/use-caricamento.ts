'use client';

import { useState } from 'react';
import type { Rifiuto } from '../esito/chiamare';
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
export function useCaricamento<T>({ url, accetta, massimoByte = MASSIMO_BYTE, campi }: OpzioniDiCaricamento) {
  /** 0–100 while the file travels, otherwise null. */
  const [quota, setQuota] = useState<number | null>(null);
  const [rifiuto, setRifiuto] = useState<Rifiuto | null>(null);
  const [ricevuto, setRicevuto] = useState<string | null>(null);

  async function invia(file: File | undefined, alSuccesso: (valore: T) => void): Promise<void> {
    if (quota !== null) return;
    const problema = rifiutoDelFile(file, massimoByte, accetta);
    setRifiuto(problema);
    setRicevuto(null);
    if (!file || problema) return;
    setQuota(0);
    const cambiato = await rifiutoSeCambiato(file);
    if (cambiato) {
      setQuota(null);
      return setRifiuto(cambiato);
    }
    const esito = await caricare<T>({ url, file, campi, progresso: setQuota });
    setQuota(null);
    if (!esito.ok) return setRifiuto(esito);
    setRicevuto(file.name);
    alSuccesso(esito.valore);
  }

  return { quota, rifiuto, ricevuto, invia };
}
