import { digestClausole } from '@/lib/clausole/compila';
import { cita, premesseNormative } from '@/lib/clausole/norme';
import type { Finalita, Regole } from '@/lib/clausole/regole';
import type { ClausolaScritta, Parte } from '@/lib/clausole/tipi';
import { formatoEsteso, oggi, type DataIso } from '@/lib/core/date';
import type { Blocco, DocumentoPdf } from '@/lib/core/documento';
import { nominativo } from '@/lib/core/nominativo';
import { allegatoDati, allegatoOperatori, type OperatoreIndicato } from './allegati';
import { articoliDellAtto } from './articoli';
import { nascita, type FirmatarioErogatore, type FirmatarioFruitore, type PersonaConvenzione } from './persone';

export type ParteAtto = {
  readonly denominazione: string;
  readonly codiceFiscale: string;
  readonly partitaIva?: string | null;
  readonly indirizzo: string;
  readonly pec: string;
};

/** All that an act says. `approvazione`: the municipal act that approved the scheme (CH-01); `protocollo`: the adesione's (CA-01). */
export type MateriaConvenzione = {
  readonly numero: string;
  readonly generataIl: Date;
  readonly erogatore: ParteAtto;
  readonly fruitore: ParteAtto;
  readonly firmatarioErogatore: FirmatarioErogatore;
  readonly firmatarioFruitore: FirmatarioFruitore;
  readonly responsabile: PersonaConvenzione | null;
  readonly approvazione: { readonly numero: string; readonly data: DataIso } | null;
  readonly domanda: {
    readonly numero: string;
    readonly protocollo: { readonly numero: string; readonly data: DataIso } | null;
    readonly legittimitaIl: DataIso;
  };
  readonly clausole: readonly ClausolaScritta[];
  readonly regole: Regole;
  readonly profilo: string;
  readonly finalita: readonly Finalita[];
  readonly operatori: readonly OperatoreIndicato[];
};

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
      ...parti(atto),
      ...premesse(atto),
      ...articoli(atto),
      {
        tipo: 'paragrafo',
        testo: 'Letto, confermato e sottoscritto.',
      },
      {
        tipo: 'firme',
        parti: [
          {
            ruolo: `Per il Fruitore, ${atto.fruitore.denominazione}`,
            nominativo: `${nominativo(atto.firmatarioFruitore)}, ${atto.firmatarioFruitore.qualifica}`,
            parte: 'FRUITORE',
          },
          {
            ruolo: `Per l’Erogatore, ${atto.erogatore.denominazione}`,
            nominativo: `${nominativo(atto.firmatarioErogatore)}, ${atto.firmatarioErogatore.qualifica}`,
            parte: 'EROGATORE',
          },
        ],
      },
      { tipo: 'nota', testo: `Impronta delle clausole (SHA-256): ${impronta}` },
      ...allegatoDati(atto),
      ...allegatoOperatori(atto),
    ],
  };
}

function parti({ erogatore, fruitore, firmatarioErogatore: f, firmatarioFruitore: g, responsabile }: MateriaConvenzione): Blocco[] {
  const righe = (parte: ParteAtto): [string, string][] => [
    ['Denominazione', parte.denominazione],
    ['Codice fiscale', parte.codiceFiscale],
    ...(parte.partitaIva ? [['Partita IVA', parte.partitaIva] as [string, string]] : []),
    ['Sede', parte.indirizzo],
    ['Posta elettronica certificata', parte.pec],
  ];
  return [
    { tipo: 'paragrafo', testo: 'Tra' },
    {
      tipo: 'coppie',
      righe: [
        ...righe(erogatore),
        [
          'Rappresentato da',
          `${nominativo(f)}, codice fiscale ${f.codiceFiscale}, ${f.qualifica}, in forza dell’atto n. ${f.attoNumero} del ${formatoEsteso(f.attoData)}`,
        ],
      ],
    },
    { tipo: 'paragrafo', testo: 'di seguito «Erogatore», e' },
    {
      tipo: 'coppie',
      righe: [
        ...righe(fruitore),
        ['Rappresentato da', `${nominativo(g)}, ${nascita(g)}, codice fiscale ${g.codiceFiscale}, ${g.qualifica}`],
        ...(responsabile
          ? [
              [
                'Referente e responsabile del trattamento',
                `${nominativo(responsabile)}, ${nascita(responsabile)}, codice fiscale ${responsabile.codiceFiscale}`,
              ] as [string, string],
            ]
          : []),
      ],
    },
    { tipo: 'paragrafo', testo: 'di seguito «Fruitore»,' },
  ];
}

function premesse({ approvazione, domanda, regole, generataIl }: MateriaConvenzione): Blocco[] {
  const { protocollo } = domanda;
  const giorno = oggi(generataIl);
  return [
    { tipo: 'sottotitolo', testo: 'Premesse' },
    { tipo: 'paragrafo', testo: 'Premesso che:' },
    {
      tipo: 'elenco',
      voci: [
        `il Fruitore ha chiesto di aderire con la domanda n. ${domanda.numero}${protocollo ? `, protocollo n. ${protocollo.numero} del ${formatoEsteso(protocollo.data)}` : ''};`,
        `la legittimità della domanda è stata valutata e attestata il ${formatoEsteso(domanda.legittimitaIl)} (${cita('dpcm-194-legittimita', giorno)});`,
        ...(approvazione
          ? [
              `lo schema della convenzione è stato approvato con atto n. ${approvazione.numero} del ${formatoEsteso(approvazione.data)} ` +
                'ed è aperto all’adesione;',
            ]
          : []),
      ],
    },
    { tipo: 'paragrafo', testo: 'visti:' },
    { tipo: 'elenco', voci: premesseNormative(regole.forzeOrdine, giorno).map((norma) => `${norma};`) },
    { tipo: 'paragrafo', testo: 'tutto ciò premesso, le parti convengono e stipulano quanto segue.' },
  ];
}

function articoli(atto: MateriaConvenzione): Blocco[] {
  const compilati = articoliDellAtto(atto);
  return compilati.flatMap(({ parte, numero, titolo, commi }, i): Blocco[] => [
    ...(compilati[i - 1]?.parte === parte ? [] : [{ tipo: 'sottotitolo', testo: NOMI_PARTE[parte] } as const]),
    { tipo: 'articolo', numero, titolo, commi },
  ]);
}
