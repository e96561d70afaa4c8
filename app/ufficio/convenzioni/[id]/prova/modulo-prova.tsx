'use client';

import { z } from 'zod';
import { CampoSelezione } from '@/components/modulo/campo-selezione';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import type { ContestoConsultazione, ProvaDaCominciare } from '@/lib/visure/views';
import { comincia as cominciare } from './azioni';

const schema = z.object({ operatoreId: z.string() });

interface Props {
  prova: ProvaDaCominciare;
  comincia: (iniziata: { contesto: ContestoConsultazione; operatoreId: string | null }) => void;
}

/** The whole profile of the convenzione, or what one of its operators is left of it. */
export function ModuloProva({ prova: { convenzioneId, profilo, operatori }, comincia }: Props) {
  return (
    <Modulo
      schema={schema}
      azione={async (valori) => {
        const scelto = schema.parse(valori).operatoreId;
        const operatoreId = scelto === '' ? null : scelto;
        const esito = await cominciare({ convenzioneId, operatoreId });
        return esito.ok ? { ok: true as const, valore: { contesto: esito.valore, operatoreId } } : esito;
      }}
      fatto={null}
      valoriIniziali={{ operatoreId: '' }}
      alSuccesso={(iniziata: { contesto: ContestoConsultazione; operatoreId: string | null }) => comincia(iniziata)}
    >
      {operatori.length > 0 ? (
        <CampoSelezione
          nome="operatoreId"
          etichetta="Con gli occhi di chi"
          aiuto="Qualche operatore vede meno dell’intero profilo."
          nessuna={`Un operatore con l’intero profilo (${profilo})`}
          opzioni={operatori}
          facoltativo
        />
      ) : (
        <p className="misura">Profilo: {profilo}. Chi opera sotto questa convenzione lo vede per intero.</p>
      )}
      <BarraAzioni>
        <Invio attesa="Preparazione delle persone inventate…">Comincia la prova</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
