import { disegnareBozza } from '@/lib/platform/pdf/anteprima';
import { elaborata, query } from '@/lib/platform/use-case';
import { bozzaDi } from '../anteprima';
import { neiSuoiCampi } from '../campi-del-modulo';
import { assertSuo } from '../chi';
import { conSpaziVuoti } from '../completamento';
import { leggereMateria } from '../materia';
import { testoInVigore } from '../repository-testi';
import { anteprimaSchema } from '../schema-atto';

const leggereBozza = query({
  name: 'anteprima-atto',
  permission: 'atto:anteprima',
  input: anteprimaSchema,
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, attore, input, now, registra }) => {
    const { tipo, convenzioneId = null } = input;
    assertSuo(attore, tipo);
    const letta = await leggereMateria(tx, { ...input, valori: conSpaziVuoti(tipo, input.valori) }, { attore, now });
    const testo = await testoInVigore(tx, tipo);
    registra({
      categoria: 'LETTURA',
      oggetto: convenzioneId,
      convenzioneId,
      enteId: letta.legami.enteId,
      soggetti: letta.soggetti,
      dettagli: { tipo },
    });
    try {
      return bozzaDi(tipo, letta.materia, testo);
    } catch (error) {
      throw neiSuoiCampi(error, tipo);
    }
  },
});

/**
 * The act as it would be written with what has been typed so far, marked as a draft: nothing is kept. The cards that it prints are
 * disclosed as they are on their own page: it is registered.
 */
export const anteprimaAtto = elaborata(leggereBozza, disegnareBozza);
