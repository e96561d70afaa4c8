import { addMesi, type DataIso } from '@/lib/core/date';
import { maiuscola } from '@/lib/core/parole';
import { chiApplica, type Applica } from './applicazione';
import { CAMPI_REGOLE, campiDi } from './campi-regole';
import { compilaCalendario, regoleDi, type ScadenzaCompilata } from '../compila';
import { isCornice } from '../articolo/cornice';
import { conEsempi } from '../esempio';
import { definizioniDi, isDaCompilare, leggereClausole } from '../leggere';
import { REGOLE_IN_PAROLE, SEZIONI_REGOLE } from './regole-in-parole';
import type { Regole } from './regole';
import type { ClausolaScritta } from '../tipi';

/** A set in plain words: what will be enforced, by whom, how, and when somebody will be told. */
export type Riassunto = {
  readonly applicato: readonly {
    readonly titolo: string;
    readonly voci: readonly { readonly termine: string; readonly valore: string; readonly applica: Applica }[];
  }[];
  /** Clause by clause, how. */
  readonly come: readonly { readonly chiave: string; readonly nome: string; readonly come: string }[];
  /** For a convenzione signed today. */
  readonly avvisi: readonly ScadenzaCompilata[];
};

const DA_COMPILARE = 'da compilare';

/** Also of a draft: what is still to be filled in is said to be so, and falls due never. */
export function riassumere(clausole: readonly ClausolaScritta[], oggi: DataIso): Riassunto {
  const daCompilare = definizioniDi(clausole.filter(isDaCompilare));
  const campiIgnoti = new Set<keyof Regole>(daCompilare.flatMap(({ chiave }) => campiDi(chiave)));
  const regole = regoleDi(conEsempi(clausole));
  const decise = clausole.filter((scritta) => !isDaCompilare(scritta));
  return {
    applicato: sezioni(regole, campiIgnoti),
    come: [
      ...daCompilare.map(({ chiave, clausola }) => ({ chiave, nome: clausola.nome, come: `${maiuscola(DA_COMPILARE)}.` })),
      ...leggereClausole(decise)
        .filter(({ clausola }) => !isCornice(clausola.parte))
        .map(({ chiave, clausola, parametri }) => ({ chiave, nome: clausola.nome, come: clausola.come(parametri) })),
    ],
    avvisi: compilaCalendario(decise, {
      stipulataIl: oggi,
      scadenzaIl: addMesi(oggi, 12 * regole.durataAnni),
      ultimaVariazioneElencoIl: null,
      oggi,
    }),
  };
}

function sezioni(regole: Regole, ignoti: ReadonlySet<keyof Regole>): Riassunto['applicato'] {
  return Object.entries(SEZIONI_REGOLE).map(([sezione, titolo]) => ({
    titolo,
    voci: CAMPI_REGOLE.filter((campo) => REGOLE_IN_PAROLE[campo].sezione === sezione).flatMap((campo) => {
      const termine = REGOLE_IN_PAROLE[campo].etichetta;
      if (ignoti.has(campo)) return [{ termine, valore: DA_COMPILARE, applica: 'DA_VARCO' as const }];
      const valore = inParole(campo, regole);
      return valore === null ? [] : [{ termine, valore, applica: chiApplica(campo, regole[campo]) }];
    }),
  }));
}

function inParole<Campo extends keyof Regole>(campo: Campo, regole: Regole): string | null {
  return REGOLE_IN_PAROLE[campo].valore(regole[campo]);
}
