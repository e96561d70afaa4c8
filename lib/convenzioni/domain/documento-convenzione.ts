import { bancaNota } from '@/lib/banche/domain/elenco';
import { digestClausole } from '@/lib/clausole/compila';
import { articoloScritto } from '@/lib/clausole/articolo/articolo-scritto';
import { isCornice } from '@/lib/clausole/articolo/cornice';
import { leggereClausole } from '@/lib/clausole/leggere';
import type { ClausolaScritta, Parte } from '@/lib/clausole/tipi';
import type { Blocco, DocumentoPdf } from '@/lib/core/documento-pdf';
import { articolata } from '@/lib/core/elisione';
import { regola } from '@/lib/core/errors';
import { erroriDiStampa } from '@/lib/core/testo/controllare-testo';
import { inParole } from '@/lib/core/testo/lavorazione';
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
 * `testata`: the comune's letterhead; left out where the text alone is shown. Refuses (REGOLA) a wording that cannot be printed.
 */
export function documentoConvenzione(
  atto: MateriaConvenzione,
  testata: DocumentoPdf['ente'] = { denominazione: atto.erogatore.denominazione, sottotitolo: atto.erogatore.indirizzo },
): DocumentoPdf {
  const impronta = digestClausole(atto.clausole);
  assertArticoliStampabili(atto.clausole);
  const dellaBanca = articolata('di', bancaNota(atto.regole.bancaDati).nomeEsteso);
  return {
    titolo: `Convenzione n. ${atto.numero} tra ${atto.erogatore.denominazione} e ${atto.fruitore.denominazione}`,
    oggetto: `Consultazione telematica ${dellaBanca}`,
    identificativo: `Convenzione n. ${atto.numero}`,
    ente: testata,
    data: atto.generataIl,
    blocchi: [
      { tipo: 'titolo', testo: `Convenzione per la consultazione telematica ${dellaBanca}` },
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

/** Whoever asks for the document has typed nothing wrong: it reads in which article of the model the character stands. */
function assertArticoliStampabili(clausole: readonly ClausolaScritta[]): void {
  for (const { clausola, testo } of leggereClausole(clausole)) {
    const [errore] = isCornice(clausola.parte) ? [] : erroriDiStampa(articoloScritto(testo));
    if (errore)
      throw regola(
        'TESTO_NON_STAMPABILE',
        `L’articolo «${clausola.nome}» non si può stampare. ${inParole(errore)} Il comune lo corregge in Impostazioni → Modelli di convenzione.`,
      );
  }
}
