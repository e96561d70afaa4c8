import { segnapostiDellaClausola } from '@/lib/clausole/articolo/comma';
import { attiDiEsempio } from '@/lib/clausole/esempio';
import { contraddizioniDi, type Offerta } from '@/lib/clausole/giudizio/giudizio';
import { definizioneDi, isDaCompilare, leggereClausola } from '@/lib/clausole/leggere';
import { moduloDi } from '@/lib/clausole/modulo/modulo';
import { valoriDaCompilare, valoriRipresi } from '@/lib/clausole/modulo/modulo-valori';
import { isDiUnAtto, scelteDellInsieme } from '@/lib/clausole/modulo/scelte';
import type { ClausolaScritta, ContestoArticolo, SceltaModulo, Segnaposto } from '@/lib/clausole/tipi';
import { isPersona, type Attore } from '@/lib/core/attore';
import { istanteItaliano, oggi } from '@/lib/core/date';
import { comeSiScrive, formaDi, testiUguali, valoriNegliEsempi } from './domain/articoli';
import { clausolaDi, improntaParametri, improntaTesto, testoVigente } from './lavorazione';
import type { RigaModello } from './repository';
import type { RigaBozza } from './repository-preparazione';
import type { TestoClausolaView } from './views';

const DA_COMPILARE = 'La clausola è da compilare: il modello non si approva finché non sono decise e salvate le regole qui sotto.';

type Fonti = {
  /** What is in force: a version of a model, or a convenzione. */
  readonly modello: Pick<RigaModello, 'id' | 'nome' | 'clausole'> & { readonly nuovo: boolean };
  readonly bozza: Omit<RigaBozza, 'modelloId'> | null;
  /** How who saved the draft is called, by id. */
  readonly nomi: ReadonlyMap<string, string>;
  readonly chiave: string;
  readonly offerta: Offerta;
  /** The comune's own profiles, which a model may offer. */
  readonly propri: readonly SceltaModulo[];
  readonly erogatore: ContestoArticolo['erogatore'];
  readonly attore: Attore;
  readonly now: Date;
};

/** One clause, as the workshop needs it: all that the browser checks by, without the catalogue. */
export function viewOfTestoClausola({
  modello,
  bozza,
  nomi,
  chiave: cercata,
  propri,
  offerta,
  erogatore,
  attore,
  now,
}: Fonti): TestoClausolaView {
  const { clausole } = bozza ?? modello;
  const scritta = clausolaDi(clausole, cercata);
  const { chiave, clausola, testo } = definizioneDi(scritta);
  const vigente = testoVigente(modello.clausole, chiave);
  const daCompilare = isDaCompilare(scritta);
  const parametri = daCompilare ? clausola.esempio : leggereClausola(scritta).parametri;
  const campi = moduloDi(clausola, { scelte: scelteDellInsieme(clausole, propri), diUnAtto: isDiUnAtto(clausole) });
  return {
    id: modello.id,
    chiave,
    modello: modello.nome,
    nuovo: modello.nuovo,
    come: daCompilare ? DA_COMPILARE : clausola.come(parametri),
    daCompilare,
    contrasti: contrastiDi(chiave, bozza?.clausole ?? null, modello, offerta),
    parametri: campi && {
      campi,
      valori: daCompilare
        ? valoriDaCompilare(campi, parametri)
        : valoriRipresi(campi, parametri, diPrima(modello.clausole, chiave, parametri)),
      letta: improntaParametri(scritta),
    },
    forma: formaDi(clausola),
    chi: isPersona(attore) ? attore.utenteId : '',
    titolo: clausola.nome,
    testoDiVarco: comeSiScrive(clausola, clausola.testo),
    testoInVigore: comeSiScrive(clausola, vigente),
    maiInVigore: modello.nuovo,
    bozza:
      bozza && !testiUguali(clausola, testo, vigente)
        ? { testo: comeSiScrive(clausola, testo), salvatoDa: nomi.get(bozza.salvataDa) ?? '—', salvatoIl: istanteItaliano(bozza.salvataIl) }
        : null,
    letta: improntaTesto(testo),
    segnaposti: voci(segnapostiDellaClausola(clausola)),
    inserti: voci(clausola.inserti ?? {}),
    casi: valoriNegliEsempi(chiave, attiDiEsempio(clausole, { erogatore, data: oggi(now) })),
  };
}

/** What did not hold already of what is in force: an act signed in other days is mended one addendum at a time (CA-04). */
function contrastiDi(
  chiave: string,
  bozza: readonly ClausolaScritta[] | null,
  { nuovo, clausole }: Fonti['modello'],
  offerta: Offerta,
): string[] {
  const gia = nuovo ? [] : contraddizioniDi(chiave, clausole, offerta);
  return contraddizioniDi(chiave, bozza ?? clausole, offerta).filter((frase) => !gia.includes(frase));
}

/** What the clause says in what is in force, or in what a new model began from; where it is not there, what it says now. */
function diPrima(clausole: readonly ClausolaScritta[], chiave: string, ora: unknown): unknown {
  const scritta = clausole.find((una) => una.chiave === chiave);
  return scritta && !isDaCompilare(scritta) ? leggereClausola(scritta).parametri : ora;
}

function voci(dichiarate: Readonly<Record<string, Segnaposto>>) {
  return Object.entries(dichiarate).map(([nome, voce]) => ({ nome, ...voce }));
}
