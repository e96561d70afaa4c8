'use client';

import type { ReactNode } from 'react';
import { approvareTestoSchema, ripristinareTestoSchema } from '@/lib/atti/schema-testi';
import type { BozzaTesto } from '@/lib/atti/views';
import type { Azione } from '@/lib/core/esito';
import { CampoData } from '../modulo/campo-data';
import { CampoTesto } from '../modulo/campo-testo';
import { BarraAzioni } from '../modulo/invio';
import { InvioConConferma } from '../modulo/invio-con-conferma';
import { Modulo } from '../modulo/modulo';

interface Props {
  azione: Azione<unknown>;
  /** Where the wording stands. */
  torna: string;
  conseguenza: ReactNode;
  invio: string;
}

/** The act of the comune that approves the draft of a wording. */
export function ModuloApprovazioneTesto({ tipo, letta, ...resto }: Props & { tipo: string; letta: BozzaTesto['letta'] }) {
  const { azione, torna } = resto;
  return (
    <Modulo schema={approvareTestoSchema} azione={azione} valoriIniziali={{ tipo, letta, attoNumero: '', attoData: '' }} alSuccesso={torna}>
      <Estremi {...resto} />
    </Modulo>
  );
}

/** The act of the comune that goes back to Varco's wording. */
export function ModuloRitornoTesto({ tipo, vigente, ...resto }: Props & { tipo: string; vigente: number }) {
  const { azione, torna } = resto;
  return (
    <Modulo
      schema={ripristinareTestoSchema}
      azione={azione}
      valoriIniziali={{ tipo, vigente, attoNumero: '', attoData: '' }}
      alSuccesso={torna}
    >
      <Estremi {...resto} />
    </Modulo>
  );
}

function Estremi({ conseguenza, invio }: Pick<Props, 'conseguenza' | 'invio'>) {
  return (
    <>
      <CampoTesto nome="attoNumero" etichetta="Numero dell’atto della Giunta" larghezza="media" completamento="off" />
      <CampoData nome="attoData" etichetta="Data dell’atto" />
      <BarraAzioni>
        <InvioConConferma conseguenza={conseguenza}>{invio}</InvioConConferma>
      </BarraAzioni>
    </>
  );
}
