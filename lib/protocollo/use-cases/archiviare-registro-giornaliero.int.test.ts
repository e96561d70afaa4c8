import { expect, it } from 'vitest';
import { raccogliere } from '@/lib/core/flusso';
import { improntaSha256 } from '@/lib/core/impronta';
import { protocollareDocumento } from '@/lib/documenti/use-cases/protocollare-documento';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { documentoDiProva, registroInterno } from '@/lib/testing/documenti';
import { Mondo, sql } from '@/lib/testing/mondo';
import { testoDelPdf } from '@/lib/testing/pdf';
import { annullareProtocollo } from './annullare-protocollo';
import { archiviareRegistroGiornaliero } from './archiviare-registro-giornaliero';
import { cercareRegistriGiornalieri } from './cercare-registri-giornalieri';
import { elencareProtocollo } from './elencare-protocollo';

const [PRIMO, SECONDO, TERZO] = ['2026-03-10', '2026-03-11', '2026-03-12'];
const alle = (giorno: string) => new Date(`${giorno}T10:00:00Z`);

/** Two entered on one day, of which one annulled on the next. */
async function scena() {
  const mondo = await Mondo.crea();
  await registroInterno(mondo);
  const enteId = await mondo.ente();
  const [ufficio, capo] = [await mondo.persona(['UFFICIO']), await mondo.persona(['RESPONSABILE'])];
  for (const titolo of ['Diffida ad adempiere', 'Sospensione degli accessi'])
    await protocollareDocumento.esegui(ufficio.richiesta(alle(PRIMO)), { id: await documentoDiProva(mondo, { ente_id: enteId, titolo }) });
  const [voce] = await sql<{ id: string }>("SELECT id FROM protocollo WHERE erogatore_id = $1 AND numero = '0000002'", [mondo.erogatoreId]);
  const annulla = { id: voce?.id, motivo: 'Registrato due volte per errore', atto: 'Determina n. 8' };
  await annullareProtocollo.esegui(capo.richiesta(alle(SECONDO)), annulla);
  const sistema = (giorno: string) => mondo.sistema(alle(giorno));
  return { mondo, ufficio, sistema };
}

it('the built-in register of each past day goes into the archive once, with what was entered and what was annulled in it', async () => {
  const { mondo, ufficio, sistema } = await scena();
  const dovuti = (giorno: string) => cercareRegistriGiornalieri.esegui(sistema(giorno), {});
  expect(await dovuti(PRIMO)).toEqual([]);
  expect(await dovuti(TERZO)).toEqual([{ giorno: PRIMO }, { giorno: SECONDO }]);
  const archivia = (giorno: string, quando = TERZO) => archiviareRegistroGiornaliero.esegui(sistema(quando), { giorno });
  await expect(archivia(PRIMO, PRIMO)).rejects.toMatchObject({ codice: 'GIORNO_IN_CORSO' });
  await expect(archivia('2026-03-09')).rejects.toMatchObject({ codice: 'GIORNO_SENZA_VOCI' });
  const esiti = await Promise.allSettled([archivia(PRIMO), archivia(PRIMO)]);
  expect(esiti.map(({ status }) => status).sort(), 'of two at once one').toEqual(['fulfilled', 'rejected']);
  expect(esiti.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { codice: 'GIORNO_GIA_ARCHIVIATO' } });
  await archivia(SECONDO);
  expect(await dovuti(TERZO)).toEqual([]);

  const { giornalieri } = await elencareProtocollo.esegui(ufficio.richiesta(alle(TERZO)), {});
  expect(giornalieri.map(({ nome }) => nome)).toEqual([`registro-protocollo-${SECONDO}.pdf`, `registro-protocollo-${PRIMO}.pdf`]);
  const { giornalieri: solo } = await elencareProtocollo.esegui(ufficio.richiesta(alle(TERZO)), { giorno: PRIMO });
  const scarica = async (id: string | undefined) =>
    raccogliere((await scaricareDocumento.esegui(ufficio.richiesta(alle(TERZO)), { id })).flusso());
  const [primo, secondo] = await Promise.all([scarica(solo[0]?.id), scarica(giornalieri[0]?.id)]);
  expect(improntaSha256(primo)).toBe(solo[0]?.sha256);
  const [del10, dell11] = [primo, secondo].map((byte) => testoDelPdf(byte).replace(/\s+/g, ' '));
  for (const detto of ['0000001', '0000002', 'Diffida ad adempiere', 'Sospensione degli accessi']) expect(del10).toContain(detto);
  expect(del10, 'annulled on another day').not.toContain('Registrato due volte');
  expect(dell11).toContain('Registrato due volte per errore');
  expect(dell11).not.toContain('0000001');
  const tecnico = await mondo.persona(['TECNICO']);
  await expect(scaricareDocumento.esegui(tecnico.richiesta(alle(TERZO)), { id: solo[0]?.id })).rejects.toMatchObject({
    famiglia: 'NON_TROVATO',
  });
});

it('of a day the archive can hold one register, which knows its day whatever its file is called', async () => {
  const { mondo, ufficio, sistema } = await scena();
  const registro = { tipo: 'REGISTRO_GIORNALIERO', nome: 'un altro nome.pdf', verso: 'INTERNO' };
  await expect(documentoDiProva(mondo, registro)).rejects.toThrow('documento_giorno');
  const id = await documentoDiProva(mondo, { ...registro, giorno: PRIMO });
  await expect(documentoDiProva(mondo, { ...registro, giorno: PRIMO })).rejects.toThrow('documento_registro_giornaliero');
  expect(await cercareRegistriGiornalieri.esegui(sistema(TERZO), {})).toEqual([{ giorno: SECONDO }]);
  expect((await elencareProtocollo.esegui(ufficio.richiesta(alle(TERZO)), { giorno: PRIMO })).giornalieri).toMatchObject([{ id }]);
});

it('is the calendar’s, not a person’s', async () => {
  const { ufficio } = await scena();
  for (const casoUso of [archiviareRegistroGiornaliero, cercareRegistriGiornalieri])
    await expect(casoUso.esegui(ufficio.richiesta(alle(TERZO)), { giorno: PRIMO })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
});
