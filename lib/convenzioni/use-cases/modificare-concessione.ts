import { digestClausole } from '@/lib/clausole/compila';
import { personaDelComune } from '@/lib/core/attore';
import { bozzaSalvataDaAltri } from '@/lib/core/testo/lavorazione';
import { command } from '@/lib/platform/use-case';
import { conConcessione, leggiConcedibile } from '../modifica/concessione';
import { concessoInLavorazione, conservaBozzaClausole, tieniInLavorazione } from '../modifica/lavorazione';
import { concessioneSchema } from '../schema';

/** CA-08, CH-02, FU-11: keeps what the next addendum grants (accesses, profile, visure, purposes) in the draft of the next clauses. */
export const modificareConcessione = command({
  name: 'modificare-concessione',
  permission: 'convenzione:generare',
  input: concessioneSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    const { utenteId } = personaDelComune(attore);
    const letta = await tieniInLavorazione(tx, attore, input.id);
    registra({ oggetto: input.id, convenzioneId: input.id });
    if (digestClausole(letta.clausole) !== input.letta) throw bozzaSalvataDaAltri();
    const nuove = conConcessione(letta.clausole, concessoInLavorazione(letta).finalita, input, await leggiConcedibile(tx, letta.riga, now));
    await conservaBozzaClausole(tx, letta, nuove, { utenteId, now });
    const { profilo, visure, finalita, numeroAccessi } = input;
    registra({ dettagli: { profilo, visure, finalita, numeroAccessi } });
    return null;
  },
});
