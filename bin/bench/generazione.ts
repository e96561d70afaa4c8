import type { DocumentoPdf } from '@/lib/core/documento-pdf';
import { componiPdf } from '@/lib/platform/pdf/genera-pdf';
import { documentoPdfDiProva } from '@/lib/testing/documento-di-prova';
import { confronta, type Confronto } from './misura';
import { preparaChromium } from './rivali/chromium';
import { preparaPdfmake } from './rivali/pdfmake';
import { preparaTypst } from './rivali/typst';

const PAGINE = 3;

/** The i-th convenzione: another number, another date, another first sentence. Nobody has composed it before. */
function documento(indice: number): DocumentoPdf {
  const base = documentoPdfDiProva();
  const numero = `2026/${String(1000 + indice)}`;
  const blocchi = base.blocchi.map((blocco) =>
    blocco.tipo === 'paragrafo' ? { ...blocco, testo: `${blocco.testo} Domanda n. ${numero}, riscontro ${indice * 7919}.` } : blocco,
  );
  return { ...base, titolo: `${base.titolo}, n. ${numero}`, identificativo: `Convenzione ${numero}, versione 1`, blocchi };
}

type Prova = {
  readonly nome: string;
  /** How many times as fast as the rival Varco is, at least. */
  readonly limite: number;
  readonly unita: number;
  readonly prepara: (dati: string) => Promise<(atto: DocumentoPdf) => Promise<number>>;
};

const pagineScritte = (byte: Buffer): number => byte.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const PROVE: readonly Prova[] = [
  {
    nome: 'pdfmake 0.3.11 (PDF/A-2b, senza struttura)',
    limite: 1,
    unita: 30,
    prepara: async (dati) => {
      const componi = preparaPdfmake(dati);
      return async (atto) => pagineScritte(await componi(atto));
    },
  },
  {
    nome: 'Typst già caldo, typst-ts 0.7.0 (PDF/A-2a, senza PDF/UA)',
    limite: 0.5,
    unita: 30,
    prepara: async (dati) => {
      const componi = preparaTypst(dati);
      return async (atto) => (await componi(atto)).pagine;
    },
  },
  {
    nome: 'Chromium che si avvia e stampa (senza PDF/A né PDF/UA)',
    limite: 10,
    unita: 3,
    prepara: async () => {
      const stampa = await preparaChromium();
      return async (atto) => pagineScritte(await stampa(atto));
    },
  },
];

/** Whoever makes fewer or more pages than the others is not compared with them. */
async function pari(pagine: Promise<number>, nome: string): Promise<void> {
  if ((await pagine) !== PAGINE) throw new Error(`${nome}: ${await pagine} pagine invece di ${PAGINE}`);
}

/**
 * A convenzione of three pages, tagged, PDF/A-2a and PDF/UA-1, against the other ways to make one: same texts, same faces, same pages.
 * The rivals are installed under the data folder `dati`; one that cannot be had has failed its line.
 */
export async function confrontoGenerazione(dati: string): Promise<Confronto[]> {
  const confronti: Confronto[] = [];
  for (const { nome, limite, unita, prepara } of PROVE) {
    const titolo = `convenzione di ${PAGINE} pagine: PDF/A-2a e PDF/UA-1 contro ${nome}`;
    try {
      const altro = await prepara(dati);
      let nostra = 0;
      let loro = 0;
      confronti.push(
        await confronta({
          nome: titolo,
          limite,
          unita,
          insieme: 1,
          nostro: () =>
            pari(
              componiPdf(documento((nostra += 1))).then(({ pagine }) => pagine),
              'Varco',
            ),
          altro: () => pari(altro(documento((loro += 1))), nome),
        }),
      );
    } catch (errore) {
      const perche = errore instanceof Error ? errore.message : String(errore);
      confronti.push({
        nome: `${titolo}: non misurato, ${perche}`,
        rapporto: Number.NaN,
        limite,
        verso: 'almeno',
        nostro: '–',
        altro: '–',
      });
    }
  }
  return confronti;
}
