import { segnapostiDellaClausola } from '@/lib/clausole/comma';
import { attiDiEsempio } from '@/lib/clausole/esempio';
import { leggereClausola } from '@/lib/clausole/leggere';
import type { ContestoArticolo, Segnaposto } from '@/lib/clausole/tipi';
import { isPersona, type Attore } from '@/lib/core/attore';
import { istanteItaliano, oggi } from '@/lib/core/date';
import { comeSiScrive, formaDi, testiUguali, valoriNegliEsempi } from './domain/articoli';
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
    forma: formaDi(clausola),
    chi: isPersona(attore) ? attore.utenteId : '',
    titolo: clausola.nome,
    testoDiVarco: comeSiScrive(clausola, clausola.testo),
    testoInVigore: comeSiScrive(clausola, vigente),
    bozza:
      bozza && !testiUguali(clausola, testo, vigente)
        ? { testo: comeSiScrive(clausola, testo), salvatoDa: bozza.salvataDa, salvatoIl: istanteItaliano(bozza.salvataIl) }
        : null,
    letta: improntaTesto(testo),
    segnaposti: voci(segnapostiDellaClausola(clausola)),
    inserti: voci(clausola.inserti ?? {}),
    casi: valoriNegliEsempi(chiave, attiDiEsempio(modello.clausole, { erogatore, data: oggi(now) })),
  };
}

function voci(dichiarate: Readonly<Record<string, Segnaposto>>) {
  return Object.entries(dichiarate).map(([nome, voce]) => ({ nome, ...voce }));
}
