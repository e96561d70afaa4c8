import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { svolgereLavori } from './svolgere-lavori';
import { presentarsi, type Presenza } from '@/lib/platform/presenza';
import { assicuraPartizione } from '@/lib/platform/registro';
import { testoDelPdf } from '@/lib/testing/pdf';
import { ADESSO, inserisci, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { convenzioneConRegole } from '@/lib/testing/regole';
import { chiedereRelazione } from '@/lib/relazioni/use-cases/chiedere-relazione';
import { elencareRelazioni } from '@/lib/relazioni/use-cases/elencare-relazioni';

let lavoratore: Presenza;
let mondo: Mondo;
let enteId: string;
let convenzioneId: string;

beforeAll(async () => {
  lavoratore = await presentarsi();
});
afterAll(() => lavoratore.chiudi());
beforeEach(async () => {
  await sql("UPDATE lavoro SET stato = 'CONCLUSO'");
  mondo = await Mondo.crea();
  enteId = await mondo.ente({ denominazione: 'Azienda sanitaria D’Angelò' });
  convenzioneId = await convenzioneConRegole(mondo, enteId);
  await assicuraPartizione(ADESSO);
  for (let i = 0; i < 4; i += 1) {
    await inserisci('registro', {
      erogatore_id: mondo.erogatoreId,
      id: idCasuale(),
      istante: new Date(ADESSO.getTime() + i * 1000),
      operazione: i === 0 ? 'cercare-persone' : 'aprire-visura',
      categoria: 'CONSULTAZIONE',
      esito: i === 3 ? 'NEGATO' : 'CONSENTITO',
      ruolo: 'OPERATORE',
      nominativo: 'Ada Šarić',
      convenzione_id: convenzioneId,
      ente_id: enteId,
      oggetto: 'INDIVIDUALE',
      finalita: 'assistenza',
      soggetti: [],
      campi: [],
    });
  }
});

async function testoArchiviato(documentoId: string): Promise<string> {
  const [pdf] = await sql<{ contenuto: Buffer }>(
    'SELECT string_agg(b.contenuto, NULL ORDER BY b.indice) AS contenuto FROM documento d JOIN documento_blocco b ON b.sha256 = d.sha256 AND b.erogatore_id = d.erogatore_id WHERE d.id = $1',
    [documentoId],
  );
  return testoDelPdf(pdf?.contenuto ?? new Uint8Array());
}

describe('the annual report', () => {
  it('SA-05 is counted on the register, archived as PDF, and readable by office and auditor, by the fruitore once it has been sent', async () => {
    const ufficio = await mondo.persona(['UFFICIO']);
    const { lavoroId } = await chiedereRelazione.esegui(ufficio.richiesta(), { convenzioneId, anno: 2026 });
    await svolgereLavori(() => ADESSO, lavoratore);
    expect(await sql('SELECT stato, errore FROM lavoro WHERE id = $1', [lavoroId])).toEqual([{ stato: 'CONCLUSO', errore: null }]);
    const viste = async (lettore: PersonaDiProva) => (await elencareRelazioni.esegui(lettore.richiesta(), {})).relazioni;
    for (const lettore of [ufficio, await mondo.persona(['AUDITOR'])])
      expect(await viste(lettore)).toMatchObject([{ id: lavoroId, anno: 2026 }]);
    const referente = await mondo.persona(['REFERENTE'], { enteId });
    expect(await viste(referente), 'before it is sent').toEqual([]);
    await sql("UPDATE documento SET stato = 'TRASMESSO' WHERE id = $1", [lavoroId]);
    expect(await viste(referente)).toMatchObject([{ id: lavoroId, anno: 2026 }]);
    const testo = await testoArchiviato(lavoroId);
    expect(testo).toContain('Ada Šarić');
    expect(testo).toContain('Azienda sanitaria D’Angelò');
    expect(testo).toMatch(/Visure aperte\s+2/);
    expect(testo).toMatch(/Richieste negate\s+1/);
  });

  it('CA-15 of a convenzione that has ended tells the day of the end, and no suspension as under way', async () => {
    await inserisci('sospensione', {
      erogatore_id: mondo.erogatoreId,
      id: idCasuale(),
      convenzione_id: convenzioneId,
      ente_id: enteId,
      origine: 'EROGATORE',
      motivo: 'Verifica',
      disposta_il: new Date('2026-02-01T09:00:00Z'),
    });
    await sql("UPDATE convenzione SET stato = 'RISOLTA', cessata_il = '2026-03-05T09:00:00Z' WHERE id = $1", [convenzioneId]);
    const ufficio = await mondo.persona(['UFFICIO']);
    const { lavoroId } = await chiedereRelazione.esegui(ufficio.richiesta(), { convenzioneId, anno: 2026 });
    await svolgereLavori(() => ADESSO, lavoratore);
    const testo = await testoArchiviato(lavoroId);
    expect(testo).toMatch(/Ultimo giorno\s+05\/03\/2026/);
    expect(testo).toMatch(/01\/02\/2026\s+05\/03\/2026/);
  });

  it('is asked once for the same year while it is in preparation, also by two at once', async () => {
    const ufficio = await mondo.persona(['UFFICIO']);
    const esiti = await Promise.allSettled(
      [1, 2, 3].map(() => chiedereRelazione.esegui(ufficio.richiesta(), { convenzioneId, anno: 2026 })),
    );
    expect(esiti.filter((esito) => esito.status === 'fulfilled')).toHaveLength(1);
    await svolgereLavori(() => ADESSO, lavoratore);
  });

  it('done again after a worker died leaves one document', async () => {
    const ufficio = await mondo.persona(['UFFICIO']);
    const { lavoroId } = await chiedereRelazione.esegui(ufficio.richiesta(), { convenzioneId, anno: 2026 });
    await svolgereLavori(() => ADESSO, lavoratore);
    await sql("UPDATE lavoro SET stato = 'IN_CORSO', affidato_a = 0, iniziato_il = $2 WHERE id = $1", [lavoroId, ADESSO]);
    await svolgereLavori(() => ADESSO, lavoratore);
    expect(await sql('SELECT count(*)::int AS n FROM documento WHERE convenzione_id = $1', [convenzioneId])).toEqual([{ n: 1 }]);
  });

  it('is refused to the auditor, for a year to come and for another comune’s convenzione', async () => {
    const auditor = await mondo.persona(['AUDITOR']);
    await expect(chiedereRelazione.esegui(auditor.richiesta(), { convenzioneId, anno: 2026 })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    const ufficio = await mondo.persona(['UFFICIO']);
    await expect(chiedereRelazione.esegui(ufficio.richiesta(), { convenzioneId, anno: 2027 })).rejects.toMatchObject({
      campi: { anno: 'L’anno non è ancora iniziato.' },
    });
    const vicino = await (await Mondo.crea()).persona(['UFFICIO']);
    await expect(chiedereRelazione.esegui(vicino.richiesta(), { convenzioneId, anno: 2026 })).rejects.toMatchObject({
      codice: 'NON_TROVATO',
    });
  });
});
