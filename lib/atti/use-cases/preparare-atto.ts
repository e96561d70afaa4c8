import { attendereEffetto, getConvenzione, notificareAttoDaFirmare } from '@/lib/convenzioni/steps';
import { isPersona } from '@/lib/core/attore';
import { istanteItaliano } from '@/lib/core/date';
import { nonValido, regola } from '@/lib/core/errors';
import { tenereConvenzione } from '@/lib/convenzioni/steps';
import { attendereDesignazione, designazioniDaSostituire } from '@/lib/operatori/steps';
import { indirizzo } from '@/lib/platform/indirizzo';
import { command, type Contesto } from '@/lib/platform/use-case';
import type { Tx } from '@/lib/platform/db';
import { ATTI, type TipoAtto } from '../domain/catalogo';
import { genereDelDocumento } from '@/lib/documenti/domain/nomi';
import { raccoltaDi } from '@/lib/documenti/domain/raccolta';
import { assertSuo } from '../chi';
import { neiSuoiCampi } from '../campi-del-modulo';
import { titoloDi, type Atto } from '../domain/definizione';
import { giaDaFirmare } from '../preparabili';
import type { Chi } from '../fonti';
import { leggereMateria } from '../materia';
import { testoInVigore } from '../repository-testi';
import { preparareSchema, type RichiestaAtto } from '../schema-atto';
import { archiviareAtto, disegnareAtto, rileggereAtto } from '../steps';

/**
 * Archives an act that the office prepares when it serves (`SU_RICHIESTA`), as a new version of those of its kind. What it was drawn from
 * is read again as it is archived: an act that is no longer true is not kept. Whom a designation names waits for its
 * signature; one that waits already is replaced only knowingly (SA-10), as any act is prepared again while one of its kind waits.
 */
export const preparareAtto = command({
  name: 'preparare-atto',
  permission: 'atto:preparare',
  input: preparareSchema,
  prepare: async (preparazione) => {
    const { input } = preparazione;
    try {
      return await disegnareAtto(preparazione, input.tipo, (tx, chi) => leggere(tx, input, chi));
    } catch (error) {
      throw neiSuoiCampi(error, input.tipo);
    }
  },
  run: async (contesto) => {
    const { tx, attore, input, preparato, registra } = contesto;
    if (input.convenzioneId) await tenereConvenzione(tx, input.convenzioneId);
    const { materia, legami, numero, soggetti } = await rileggereAtto(contesto);
    const designa = raccoltaDi(input.tipo).conseguenza === 'DESIGNAZIONE';
    if (!designa) await assertNessunoInAttesa(tx, input);
    const sostituisce = designa ? await designazioniDaSostituire(tx, input.operatori, input.sostituisce) : [];
    const documento = await archiviareAtto(contesto, preparato.atto, legami, numero);
    if (designa) await attendereDesignazione(tx, attore.erogatoreId, { attoId: documento.id, operatoreIds: input.operatori, sostituisce });
    const { effetto }: Pick<Atto<typeof materia>, 'effetto'> = ATTI[input.tipo] as Atto<typeof materia>;
    if (effetto) await attendereEffetto(tx, attore.erogatoreId, { ...legami, documentoId: documento.id, effetto: effetto(materia) });
    await avvisareChiFirma(contesto, documento.id, legami.convenzioneId);
    registra({
      oggetto: documento.id,
      convenzioneId: legami.convenzioneId,
      operatoreId: legami.operatoreId,
      enteId: legami.enteId,
      soggetti,
      dettagli: {
        tipo: input.tipo,
        versione: documento.versione,
        sha256: documento.sha256,
        ...(sostituisce.length > 0 && { sostituisce }),
      },
    });
    return documento;
  },
});

/** What the comune prepares and the ente signs first, the ente is told: nobody looks every day whether there is something to sign. */
async function avvisareChiFirma(
  { tx, attore, input: { tipo }, notifica }: Pick<Contesto<RichiestaAtto>, 'tx' | 'attore' | 'input' | 'notifica'>,
  documentoId: string,
  convenzioneId: string | null | undefined,
): Promise<void> {
  if (!isPersona(attore) || attore.enteId !== null || !convenzioneId || ATTI[tipo].firme[0] !== 'FRUITORE') return;
  await notificareAttoDaFirmare({ tx, notifica }, await getConvenzione(tx, convenzioneId), {
    genere: genereDelDocumento(tipo),
    pagina: indirizzo(`/ente/documenti/${documentoId}`),
  });
}

/** Nobody prepares by oversight an act of which one waits for its signature already. */
async function assertNessunoInAttesa(tx: Tx, { tipo, convenzioneId, sostituisce }: RichiestaAtto): Promise<void> {
  const [ultimo] = sostituisce || !convenzioneId ? [] : await giaDaFirmare(tx, convenzioneId, tipo, { perPrepararne: true });
  if (!ultimo) return;
  const modo = ATTI[tipo].ripetibile ? 'te ne serve un altro' : 'ne prepari una nuova versione';
  throw nonValido({
    sostituisce: `«${titoloDi({ tipo })}» è già da firmare, preparato il ${istanteItaliano(ultimo.il)}: vai a quello, oppure conferma che ${modo}.`,
  });
}

async function leggere(tx: Tx, input: RichiestaAtto, chi: Chi) {
  assertSuo(chi.attore, input.tipo);
  assertSuRichiesta(input.tipo);
  return { ...(await leggereMateria(tx, input, chi)), testo: await testoInVigore(tx, input.tipo) };
}

function assertSuRichiesta(tipo: TipoAtto): void {
  if (ATTI[tipo].nasce !== 'SU_RICHIESTA')
    throw regola('ATTO_CON_UN_ALTRO_ATTO', 'Questo documento si scrive da sé, con l’atto a cui appartiene: compi quell’atto.');
}
