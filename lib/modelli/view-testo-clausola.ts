import { segnapostiDellaClausola } from '@/lib/clausole/comma';
import { attiDiEsempio } from '@/lib/clausole/esempio';
import { leggereClausola } from '@/lib/clausole/leggere';
import { moduloDi, valoriDelModulo } from '@/lib/clausole/modulo';
import type { ContestoArticolo, Segnaposto } from '@/lib/clausole/tipi';
import { isPersona, type Attore } from '@/lib/core/attore';
import { istanteItaliano, oggi } from '@/lib/core/date';
import { comeSiScrive, formaDi, testiUguali, valoriNegliEsempi } from './domain/articoli';
import { clausolaDi, improntaParametri, improntaTesto } from './lavorazione';
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
  const { chiave, clausola, testo: vigente } = leggereClausola(clausolaDi(modello.clausole, cercata));
  const { clausole } = bozza ?? modello;
  const scritta = clausolaDi(clausole, chiave);
  const { parametri, testo } = leggereClausola(scritta);
  const campi = moduloDi(clausola);
  return {
    id: modello.id,
    chiave,
    modello: modello.nome,
    come: clausola.come(parametri),
    parametri: campi && { campi, valori: valoriDelModulo(campi, parametri), letta: improntaParametri(scritta) },
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
    casi: valoriNegliEsempi(chiave, attiDiEsempio(clausole, { erogatore, data: oggi(now) })),
  };
}

function voci(dichiarate: Readonly<Record<string, Segnaposto>>) {
  return Object.entries(dichiarate).map(([nome, voce]) => ({ nome, ...voce }));
}
