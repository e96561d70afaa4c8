import { attiDiEsempio, FRUITORE_DI_ESEMPIO } from '@/lib/clausole/esempio';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { documentoConvenzione, type ParteAtto } from '@/lib/convenzioni/domain/documento-convenzione';
import { oggi } from '@/lib/core/date';
import type { DocumentoPdf } from '@/lib/core/documento';

const PERSONA = {
  nome: 'Maria',
  cognome: 'Esempio',
  codiceFiscale: 'SMPMRA80A41H501N',
  dataNascita: '1980-01-01',
  luogoNascita: 'Roma',
  email: 'maria@ente.example',
} as const;

/** A whole convenzione of an invented ente under those clauses: it says that it is a draft on every page. Pure. */
export function documentoDiEsempio(clausole: readonly ClausolaScritta[], erogatore: ParteAtto, now: Date): DocumentoPdf {
  const giorno = oggi(now);
  const [pieno] = attiDiEsempio(clausole, { erogatore, data: giorno });
  const documento = documentoConvenzione({
    numero: `${giorno.slice(0, 4)}/0000`,
    generataIl: now,
    erogatore,
    fruitore: FRUITORE_DI_ESEMPIO,
    firmatarioErogatore: {
      utenteId: '',
      nome: 'Mario',
      cognome: 'Esempio',
      codiceFiscale: 'SMPMRA75A01H501M',
      qualifica: 'Responsabile del servizio',
      delegaId: '',
      attoNumero: '0',
      attoData: giorno,
    },
    firmatarioFruitore: { ...PERSONA, qualifica: 'Legale rappresentante' },
    responsabile: PERSONA,
    approvazione: { numero: '0', data: giorno },
    domanda: { numero: `${giorno.slice(0, 4)}/0000`, protocollo: null, legittimitaIl: giorno },
    clausole: pieno.clausole,
    regole: pieno.regole,
    profilo: pieno.profilo,
    finalita: pieno.finalita,
    operatori: [PERSONA],
  });
  return { ...documento, identificativo: 'Anteprima con dati di esempio', filigrana: 'BOZZA' };
}
