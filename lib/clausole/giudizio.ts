import { regola } from '@/lib/core/errors';
import { enumera } from '@/lib/core/parole';
import { incoerenze } from './coerenza';
import { mancanti, regoleDi } from './compila';
import { conEsempi } from './esempio';
import { definizioniDi, isDaCompilare, leggereClausole } from './leggere';
import type { ParametriDellaClausola } from './catalogo';
import type { Regole } from './regole';
import type { ClausolaScritta } from './tipi';

/** What this installation can do for that comune: a clause may promise no more. */
export type Offerta = { readonly alimentazioneContinua: boolean };

/**
 * Why that set is not approved yet, one sentence each: it may be kept as a draft and looked at all the same. What is still to be filled in
 * is judged as the example has it.
 */
export function impedimenti(clausole: readonly ClausolaScritta[], offerta: Offerta): string[] {
  const incompleta = incompletezza(clausole);
  const daFinire = mancanti(clausole).length > 0;
  return [...incompleta, ...(daFinire ? [] : contraddizioni(conEsempi(clausole), offerta))];
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

function contraddizioni(clausole: readonly ClausolaScritta[], offerta: Offerta): string[] {
  const regole = regoleDi(clausole);
  return [...incoerenze(regole), ...sconsigliate(regole), ...traClausole(clausole, regole), ...oltreLOfferta(regole, offerta)];
}

/** What would be enforced as it is written, and is nevertheless a slip. */
function sconsigliate(regole: Regole): string[] {
  const { richiesteOra: ora, richiesteGiorno: giorno, richiesteMinuto: minuto, sessione } = regole;
  const { richiesteOraConvenzione: oraEnte, richiesteGiornoConvenzione: giornoEnte } = regole;
  const meno = (una: number | null, altra: number | null): boolean => una !== null && altra !== null && una < altra;
  return [
    ...(meno(giorno, ora) ? ['Un operatore può fare meno richieste in un giorno che in un’ora: correggi i limiti d’uso.'] : []),
    ...(meno(giornoEnte, oraEnte) ? ['L’ente può fare meno richieste in un giorno che in un’ora: correggi i limiti d’uso.'] : []),
    ...(meno(oraEnte, ora) || meno(giornoEnte, giorno)
      ? ['L’ente intero può fare meno richieste di un suo solo operatore: correggi i limiti d’uso.']
      : []),
    ...(meno(ora, minuto) ? ['La soglia che fa presumere un automatismo è più alta delle richieste di un’ora: non servirebbe mai.'] : []),
    ...(sessione.durataMassimaMinuti < sessione.inattivitaMinuti
      ? ['Una sessione dura meno del tempo di inattività che la chiude: correggi le sessioni di lavoro.']
      : []),
    ...(regole.sospensioneAutomatica && !regole.verificaTrimestrale && !regole.verificaAnnuale
      ? ['Gli accessi sono sospesi se non si risponde a una verifica, ma non è prevista nessuna verifica.']
      : []),
  ];
}

/** What the articles of two clauses say against each other. */
function traClausole(clausole: readonly ClausolaScritta[], { forzeOrdine, destinatari }: Regole): string[] {
  const parametri = new Map(leggereClausole(clausole).map((letta) => [letta.chiave, letta.parametri]));
  const privacy = parametri.get('privacy') as ParametriDellaClausola['privacy'] | undefined;
  const cooperazione = parametri.get('cooperazione') as ParametriDellaClausola['cooperazione'] | undefined;
  const aggiornamento = parametri.get('aggiornamento') as ParametriDellaClausola['aggiornamento'] | undefined;
  return [
    ...(privacy && (privacy.regime === 'POLIZIA') !== forzeOrdine
      ? [
          forzeOrdine
            ? 'La convenzione è per le forze di polizia: la protezione dei dati segue il loro decreto, non il regime generale.'
            : 'Il regime dei dati è quello delle forze di polizia, ma la convenzione è aperta ad altri enti.',
        ]
      : []),
    ...(cooperazione?.tipi.some((tipo) => !destinatari.includes(tipo))
      ? ['La cooperazione applicativa è concessa a enti a cui la convenzione non è aperta.']
      : []),
    ...(cooperazione?.aggiornamento === 'TEMPO_REALE' && aggiornamento?.quando !== 'TEMPO_REALE'
      ? ['I sistemi degli enti riceverebbero dati più recenti di quelli che si consultano: allinea le due clausole.']
      : []),
  ];
}

/** SA-20: real time is promised only where changes come one by one. */
function oltreLOfferta({ aggiornamento }: Regole, { alimentazioneContinua }: Offerta): string[] {
  return aggiornamento === 'TEMPO_REALE' && !alimentazioneContinua
    ? [
        'I dati in tempo reale chiedono che le variazioni giungano a Varco una per una: attiva prima il flusso delle variazioni, o scegli un altro aggiornamento.',
      ]
    : [];
}
