import { expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { dbApp, type Tx } from '@/lib/platform/db';
import type { Postazione } from '@/lib/testing/consultazione';
import { ADESSO, Mondo } from '@/lib/testing/mondo';
import { pacchettoDiProva } from '@/lib/testing/pacchetti';
import { destinatarioDelCatasto } from '@/lib/testing/pacchetti-catasto';

/** What a use case that forgot its checks could do, as varco_app bound to one ente, or to the comune. */
function come<T>(mondo: Mondo, enteId: string, lavoro: (tx: Tx) => Promise<T>): Promise<T> {
  return dbApp().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('varco.erogatore', ${mondo.erogatoreId}, true), set_config('varco.ente', ${enteId}, true)`;
    return lavoro(tx);
  });
}

const riga = (mondo: Mondo, { enteId, convenzioneId }: Postazione) => ({
  ...{ erogatoreId: mondo.erogatoreId, id: idCasuale(), enteId, convenzioneId, clausoleVersione: 1, banca: 'CATASTO', estratto: 'X' },
  ...{ selezione: {}, campi: ['foglio'], formato: 'CSV', finalita: 'Tributi', giorni: 5, stato: 'RICHIESTO' },
  ...{ chiestoDa: 'Ada Prova', chiestoIl: ADESSO, lavoroId: idCasuale() },
});

it('RT-12 the database takes no package of a field, a format or days beyond the signed clauses, nor one that an ente asks by itself', async () => {
  const mondo = await Mondo.crea();
  const chi = await destinatarioDelCatasto(mondo, {
    campi: ['foglio', 'particella'],
    cambia: (clausole) => ({ ...clausole, pacchetti: { formati: ['CSV'], giorni: 5 } }),
  });
  const scrivi = (altro: object, enteId = '') =>
    come(mondo, enteId, (tx) => tx.pacchetto.createMany({ data: [{ ...riga(mondo, chi), ...altro }] }));
  await scrivi({});
  const altroEnte = { enteId: (await destinatarioDelCatasto(mondo)).enteId };
  const oltre = [
    { campi: ['foglio', 'cognome'] },
    { formato: 'XLSX' },
    { giorni: 6 },
    { clausoleVersione: 2 },
    { banca: 'ALTRA' },
    altroEnte,
  ];
  for (const una of oltre) await expect(scrivi(una), JSON.stringify(una)).rejects.toThrow(/row-level security/);
  await expect(scrivi({}, chi.enteId)).rejects.toThrow(/row-level security/);
  await expect(scrivi({ stato: 'PRONTO' })).rejects.toThrow();
});

it('RT-12 nobody of an ente reads a byte or names a recipient, of its own package either; of another’s it sees nothing', async () => {
  const mondo = await Mondo.crea();
  const chi = await destinatarioDelCatasto(mondo);
  const altro = await destinatarioDelCatasto(mondo);
  const { pacchetto } = await pacchettoDiProva(mondo, chi);
  expect(await come(mondo, chi.enteId, (tx) => tx.pacchettoBlocco.count())).toBe(0);
  expect(await come(mondo, chi.enteId, (tx) => tx.pacchetto.count())).toBe(1);
  expect(await come(mondo, altro.enteId, (tx) => tx.pacchetto.count())).toBe(0);
  expect(await come(mondo, altro.enteId, (tx) => tx.pacchettoDestinatario.count())).toBe(0);
  const nuovo = {
    erogatoreId: mondo.erogatoreId,
    id: idCasuale(),
    pacchettoId: pacchetto,
    enteId: chi.enteId,
    operatoreId: altro.operatoreId,
  };
  const aggiungi = (enteId: string) =>
    come(mondo, enteId, (tx) => tx.pacchettoDestinatario.createMany({ data: [{ ...nuovo, massimo: 1 }] }));
  for (const enteId of [chi.enteId, '']) await expect(aggiungi(enteId)).rejects.toThrow(/row-level security/);
  await expect(come(mondo, chi.enteId, (tx) => tx.pacchetto.updateMany({ data: { stato: 'RITIRATO' } }))).resolves.toEqual({ count: 0 });
});
