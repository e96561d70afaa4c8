'use client';

import type { CampiAtto } from '@/lib/atti/schema';
import { CampoArea } from '../modulo/campo-area';
import { CampoData } from '../modulo/campo-data';
import { CampoScelta } from '../modulo/campo-scelta';
import { CampoTesto } from '../modulo/campo-testo';

/** What the office types for an act, as its kind declares it. */
export function CampiDellAtto({ campi }: { campi: CampiAtto }) {
  return Object.entries(campi).map(([nome, { tipo, scelte = {}, etichetta, aiuto, facoltativo }]) => {
    const comune = { nome: `valori.${nome}`, etichetta, aiuto, facoltativo };
    switch (tipo) {
      case 'testo':
        return <CampoTesto key={nome} {...comune} />;
      case 'area':
        return <CampoArea key={nome} {...comune} righe={6} massimo={4000} />;
      case 'data':
        return <CampoData key={nome} {...comune} />;
      case 'ora':
        return <CampoTesto key={nome} {...comune} aiuto={aiuto ?? 'Ore e minuti: 14:30'} larghezza="corta" />;
      case 'scelta':
        return (
          <CampoScelta key={nome} {...comune} opzioni={Object.entries(scelte).map(([valore, detta]) => ({ valore, etichetta: detta }))} />
        );
    }
  });
}
