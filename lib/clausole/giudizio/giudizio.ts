import { regola } from '@/lib/core/errors';
import { enumera } from '@/lib/core/parole';
import { incoerenze } from './coerenza';
import { promesseVane } from './coerenza-dati';
import { incoerenzeDeiTempi } from './coerenza-tempi';
import { mancanti, regoleDi } from '../compila';
import { conEsempi } from '../esempio';
import { definizioniDi, isDaCompilare, leggereClausole } from '../leggere';
import { contro, type Impedimento } from './impedimento';
import type { ChiaveClausola, ParametriDellaClausola } from '../catalogo';
import type { Regole } from '../regole/regole';
import type { ClausolaScritta } from '../tipi';

/** What the comune can do, by code of the bank: a clause may promise no more. */
export type Offerta = { readonly inTempoReale: readonly string[] };

/**
 * Why that set is not approved yet, one sentence each: it may be kept as a draft and looked at all the same. What is still to be filled in
 * is judged as the example has it.
 */
export function impedimenti(clausole: readonly ClausolaScritta[], offerta: Offerta): string[] {
  const incompleta = incompletezza(clausole);
  const daFinire = mancanti(clausole).length > 0;
  return [...incompleta, ...(daFinire ? [] : contraddizioni(conEsempi(clausole), offerta).map(({ frase }) => frase))];
}

/** The clauses that contradict another, or themselves: none is said to, while one is missing. */
export function contraddittorie(clausole: readonly ClausolaScritta[], offerta: Offerta): ReadonlySet<ChiaveClausola> {
  if (mancanti(clausole).length > 0) return new Set();
  return new Set(contraddizioni(conEsempi(clausole), offerta).flatMap((una) => una.clausole));
}

/** The same of one of them, in sentences. */
export function contraddizioniDi(chiave: string, clausole: readonly ClausolaScritta[], offerta: Offerta): string[] {
  if (mancanti(clausole).length > 0) return [];
  return contraddizioni(conEsempi(clausole), offerta).flatMap((una) => (una.clausole.some((sua) => sua === chiave) ? [una.frase] : []));
}

/**
 * What stands against a set that is to take the place of another already signed (CA-04): what did not hold of that one too, so that an act
 * signed in other days is mended one addendum at a time.
 */
export function nuoviImpedimenti(prima: readonly ClausolaScritta[], dopo: readonly ClausolaScritta[], offerta: Offerta): string[] {
  const gia = impedimenti(prima, offerta);
  return impedimenti(dopo, offerta).filter((frase) => !gia.includes(frase));
}

/** Refuses (REGOLA) what cannot be approved; what is still to be filled in is told first, clause by clause. */
export function assertApprovabile(clausole: readonly ClausolaScritta[], offerta: Offerta): void {
  const [incompleta] = incompletezza(clausole);
  if (incompleta) throw regola('MODELLO_DA_COMPLETARE', incompleta);
  const [prima] = impedimenti(clausole, offerta);
  if (prima) throw regola('CLAUSOLE_INCOERENTI', prima);
}

function incompletezza(clausole: readonly ClausolaScritta[]): string[] {
  const daCompilare = definizioniDi(clausole.filter(isDaCompilare)).map(({ clausola }) => `«${clausola.nome}»`);
  const assenti = mancanti(clausole).map(({ nome }) => `«${nome}»`);
  return [
    ...(daCompilare.length > 0 ? [`Prima di approvare il modello compila: ${enumera(daCompilare)}.`] : []),
    ...(assenti.length > 0 ? [`Prima di approvare il modello aggiungi: ${enumera(assenti)}.`] : []),
  ];
}

function contraddizioni(clausole: readonly ClausolaScritta[], offerta: Offerta): Impedimento[] {
  const regole = regoleDi(clausole);
  return [
    ...incoerenze(regole),
    ...promesseVane(regole),
    ...sconsigliate(regole),
    ...incoerenzeDeiTempi(regole),
    ...traClausole(clausole, regole),
    ...oltreLOfferta(regole, offerta),
  ];
}

/** What would be enforced as it is written, and is nevertheless a slip. */
function sconsigliate(regole: Regole): Impedimento[] {
  const { richiesteOra: ora, richiesteGiorno: giorno, richiesteMinuto: minuto, sessione } = regole;
  const { richiesteOraConvenzione: oraEnte, richiesteGiornoConvenzione: giornoEnte } = regole;
  const meno = (una: number | null, altra: number | null): boolean => una !== null && altra !== null && una < altra;
  return [
    ...(meno(giorno, ora)
      ? [contro('Un operatore può fare meno richieste in un giorno che in un’ora: correggi i limiti d’uso.', 'uso')]
      : []),
    ...(meno(giornoEnte, oraEnte)
      ? [contro('L’ente può fare meno richieste in un giorno che in un’ora: correggi i limiti d’uso.', 'uso')]
      : []),
    ...(meno(oraEnte, ora) || meno(giornoEnte, giorno)
      ? [contro('L’ente intero può fare meno richieste di un suo solo operatore: correggi i limiti d’uso.', 'uso')]
      : []),
    ...(meno(ora, minuto) || meno(giorno, minuto)
      ? [
          contro(
            'La soglia che fa presumere un automatismo è più alta delle richieste di un’ora o di un giorno: non servirebbe mai. Abbassala.',
            'uso',
          ),
        ]
      : []),
    ...(regole.metodiAccesso.includes('PASSWORD') && !regole.schedaOperatore.includes('email')
      ? [
          contro(
            'Si entra con una password, ma la scheda dell’operatore non ha l’indirizzo a cui giunge la prima: aggiungilo alla scheda.',
            'credenziali',
            'scheda',
          ),
        ]
      : []),
    ...(sessione.durataMassimaMinuti < sessione.inattivitaMinuti
      ? [contro('Una sessione dura meno del tempo di inattività che la chiude: correggi le sessioni di lavoro.', 'sessioni')]
      : []),
    ...(regole.sospensioneAutomatica && !regole.verificaTrimestrale && !regole.verificaAnnuale
      ? [
          contro(
            'Gli accessi sono sospesi se non si risponde a una verifica, ma non è prevista nessuna verifica: aggiungine una, o togli la sospensione.',
            'verifiche',
          ),
        ]
      : []),
  ];
}

/** What the articles of two clauses say against each other. */
function traClausole(clausole: readonly ClausolaScritta[], { forzeOrdine, destinatari, riferimentoPratica }: Regole): Impedimento[] {
  const lette = new Map(leggereClausole(clausole).map((letta) => [letta.chiave, letta.parametri]));
  const di = <C extends keyof ParametriDellaClausola>(chiave: C) => lette.get(chiave) as ParametriDellaClausola[C] | undefined;
  const [privacy, cooperazione, verifiche] = [di('privacy'), di('cooperazione'), di('verifiche')];
  return [
    ...(privacy && (privacy.regime === 'POLIZIA') !== forzeOrdine
      ? [
          forzeOrdine
            ? contro(
                'La convenzione è per le forze di polizia: la protezione dei dati segue il loro decreto, non il regime generale.',
                'privacy',
                'destinatari',
              )
            : contro(
                'Il regime dei dati è quello delle forze di polizia, ma la convenzione è aperta ad altri enti.',
                'privacy',
                'destinatari',
              ),
        ]
      : []),
    ...(privacy?.ruolo === 'RESPONSABILE_ART_28' && forzeOrdine
      ? [
          contro(
            'Una forza di polizia è titolare autonoma dei dati che acquisisce: il comune non la nomina responsabile. Correggi il ruolo.',
            'privacy',
            'destinatari',
          ),
        ]
      : []),
    ...(forzeOrdine && riferimentoPratica !== 'OPACO'
      ? [
          contro(
            'Delle forze di polizia l’ufficio non legge le pratiche: alla clausola sulle finalità scegli il riferimento con un codice riservato.',
            'finalita',
            'destinatari',
          ),
        ]
      : []),
    ...(verifiche?.attoDelTecnico && !verifiche.annuale
      ? [
          contro(
            'L’esito della verifica annuale è un atto del responsabile tecnico, ma la verifica annuale non c’è: aggiungila, o togli l’atto.',
            'verifiche',
          ),
        ]
      : []),
    ...(cooperazione?.tipi.some((tipo) => !destinatari.includes(tipo))
      ? [contro('La cooperazione applicativa è concessa a enti a cui la convenzione non è aperta.', 'cooperazione', 'destinatari')]
      : []),
    ...(cooperazione?.aggiornamento === 'TEMPO_REALE' && di('aggiornamento')?.quando !== 'TEMPO_REALE'
      ? [
          contro(
            'I sistemi degli enti riceverebbero dati più recenti di quelli che si consultano: allinea le due clausole.',
            'cooperazione',
            'aggiornamento',
          ),
        ]
      : []),
  ];
}

/** SA-20: real time is promised only where changes come one by one. */
function oltreLOfferta({ aggiornamento, bancaDati }: Regole, { inTempoReale }: Offerta): Impedimento[] {
  return aggiornamento === 'TEMPO_REALE' && !inTempoReale.includes(bancaDati)
    ? [
        contro(
          'I dati in tempo reale chiedono che le variazioni giungano a Varco una per una: attiva prima il flusso in Impostazioni → Banche dati, o scegli un altro aggiornamento.',
          'aggiornamento',
        ),
      ]
    : [];
}
