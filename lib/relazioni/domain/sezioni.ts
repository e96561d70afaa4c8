import { formatoItaliano, MESI } from '@/lib/core/date';
import type { Blocco } from '@/lib/core/documento-pdf';
import { NOMI_ORIGINE } from '@/lib/core/sospensione';
import { NOMI_STATO } from '@/lib/convenzioni/domain/stati';
import { titoloVisura } from '@/lib/banche/domain/elenco';
import type { Conteggio } from '@/lib/registro/domain/consultazioni';
import { totali, type DatiRelazione } from './relazione';

/** The parts of an annual report, as blocks of its act (SA-05, CH-14). Pure. */

const n = (valore: number): string => valore.toLocaleString('it-IT');
const CONTI = ['Ricerche', 'Verifiche', 'Visure', 'Pacchetti', 'Negate'];
const conti = ({ ricerche, verifiche, visure, pacchetti, negate }: Readonly<Conteggio>): string[] =>
  [ricerche, verifiche, visure, pacchetti, negate].map(n);

export function quadro(dati: DatiRelazione): Blocco[] {
  const somma = totali(dati);
  return [
    {
      tipo: 'coppie',
      righe: [
        ['Stato della convenzione', NOMI_STATO[dati.stato]],
        ['Stipulata il', dati.stipulataIl === null ? '–' : formatoItaliano(dati.stipulataIl)],
        ['Ultimo giorno', dati.ultimoGiornoIl === null ? '–' : formatoItaliano(dati.ultimoGiornoIl)],
        ['Operatori che possono accedere', n(dati.operatoriAttivi)],
        ['Ricerche', n(somma.ricerche)],
        ['Verifiche di un dato (risposte sì o no)', n(somma.verifiche)],
        ['Visure aperte', n(somma.visure)],
        ['Pacchetti scaricati', n(somma.pacchetti)],
        ['Richieste negate', n(somma.negate)],
        ['Visure senza riferimento di pratica', n(dati.senzaRiferimento)],
      ],
    },
  ];
}

/** The figures, then a chart of them to look at: the table, which may go on over the page, fills the first one. */
export function andamento(dati: DatiRelazione): Blocco[] {
  return [
    tabella(
      'Consultazioni e richieste negate per mese',
      ['Mese', ...CONTI],
      dati.perMese.map((voce) => [MESI[voce.mese - 1] ?? '', ...conti(voce)]),
    ),
    {
      tipo: 'grafico',
      titolo: `Consultazioni per mese, anno ${dati.anno}`,
      unita: 'visure',
      serie: dati.perMese.map((voce) => ({ etichetta: MESI[voce.mese - 1] ?? '', valore: voce.visure })),
    },
  ];
}

export function accessi(dati: DatiRelazione): Blocco[] {
  return oppure(dati.perOperatore, 'Nessun operatore ha consultato la banca dati nel periodo.', (righe) =>
    tabella(
      'Accessi per operatore',
      ['Operatore', ...CONTI, 'Ultimo accesso'],
      righe.map((voce) => [voce.operatore, ...conti(voce), voce.ultimoAccesso === null ? '–' : formatoItaliano(voce.ultimoAccesso)]),
    ),
  );
}

export function tipiDiVisura(dati: DatiRelazione): Blocco[] {
  return oppure(dati.perVisura, 'Nessuna visura aperta nel periodo.', (righe) =>
    tabella(
      'Visure per tipo',
      ['Visura', 'Numero'],
      righe.map((voce) => [titoloVisura(voce.visura), n(voce.numero)]),
    ),
  );
}

export function finalitaDichiarate(dati: DatiRelazione): Blocco[] {
  return oppure(dati.perFinalita, 'Nessuna finalità dichiarata nel periodo.', (righe) =>
    tabella(
      'Visure per finalità',
      ['Finalità', 'Numero'],
      righe.map((voce) => [voce.finalita, n(voce.numero)]),
    ),
  );
}

export function provvedimenti(dati: DatiRelazione): Blocco[] {
  return [
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
  ];
}

function tabella(didascalia: string, intestazioni: string[], righe: string[][], larghezze?: number[]): Blocco {
  return { tipo: 'tabella', didascalia, intestazioni, righe, ...(larghezze && { larghezze }) };
}

function oppure<T>(righe: readonly T[], assenza: string, blocco: (righe: readonly T[]) => Blocco): Blocco[] {
  return righe.length === 0 ? [{ tipo: 'paragrafo', testo: assenza }] : [blocco(righe)];
}
