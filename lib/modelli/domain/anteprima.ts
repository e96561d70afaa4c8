import { testoDellArticolo } from '@/lib/clausole/articolo-scritto';
import { comporreComma } from '@/lib/clausole/comma';
import { attiDiEsempio, FRUITORE_DI_ESEMPIO } from '@/lib/clausole/esempio';
import { leggereClausola } from '@/lib/clausole/leggere';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { documentoConvenzione, NOMI_PARTE, type ParteAtto } from '@/lib/convenzioni/domain/documento-convenzione';
import { oggi } from '@/lib/core/date';
import type { Blocco, DocumentoPdf } from '@/lib/core/documento';
import { valoriComeScritti } from '@/lib/core/testo/comporre-testo';
import { valoriNegliEsempi } from './articoli';

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

/** One article of it by itself, as it is being written: what names nothing is printed as it stands. Pure. */
export function articoloDiEsempio(
  clausole: readonly ClausolaScritta[],
  scritta: ClausolaScritta,
  scritto: string,
  { erogatore, now }: { readonly erogatore: ParteAtto; readonly now: Date },
): DocumentoPdf {
  const { chiave, clausola } = leggereClausola(scritta);
  const [valori] = valoriNegliEsempi(chiave, attiDiEsempio(clausole, { erogatore, data: oggi(now) }));
  const { titolo, commi } = testoDellArticolo(scritto);
  const composti = valori
    ? commi.map((comma) => comporreComma(comma, { ...valoriComeScritti(scritto), ...valori })).filter((comma) => comma !== null)
    : [];
  const assenti = commi.length - composti.length;
  const blocchi: Blocco[] = [
    { tipo: 'titolo', testo: NOMI_PARTE[clausola.parte] },
    ...(composti.length > 0 ? [{ tipo: 'articolo', numero: 1, titolo: titolo || clausola.nome, commi: composti } as const] : []),
    ...(assenti > 0 ? [{ tipo: 'nota', testo: nonCompaiono(valori !== null, assenti) } as const] : []),
  ];
  return { ...documentoDiEsempio(clausole, erogatore, now), titolo: clausola.nome, blocchi };
}

function nonCompaiono(haArticolo: boolean, assenti: number): string {
  if (!haArticolo) return 'Con le regole di questo modello la clausola non ha un articolo.';
  return assenti === 1 ? 'Un comma non compare in questo esempio.' : `${assenti} commi non compaiono in questo esempio.`;
}
