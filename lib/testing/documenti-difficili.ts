import type { Blocco, DocumentoPdf } from '@/lib/core/documento-pdf';
import { documentoPdfDiProva } from './documento-di-prova';
import { stemmaDiProva } from './png';

const NOMI = [
  'Nevena Šarić',
  'Ðorđe Petrović',
  'Łukasz Żółć',
  'Kim Nguyễn',
  'Kaloʼi Ștefan',
  'Zoë D’Angelò',
  'Gülşah Åkesson',
  'Þóra Ćosić',
];
const LUNGA = 'protocollo.generale.servizi.amministrativi.territoriali@pec.aziendasanitariadelcolle.esempio.it';
const SENZA_GIUNTURE = 'Precipitevolissimevolmente'.repeat(8);

const nome = (indice: number): string => NOMI[indice % NOMI.length] ?? '';
const con = (titolo: string, blocchi: readonly Blocco[], altro: Partial<DocumentoPdf> = {}): DocumentoPdf =>
  documentoPdfDiProva({ titolo, blocchi: [{ tipo: 'titolo', testo: titolo }, ...blocchi], ...altro });

const righe = (quante: number): string[][] =>
  Array.from({ length: quante }, (_, i) => [
    String(i + 1),
    nome(i),
    i % 7 === 0 ? LUNGA : `persona${i}@colle.esempio.it`,
    `1.${100 + (i % 900)},50`,
  ]);

const capitolo = (numero: number): Blocco[] => [
  { tipo: 'sottotitolo', testo: `Parte ${numero}` },
  {
    tipo: 'articolo',
    numero,
    titolo: `Obblighi di ${nome(numero)} verso chi consulta`,
    commi: [
      'Il fruitore tratta i dati per le sole finalità dichiarate, ai sensi dell’art. 50, comma 2, e ne risponde. '.repeat(6).trim(),
      'Sono ammesse:\na) la verifica delle dichiarazioni;\nb) l’iscrizione ai servizi;\nc) il recapito delle comunicazioni.',
      `Le comunicazioni vanno a ${LUNGA}.`,
    ],
  },
  { tipo: 'elenco', voci: ['prima voce', `seconda voce, che nomina ${nome(numero + 1)}`] },
];

/** Documents that ask the most of the engine: long, broken anywhere, with every block and with the letters of many alphabets. */
export const DOCUMENTI_DIFFICILI: Readonly<Record<string, () => DocumentoPdf>> = {
  convenzione: () => documentoPdfDiProva(),
  'tabella di seicento righe': () =>
    con('Operatori', [
      { tipo: 'tabella', didascalia: 'Seicento persone', intestazioni: ['N.', 'Nome', 'Posta', 'Importo'], righe: righe(600) },
    ]),
  'quaranta pagine': () => con('Testo lungo', Array.from({ length: 82 }, (_, indice) => capitolo(indice + 1)).flat()),
  'parole senza giunture': () =>
    con('Parole lunghe', [
      { tipo: 'paragrafo', testo: SENZA_GIUNTURE },
      { tipo: 'coppie', righe: [[SENZA_GIUNTURE, LUNGA]] },
      { tipo: 'tabella', didascalia: SENZA_GIUNTURE, intestazioni: ['A', SENZA_GIUNTURE], righe: [[LUNGA, SENZA_GIUNTURE]] },
    ]),
  'lettera con stemma, caselle e bozza': () =>
    con(
      'Verifica trimestrale',
      [
        {
          tipo: 'riferimenti',
          estremi: ['Protocollo n. 0001234 del 3 marzo 2026', 'Borgo Sereno, 3 marzo 2026'],
          destinatario: { nome: NOMI.join(' & '), righe: ['via della Torre 12', `PEC: ${LUNGA}`] },
          oggetto: 'Verifica <trimestrale> degli accessi & "riscontro"',
        },
        { tipo: 'casella', voci: NOMI.map((testo, indice) => ({ testo, spuntata: indice % 2 === 0 })) },
        { tipo: 'grafico', titolo: 'Accessi', unita: 'visure', serie: NOMI.map((etichetta, i) => ({ etichetta, valore: i * 1000.5 })) },
        { tipo: 'grafico', titolo: 'Nessuno', unita: 'visure', serie: [] },
        { tipo: 'tabella', didascalia: 'Vuota', intestazioni: ['A', 'B'], righe: [] },
        { tipo: 'firme', parti: NOMI.slice(0, 3).map((nominativo, i) => ({ ruolo: `Parte ${i}`, nominativo })) },
        { tipo: 'nota', testo: 'Corsivo, – trattini — e «virgolette».' },
      ],
      { filigrana: 'BOZZA', ente: { ...documentoPdfDiProva().ente, stemma: stemmaDiProva(60) } },
    ),
};
