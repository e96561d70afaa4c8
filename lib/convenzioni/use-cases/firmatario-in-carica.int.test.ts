import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { leggiDocumento } from '@/lib/documenti/steps';
import type { FirmaVerificata } from '@/lib/platform/firme/tipi';
import { query } from '@/lib/platform/use-case';
import { FRUITORE, SINDACO } from '@/lib/testing/atto-di-prova';
import { convenzioneGenerata, type Scena } from '@/lib/testing/convenzione-generata';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, sql } from '@/lib/testing/mondo';
import { firmatariNelGiorno } from '../firme/firmatari-documento';
import { caricareFirmaErogatore } from './caricare-firma-erogatore';
import { caricareFirmaFruitore } from './caricare-firma-fruitore';
import { decidereFirma } from './decidere-firma';

/** Who of the comune may have signed that document, in a file received now, by a signature with that time stamp. */
const chiPoteva = query({
  name: 'prova-firmatari',
  permission: 'operatore:leggere',
  discloses: false,
  input: z.object({ id: z.uuid(), marca: z.string() }),
  run: async ({ tx, input: { id, marca }, now }) => {
    const firma = { codiceFiscale: SINDACO.codiceFiscale, marca: { istante: marca, autorita: 'TSA' } } as FirmaVerificata;
    const documento = await leggiDocumento(tx, id);
    const { attesi } = await firmatariNelGiorno(tx, documento, { parte: 'EROGATORE', firme: [firma], ricevutaIl: now });
    return attesi.map(({ cognome }) => cognome);
  },
});

const COME_FINISCE = {
  'the delegation is over': "UPDATE delega SET valida_al = '2026-03-09' WHERE utente_id = $1",
  'the account is off': "UPDATE utente SET stato = 'SPENTO' WHERE id = $1",
  'the role is another': "UPDATE utente SET ruoli = '{UFFICIO}' WHERE id = $1",
};
const SENZA_DELEGA = {
  codice: 'FIRMATARIO_SENZA_DELEGA',
  message: expect.stringMatching(/Ida Conti.* il 10 marzo 2026 non lo può fare: .*annulla la convenzione e generane un’altra/) as string,
};

async function firmataDallEnte(): Promise<Scena> {
  const scena = await convenzioneGenerata();
  const { id, originale, referente } = scena;
  await caricareFirmaFruitore.esegui(referente.richiesta(), { id, file: await firmato(originale, FRUITORE, ADESSO) });
  return scena;
}

describe('LE-02 the comune’s signatory, between the ente’s signature and its own', () => {
  it.each(Object.entries(COME_FINISCE))('LE-02 does not bind the comune once %s', async (_, fine) => {
    const { id, originale, responsabile, ufficio, riga } = await firmataDallEnte();
    await sql(fine, [responsabile.utenteId]);
    const file = await firmato(originale, SINDACO, ADESSO);
    await expect(caricareFirmaErogatore.esegui(ufficio.richiesta(), { id, file })).rejects.toMatchObject(SENZA_DELEGA);
    expect(await riga()).toMatchObject({ stato: 'FIRMATA_FRUITORE' });
  });

  it('LE-02 binds it again with the delegation renewed and on file', async () => {
    const { id, originale, responsabile, ufficio } = await firmataDallEnte();
    await sql(COME_FINISCE['the delegation is over'], [responsabile.utenteId]);
    await sql("UPDATE delega SET valida_al = '2026-03-10' WHERE utente_id = $1", [responsabile.utenteId]);
    const file = await firmato(originale, SINDACO, ADESSO);
    expect(await caricareFirmaErogatore.esegui(ufficio.richiesta(), { id, file })).toMatchObject({ stato: 'VIGENTE' });
  });

  it('LE-02 counts the day that a time stamp proves, not that of the receipt', async () => {
    const { responsabile, ufficio, riga } = await firmataDallEnte();
    const { documento_id: id } = await riga();
    const alle = (marca: string) => chiPoteva.esegui(ufficio.richiesta(), { id, marca });
    await sql("UPDATE delega SET valida_dal = '2026-03-05', valida_al = '2026-03-09' WHERE utente_id = $1", [responsabile.utenteId]);
    expect(await alle('2026-03-09T10:00:00Z')).toEqual(['Conti']);
    expect(await alle('2026-03-10T08:00:00Z')).toEqual([]);
    await sql('UPDATE delega SET valida_al = NULL WHERE utente_id = $1', [responsabile.utenteId]);
    expect(await alle('2026-03-04T10:00:00Z'), 'before it began').toEqual([]);
  });

  it('LE-02 CA-16 is asked again where a person takes its file: what ended before the file came has not signed', async () => {
    const { mondo, id, originale, responsabile, ufficio, riga } = await firmataDallEnte();
    const file = await firmatoDaEsaminare(originale, SINDACO, ADESSO);
    await caricareFirmaErogatore.esegui(ufficio.richiesta(), { id, file });
    const [esame] = await sql<{ id: string }>("SELECT id FROM firma_in_esame WHERE convenzione_id = $1 AND stato = 'IN_ESAME'", [id]);
    await sql(COME_FINISCE['the delegation is over'], [responsabile.utenteId]);
    const altro = await mondo.persona(['UFFICIO']);
    const accetta = { id: esame?.id, decisione: 'ACCETTA', motivo: 'Il contenuto è quello generato da noi.' };
    await expect(decidereFirma.esegui(altro.richiesta(), accetta)).rejects.toMatchObject(SENZA_DELEGA);
    expect(await riga()).toMatchObject({ stato: 'FIRMATA_FRUITORE' });
    await decidereFirma.esegui(altro.richiesta(), { ...accetta, decisione: 'RIFIUTA', motivo: 'Chi ha firmato non ha più la delega.' });
  });
});
