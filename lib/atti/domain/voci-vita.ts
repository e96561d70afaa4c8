import { formatoEsteso } from '@/lib/core/date';
import type { Blocco, DocumentoPdf } from '@/lib/core/documento-pdf';
import { nominativo } from '@/lib/core/nominativo';
import { nascita } from '@/lib/convenzioni/domain/persone';
import type { Destinatario, Inserto, SegnapostoAtto } from './definizione';
import type { FonteConvenzione } from './fonti';
import { norma, VOCI_CONVENZIONE } from './voci';
import { segnapostoArticolo } from './voci-clausole';

/** Words that the acts of a convenzione's life share: its particulars, whom to ask, where a quarrel is settled. */
export const VOCI_VITA = {
  ...VOCI_CONVENZIONE,
  stipula: {
    descrizione: '«stipulata il …», o che la stipula è in corso',
    valore: ({ convenzione: { stipulataIl } }) => (stipulataIl ? `stipulata ${formatoEsteso(stipulataIl, 'il')}` : 'in corso di stipula'),
  },
  contatti: {
    descrizione: 'Posta elettronica e telefono dell’ufficio',
    valore: ({ erogatore: { emailUfficio, telefono } }) => (telefono ? `${emailUfficio}, telefono ${telefono}` : emailUfficio),
  },
  articolo_foro: segnapostoArticolo('foro'),
  norma_firma: norma('cad-24', 'Norma sulla firma digitale'),
} as const satisfies Record<string, SegnapostoAtto<FonteConvenzione>>;

/** What the fruitore writes to the comune. */
export function alComune({ erogatore }: Pick<FonteConvenzione, 'erogatore'>): Destinatario {
  return { nome: erogatore.denominazione, righe: [erogatore.indirizzo, `PEC ${erogatore.pec}`] };
}

/** The paper of the fruitore, for what it writes itself. */
export function cartaDelFruitore({ fruitore }: Pick<FonteConvenzione, 'fruitore'>): DocumentoPdf['ente'] {
  return { denominazione: fruitore.denominazione, sottotitolo: fruitore.indirizzo };
}

/** The two parties with who represents them, as an act that both sign opens. */
export function parti<M extends FonteConvenzione>(): Inserto<M> {
  return {
    descrizione: 'Le due parti, con chi le rappresenta',
    obbligatorio: true,
    blocchi: ({ erogatore, fruitore, sottoscrittore: s, convenzione: { firmatarioFruitore: f } }): Blocco[] => [
      { tipo: 'paragrafo', testo: 'Tra', grassetto: true },
      {
        tipo: 'coppie',
        righe: [
          ['Erogatore', erogatore.denominazione],
          ['Codice fiscale', erogatore.codiceFiscale],
          ['Sede', erogatore.indirizzo],
          ...(s
            ? [coppia('Rappresentato da', `${nominativo(s)}, ${s.qualifica}, atto n. ${s.attoNumero} ${formatoEsteso(s.attoData, 'del')}`)]
            : []),
        ],
      },
      { tipo: 'paragrafo', testo: 'e', grassetto: true },
      {
        tipo: 'coppie',
        righe: [
          ['Fruitore', fruitore.denominazione],
          ['Codice fiscale', fruitore.codiceFiscale],
          ['Sede', fruitore.indirizzo],
          ['Rappresentato da', `${nominativo(f)}, ${nascita(f)}, codice fiscale ${f.codiceFiscale}, ${f.qualifica}`],
        ],
      },
    ],
  };
}

const coppia = (etichetta: string, valore: string): [string, string] => [etichetta, valore];
