'use client';

import { MASSIMO_AREA, type CampiAtto } from '@/lib/core/campi-atto';
import { CampoArea } from '../modulo/campo-area';
import { CampoData } from '../modulo/campo-data';
import { CampoScelta } from '../modulo/campo-scelta';
import { CampoSpunta } from '../modulo/campo-spunta';
import { CampoTesto } from '../modulo/campo-testo';
import type { Opzione } from '../modulo/opzione';

/** What only the page knows of a field: a hint that depends on the day, the choices that the clauses leave. */
export type VariantiDeiCampi = Readonly<Record<string, { readonly aiuto?: string; readonly opzioni?: readonly Opzione[] }>>;

interface Props {
  campi: CampiAtto;
  /** Under which name the form holds them; without, among its own. */
  sotto?: string;
  varianti?: VariantiDeiCampi;
}

/** What is typed for an act, as its fields are declared. */
export function CampiDellAtto({ campi, sotto, varianti = {} }: Props) {
  return Object.entries(campi).map(([nome, { tipo, scelte = {}, etichetta, aiuto: solito, facoltativo, massimo }]) => {
    const { aiuto = solito, opzioni = Object.entries(scelte).map(([valore, detta]) => ({ valore, etichetta: detta })) } =
      varianti[nome] ?? {};
    const comune = { nome: sotto ? `${sotto}.${nome}` : nome, etichetta, aiuto, facoltativo };
    switch (tipo) {
      case 'testo':
        return <CampoTesto key={nome} {...comune} larghezza={massimo !== undefined && massimo < CORTO ? 'media' : 'piena'} />;
      case 'area':
        return <CampoArea key={nome} {...comune} righe={6} massimo={massimo ?? MASSIMO_AREA} />;
      case 'data':
        return <CampoData key={nome} {...comune} />;
      case 'ora':
        return <CampoTesto key={nome} {...comune} aiuto={aiuto ?? 'Ore e minuti: 14:30'} larghezza="corta" />;
      case 'spunta':
        return <CampoSpunta key={nome} {...comune} />;
      case 'scelta':
        return <CampoScelta key={nome} {...comune} opzioni={opzioni} />;
    }
  });
}

/** Below so many characters an answer is short, and its box says so. */
const CORTO = 100;
