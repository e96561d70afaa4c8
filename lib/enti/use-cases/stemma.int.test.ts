import { describe, expect, it } from 'vitest';
import { dbApp } from '@/lib/platform/db';
import { Mondo, sql } from '@/lib/testing/mondo';
import { controllaPdf, strumentoPdf, testoDelPdf } from '@/lib/testing/pdf';
import { pezzoPng, pngDiProva, stemmaDiProva } from '@/lib/testing/png';
import { cartaIntestata } from '../domain/carta-intestata';
import { testataErogatore } from '../steps';
import { caricareStemma } from './caricare-stemma';
import { comporreCartaIntestata } from './comporre-carta-intestata';
import { leggereComune } from './leggere-comune';
import { rimuovereStemma } from './rimuovere-stemma';
import { scaricareStemma } from './scaricare-stemma';

const file = (contenuto: Uint8Array) => ({ file: { nome: 'stemma.png', mime: 'image/png', contenuto } });
const immagini = (pdf: Uint8Array) => strumentoPdf('pdfimages', ['-list'], pdf).trim().split('\n').length - 2;

async function scena() {
  const mondo = await Mondo.crea();
  const amministratore = (await mondo.persona(['AMMINISTRATORE'])).richiesta();
  const ufficio = (await mondo.persona(['UFFICIO'])).richiesta();
  return { mondo, amministratore, ufficio };
}

describe('the comune’s coat of arms', () => {
  it('is uploaded by who administers, seen by the office, printed at the head of what is composed, removed', async () => {
    const { amministratore, ufficio } = await scena();
    expect(immagini((await comporreCartaIntestata.esegui(ufficio, {})).contenuto)).toBe(0);
    await caricareStemma.esegui(amministratore, file(stemmaDiProva(120)));
    expect(await leggereComune.esegui(ufficio, {})).toMatchObject({
      denominazione: 'Comune di Prova',
      sede: 'Piazza della Prova 1, Prova (PV)',
      stemma: { larghezza: 120, altezza: 120 },
      modificabile: false,
    });
    const { contenuto } = await comporreCartaIntestata.esegui(ufficio, {});
    expect(immagini(contenuto)).toBe(1);
    expect(testoDelPdf(contenuto)).toContain('Servizi demografici · Piazza della Prova 1, Prova (PV)');
    await rimuovereStemma.esegui(amministratore, {});
    expect(await leggereComune.esegui(amministratore, {})).toMatchObject({ stemma: null, modificabile: true });
    expect(immagini((await comporreCartaIntestata.esegui(ufficio, {})).contenuto)).toBe(0);
    await expect(rimuovereStemma.esegui(amministratore, {})).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  });

  it('is replaced by the next one, and keeps nothing but what draws it', async () => {
    const { amministratore } = await scena();
    await caricareStemma.esegui(amministratore, file(stemmaDiProva(100)));
    const autore = pezzoPng('tEXt', Buffer.from('Author\0Ginevra Rosi'));
    await caricareStemma.esegui(amministratore, file(pngDiProva(140, () => [200, 0, 0, 255], [autore])));
    const { contenuto } = await scaricareStemma.esegui(amministratore, {});
    expect(Buffer.from(contenuto).toString('latin1')).not.toContain('Ginevra');
    expect((await leggereComune.esegui(amministratore, {})).stemma).toMatchObject({ larghezza: 140 });
  });

  it('is refused when it is no PNG, too small to be printed, or torn', async () => {
    const { amministratore } = await scena();
    const buono = stemmaDiProva(120);
    await expect(caricareStemma.esegui(amministratore, file(Buffer.from('%PDF-1.7')))).rejects.toMatchObject({ codice: 'DATI_NON_VALIDI' });
    await expect(caricareStemma.esegui(amministratore, file(stemmaDiProva(99)))).rejects.toMatchObject({ codice: 'STEMMA_NON_VALIDO' });
    await expect(caricareStemma.esegui(amministratore, file(buono.subarray(0, buono.length - 5)))).rejects.toMatchObject({
      codice: 'STEMMA_NON_VALIDO',
    });
  });

  it('is nobody else’s: the office does not change it, another comune does not see it, an ente prints it and no more', async () => {
    const { mondo, amministratore, ufficio } = await scena();
    await expect(caricareStemma.esegui(ufficio, file(stemmaDiProva(120)))).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await caricareStemma.esegui(amministratore, file(stemmaDiProva(120)));
    const altrove = await scena();
    await expect(scaricareStemma.esegui(altrove.ufficio, {})).rejects.toMatchObject({ codice: 'NON_TROVATO' });
    await altrove.mondo.ente();
    await expect(rimuovereStemma.esegui(altrove.amministratore, {})).rejects.toMatchObject({ codice: 'NON_TROVATO' });
    const enteId = await mondo.ente();
    const comeEnte = <T>(lavoro: (tx: Parameters<Parameters<ReturnType<typeof dbApp>['$transaction']>[0]>[0]) => Promise<T>) =>
      dbApp().$transaction(async (tx) => {
        await tx.$executeRaw`SELECT set_config('varco.erogatore', ${mondo.erogatoreId}, true), set_config('varco.ente', ${enteId}, true)`;
        return lavoro(tx);
      });
    expect((await comeEnte((tx) => testataErogatore(tx, mondo.erogatoreId))).stemma).toBeDefined();
    expect((await comeEnte((tx) => tx.stemma.deleteMany())).count).toBe(0);
    expect(await sql('SELECT 1 FROM stemma WHERE erogatore_id = $1', [mondo.erogatoreId])).toHaveLength(1);
  });

  it('is on a page that other programs find well made', async () => {
    const { amministratore } = await scena();
    await caricareStemma.esegui(amministratore, file(stemmaDiProva(120)));
    const { contenuto } = await comporreCartaIntestata.esegui(amministratore, {});
    const ente = { denominazione: 'Comune di Prova', sottotitolo: 'Servizi demografici · Piazza della Prova 1, Prova (PV)' };
    expect(await controllaPdf(contenuto, cartaIntestata(ente, '10 marzo 2026', new Date()))).toEqual([]);
  });
});
