import { digestClausole } from '@/lib/clausole/compila';
import type { Parte } from '@/lib/clausole/tipi';
import type { Blocco, DocumentoPdf } from '@/lib/core/documento';
import { allegatoDati, allegatoOperatori } from './allegati';
import { articoliDellAtto } from './articoli';
import { cornice } from './cornice';
import type { MateriaConvenzione } from './materia-convenzione';

export const NOMI_PARTE = {
  CONTESTO: 'Ambito e contesto',
  FINALITA: 'Finalità',
  PARTI: 'Parti',
  MODALITA_DI_ACCESSO: 'Modalità di accesso',
  ONERI: 'Oneri',
  DURATA: 'Durata',
  USO_DEI_DATI: 'Uso dei dati',
  PROTEZIONE_DEI_DATI: 'Protezione dei dati e misure di sicurezza',
  TITOLARITA: 'Titolarità',
  ALLEGATI: 'Allegati',
} as const satisfies Record<Parte, string>;

/**
 * The act as a document (LE-01, CA-01, CH-01, CH-15): the same input always gives the same text. Pure.
 * `testata`: the comune's letterhead; left out where the text alone is shown.
 */
export function documentoConvenzione(
  atto: MateriaConvenzione,
  testata: DocumentoPdf['ente'] = { denominazione: atto.erogatore.denominazione, sottotitolo: atto.erogatore.indirizzo },
): DocumentoPdf {
  const impronta = digestClausole(atto.clausole);
  return {
    titolo: `Convenzione n. ${atto.numero} tra ${atto.erogatore.denominazione} e ${atto.fruitore.denominazione}`,
    oggetto: 'Consultazione telematica della banca dati anagrafica',
    identificativo: `Convenzione n. ${atto.numero}`,
    ente: testata,
    data: atto.generataIl,
    blocchi: [
      { tipo: 'titolo', testo: 'Convenzione per la consultazione telematica della banca dati anagrafica' },
      { tipo: 'sottotitolo', testo: `Convenzione n. ${atto.numero}` },
      ...cornice('premesse', atto),
      ...articoli(atto),
      ...cornice('chiusura', atto),
      { tipo: 'nota', testo: `Impronta delle clausole (SHA-256): ${impronta}` },
      ...allegatoDati(atto),
      ...allegatoOperatori(atto),
    ],
  };
}

function articoli(atto: MateriaConvenzione): Blocco[] {
  const compilati = articoliDellAtto(atto);
  return compilati.flatMap(({ parte, numero, titolo, commi }, i): Blocco[] => [
    ...(compilati[i - 1]?.parte === parte ? [] : [{ tipo: 'sottotitolo', testo: NOMI_PARTE[parte] } as const]),
    { tipo: 'articolo', numero, titolo, commi },
  ]);
}
