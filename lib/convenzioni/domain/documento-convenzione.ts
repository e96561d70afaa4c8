import { CAMPI } from '@/lib/anagrafe/domain/campi';
import { NOMI_CAMPO_SCHEDA, nomeProfilo, nomeVisura } from '@/lib/clausole/denominazioni';
import { digestClausole } from '@/lib/clausole/compila';
import { premesseNormative } from '@/lib/clausole/norme';
import { maiuscola } from '@/lib/clausole/parole';
import { CAMPI_SCHEDA, type CampoScheda, type Finalita, type Regole } from '@/lib/clausole/regole';
import type { ClausolaScritta, Parte } from '@/lib/clausole/tipi';
import { formatoEsteso, formatoItaliano, oggi, type DataIso } from '@/lib/core/date';
import type { Blocco, DocumentoPdf } from '@/lib/core/documento';
import { profiloPredefinito } from '@/lib/profili/domain/predefiniti';
import { articoliDellAtto } from './articoli';
import { nascita, nominativo, type FirmatarioErogatore, type FirmatarioFruitore, type PersonaConvenzione } from './persone';

export type ParteAtto = {
  readonly denominazione: string;
  readonly codiceFiscale: string;
  readonly partitaIva?: string | null;
  readonly indirizzo: string;
  readonly pec: string;
};

/** Somebody whom the fruitore names, with what its card says. */
export type OperatoreIndicato = { readonly nome: string; readonly cognome: string; readonly codiceFiscale: string } & {
  readonly [C in CampoScheda]?: string | undefined;
};

/** All that an act says. `approvazione`: the municipal act that approved the scheme (CH-01); `protocollo`: the adesione's (CA-01). */
export type AttoConvenzione = {
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

/** The act as a document (LE-01, CA-01, CH-01, CH-15): the same input always gives the same text. Pure. */
export function documentoConvenzione(atto: AttoConvenzione): DocumentoPdf {
  const impronta = digestClausole(atto.clausole);
  return {
    titolo: `Convenzione n. ${atto.numero} tra ${atto.erogatore.denominazione} e ${atto.fruitore.denominazione}`,
    oggetto: 'Consultazione telematica della banca dati anagrafica',
    identificativo: `Convenzione n. ${atto.numero}`,
    ente: { denominazione: atto.erogatore.denominazione, sottotitolo: atto.erogatore.indirizzo },
    data: atto.generataIl,
    blocchi: [
      { tipo: 'titolo', testo: 'Convenzione per la consultazione telematica della banca dati anagrafica' },
      { tipo: 'sottotitolo', testo: `Convenzione n. ${atto.numero}` },
      ...parti(atto),
      ...premesse(atto),
      ...articoli(atto),
      {
        tipo: 'firme',
        parti: [
          {
            ruolo: `Per ${atto.fruitore.denominazione}, ${atto.firmatarioFruitore.qualifica}`,
            nominativo: nominativo(atto.firmatarioFruitore),
          },
          {
            ruolo: `Per ${atto.erogatore.denominazione}, ${atto.firmatarioErogatore.qualifica}`,
            nominativo: nominativo(atto.firmatarioErogatore),
          },
        ],
      },
      { tipo: 'nota', testo: `Atto da firmare digitalmente da entrambe le parti. Impronta delle clausole (SHA-256): ${impronta}` },
      ...allegatoDati(atto),
      ...allegatoOperatori(atto),
    ],
  };
}

function parti({ erogatore, fruitore, firmatarioErogatore: f, firmatarioFruitore: g, responsabile }: AttoConvenzione): Blocco[] {
  const righe = (parte: ParteAtto): [string, string][] => [
    ['Denominazione', parte.denominazione],
    ['Codice fiscale', parte.codiceFiscale],
    ...(parte.partitaIva ? [['Partita IVA', parte.partitaIva] as [string, string]] : []),
    ['Sede', parte.indirizzo],
    ['Posta elettronica certificata', parte.pec],
  ];
  return [
    { tipo: 'paragrafo', testo: 'Tra', grassetto: true },
    {
      tipo: 'coppie',
      righe: [
        ...righe(erogatore),
        [
          'Rappresentato da',
          `${nominativo(f)}, codice fiscale ${f.codiceFiscale}, ${f.qualifica} (atto n. ${f.attoNumero} del ${formatoItaliano(f.attoData)})`,
        ],
      ],
    },
    { tipo: 'paragrafo', testo: 'di seguito «Erogatore», e', grassetto: true },
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

function premesse({ approvazione, domanda, regole, generataIl, fruitore }: AttoConvenzione): Blocco[] {
  const { protocollo } = domanda;
  return [
    { tipo: 'sottotitolo', testo: 'Premesse' },
    {
      tipo: 'elenco',
      voci: [
        `${fruitore.denominazione} ha chiesto di aderire con la domanda n. ${domanda.numero}${protocollo ? `, protocollo n. ${protocollo.numero} del ${formatoItaliano(protocollo.data)}` : ''}`,
        `la legittimità della domanda è stata valutata e attestata il ${formatoEsteso(domanda.legittimitaIl)}`,
        ...(approvazione
          ? [
              `lo schema della convenzione è stato approvato con atto n. ${approvazione.numero} del ${formatoItaliano(approvazione.data)} ` +
                'ed è aperto all’adesione',
            ]
          : []),
      ],
    },
    { tipo: 'paragrafo', testo: 'Visti:' },
    { tipo: 'elenco', voci: premesseNormative(regole.forzeOrdine, oggi(generataIl)) },
    { tipo: 'paragrafo', testo: 'si conviene quanto segue.' },
  ];
}

function articoli(atto: AttoConvenzione): Blocco[] {
  const compilati = articoliDellAtto(atto);
  return compilati.flatMap(({ parte, numero, titolo, commi }, i): Blocco[] => [
    ...(compilati[i - 1]?.parte === parte ? [] : [{ tipo: 'sottotitolo', testo: NOMI_PARTE[parte] } as const]),
    { tipo: 'articolo', numero, titolo, commi },
  ]);
}

function allegatoDati({ regole, profilo }: AttoConvenzione): Blocco[] {
  const campi = profiloPredefinito(profilo)?.campi ?? [];
  return [
    { tipo: 'nuova-pagina' },
    { tipo: 'titolo', testo: 'Allegato A. Visure e dati consultabili' },
    { tipo: 'sottotitolo', testo: 'Visure' },
    { tipo: 'elenco', voci: regole.visure.map(nomeVisura) },
    { tipo: 'sottotitolo', testo: `Campi del profilo ${profilo}: ${nomeProfilo(profilo)}` },
    { tipo: 'elenco', voci: CAMPI.filter(({ id }) => campi.includes(id)).map(({ etichetta }) => etichetta) },
  ];
}

function allegatoOperatori({ operatori, regole }: AttoConvenzione): Blocco[] {
  const chiesti = CAMPI_SCHEDA.filter((campo) => regole.schedaOperatore.includes(campo) && campo !== 'telefono' && campo !== 'email');
  const valore = (operatore: OperatoreIndicato, campo: CampoScheda) =>
    campo === 'dataNascita' && operatore.dataNascita ? formatoItaliano(operatore.dataNascita) : (operatore[campo] ?? '');
  return [
    { tipo: 'nuova-pagina' },
    { tipo: 'titolo', testo: 'Allegato B. Operatori indicati dal Fruitore' },
    {
      tipo: 'tabella',
      didascalia: 'Persone indicate alla data dell’atto; le variazioni si comunicano attraverso il sistema',
      intestazioni: ['N.', 'Cognome e nome', 'Codice fiscale', ...chiesti.map((campo) => maiuscola(NOMI_CAMPO_SCHEDA[campo]))],
      righe: operatori.map((operatore, i) => [
        String(i + 1),
        `${operatore.cognome} ${operatore.nome}`,
        operatore.codiceFiscale,
        ...chiesti.map((campo) => valore(operatore, campo)),
      ]),
    },
  ];
}
