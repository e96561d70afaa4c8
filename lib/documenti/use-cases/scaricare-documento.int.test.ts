import { describe, expect, it } from 'vitest';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { raccogliere } from '@/lib/core/flusso';
import { idCasuale } from '@/lib/core/ids';
import { archiviare, ContenutoAlterato, leggereDocumento } from '@/lib/platform/archivio';
import { command, query } from '@/lib/platform/use-case';
import { documentoDiProva } from '@/lib/testing/documenti';
import { Mondo, sql } from '@/lib/testing/mondo';
import { scaricareDocumento } from './scaricare-documento';

/** Larger than one stored block, so that the pieces have to be put together again. */
const CONTENUTO = randomBytes(600 * 1024);
const depositare = command({
  name: 'prova-depositare',
  permission: 'adesione:istruire',
  input: z.object({ enteId: z.string(), convenzioneId: z.string().nullable() }),
  run: async ({ tx, attore, input, now, nuovoId }) => {
    const id = nuovoId();
    await archiviare(
      tx,
      {
        erogatoreId: attore.erogatoreId,
        id,
        tipo: 'CONVENZIONE',
        nome: "Atto dell'ente.pdf",
        mime: 'application/pdf',
        creatoIl: now,
        ...input,
      },
      CONTENUTO,
    );
    return id;
  },
});

/** Whatever needs the whole of a file: a signature is verified against it, a copy is archived again. */
const giudicare = query({
  name: 'prova-giudicare',
  permission: 'documento:leggere',
  input: z.object({ id: z.string() }),
  discloses: false,
  run: async ({ tx, input }) => (await leggereDocumento(tx, input.id)).contenuto,
});

describe('scaricareDocumento', () => {
  it('gives the ente its own file, byte by byte, and registers who took it', async () => {
    const mondo = await Mondo.crea();
    const [mio, altrui] = [await mondo.ente(), await mondo.ente()];
    const ufficio = await mondo.persona(['UFFICIO']);
    const id = await depositare.esegui(ufficio.richiesta(), { enteId: mio, convenzioneId: null });
    const referente = await mondo.persona(['REFERENTE'], { enteId: mio });
    const letto = await scaricareDocumento.esegui(referente.richiesta(), { id });
    // Registered before the first byte.
    expect((await mondo.registro()).some(({ operazione }) => operazione === 'scaricare-documento')).toBe(true);
    expect(Buffer.compare(await raccogliere(letto.flusso()), CONTENUTO)).toBe(0);
    expect((await mondo.registro()).find(({ operazione }) => operazione === 'scaricare-documento')).toMatchObject({
      categoria: 'LETTURA',
      oggetto: id,
      utente_id: referente.utenteId,
    });
    const estraneo = await mondo.persona(['REFERENTE'], { enteId: altrui });
    await expect(scaricareDocumento.esegui(estraneo.richiesta(), { id })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
  });

  it('keeps an operator out, another comune out, and an auditor within its mandate', async () => {
    const [mondo, altro] = [await Mondo.crea(), await Mondo.crea()];
    const ente = await mondo.ente();
    const convenzioneId = idCasuale();
    const id = await depositare.esegui((await mondo.persona(['UFFICIO'])).richiesta(), { enteId: ente, convenzioneId });
    await expect(
      scaricareDocumento.esegui((await mondo.persona(['OPERATORE'], { enteId: ente })).richiesta(), { id }),
    ).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await expect(scaricareDocumento.esegui((await altro.persona(['UFFICIO'])).richiesta(), { id })).rejects.toMatchObject({
      famiglia: 'NON_TROVATO',
    });
    const auditor = (ambito: string[]) => mondo.persona(['AUDITOR'], { utente: { ambito_convenzioni: ambito } });
    await expect(scaricareDocumento.esegui((await auditor([idCasuale()])).richiesta(), { id })).rejects.toMatchObject({
      famiglia: 'NON_TROVATO',
    });
    expect((await scaricareDocumento.esegui((await auditor([convenzioneId])).richiesta(), { id })).nome).toBe("Atto dell'ente.pdf");
  });

  it.each([
    ['another content', 'contenuto = set_byte(contenuto, 5, 255 - get_byte(contenuto, 5))'],
    ['a block cut short', 'contenuto = substring(contenuto FROM 1 FOR 1000)'],
  ])('never gives the whole of a file whose last block has %s', async (_caso, alterazione) => {
    const mondo = await Mondo.crea();
    const ufficio = (await mondo.persona(['UFFICIO'])).richiesta();
    const id = await depositare.esegui(ufficio, { enteId: await mondo.ente(), convenzioneId: null });
    // Only who owns the database can, and has to take the guard away first.
    expect(Buffer.compare(await giudicare.esegui(ufficio, { id }), CONTENUTO)).toBe(0);
    await sql(`BEGIN; ALTER TABLE documento_blocco DISABLE TRIGGER USER;
      UPDATE documento_blocco SET ${alterazione} WHERE erogatore_id = '${mondo.erogatoreId}' AND indice = 2;
      ALTER TABLE documento_blocco ENABLE TRIGGER USER; COMMIT`);
    const { flusso, dimensione } = await scaricareDocumento.esegui(ufficio, { id });
    let letti = 0;
    const leggi = async () => {
      for await (const pezzo of flusso()) letti += pezzo.length;
    };
    await expect(leggi()).rejects.toThrow(ContenutoAlterato);
    await expect(giudicare.esegui(ufficio, { id })).rejects.toThrow(ContenutoAlterato);
    expect(letti).toBeLessThan(dimensione);
  });

  it('lets the browser show what Varco composed, and nothing that came from others', async () => {
    const mondo = await Mondo.crea();
    const ufficio = (await mondo.persona(['UFFICIO'])).richiesta();
    const altrui = await depositare.esegui(ufficio, { enteId: await mondo.ente(), convenzioneId: null });
    const nostro = await documentoDiProva(mondo);
    expect((await scaricareDocumento.esegui(ufficio, { id: altrui })).siApre).toBe(false);
    expect((await scaricareDocumento.esegui(ufficio, { id: nostro })).siApre).toBe(true);
  });
});
