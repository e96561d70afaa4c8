import { numeroPerFile } from '@/lib/core/file';
import { flussoZip } from '@/lib/platform/archivio-zip';
import { flussoDi } from '@/lib/platform/archivio';
import { query } from '@/lib/platform/use-case';
import { entroIlMandato } from '../chi';
import { comporreIndice } from '../domain/indice';
import { convenzioneDelFascicolo, documentiDelFascicolo, protocolliDellaDomanda } from '../repository-fascicolo';
import { documentoSchema } from '../schema';

/** Everything of one convenzione (`id`) as one ZIP with its digests: for the office, who controls, and the fruitore for its own. One row a download. */
export const scaricareArchivio = query({
  name: 'scaricare-archivio',
  permission: 'documento:archivio',
  input: documentoSchema,
  discloses: true,
  run: async ({ tx, attore, input: { id }, registra }) => {
    const convenzione = await convenzioneDelFascicolo(tx, id);
    entroIlMandato(attore, id, 'La convenzione');
    const documenti = (await documentiDelFascicolo(tx, convenzione)).reverse();
    const protocolli = await protocolliDellaDomanda(tx, convenzione.adesioneId);
    registra({
      categoria: 'LETTURA',
      oggetto: id,
      convenzioneId: id,
      enteId: convenzione.enteId,
      dettagli: { documenti: documenti.length },
    });
    const { erogatoreId } = attore;
    const voci = comporreIndice({ ...convenzione, documenti, protocolli }).map((voce) =>
      'testo' in voce ? voce : { ...voce, flusso: () => flussoDi({ erogatoreId, ...voce }) },
    );
    return {
      nome: `Convenzione ${numeroPerFile(convenzione.numero)} - documenti.zip`,
      mime: 'application/zip',
      siApre: false,
      flusso: () => flussoZip(voci),
    };
  },
});
