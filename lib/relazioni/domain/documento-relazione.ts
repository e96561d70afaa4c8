import type { Blocco, DocumentoPdf } from '@/lib/core/documento';
import { formatoItaliano, MESI } from '@/lib/core/date';
import { NOMI_ORIGINE } from '@/lib/core/sospensione';
import { NOMI_STATO } from '@/lib/convenzioni/domain/stati';
import { nomeVisura } from '@/lib/clausole/denominazioni';
import { periodo, totali, type DatiRelazione } from './relazione';

const n = (valore: number): string => valore.toLocaleString('it-IT');

/** The annual report as a document (SA-05, CH-14): what was consulted, by whom, for what, and what was done about it. Pure. */
export function documentoRelazione(dati: DatiRelazione, ente: DocumentoPdf['ente'], generataIl: Date): DocumentoPdf {
  const somma = totali(dati);
  const blocchi: Blocco[] = [
    { tipo: 'titolo', testo: `Relazione sugli accessi – anno ${dati.anno}` },
    { tipo: 'paragrafo', testo: `Convenzione n. ${dati.convenzione} tra ${dati.erogatore} e ${dati.ente}. ${periodo(dati)}` },
    { tipo: 'sottotitolo', testo: 'Quadro d’insieme' },
    {
      tipo: 'coppie',
      righe: [
        ['Stato della convenzione', NOMI_STATO[dati.stato]],
        ['Stipulata il', dati.stipulataIl === null ? '–' : formatoItaliano(dati.stipulataIl)],
        ['Ultimo giorno', dati.ultimoGiornoIl === null ? '–' : formatoItaliano(dati.ultimoGiornoIl)],
        ['Operatori che possono accedere', n(dati.operatoriAttivi)],
        ['Ricerche', n(somma.ricerche)],
        ['Visure aperte', n(somma.visure)],
        ['Richieste negate', n(somma.negate)],
        ['Visure senza riferimento di pratica', n(dati.senzaRiferimento)],
      ],
    },
    { tipo: 'sottotitolo', testo: 'Andamento mensile' },
    {
      tipo: 'grafico',
      titolo: `Consultazioni per mese, anno ${dati.anno}`,
      unita: 'visure',
      serie: dati.perMese.map((voce) => ({ etichetta: MESI[voce.mese - 1] ?? '', valore: voce.visure })),
    },
    { tipo: 'nuova-pagina' },
    tabella(
      'Ricerche, visure e richieste negate per mese',
      ['Mese', 'Ricerche', 'Visure', 'Negate'],
      dati.perMese.map((voce) => [MESI[voce.mese - 1] ?? '', n(voce.ricerche), n(voce.visure), n(voce.negate)]),
    ),
    { tipo: 'sottotitolo', testo: 'Operatori' },
    ...oppure(dati.perOperatore, 'Nessun operatore ha consultato la banca dati nel periodo.', (righe) =>
      tabella(
        'Accessi per operatore',
        ['Operatore', 'Ricerche', 'Visure', 'Negate', 'Ultimo accesso'],
        righe.map((voce) => [
          voce.operatore,
          n(voce.ricerche),
          n(voce.visure),
          n(voce.negate),
          voce.ultimoAccesso === null ? '–' : formatoItaliano(voce.ultimoAccesso),
        ]),
      ),
    ),
    { tipo: 'sottotitolo', testo: 'Tipi di visura' },
    ...oppure(dati.perVisura, 'Nessuna visura aperta nel periodo.', (righe) =>
      tabella(
        'Visure per tipo',
        ['Visura', 'Numero'],
        righe.map((voce) => [nomeVisura(voce.visura), n(voce.numero)]),
      ),
    ),
    { tipo: 'sottotitolo', testo: 'Finalità dichiarate' },
    ...oppure(dati.perFinalita, 'Nessuna finalità dichiarata nel periodo.', (righe) =>
      tabella(
        'Visure per finalità',
        ['Finalità', 'Numero'],
        righe.map((voce) => [voce.finalita, n(voce.numero)]),
      ),
    ),
    { tipo: 'sottotitolo', testo: 'Sospensioni e disabilitazioni' },
    ...oppure(dati.sospensioni, 'Nessuna sospensione della convenzione nel periodo.', (righe) =>
      tabella(
        'Sospensioni',
        ['Disposta da', 'Dal', 'Al', 'Motivo'],
        righe.map((voce) => [
          NOMI_ORIGINE[voce.origine],
          formatoItaliano(voce.dal),
          voce.al === null ? 'in corso' : formatoItaliano(voce.al),
          voce.motivo,
        ]),
        [2, 2, 2, 5],
      ),
    ),
    ...oppure(dati.disabilitazioni, 'Nessun operatore disabilitato nel periodo.', (righe) =>
      tabella(
        'Operatori disabilitati',
        ['Operatore', 'Dal', 'Motivo'],
        righe.map((voce) => [voce.operatore, formatoItaliano(voce.il), voce.motivo]),
        [3, 2, 5],
      ),
    ),
    {
      tipo: 'nota',
      testo:
        'I dati sono contati sul registro degli accessi, che non può essere modificato. La relazione non contiene i nominativi delle persone cercate.',
    },
  ];
  return {
    titolo: `Relazione sugli accessi ${dati.anno} – convenzione n. ${dati.convenzione}`,
    oggetto: `Accessi di ${dati.ente} nell’anno ${dati.anno}`,
    identificativo: `Convenzione n. ${dati.convenzione} – relazione ${dati.anno}`,
    ente,
    data: generataIl,
    blocchi,
  };
}

function tabella(didascalia: string, intestazioni: string[], righe: string[][], larghezze?: number[]): Blocco {
  return { tipo: 'tabella', didascalia, intestazioni, righe, ...(larghezze && { larghezze }) };
}

function oppure<T>(righe: readonly T[], assenza: string, blocco: (righe: readonly T[]) => Blocco): Blocco[] {
  return righe.length === 0 ? [{ tipo: 'paragrafo', testo: assenza }] : [blocco(righe)];
}
