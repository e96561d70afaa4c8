'use client';

import { useMemo, type ReactNode } from 'react';
import type { Azione } from '@/lib/core/esito';
import type { DataIso } from '@/lib/core/date';
import { estremiInOfficina } from '@/lib/core/testo/schema';
import { CampoData } from '../modulo/campo-data';
import { CampoTesto } from '../modulo/campo-testo';
import { BarraAzioni } from '../modulo/invio';
import { InvioConConferma } from '../modulo/invio-con-conferma';
import { Modulo } from '../modulo/modulo';

interface Props {
  /** Answers the version that comes of it; where that is a row by itself, its page is shown. */
  azione: Azione<{ readonly versione: number; readonly id?: string }>;
  /** What is decided on, as it was read. */
  valori: Readonly<Record<string, unknown>>;
  /** Where one goes after it; before the id, where there is one. */
  torna: string;
  conseguenza: ReactNode;
  invio: string;
  /** The last day that its act can bear. */
  oggi: DataIso;
  /** What is said once it is decided. */
  fatto: string;
  /** Where the act will be read. */
  aiuto?: string;
}

/** CH-01: the act of the comune that approves wordings, or that goes back to Varco's. */
export function ModuloEstremi({ azione, valori, torna, conseguenza, invio, fatto, aiuto, oggi }: Props) {
  return (
    <Modulo
      schema={useMemo(() => estremiInOfficina(oggi), [oggi])}
      azione={azione}
      valoriIniziali={{ ...valori, attoNumero: '', attoData: '' }}
      fatto={fatto}
      alSuccesso={({ id }) => (id ? `${torna}/${id}` : torna)}
    >
      <CampoTesto nome="attoNumero" etichetta="Numero dell’atto della Giunta" aiuto={aiuto} larghezza="media" completamento="off" />
      <CampoData nome="attoData" etichetta="Data dell’atto" />
      <BarraAzioni>
        <InvioConConferma conseguenza={conseguenza}>{invio}</InvioConConferma>
      </BarraAzioni>
    </Modulo>
  );
}
