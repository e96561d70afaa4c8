/** A visura as a document (LE-12): what was disclosed, by whom, when, why, under which number, and what it is not. */
import { RIVOLGERSI_ALL_UFFICIO } from '@/lib/core/banca-letta';
import { formatoItaliano, istanteItaliano } from '@/lib/core/date';
import type { Blocco, DocumentoPdf } from '@/lib/core/documento-pdf';
import { blocchiDellaSezione } from './blocchi-della-sezione';
import { fraseOltreIlProfilo } from './oltre-il-profilo';
import type { Estremi, Foglio, NonRisulta, Risposta, Visura } from './visura';

export const NON_E_UN_CERTIFICATO =
  'Per uso d’ufficio tra pubbliche amministrazioni (art. 43 del D.P.R. 445/2000): non è un certificato e non si consegna a privati.';

/** What the code of a sheet is for. */
export const CHI_LEGGE_IL_CODICE = 'Chi è autorizzato legge da questo codice, dopo l’accesso, chi ha fatto la richiesta, quando e perché.';

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

/** Who, when and for which case, in one line at the head of a sheet: the rest is at its foot. */
export function chiEQuando({ operatore, istante, finalita, riferimento, aggiornatiAl }: Estremi): string {
  const quando = `${operatore}, ${istanteItaliano(istante)}`;
  const datiAl = aggiornatiAl ? [`dati al ${formatoItaliano(aggiornatiAl)}`] : [];
  return [quando, finalita, ...(riferimento ? [riferimento] : []), ...datiAl].join(' · ');
}

/** The same in a few words, beside the title. */
export const USO_D_UFFICIO = 'Uso d’ufficio, non è un certificato';

export const titoloDellaVisura = ({ titolo, allaData }: Pick<Visura, 'titolo' | 'allaData'>): string =>
  allaData ? `${titolo} al ${formatoItaliano(allaData)}` : titolo;

function documentoVisura(visura: Visura, ente: DocumentoPdf['ente']): DocumentoPdf {
  const { oltreIlProfilo: oltre } = visura;
  const blocchi = visura.sezioni.flatMap((sezione) => blocchiDellaSezione(sezione, oltre));
  const avvertenza: Blocco[] = oltre === null ? [] : [{ tipo: 'paragrafo', testo: fraseOltreIlProfilo(oltre), grassetto: true }];
  return foglio(titoloDellaVisura(visura), [...avvertenza, ...blocchi], visura.estremi, ente);
}

export const NON_RISULTA = 'Non risulta';
/** What «non risulta» means, on screen and on paper. */
export const fraseNonRisulta = ({ banca, aggiornatiAl }: Pick<Estremi, 'banca' | 'aggiornatiAl'>): string =>
  `Con questi dati non risulta nulla nella banca dati ${banca}, aggiornata al ${aggiornatiAl ? formatoItaliano(aggiornatiAl) : '–'}, fra i dati che si possono consultare da qui.`;

/** What was looked for, and is not there: for whoever has to prove it. */
function documentoNonRisulta({ cercato, estremi }: NonRisulta, ente: DocumentoPdf['ente']): DocumentoPdf {
  const blocchi: Blocco[] = [
    { tipo: 'paragrafo', testo: `${fraseNonRisulta(estremi)} Se occorre esserne certi, rivolgersi all’ufficio.` },
    { tipo: 'sottotitolo', testo: 'Che cosa è stato cercato' },
    { tipo: 'griglia', righe: cercato.map(({ etichetta, valore }) => [etichetta, valore] as const) },
  ];
  return foglio(NON_RISULTA, blocchi, estremi, ente);
}

/** The answer, as on the screen: in words of its own before any colour. */
export const RISPOSTA_IN_PAROLE = { SI: 'Sì', NO: 'No', UFFICIO: RIVOLGERSI_ALL_UFFICIO } as const;
export const COME_LEGGERE_UN_NO =
  'Vuol dire «non risulta»: il fatto non è come dichiarato, oppure in archivio nessuno corrisponde a questi dati.';

function documentoRisposta({ domanda, dichiarato, risposta, estremi }: Risposta, ente: DocumentoPdf['ente']): DocumentoPdf {
  const blocchi: Blocco[] = [
    { tipo: 'paragrafo', testo: `Risposta: ${RISPOSTA_IN_PAROLE[risposta]}`, grassetto: true },
    ...(risposta === 'NO' ? [{ tipo: 'paragrafo', testo: COME_LEGGERE_UN_NO } as const] : []),
    { tipo: 'sottotitolo', testo: 'Che cosa è stato dichiarato' },
    { tipo: 'griglia', righe: dichiarato.map(({ etichetta, valore }) => [etichetta, valore] as const) },
  ];
  return foglio(domanda, blocchi, estremi, ente);
}

/** Any sheet as a document. */
export function documentoDi(letto: Foglio, ente: DocumentoPdf['ente']): DocumentoPdf {
  if ('sezioni' in letto) return documentoVisura(letto, ente);
  return 'risposta' in letto ? documentoRisposta(letto, ente) : documentoNonRisulta(letto, ente);
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
      { tipo: 'nota', testo: `${chiEQuando(estremi)} · ${USO_D_UFFICIO}` },
      ...contenuto,
      { tipo: 'sottotitolo', testo: 'Richiesta' },
      { tipo: 'griglia', righe: righeDegliEstremi(estremi) },
      ...fineDelFoglio(estremi),
    ],
  };
}

/** What it is not, and the code that leads to its row. Of invented people there is nothing to ask about afterwards. */
function fineDelFoglio({ codice, numeroRichiesta }: Estremi): Blocco[] {
  if (codice === null)
    return [
      { tipo: 'paragrafo', testo: `${PROVA_SU_INVENTATI}: nessuno dei dati è di una persona vera.`, grassetto: true },
      { tipo: 'nota', testo: NON_E_UN_CERTIFICATO },
    ];
  return [
    {
      tipo: 'codice',
      contenuto: codice,
      testo: `${NON_E_UN_CERTIFICATO} ${CHI_LEGGE_IL_CODICE}`,
      alternativa: `Codice del foglio, richiesta n. ${numeroRichiesta}`,
    },
  ];
}
