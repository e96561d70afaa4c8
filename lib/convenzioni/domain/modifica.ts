import { titoloVisura } from '@/lib/banche/domain/elenco';
import { gruppiInParole } from '@/lib/banche/domain/per-gruppo';
import { digestClausole, type ArticoloCompilato } from '@/lib/clausole/compila';
import type { ChiaveClausola } from '@/lib/clausole/catalogo';
import { NOMI_TIPO_ENTE } from '@/lib/clausole/denominazioni';
import { nuoviImpedimenti, type Offerta } from '@/lib/clausole/giudizio/giudizio';
import { leggereClausole, type ClausolaLetta } from '@/lib/clausole/leggere';
import { moduloDi } from '@/lib/clausole/modulo/modulo';
import { parametriInParole } from '@/lib/clausole/modulo/modulo-valori';
import type { Finalita, Regole, TipoEnte } from '@/lib/clausole/regole/regole';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { formatoEsteso, type DataIso } from '@/lib/core/date';
import { regola, type ErroreVarco } from '@/lib/core/errors';
import { improntaDi } from '@/lib/core/impronta';
import { enumera, quanti } from '@/lib/core/parole';

/** The clauses that an addendum is to bring, and what they become when they are in force. */
export type Modifica = {
  readonly versionePrima: number;
  readonly clausole: readonly ClausolaScritta[];
  readonly regole: Regole;
  readonly finalita: readonly Finalita[];
  readonly scadenzaIl: DataIso;
  /** Why no act can be written of it now. */
  readonly impedimento: ErroreVarco | null;
};

/** A clause set with its articles as they read in its convenzione. */
type InsiemeScritto = { readonly clausole: readonly ClausolaScritta[]; readonly articoli: readonly ArticoloCompilato[] };

/** What one clause is, before and after: null where it is not there. */
export type ClausolaCambiata = {
  readonly chiave: ChiaveClausola;
  readonly nome: string;
  readonly prima: StatoClausola | null;
  readonly dopo: StatoClausola | null;
};
/** `articolo`: null where it has nothing to say in that act. `come`: how it is enforced; `regole`: what it decides, one line each. */
type StatoClausola = {
  readonly articolo: Pick<ArticoloCompilato, 'numero' | 'titolo' | 'commi'> | null;
  readonly come: string;
  readonly regole: readonly string[];
};

/** Article by article and rule by rule, what changes between two sets, in the order of the act (LE-01). */
export function clausoleCambiate(prima: InsiemeScritto, dopo: InsiemeScritto): ClausolaCambiata[] {
  const [una, altra] = [leggereClausole(prima.clausole), leggereClausole(dopo.clausole)];
  const chiavi = [...new Set([...una, ...altra].map(({ chiave }) => chiave))];
  return chiavi.flatMap((chiave) => {
    const [p, d] = [una, altra].map((insieme) => insieme.find((letta) => letta.chiave === chiave));
    if (p && d && improntaDi([p.parametri, p.testo]) === improntaDi([d.parametri, d.testo])) return [];
    const nome = (d ?? p)?.clausola.nome ?? chiave;
    return [{ chiave, nome, prima: p ? statoDi(p, prima) : null, dopo: d ? statoDi(d, dopo) : null }];
  });
}

function statoDi({ chiave, clausola, parametri }: ClausolaLetta, { articoli }: InsiemeScritto): StatoClausola {
  return {
    articolo: articoli.find((articolo) => articolo.chiave === chiave) ?? null,
    come: clausola.come(parametri),
    regole: parametriInParole(moduloDi(clausola) ?? [], parametri),
  };
}

/** A draft begun on clauses that another act has replaced is not gone on with: it would undo what that act has changed. */
export function bozzaSuperata(versionePrima: number, oggi: number): ErroreVarco {
  return regola(
    'BOZZA_SUPERATA',
    `La bozza parte dalla versione ${versionePrima} delle clausole, e un altro atto ha già portato la ${oggi}: scartala e ricomincia da quelle di oggi.`,
  );
}

type Fatti = {
  readonly prima: readonly ClausolaScritta[];
  readonly dopo: readonly ClausolaScritta[];
  readonly regole: Regole;
  readonly tipoEnte: TipoEnte;
  /** Operators who hold a place (CH-02). */
  readonly abilitati: number;
  readonly scadenzaIl: DataIso;
  readonly offerta: Offerta;
  readonly oggi: DataIso;
};

/**
 * Why those clauses cannot take the place of the ones in force: asked as the act is written and once more as it is signed by all, because
 * people are enabled meanwhile. An addendum is judged as a model is before its approval.
 */
export function impedimentoAllaModifica({
  prima,
  dopo,
  regole,
  tipoEnte,
  abilitati,
  scadenzaIl,
  offerta,
  oggi,
}: Fatti): ErroreVarco | null {
  const { tettoOperatori: tetto } = regole;
  if (digestClausole(prima) === digestClausole(dopo))
    return regola('NESSUNA_MODIFICA', 'Le clausole sono quelle già in vigore: cambia qualcosa, poi prepara l’atto.');
  if (regole.profilo === null) return regola('PROFILO_DA_STABILIRE', 'L’atto deve dire quale profilo dei dati è concesso.');
  if (tetto === null) return regola('ACCESSI_DA_STABILIRE', 'L’atto deve dire quanti accessi sono concessi.');
  if (abilitati > tetto)
    return regola(
      'TROPPI_ABILITATI',
      `Con ${quanti(tetto, 'accesso', 'accessi')} non c’è posto per tutti: gli operatori abilitati o sospesi sono ${abilitati}. ` +
        `Prima se ne ${abilitati - tetto === 1 ? 'disabilita uno' : `disabilitano ${abilitati - tetto}`}, dalla pagina degli operatori.`,
    );
  if (!regole.destinatari.includes(tipoEnte))
    return regola(
      'ENTE_NON_DESTINATARIO',
      `Con queste clausole la convenzione non sarebbe più aperta a questo ente («${NOMI_TIPO_ENTE[tipoEnte]}»): lascialo tra i destinatari.`,
    );
  if (scadenzaIl < oggi)
    return regola(
      'TERMINE_TRASCORSO',
      `Con questa durata l’ultimo giorno sarebbe il ${formatoEsteso(scadenzaIl)}, già passato: allungala, o chiudi la convenzione con un altro atto.`,
    );
  const contro = nuoviImpedimenti(prima, dopo, offerta);
  if (contro.length > 0) return regola('CLAUSOLE_INCOERENTI', contro.join(' '));
  return null;
}

/**
 * What changes, in words, for the act: article by article, annex A where what may be consulted changes (CA-08, FU-11), with the digest of the
 * whole set that it brings (LE-01).
 */
export function modificheInParole(
  cambiate: readonly ClausolaCambiata[],
  { clausole, regole }: Pick<Modifica, 'clausole'> & { readonly regole: Pick<Regole, 'visure' | 'profilo'> },
): string {
  const allegato = cambiate.some(({ chiave }) => chiave === 'dati') ? allegatoInParole(regole) : [];
  const impronta = `Impronta (SHA-256) di tutte le clausole come si leggono da questo atto: ${digestClausole(clausole)}.`;
  return [...cambiate.flatMap(articoloInParole), ...allegato, impronta].join('\n');
}

function allegatoInParole({ visure, profilo }: Pick<Regole, 'visure' | 'profilo'>): string[] {
  if (profilo === null) return [];
  return [
    'L’allegato A («Visure e dati consultabili») è sostituito dal seguente:',
    `Visure: ${enumera(visure.map(titoloVisura))}.`,
    `Campi del profilo ${profilo.codice} («${profilo.nome}»):`,
    ...gruppiInParole(profilo.campi).map((gruppo) => `${gruppo}.`),
  ];
}

function articoloInParole({ nome, prima, dopo }: ClausolaCambiata): string[] {
  const [vecchio, nuovo] = [prima?.articolo ?? null, dopo?.articolo ?? null];
  if (nuovo === null && vecchio === null) return [`${nome}. Il testo si legge così: ${dopo?.come ?? 'la clausola non si applica più.'}`];
  if (nuovo === null) return [`L’art. ${vecchio?.numero} («${vecchio?.titolo}») è soppresso.`];
  const come =
    vecchio === null
      ? `È aggiunto l’art. ${nuovo.numero}, «${nuovo.titolo}»:`
      : vecchio.numero === nuovo.numero
        ? `L’art. ${vecchio.numero} («${vecchio.titolo}») è sostituito dal seguente:`
        : `L’art. ${vecchio.numero} («${vecchio.titolo}») è sostituito dal seguente, che diventa l’art. ${nuovo.numero}:`;
  return [come, ...nuovo.commi.map((comma, i) => `${i + 1}. ${comma}`)];
}
