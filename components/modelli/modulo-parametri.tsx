'use client';

import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { parametriClausolaSchema } from '@/lib/clausole/modulo/officina';
import type { Azione } from '@/lib/core/esito';
import type { TestoClausolaView } from '@/lib/modelli/views';
import { CampiParametri } from './campi-parametri';

interface Props {
  /** Where what is typed is kept, and what is said then: the draft of a model, or of the next clauses of a convenzione. */
  azione: Azione<{ letta: string }>;
  fatto: string;
  /** Of the model, or of the convenzione. */
  id: string;
  chiave: string;
  parametri: NonNullable<TestoClausolaView['parametri']>;
}

/** What the clause decides: the numbers and the choices that its article says and Varco enforces. */
export function ModuloParametri({ id, chiave, parametri: { campi, valori, letta }, azione, fatto }: Props) {
  return (
    <Modulo
      key={letta}
      schema={parametriClausolaSchema}
      azione={azione}
      fatto={fatto}
      valoriIniziali={{ id, chiave, letta, valori: valori as Record<string, boolean | string | string[]> }}
    >
      <CampiParametri campi={campi} />
      <BarraAzioni>
        <Invio attesa="Salvataggio in corso…">Salva le regole nella bozza</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
