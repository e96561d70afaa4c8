'use client';

import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import type { Opzione } from '@/components/modulo/opzione';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { creareModelloSchema } from '@/lib/modelli/schema';
import { creare } from '../azioni';

const MODELLI = '/ufficio/impostazioni/modelli';

/** Name, one sentence, and what it starts from: the rest is done in the workshop, where it then is. */
export function ModuloNuovoModello({ origini }: { origini: readonly Opzione[] }) {
  return (
    <Modulo
      schema={creareModelloSchema}
      azione={creare}
      fatto="Il modello è pronto da completare: finché non è approvato lo vede solo il comune."
      alSuccesso={({ id }: { id: string }) => `${MODELLI}/${id}`}
      valoriIniziali={{ nome: '', descrizione: '', origine: '' }}
    >
      <CampoTesto nome="nome" etichetta="Nome" aiuto="Lo leggono gli enti quando scelgono a che cosa aderire." completamento="off" />
      <CampoTesto nome="descrizione" etichetta="Descrizione" aiuto="Una frase: a chi serve e per che cosa." completamento="off" />
      <CampoScelta nome="origine" etichetta="Da che cosa partire" opzioni={origini} />
      <BarraAzioni>
        <Invio>Crea il modello</Invio>
        <CollegamentoBottone variante="testo" href={MODELLI}>
          Annulla
        </CollegamentoBottone>
      </BarraAzioni>
    </Modulo>
  );
}
