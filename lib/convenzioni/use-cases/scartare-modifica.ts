import { digestClausole } from '@/lib/clausole/compila';
import { personaDelComune } from '@/lib/core/attore';
import { bozzaSalvataDaAltri } from '@/lib/core/testo/lavorazione';
import { command } from '@/lib/platform/use-case';
import { leggiInLavorazione } from '../modifica/lavorazione';
import { tenerePerCambiarla } from '../repository';
import { cancellaBozzaClausole } from '../repository-versioni';
import { modificaDaScartareSchema } from '../schema';

/** Gives up the draft of the next clauses, the one that the person has in front of it; acts that were written from it stay as they are. */
export const scartareModifica = command({
  name: 'scartare-modifica',
  permission: 'convenzione:generare',
  input: modificaDaScartareSchema,
  run: async ({ tx, attore, input: { id, letta }, registra }) => {
    personaDelComune(attore);
    await tenerePerCambiarla(tx, id);
    registra({ oggetto: id, convenzioneId: id });
    const { bozza } = await leggiInLavorazione(tx, attore, id);
    if (!bozza || digestClausole(bozza.clausole) !== letta) throw bozzaSalvataDaAltri();
    await cancellaBozzaClausole(tx, id);
    return null;
  },
});
