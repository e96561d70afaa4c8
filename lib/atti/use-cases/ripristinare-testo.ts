import { personaDelComune } from '@/lib/core/attore';
import { assertGiaAdottato } from '@/lib/core/testo/lavorazione';
import { command } from '@/lib/platform/use-case';
import { approvareTestoDiVarco } from '../repository-testi';
import { tipoDi } from '../schema-atto';
import { ripristinareTestoSchema } from '../schema-testi';

/** The comune goes back to Varco's wording, by an act like the one that left it: a version of its own in the history. */
export const ripristinareTesto = command({
  name: 'ripristinare-testo',
  permission: 'testo:approvare',
  input: ripristinareTestoSchema,
  run: async ({ tx, attore, input, now, nuovoId, registra }) => {
    const mano = { ...personaDelComune(attore), now };
    const tipo = tipoDi(input.tipo);
    const { vigente, attoNumero, attoData } = input;
    assertGiaAdottato(attoData, now);
    const id = nuovoId();
    const { versione } = await approvareTestoDiVarco(tx, id, tipo, vigente, { attoNumero, attoData }, mano);
    registra({ oggetto: id, dettagli: { tipo, versione, attoNumero, attoData } });
    return { versione };
  },
});
