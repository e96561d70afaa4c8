import { nonTrovato } from '@/lib/core/errors';
import { regoleDellaConvenzione } from '@/lib/convenzioni/steps';
import { nominativo } from '@/lib/core/nominativo';
import { designazioniDaFirmare } from '@/lib/operatori/steps';
import { query } from '@/lib/platform/use-case';
import { isUnaPerPersona } from '@/lib/operatori/domain/operatore';
import { raccoltaDi } from '@/lib/documenti/domain/raccolta';
import { ATTI } from '../domain/catalogo';
import type { Atto } from '../domain/definizione';
import { impedimentoAPreparare, impedimentoNelleClausole } from '../domain/quando';
import type { FonteComune } from '../domain/fonti';
import { fonteConvenzione } from '../fonti';
import { attiPreparabili, convenzioneDegliAtti, giaDaFirmare } from '../preparabili';
import { elencoDi } from '../repository-fonti';
import { daPreparareSchema } from '../schema';
import { tipoDi } from '../schema-atto';
import type { AttoDaPreparare } from '../views';

/** One document to prepare, with the people who may be named in it: their names are read from the roster, and it is registered. */
export const leggereAttoDaPreparare = query({
  name: 'leggere-atto-da-preparare',
  permission: 'atto:preparare',
  input: daPreparareSchema,
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, attore, now, input: { convenzioneId, tipo }, registra }): Promise<AttoDaPreparare> => {
    const { convenzione, stato: suoStato } = await convenzioneDegliAtti(tx, convenzioneId);
    const atto = attiPreparabili(attore).find((uno) => uno.tipo === tipo);
    if (!atto) throw nonTrovato('Il documento');
    const { nomina, impedimento, stabiliti }: Pick<Atto<FonteComune>, 'nomina' | 'impedimento' | 'stabiliti'> = ATTI[tipoDi(tipo)];
    const designa = raccoltaDi(tipoDi(tipo)).conseguenza === 'DESIGNAZIONE';
    const elenco = atto.soggetto === 'OPERATORI' ? await elencoDi(tx, convenzioneId) : [];
    const operatori = nomina ? elenco.filter(({ stato }) => nomina.stati.includes(stato)) : elenco;
    const fonte = impedimento || stabiliti ? await fonteConvenzione(tx, convenzioneId, { attore, now }) : null;
    const fissi: Readonly<Record<string, string>> = (fonte && stabiliti?.(fonte)) ?? {};
    const inAttesa = designa
      ? await designazioniDaFirmare(
          tx,
          operatori.map(({ id }) => id),
        )
      : [];
    registra({
      categoria: 'LETTURA',
      oggetto: convenzioneId,
      convenzioneId,
      soggetti: operatori.map(({ codiceFiscale }) => codiceFiscale),
      campi: operatori.length > 0 ? ['nome', 'cognome', 'stato'] : [],
      dettagli: { tipo },
    });
    return {
      convenzione,
      atto: { ...atto, campi: Object.fromEntries(Object.entries(atto.campi).filter(([nome]) => !Object.hasOwn(fissi, nome))) },
      nonElencati: nomina && operatori.length < elenco.length ? nomina.altrimenti : null,
      impedimento:
        (impedimentoAPreparare(atto.tipo, { ...convenzione, stato: suoStato }) ?? (fonte && impedimentoNelleClausole(atto.tipo, fonte)))
          ?.message ?? null,
      stabiliti: Object.entries(fissi).map(([nome, valore]) => ({ termine: atto.campi[nome]?.etichetta ?? nome, valore })),
      giaDaFirmare: await giaDaFirmare(tx, convenzioneId, tipoDi(tipo)),
      designa,
      unaPerPersona: designa && isUnaPerPersona(await regoleDellaConvenzione(tx, convenzioneId)),
      operatori: operatori.map(({ id, stato, ...chi }) => {
        const attesa = inAttesa.find(({ operatoreId }) => operatoreId === id);
        return { id, stato, nominativo: nominativo(chi), daFirmare: attesa ? { id: attesa.attoId, il: attesa.preparataIl } : null };
      }),
    };
  },
});
