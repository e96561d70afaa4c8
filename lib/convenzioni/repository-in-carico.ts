import { aColonna, daColonna, inizioGiornata, type DataIso } from '@/lib/core/date';
import { modificatoDaAltri } from '@/lib/core/errors';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import type { Tx } from '@/lib/platform/db';
import type { FirmatarioErogatore, FirmatarioFruitore, PersonaConvenzione } from './domain/persone';
import type { StatoConvenzione } from './domain/stati';
import { inserisciConvenzione } from './repository';
import type { PresaView } from './views';

/** A convenzione that was signed on paper or elsewhere, with its own dates. */
export type ConvenzioneInCarico = {
  readonly erogatoreId: string;
  readonly id: string;
  readonly enteId: string;
  readonly presaId: string;
  readonly presaDa: string;
  readonly numero: string;
  readonly stato: StatoConvenzione;
  readonly modelloId: string;
  readonly clausole: readonly ClausolaScritta[];
  readonly clausoleDigest: string;
  readonly profilo: string;
  readonly finalita: readonly object[];
  readonly firmatarioFruitore: FirmatarioFruitore;
  readonly firmatarioErogatore: FirmatarioErogatore;
  readonly responsabile: PersonaConvenzione;
  readonly documentoId: string | null;
  readonly attoData: DataIso;
  readonly stipulataIl: DataIso;
  readonly scadenzaIl: DataIso;
  readonly scadenzaCalcolata: DataIso;
  readonly cessataIl: DataIso | null;
  readonly cessazioneMotivo: string | null;
  readonly legittimita: { readonly da: string; readonly il: DataIso } | null;
};

export async function inserisciInCarico(tx: Tx, convenzione: ConvenzioneInCarico, now: Date): Promise<void> {
  const {
    erogatoreId,
    id,
    enteId,
    presaId,
    presaDa,
    attoData,
    stipulataIl,
    scadenzaIl,
    scadenzaCalcolata,
    cessataIl,
    legittimita,
    ...atto
  } = convenzione;
  await inserisciConvenzione(tx, {
    ...atto,
    erogatoreId,
    id,
    enteId,
    presaInCaricoId: presaId,
    clausole: JSON.parse(JSON.stringify(atto.clausole)),
    finalita: [...atto.finalita],
    generataIl: inizioGiornata(attoData),
    firmataFruitoreIl: inizioGiornata(stipulataIl),
    stipulataIl: aColonna(stipulataIl),
    scadenzaIl: aColonna(scadenzaIl),
    cessataIl: cessataIl && inizioGiornata(cessataIl),
  });
  await tx.convenzioneInCarico.createMany({
    data: [
      {
        erogatoreId,
        convenzioneId: id,
        enteId,
        presaId,
        presaDa,
        presaIl: now,
        attoData: aColonna(attoData),
        scadenzaCalcolata: aColonna(scadenzaCalcolata),
        legittimitaDa: legittimita?.da ?? null,
        legittimitaIl: legittimita && aColonna(legittimita.il),
      },
    ],
  });
}

/** Null for one that was signed in Varco. */
export async function presaDi(tx: Tx, convenzioneId: string): Promise<PresaView | null> {
  const riga = await tx.convenzioneInCarico.findFirst({ where: { convenzioneId } });
  if (!riga) return null;
  const { presaIl: il, presaDa: da, legittimitaDa, legittimitaIl } = riga;
  return {
    il,
    da,
    attoData: daColonna(riga.attoData),
    scadenzaCalcolata: daColonna(riga.scadenzaCalcolata),
    legittimita: legittimitaDa !== null && legittimitaIl !== null ? { da: legittimitaDa, il: daColonna(legittimitaIl) } : null,
  };
}

/** Numbers that are taken, each with the day of its act, else of its signature; null where nobody has signed it. */
export async function numeriPresi(tx: Tx, numeri: readonly string[]): Promise<Map<string, DataIso | null>> {
  const righe = await tx.$queryRaw<{ numero: string; il: DataIso | null }[]>`
    SELECT c.numero, coalesce(p.atto_data, c.stipulata_il)::text AS il
      FROM convenzione c LEFT JOIN convenzione_in_carico p ON p.erogatore_id = c.erogatore_id AND p.convenzione_id = c.id
     WHERE c.erogatore_id = varco_erogatore() AND c.numero = ANY (${[...numeri]}::text[])`;
  return new Map(righe.map(({ numero, il }) => [numero, il]));
}

type Legittimita = { readonly da: string; readonly il: DataIso; readonly registrataIl: Date; readonly registrataDa: string };

/** LE-02: once; where it is known already somebody else was there first. */
export async function scriviLegittimita(tx: Tx, convenzioneId: string, { da, il, registrataIl, registrataDa }: Legittimita): Promise<void> {
  const { count } = await tx.convenzioneInCarico.updateMany({
    where: { convenzioneId, legittimitaDa: null },
    data: {
      legittimitaDa: da,
      legittimitaIl: aColonna(il),
      legittimitaRegistrataIl: registrataIl,
      legittimitaRegistrataDa: registrataDa,
    },
  });
  if (count === 0) throw modificatoDaAltri();
}
