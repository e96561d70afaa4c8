import { personaDelComune } from '@/lib/core/attore';
import { modificatoDaAltri, nonValido } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { fermareImpostazione, haNumeriDi, leggiImpostazione, nomeDelRegistro, scriviImpostazione } from '../repository';
import { impostazioneSchema } from '../schema';

/**
 * The comune says who gives the numbers, in which register. The built-in register begins only here; a register that holds typed numbers is
 * never continued by Varco, nor the other way round, or a number could be given twice; one that has entries keeps the name that it has.
 */
export const scegliereProtocollo = command({
  name: 'scegliere-protocollo',
  permission: 'impostazioni:modificare',
  input: impostazioneSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    const { erogatoreId, utenteId } = personaDelComune(attore);
    const { modo, aoo = null, versione } = input;
    await fermareImpostazione(tx, true);
    const registro = await nomeDelRegistro(tx, input.registro);
    const prima = await leggiImpostazione(tx);
    registra({ dettagli: { prima: { modo: prima.modo, registro: prima.registro, aoo: prima.aoo }, dopo: { modo, registro, aoo } } });
    if (prima.versione !== versione) throw modificatoDaAltri();
    if (await haNumeriDi(tx, registro, modo === 'VARCO' ? 'COMUNE' : 'VARCO'))
      throw nonValido({
        registro:
          modo === 'VARCO'
            ? 'In questo registro ci sono già numeri del protocollo del comune: dai al registro interno un altro nome.'
            : 'Questo è il nome del registro interno: scrivi quello del protocollo del comune.',
      });
    await scriviImpostazione(tx, { erogatoreId, utenteId, now, modo, registro, aoo, versione });
    return { versione: versione + 1 };
  },
});
