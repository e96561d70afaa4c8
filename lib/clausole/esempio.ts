import { banca } from '@/lib/banche/domain/elenco';
import { minuscola } from '@/lib/core/parole';
import { regoleDi } from './compila';
import { istanziare } from './istanza';
import { definizioneDi, isDaCompilare } from './leggere';
import type { Finalita, ProfiloConcesso, Regole } from './regole/regole';
import type { ClausolaScritta, ContestoArticolo } from './tipi';

/** The act of an invented ente, to read a wording by and to check it: no name in it is anybody's. */
export type AttoDiEsempio = {
  readonly clausole: readonly ClausolaScritta[];
  readonly regole: Regole;
  readonly profilo: string;
  readonly finalita: readonly Finalita[];
  readonly contesto: ContestoArticolo;
};

const FINALITA: readonly Finalita[] = [
  { codice: 'A', descrizione: 'verifica delle dichiarazioni sostitutive', base: 'norma indicata dall’ente' },
  { codice: 'B', descrizione: 'notificazione degli atti', base: 'norma indicata dall’ente' },
];
const RESPONSABILE = { nominativo: 'Maria Esempio', nascita: 'nata a Roma il 1° gennaio 1980', codiceFiscale: 'SMPMRA80A41H501N' };
const MOTIVO_ANPR = 'il servizio nazionale non è ancora aperto all’ente';
const ACCESSI = 5;

export const FRUITORE_DI_ESEMPIO = {
  denominazione: 'Ente di esempio',
  codiceFiscale: '00000000000',
  indirizzo: 'Via dell’Esempio 1',
  pec: 'ente@pec.example',
} as const;

/**
 * A profile that an act of that model may have: one of the bank's. Of the comune's own ones the clauses know the code alone: it is shown
 * with the fields of the bank's first.
 */
export function profiloDiEsempio({ bancaDati, profili }: Pick<Regole, 'bancaDati' | 'profili'>): ProfiloConcesso {
  const diBanca = banca(bancaDati)?.profili ?? [];
  const suo = diBanca.find(({ codice }) => profili.includes(codice));
  const codice = profili[0] ?? '';
  return suo ?? { codice, nome: codice, campi: diBanca[0]?.campi ?? [], soloForzeOrdine: false };
}

/** The set with what is still to be filled in as the catalogue's example has it: the article says that it is to be filled in. */
export function conEsempi(clausole: readonly ClausolaScritta[]): ClausolaScritta[] {
  return clausole.map((scritta) => {
    if (!isDaCompilare(scritta)) return scritta;
    const { clausola, testo } = definizioneDi(scritta);
    const daCompilare = { titolo: testo.titolo, commi: [`Da compilare: ${minuscola(clausola.nome)}.`] };
    return { ...scritta, versione: clausola.versione, parametri: clausola.esempio, testo: daCompilare };
  });
}

/**
 * The acts that a model can become, as far as a wording can tell: first the one in which everything is said, then the one without what an
 * act may lack (a responsabile, the reason why ANPR does not serve yet).
 */
export function attiDiEsempio(
  clausole: readonly ClausolaScritta[],
  { erogatore, data }: Pick<ContestoArticolo, 'erogatore' | 'data'>,
): readonly [pieno: AttoDiEsempio, scarno: AttoDiEsempio] {
  const compilate = conEsempi(clausole);
  const modello = regoleDi(compilate);
  const profilo = profiloDiEsempio(modello);
  const numeroAccessi = modello.tettoOperatori ?? ACCESSI;
  const atto = (tutto: boolean): AttoDiEsempio => {
    const concesse = istanziare(compilate, {
      visure: modello.visure,
      profilo,
      finalita: FINALITA,
      numeroAccessi,
      motivoAnpr: tutto && modello.decadenzaAnpr ? MOTIVO_ANPR : null,
    });
    const contesto: ContestoArticolo = {
      erogatore,
      fruitore: FRUITORE_DI_ESEMPIO,
      numeroAccessi,
      profilo,
      visure: modello.visure,
      finalita: FINALITA,
      responsabile: tutto ? RESPONSABILE : null,
      data,
    };
    return { clausole: concesse, regole: regoleDi(concesse), profilo: profilo.codice, finalita: FINALITA, contesto };
  };
  return [atto(true), atto(false)];
}
