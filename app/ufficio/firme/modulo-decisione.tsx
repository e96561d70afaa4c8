'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { decisioneFirmaSchema } from '@/lib/convenzioni/schema';
import type { Azione } from '@/lib/core/esito';
import { decidere } from './azioni';

const ACCETTA = {
  valore: 'ACCETTA',
  etichetta: 'Accetta la firma',
  aiuto: 'Vale come una firma verificata; il motivo resta accanto alle prove.',
};

/** What was decided, for the sentence that confirms it. */
const decidi: Azione<'ACCETTA' | 'RIFIUTA'> = async (valori) => {
  const esito = await decidere(valori);
  return esito.ok ? { ok: true, valore: decisioneFirmaSchema.parse(valori).decisione } : esito;
};

interface Props {
  esame: string;
  /** The act whose signature is judged. */
  atto: string;
  /** Where one goes afterwards. */
  torna: string;
  /** What follows a refusal, for that party. */
  rifiutato: string;
  /** False where another act is to be signed: only a refusal is left. */
  accettabile: boolean;
}

/** The judgement: what is chosen is said with what it entails, and the reason stays with the file. */
export function ModuloDecisione({ esame, atto, torna, rifiutato, accettabile }: Props) {
  return (
    <Modulo
      schema={decisioneFirmaSchema}
      azione={decidi}
      fatto={(decisione) => `Il file firmato di «${atto}» ${decisione === 'ACCETTA' ? 'è stato accettato' : 'non è stato accettato'}.`}
      valoriIniziali={{ id: esame, motivo: '' }}
      alSuccesso={torna}
    >
      <CampoScelta
        nome="decisione"
        etichetta="Decisione"
        opzioni={[...(accettabile ? [ACCETTA] : []), { valore: 'RIFIUTA', etichetta: 'Rifiuta il file', aiuto: rifiutato }]}
      />
      <CampoArea
        nome="motivo"
        etichetta="Che cosa hai controllato, e perché decidi così"
        massimo={4000}
        aiuto="Resta agli atti. Se rifiuti, lo legge anche chi ha mandato il file."
      />
      <BarraAzioni>
        <Invio>Registra la decisione</Invio>
        <CollegamentoBottone variante="testo" href={torna}>
          Decidi più tardi
        </CollegamentoBottone>
      </BarraAzioni>
    </Modulo>
  );
}
