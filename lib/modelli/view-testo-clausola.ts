import { articoloScritto } from '@/lib/clausole/articolo-scritto';
import { segnapostiDellaClausola } from '@/lib/clausole/comma';
import { attiDiEsempio } from '@/lib/clausole/esempio';
import { leggereClausola } from '@/lib/clausole/leggere';
import type { ContestoArticolo } from '@/lib/clausole/tipi';
import { isPersona, type Attore } from '@/lib/core/attore';
import { istanteItaliano, oggi } from '@/lib/core/date';
import { testiUguali, valoriNegliEsempi } from './domain/articoli';
import { clausolaDi, improntaTesto, testoDi } from './lavorazione';
import type { RigaBozza, RigaModello } from './repository';
import type { TestoClausolaView } from './views';

type Fonti = {
  readonly modello: RigaModello;
  readonly bozza: RigaBozza | null;
  readonly chiave: string;
  readonly erogatore: ContestoArticolo['erogatore'];
  readonly attore: Attore;
  readonly now: Date;
};

/** One clause, as the workshop needs it: all that the browser checks by, without the catalogue. */
export function viewOfTestoClausola({ modello, bozza, chiave: cercata, erogatore, attore, now }: Fonti): TestoClausolaView {
  const { chiave, clausola, parametri, testo: vigente } = leggereClausola(clausolaDi(modello.clausole, cercata));
  const testo = bozza ? testoDi(bozza.clausole, chiave) : vigente;
  return {
    id: modello.id,
    chiave,
    modello: modello.nome,
    come: clausola.come(parametri),
    forma: 'ARTICOLO',
    chi: isPersona(attore) ? attore.utenteId : '',
    titolo: clausola.nome,
    testoDiVarco: articoloScritto(clausola.testo),
    testoInVigore: articoloScritto(vigente),
    bozza:
      bozza && !testiUguali(testo, vigente)
        ? { testo: articoloScritto(testo), salvatoDa: bozza.salvataDa, salvatoIl: istanteItaliano(bozza.salvataIl) }
        : null,
    letta: improntaTesto(testo),
    segnaposti: Object.entries(segnapostiDellaClausola(clausola)).map(([nome, voce]) => ({ nome, ...voce })),
    inserti: [],
    casi: valoriNegliEsempi(chiave, attiDiEsempio(modello.clausole, { erogatore, data: oggi(now) })),
  };
}
