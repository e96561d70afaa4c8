import { query } from '@/lib/platform/use-case';
import { comeBozza } from '../domain/bozza';
import { ATTI, type Materie, type TipoAtto } from '../domain/catalogo';
import type { Atto } from '../domain/definizione';
import { componiAtto } from '../domain/componi';
import { neiSuoiCampi } from '../campi-del-modulo';
import { disegnare } from '../campi-stampabili';
import { assertSuo } from '../chi';
import { conSpaziVuoti } from '../completamento';
import { leggereMateria } from '../materia';
import { testoInVigore } from '../repository-testi';
import { anteprimaSchema } from '../schema-atto';

/**
 * The act as it would be written with what has been typed so far, marked as a draft: nothing is kept. Drawing takes as long as a slow
 * reading. The cards that it prints are disclosed as they are on their own page: it is registered.
 */
export const anteprimaAtto = query({
  name: 'anteprima-atto',
  permission: 'atto:anteprima',
  input: anteprimaSchema,
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, attore, input, now, registra }) => {
    assertSuo(attore, input.tipo);
    const { convenzioneId = null } = input;
    const letta = await leggereMateria(tx, { ...input, valori: conSpaziVuoti(input.tipo, input.valori) }, { attore, now });
    const contenuto = await disegnareBozza(input.tipo, letta.materia, (await testoInVigore(tx, input.tipo))?.testo);
    registra({
      categoria: 'LETTURA',
      oggetto: convenzioneId,
      convenzioneId,
      enteId: letta.legami.enteId,
      soggetti: letta.soggetti,
      dettagli: { tipo: input.tipo },
    });
    return { nome: `${ATTI[input.tipo].titolo} (bozza).pdf`, mime: 'application/pdf', contenuto };
  },
});

/** What would be refused as it is archived is refused here, beside the same fields. */
async function disegnareBozza<T extends TipoAtto>(tipo: T, letta: Materie[TipoAtto], testo: string | undefined): Promise<Uint8Array> {
  const materia = letta as Materie[T];
  const atto: Atto<Materie[T]> = ATTI[tipo];
  try {
    const rifiuto = atto.rifiuto?.(materia);
    if (rifiuto) throw rifiuto;
    return (await disegnare(comeBozza(componiAtto(atto, materia, testo)), Object.keys(atto.campi), materia)).byte;
  } catch (error) {
    throw neiSuoiCampi(error, tipo);
  }
}
