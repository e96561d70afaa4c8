/** A visura as a document (LE-12): what was disclosed, by whom, when, why, under which number, and what it is not. */
import type { Sezione } from '@/lib/core/banca';
import { formatoItaliano, istanteItaliano } from '@/lib/core/date';
import type { Blocco, DocumentoPdf } from '@/lib/core/documento-pdf';
import type { Estremi, NonRisulta, Visura } from './visura';

export const NON_E_UN_CERTIFICATO =
  'Per uso d’ufficio tra pubbliche amministrazioni (art. 43 del D.P.R. 445/2000): non è un certificato e non si consegna a privati.';

/** On a sheet of a trial, wherever a sheet says of itself: who finds it must not take it for somebody's. */
export const PROVA_SU_INVENTATI = 'PROVA su persone inventate';
export const isDiProva = ({ codice }: Pick<Estremi, 'codice'>): boolean => codice === null;

/** What stands across every page, on paper too: whoever finds the sheet knows whose it is. */
export function filigranaDi(estremi: Estremi): string {
  const { operatore, istante, finalita, numeroRichiesta } = estremi;
  return `${isDiProva(estremi) ? `${PROVA_SU_INVENTATI} · ` : ''}${operatore} · ${istanteItaliano(istante)} · ${finalita} · richiesta n. ${numeroRichiesta}`;
}

/** The same rows on screen and on paper. */
export function righeDegliEstremi(estremi: Estremi): [string, string][] {
  return [
    ['Richiesta n.', estremi.numeroRichiesta],
    ['Data e ora', istanteItaliano(estremi.istante, { secondi: true })],
    ['Operatore', `${estremi.operatore} – ${estremi.ente}`],
    ['Convenzione', `n. ${estremi.convenzione}`],
    ['Finalità', estremi.finalita],
    ...(estremi.riferimento ? [['Riferimento', estremi.riferimento] satisfies [string, string]] : []),
    ['Banca dati', estremi.banca],
    ['Dati aggiornati al', estremi.aggiornatiAl ? formatoItaliano(estremi.aggiornatiAl) : '–'],
  ];
}

export const titoloDellaVisura = ({ titolo, allaData }: Pick<Visura, 'titolo' | 'allaData'>): string =>
  allaData ? `${titolo} al ${formatoItaliano(allaData)}` : titolo;

export function documentoVisura(visura: Visura, ente: DocumentoPdf['ente']): DocumentoPdf {
  return foglio(titoloDellaVisura(visura), visura.sezioni.flatMap(blocchiDi), visura.estremi, ente);
}

export const NON_RISULTA = 'Non risulta';
/** What «non risulta» means, on screen and on paper. */
export const fraseNonRisulta = ({ banca, aggiornatiAl }: Pick<Estremi, 'banca' | 'aggiornatiAl'>): string =>
  `Con questi dati non risulta nulla nella banca dati ${banca}, aggiornata al ${aggiornatiAl ? formatoItaliano(aggiornatiAl) : '–'}, fra i dati che si possono consultare da qui.`;

/** What was looked for, and is not there: for whoever has to prove it. */
export function documentoNonRisulta({ cercato, estremi }: NonRisulta, ente: DocumentoPdf['ente']): DocumentoPdf {
  const blocchi: Blocco[] = [
    { tipo: 'paragrafo', testo: `${fraseNonRisulta(estremi)} Se occorre esserne certi, rivolgersi all’ufficio.` },
    { tipo: 'sottotitolo', testo: 'Che cosa è stato cercato' },
    { tipo: 'coppie', righe: cercato.map(({ etichetta, valore }) => [etichetta, valore] as const) },
  ];
  return foglio(NON_RISULTA, blocchi, estremi, ente);
}

/** Whatever a sheet tells, what it says of itself is the same. */
function foglio(titolo: string, contenuto: readonly Blocco[], estremi: Estremi, ente: DocumentoPdf['ente']): DocumentoPdf {
  return {
    titolo: `${titolo}, richiesta n. ${estremi.numeroRichiesta}`,
    oggetto: isDiProva(estremi) ? PROVA_SU_INVENTATI : 'Visura per uso d’ufficio',
    identificativo: `Richiesta n. ${estremi.numeroRichiesta}`,
    ente,
    data: estremi.istante,
    filigrana: filigranaDi(estremi),
    blocchi: [
      { tipo: 'titolo', testo: titolo },
      ...contenuto,
      { tipo: 'sottotitolo', testo: 'Richiesta' },
      { tipo: 'coppie', righe: righeDegliEstremi(estremi) },
      ...codiceDelFoglio(estremi),
      { tipo: 'nota', testo: NON_E_UN_CERTIFICATO },
    ],
  };
}

/** Of invented people there is nothing to ask about afterwards. */
function codiceDelFoglio({ codice, numeroRichiesta }: Estremi): Blocco[] {
  if (codice === null)
    return [{ tipo: 'paragrafo', testo: `${PROVA_SU_INVENTATI}: nessuno dei dati è di una persona vera.`, grassetto: true }];
  return [
    {
      tipo: 'codice',
      contenuto: codice,
      testo: 'Chi è autorizzato legge da questo codice, dopo l’accesso, chi ha fatto la richiesta, quando e perché.',
      alternativa: `Codice del foglio, richiesta n. ${numeroRichiesta}`,
    },
  ];
}

const ASSENTE = '–';
/** More columns than these break words on a sheet: each row is then told by itself. */
const COLONNE = 6;

function blocchiDi(sezione: Sezione): Blocco[] {
  if (sezione.forma === 'AVVISO') return [{ tipo: 'paragrafo', testo: sezione.testo }];
  if (sezione.forma === 'TABELLA') {
    const { titolo, colonne, righe, seVuota } = sezione;
    if (righe.length === 0)
      return [
        { tipo: 'sottotitolo', testo: titolo },
        { tipo: 'paragrafo', testo: seVuota },
      ];
    if (colonne.length > COLONNE)
      return [
        { tipo: 'sottotitolo', testo: titolo },
        ...righe.flatMap(({ celle }, indice): Blocco[] => [
          { tipo: 'paragrafo', testo: `${indice + 1} di ${righe.length}`, grassetto: true },
          { tipo: 'coppie', righe: colonne.map(({ etichetta }, quale) => [etichetta, celle[quale] ?? ASSENTE] as const) },
        ]),
      ];
    return [
      {
        tipo: 'tabella',
        didascalia: titolo,
        intestazioni: colonne.map(({ etichetta }) => etichetta),
        righe: righe.map(({ celle }) => celle.map((cella) => cella ?? ASSENTE)),
      },
    ];
  }
  return [
    ...(sezione.titolo === null ? [] : [{ tipo: 'paragrafo', testo: sezione.titolo, grassetto: true } as const]),
    ...sezione.gruppi.flatMap(({ etichetta, voci }): Blocco[] => [
      { tipo: 'sottotitolo', testo: etichetta },
      { tipo: 'coppie', righe: voci.map((voce) => [voce.etichetta, voce.valore ?? ASSENTE] as const) },
    ]),
  ];
}
