'use client';

import { CampoSpunte } from '@/components/modulo/campo-spunte';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import type { Opzione } from '@/components/modulo/opzione';
import { scegliereClausoleSchema } from '@/lib/modelli/schema';
import { scegliere } from '../../azioni';

interface Props {
  id: string;
  letta: string;
  opzioni: readonly Opzione[];
  scelte: readonly string[];
}

/** Which of the clauses that a model may do without are in its next version. */
export function ModuloClausole({ id, letta, opzioni, scelte }: Props) {
  return (
    <Modulo
      key={letta}
      schema={scegliereClausoleSchema}
      azione={scegliere}
      fatto="Scelta salvata nella bozza: le clausole aggiunte sono da compilare prima dell’approvazione."
      alSuccesso={`/ufficio/impostazioni/modelli/${id}`}
      valoriIniziali={{ id, letta, scelte: [...scelte] }}
    >
      <CampoSpunte nome="scelte" etichetta="Clausole facoltative" opzioni={opzioni} />
      <BarraAzioni>
        <Invio attesa="Salvataggio in corso…">Salva la scelta nella bozza</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
