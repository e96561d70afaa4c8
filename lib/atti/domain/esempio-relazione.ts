import type { EsempioNegliAtti } from '@/lib/core/banca';
import { addGiorni } from '@/lib/core/date';
import { raccogliereConteggi, type Gruppo } from '@/lib/relazioni/domain/conteggi';
import type { DatiRelazione } from '@/lib/relazioni/domain/relazione';
import type { Occasione } from './fonti';

const OPERATORI = ['Nevena Šarić', 'Łukasz D’Esempio'] as const;

/**
 * The example figures of a year's report under what that bank's example grants, counted as the real ones are: uneven months, one without
 * work, a refusal, a suspension.
 */
export function relazioneDiEsempio({ testata, oggi }: Occasione, concesso: EsempioNegliAtti): DatiRelazione {
  const anno = Number(oggi.slice(0, 4)) - 1;
  return {
    anno,
    erogatore: testata.denominazione,
    ente: 'Azienda sanitaria di esempio',
    convenzione: `${oggi.slice(0, 4)}/0001`,
    stato: 'VIGENTE',
    stipulataIl: addGiorni(oggi, -400),
    ultimoGiornoIl: addGiorni(oggi, 1000),
    finoAl: `${anno}-12-31`,
    ...raccogliereConteggi(Array.from({ length: 12 }, (_, indice) => mese(anno, indice + 1, concesso)).flat()),
    operatoriAttivi: 2,
    sospensioni: [{ origine: 'EROGATORE', dal: `${anno}-08-03`, al: `${anno}-08-21`, motivo: 'Verifica trimestrale non restituita.' }],
    disabilitazioni: [{ operatore: 'Carla Fittizia', il: `${anno}-05-12`, motivo: 'Trasferita ad altro ufficio.' }],
  };
}

/** What the register holds of one month: nothing in August, when the access was suspended. */
function mese(anno: number, numero: number, { visure: [prima, seconda], finalita }: EsempioNegliAtti): Gruppo[] {
  if (numero === 8) return [];
  const gruppo = (chi: number, cambia: Pick<Gruppo, 'operazione' | 'numero'> & Partial<Gruppo>): Gruppo => ({
    mese: numero,
    operatore: OPERATORI[chi % 2] ?? '',
    esito: 'CONSENTITO',
    oggetto: null,
    finalita: finalita[chi % 2]?.descrizione ?? '',
    senzaRiferimento: false,
    ultimo: new Date(Date.UTC(anno, numero - 1, 20, 10)),
    ...cambia,
  });
  const visure = (numero * 7) % 23;
  return [
    gruppo(0, { operazione: 'cercare-persone', numero: visure + 4 }),
    gruppo(0, { operazione: 'verificare-dato', numero: numero * 2 }),
    gruppo(0, { operazione: 'aprire-visura', numero: visure, oggetto: prima }),
    gruppo(1, {
      operazione: 'aprire-visura',
      numero: numero + 2,
      oggetto: numero % 2 === 0 ? prima : seconda,
      senzaRiferimento: numero === 3,
    }),
    ...(numero % 4 === 0 ? [gruppo(1, { operazione: 'aprire-visura', esito: 'NEGATO', numero: 1 })] : []),
  ];
}
