import { query } from '@/lib/platform/use-case';
import { lettoreDi, mascherare } from '../domain/voce';
import { elencare } from '../repository';
import { opzioni } from '../repository-opzioni';
import { filtriRegistroSchema } from '../schema';

/**
 * The register as its reader may see it: the comune all of it, the fruitore its own rows (row-level security), the auditor
 * the convenzioni of its mandate; with what the filters offer. Reading the register is itself registered.
 */
export const elencareRegistro = query({
  name: 'elencare-registro',
  permission: 'registro:leggere',
  input: filtriRegistroSchema,
  discloses: true,
  run: async ({ tx, attore, input, registra }) => {
    const lettore = lettoreDi(attore);
    const pagina = await elencare(tx, input, lettore);
    registra({ categoria: 'LETTURA', dettagli: { filtri: input, righe: pagina.voci.length } });
    return {
      voci: pagina.voci.map((voce) => mascherare(voce, attore)),
      dopo: pagina.dopo,
      opzioni: await opzioni(tx, { enteId: input.ente, convenzioneId: input.convenzione, ambito: lettore.ambito }),
    };
  },
});
