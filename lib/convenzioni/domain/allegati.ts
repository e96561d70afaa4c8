import { bancaNota, titoloVisura } from '@/lib/banche/domain/elenco';
import { perGruppo } from '@/lib/banche/domain/per-gruppo';
import { NOMI_CAMPO_SCHEDA } from '@/lib/clausole/denominazioni';
import { maiuscola } from '@/lib/core/parole';
import { CAMPI_SCHEDA, type CampoScheda, type Regole } from '@/lib/clausole/regole/regole';
import { formatoItaliano } from '@/lib/core/date';
import type { Blocco } from '@/lib/core/documento-pdf';

/** Somebody whom the fruitore names, with what its card says. */
export type OperatoreIndicato = { readonly nome: string; readonly cognome: string; readonly codiceFiscale: string } & {
  readonly [C in CampoScheda]?: string | undefined;
};

/** A datum that the fruitore still owes: told as missing, never as an empty cell. */
const MANCA = '—';

/** Annex A: what may be consulted (CA-07, CA-08, FU-11). */
export function allegatoDati({ regole }: { readonly regole: Pick<Regole, 'bancaDati' | 'visure' | 'profilo'> }): Blocco[] {
  const { visure, profilo } = regole;
  const { sigle } = bancaNota(regole.bancaDati).negliAtti;
  return [
    { tipo: 'nuova-pagina' },
    { tipo: 'titolo', testo: 'Allegato A. Visure e dati consultabili' },
    { tipo: 'sottotitolo', testo: 'Visure' },
    { tipo: 'elenco', voci: visure.map(titoloVisura) },
    { tipo: 'sottotitolo', testo: 'Campi del profilo' },
    {
      tipo: 'tabella',
      didascalia: `Profilo ${profilo?.codice ?? ''}: ${profilo?.nome ?? ''}`,
      intestazioni: ['Gruppo', 'Campi'],
      // A row a group: the annex of the largest profile stays on one page.
      righe: perGruppo(profilo?.campi ?? []).map(({ etichetta, campi }) => [etichetta, campi.map((campo) => campo.etichetta).join('; ')]),
      larghezze: [1, 2],
    },
    ...(sigle ? [{ tipo: 'nota', testo: sigle } as const] : []),
  ];
}

type Elenco = {
  readonly operatori: readonly OperatoreIndicato[];
  readonly regole: Pick<Regole, 'schedaOperatore'>;
  /** How the annex is called in the act that it belongs to; left out, as in a convenzione. */
  readonly titolo?: string;
};

/** Annex B: the people whom the fruitore has named, on a page of its own. */
export function allegatoOperatori({ titolo = 'Allegato B. Operatori indicati dal Fruitore', ...elenco }: Elenco): Blocco[] {
  return [{ tipo: 'nuova-pagina' }, { tipo: 'titolo', testo: titolo }, ...tabellaOperatori(elenco)];
}

/** The people whom the fruitore has named, with what the act asks of them beside their own telephone and mailbox (CH-13). */
export function tabellaOperatori({ operatori, regole }: Omit<Elenco, 'titolo'>): Blocco[] {
  const chiesti = CAMPI_SCHEDA.filter((campo) => regole.schedaOperatore.includes(campo) && campo !== 'telefono' && campo !== 'email');
  const valore = (operatore: OperatoreIndicato, campo: CampoScheda) =>
    campo === 'dataNascita' && operatore.dataNascita ? formatoItaliano(operatore.dataNascita) : operatore[campo] || MANCA;
  const righe = operatori.map((operatore, i) => [
    String(i + 1),
    `${operatore.cognome} ${operatore.nome}`,
    operatore.codiceFiscale,
    ...chiesti.map((campo) => valore(operatore, campo)),
  ]);
  if (righe.length === 0) return [{ tipo: 'paragrafo', testo: 'Alla data dell’atto il Fruitore non ha ancora indicato alcun operatore.' }];
  return [
    {
      tipo: 'tabella',
      didascalia: `${righe.length === 1 ? 'Persona indicata' : 'Persone indicate'} alla data dell’atto; le variazioni si comunicano attraverso il sistema`,
      intestazioni: ['N.', 'Cognome e nome', 'Codice fiscale', ...chiesti.map((campo) => maiuscola(NOMI_CAMPO_SCHEDA[campo]))],
      righe,
    },
    ...(righe.some((riga) => riga.includes(MANCA))
      ? [{ tipo: 'nota', testo: `${MANCA} Dato che il Fruitore comunica prima dell’abilitazione dell’operatore.` } as const]
      : []),
  ];
}
