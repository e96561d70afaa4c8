import { compilaRegole } from './compila';
import { nomeProfilo, type CodiceProfilo, type CodiceVisura } from './denominazioni';
import { istanziare } from './istanza';
import type { Finalita, Regole } from './regole';
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
 * The acts that a model can become, as far as a wording can tell: first the one in which everything is said, then the one without what an
 * act may lack (a responsabile, the reason why ANPR does not serve yet).
 */
export function attiDiEsempio(
  clausole: readonly ClausolaScritta[],
  { erogatore, data }: Pick<ContestoArticolo, 'erogatore' | 'data'>,
): readonly [pieno: AttoDiEsempio, scarno: AttoDiEsempio] {
  const modello = compilaRegole(clausole);
  const profilo = modello.profili[0] ?? '';
  const numeroAccessi = modello.tettoOperatori ?? ACCESSI;
  const atto = (tutto: boolean): AttoDiEsempio => {
    const concesse = istanziare(clausole, {
      visure: modello.visure as readonly CodiceVisura[],
      profilo: profilo as CodiceProfilo,
      finalita: FINALITA,
      numeroAccessi,
      motivoAnpr: tutto && modello.decadenzaAnpr ? MOTIVO_ANPR : null,
    });
    const contesto: ContestoArticolo = {
      erogatore,
      fruitore: FRUITORE_DI_ESEMPIO,
      numeroAccessi,
      profilo: { codice: profilo, nome: nomeProfilo(profilo) },
      visure: modello.visure,
      finalita: FINALITA,
      responsabile: tutto ? RESPONSABILE : null,
      data,
    };
    return { clausole: concesse, regole: compilaRegole(concesse), profilo, finalita: FINALITA, contesto };
  };
  return [atto(true), atto(false)];
}
