import { describe, expect, it } from 'vitest';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { idCasuale } from '@/lib/core/ids';
import { archiviare } from '@/lib/platform/documenti';
import { command } from '@/lib/platform/use-case';
import { Mondo } from '@/lib/testing/mondo';
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

describe('scaricareDocumento', () => {
  it('gives the ente its own file, byte by byte, and registers who took it', async () => {
    const mondo = await Mondo.crea();
    const [mio, altrui] = [await mondo.ente(), await mondo.ente()];
    const ufficio = await mondo.persona(['UFFICIO']);
    const id = await depositare.esegui(ufficio.richiesta(), { enteId: mio, convenzioneId: null });
    const referente = await mondo.persona(['REFERENTE'], { enteId: mio });
    const letto = await scaricareDocumento.esegui(referente.richiesta(), { id });
    expect(Buffer.compare(Buffer.from(letto.contenuto), CONTENUTO)).toBe(0);
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
});
