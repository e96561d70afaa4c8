import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { isErroreVarco } from '@/lib/core/errors';
import { leggereScrivaniaUfficio } from '@/lib/scrivania/use-cases/leggere-scrivania-ufficio';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { annullareCarico } from './annullare-carico';
import { compiereCarico } from './compiere-carico';
import { elencareCaricamenti } from './elencare-caricamenti';
import { inviareArchivio } from './inviare-archivio';
import { leggereBanche } from './leggere-banche';
import { scaricareRapportoCaricamento } from './scaricare-rapporto-caricamento';
import { tornareAllaVersionePrecedente } from './tornare-alla-versione-precedente';

const MOTIVO = 'L’archivio di ieri era di prova.';
const testa = (giorno: string) => `${JSON.stringify({ tipo: 'intestazione', formato: 1, aggiornatiAl: giorno })}\n`;
const persona = (idScheda: string, altro: object = {}) =>
  `${JSON.stringify({ tipo: 'soggetto', idScheda, generalita: { cognome: 'Rossi', nome: 'Ada', sesso: 'F' }, posizione: 'APR', ...altro })}\n`;
const buono = (giorno: string) => testa(giorno) + persona('1');

async function* aPezzi(contenuto: string | Uint8Array, taglia = 1000): AsyncGenerator<Uint8Array> {
  const byte = typeof contenuto === 'string' ? new TextEncoder().encode(contenuto) : contenuto;
  for (let da = 0; da < byte.length; da += taglia) yield await Promise.resolve(byte.subarray(da, da + taglia));
}

const codice = (lavoro: Promise<unknown>) =>
  lavoro.then(
    () => 'ANDATA',
    (errore: unknown) => (isErroreVarco(errore) ? errore.codice : String(errore)),
  );

describe('a data bank loaded from the office', () => {
  let minuti = 0;
  const dopo = () => new Date(ADESSO.getTime() + (minuti += 1) * 60_000);
  let mondo: Mondo;
  let tecnico: Awaited<ReturnType<Mondo['persona']>>;
  let responsabile: Awaited<ReturnType<Mondo['persona']>>;
  beforeEach(async () => {
    mondo = await Mondo.crea();
    tecnico = await mondo.persona(['TECNICO']);
    responsabile = await mondo.persona(['RESPONSABILE']);
  });

  const invia = (contenuto: string | Uint8Array, altro: object = {}, chi = tecnico) =>
    inviareArchivio.esegui(chi.richiesta(), {
      ...{ banca: 'ANAGRAFE', nome: 'oggi.jsonl', confermaRiduzione: false, confermaMenoRecente: false, flusso: aPezzi(contenuto) },
      ...altro,
    }) as Promise<{ id: string }>;
  // Each a minute after the one before: what came last is first in the list.
  const compi = (id: string) => compiereCarico.esegui(mondo.sistema(dopo()), { id });
  const carica = async (contenuto: string | Uint8Array) => {
    const { id } = await invia(contenuto);
    await compi(id);
    return id;
  };
  const anagrafe = async (chi = tecnico) => {
    const vista = (await leggereBanche.esegui(chi.richiesta(), {})).find((una) => una.codice === 'ANAGRAFE');
    if (!vista) throw new Error('manca la banca');
    return vista;
  };
  const pezzi = async () =>
    (
      await sql<{ quanti: number }>('SELECT count(*)::int AS quanti FROM banca_carico_pezzo WHERE erogatore_id = $1', [mondo.erogatoreId])
    )[0]?.quanti;

  it('RT-03 is loaded by the worker, plain or compressed, and stands in the list of all loads with who sent it', async () => {
    const { id } = await invia(gzipSync(testa('2026-03-08') + [...Array(3000).keys()].map((n) => persona(`A-${n}`)).join('')));
    expect(await anagrafe()).toMatchObject({ aggiornatiAl: null, carico: { id, fase: 'ATTESA', nome: 'oggi.jsonl', fallito: false } });
    await compi(id);
    expect(await anagrafe()).toMatchObject({
      aggiornatiAl: '2026-03-08',
      carico: null,
      precedente: null,
      caricamenti: [{ id, esito: 'PUBBLICATO', via: 'UFFICIO', origine: 'oggi.jsonl', conteggi: { soggetti: 3000 } }],
    });
    expect((await anagrafe()).caricamenti[0]?.nominativo).toBeTruthy();
    expect(await pezzi()).toBe(0);
    expect((await mondo.registro()).map(({ operazione }) => operazione)).toEqual(['inviare-archivio', 'compiere-carico']);
    // Done again, it leaves one.
    await compi(id);
    expect(await elencareCaricamenti.esegui(tecnico.richiesta(), { banca: 'ANAGRAFE' })).toMatchObject({ totale: 1, pagina: 1 });
  });

  it('RT-03 is refused whole when something is wrong, with a report by row, a thing to do and the data of before', async () => {
    await carica(buono('2026-03-07'));
    const id = await carica(testa('2026-03-08') + persona('1') + persona('1') + persona('2', { famiglia: { codice: 'F' } }));
    expect(await anagrafe()).toMatchObject({
      aggiornatiAl: '2026-03-07',
      caricamenti: [{ esito: 'RIFIUTATO', totaleErrori: 2 }, { esito: 'PUBBLICATO' }],
      errori: [{ riga: 3 }, { riga: 4 }],
    });
    const { contenuto } = await scaricareRapportoCaricamento.esegui(tecnico.richiesta(), { id });
    const rapporto = new TextDecoder().decode(contenuto);
    expect(rapporto.split('\r\n')).toHaveLength(4);
    expect(rapporto).not.toMatch(/Rossi|Ada/);
    const { compiti } = await leggereScrivaniaUfficio.esegui(tecnico.richiesta(), {});
    expect(compiti.map(({ titolo }) => titolo)).toContain('Manda un archivio corretto');
    expect(await mondo.messaggi(), 'whoever sent it is looking at the page').toEqual([]);
  });

  it('RT-03 asks that fewer than half of the people be meant', async () => {
    await carica(testa('2026-03-07') + [1, 2, 3, 4].map((n) => persona(String(n))).join(''));
    await carica(buono('2026-03-08'));
    expect((await anagrafe()).aggiornatiAl).toBe('2026-03-07');
    const { id } = await invia(buono('2026-03-08'), { confermaRiduzione: true });
    await compi(id);
    expect((await anagrafe()).aggiornatiAl).toBe('2026-03-08');
  });

  it('RT-03 an archive older than the data in line is refused, unless it is meant: who consults would go back without knowing', async () => {
    await carica(buono('2026-03-08'));
    await carica(buono('2026-03-08'));
    expect(
      (await anagrafe()).caricamenti.map(({ esito }) => esito),
      'of the same day',
    ).toEqual(['PUBBLICATO', 'PUBBLICATO']);
    await carica(buono('2026-03-07'));
    const { aggiornatiAl, errori } = await anagrafe();
    expect([aggiornatiAl, errori.length]).toEqual(['2026-03-08', 1]);
    expect(errori[0]?.frase).toMatch(/aggiornato al 07\/03\/2026, i dati in linea lo sono al 08\/03\/2026: .*--conferma-meno-recente/);
    const { id } = await invia(buono('2026-03-07'), { confermaMenoRecente: true });
    await compi(id);
    expect((await anagrafe()).aggiornatiAl).toBe('2026-03-07');
    expect((await mondo.registro()).findLast(({ operazione }) => operazione === 'inviare-archivio')?.dettagli).toMatchObject({
      confermaMenoRecente: true,
    });
  });

  it('is one at a time, even of two sent together; what was not taken leaves nothing behind for long', async () => {
    const esiti = await Promise.all([codice(invia(buono('2026-03-08'))), codice(invia(buono('2026-03-08')))]);
    expect(esiti.sort()).toEqual(['ANDATA', 'CARICAMENTO_IN_CORSO']);
    expect(await codice(invia(buono('2026-03-08')))).toBe('CARICAMENTO_IN_CORSO');
    expect(await codice(invia('{"tipo":"soggetto"}', { banca: 'CATASTO' }))).toBe('ANDATA');
  });

  it('keeps nothing of what is no archive, of an empty file, of a sending that was interrupted', async () => {
    expect(await codice(invia('%PDF-1.7 non è un archivio'))).toBe('TIPO_NON_AMMESSO');
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${buono('2026-03-08')}`, 'utf16le'));
    for (const testo of [utf16, utf16.subarray(2)])
      await expect(invia(testo)).rejects.toMatchObject({
        campi: { file: 'Il file è un testo in UTF-16: salvalo in UTF-8 e invialo di nuovo.' },
      });
    expect(await codice(invia(''))).toBe('FILE_VUOTO');
    async function* rotto() {
      yield await Promise.resolve(new TextEncoder().encode(buono('2026-03-08')));
      throw new Error('interrotto');
    }
    expect(await codice(invia('', { flusso: rotto() }))).toBe('Error: interrotto');
    expect(await pezzi()).toBe(0);
    expect((await anagrafe()).carico).toBeNull();
  });

  it('is stopped before it begins, while it is read, and not once the new data go into line', async () => {
    const { id: prima } = await invia(buono('2026-03-08'));
    await annullareCarico.esegui(tecnico.richiesta(), { id: prima });
    expect(await compi(prima)).toEqual({ compiuto: false });
    expect(await anagrafe()).toMatchObject({ aggiornatiAl: null, carico: null, caricamenti: [] });

    const { id: durante } = await invia(buono('2026-03-08'));
    await sql("UPDATE banca_carico SET stato = 'IN_CORSO', fase = 'LETTURA' WHERE id = $1", [durante]);
    await annullareCarico.esegui(tecnico.richiesta(), { id: durante });
    expect((await anagrafe()).carico).toMatchObject({ annullamentoChiesto: true });
    expect(await compi(durante)).toEqual({ compiuto: false });
    expect(await anagrafe()).toMatchObject({ aggiornatiAl: null, carico: null });

    const { id: tardi } = await invia(buono('2026-03-08'));
    await sql("UPDATE banca_carico SET stato = 'IN_CORSO', fase = 'SCAMBIO' WHERE id = $1", [tardi]);
    expect(await codice(annullareCarico.esegui(tecnico.richiesta(), { id: tardi }))).toBe('CARICO_NON_ANNULLABILE');
    expect(await compi(tardi)).toEqual({ compiuto: true });
    expect(await pezzi()).toBe(0);
  });

  it('is stopped by the worker at its next word, whatever it has read, and nobody sees anything of it', async () => {
    const { id } = await invia(testa('2026-03-08') + persona('1'));
    await sql(`CREATE OR REPLACE FUNCTION prova_annulla() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF NEW.fase = 'SCAMBIO' AND NEW.id = '${id}' THEN RETURN NULL; END IF; RETURN NEW; END $$`);
    await sql('CREATE TRIGGER prova_annulla BEFORE UPDATE ON banca_carico FOR EACH ROW EXECUTE FUNCTION prova_annulla()');
    try {
      // As when the office asks between the last word and the swap.
      expect(await compi(id)).toEqual({ compiuto: false });
    } finally {
      await sql('DROP FUNCTION prova_annulla CASCADE');
    }
    expect(await anagrafe()).toMatchObject({ aggiornatiAl: null, carico: null });
  });

  it('one that was being stopped is not told as refused, whatever was wrong with it', async () => {
    const { id } = await invia(testa('2026-03-08') + persona('1') + persona('1'));
    // As when the office asks once the reading has begun: the archive is too short for a word in between.
    await sql(`CREATE OR REPLACE FUNCTION prova_ferma() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF NEW.id = '${id}' AND NEW.fase = 'LETTURA' THEN NEW.annullamento_chiesto = true; END IF; RETURN NEW; END $$`);
    await sql('CREATE TRIGGER prova_ferma BEFORE UPDATE ON banca_carico FOR EACH ROW EXECUTE FUNCTION prova_ferma()');
    try {
      expect(await compi(id)).toEqual({ compiuto: false });
    } finally {
      await sql('DROP FUNCTION prova_ferma CASCADE');
    }
    expect(await anagrafe()).toMatchObject({ carico: null, caricamenti: [] });
  });

  it('RT-01 is for the tecnico and the responsabile: not for the office, nor for another comune', async () => {
    const ufficio = await mondo.persona(['UFFICIO']);
    const altrove = await (await Mondo.crea()).persona(['TECNICO']);
    expect(await codice(invia(buono('2026-03-08'), {}, ufficio))).toBe('PERMESSO_MANCANTE');
    const { id } = await invia(buono('2026-03-08'));
    expect(await codice(annullareCarico.esegui(altrove.richiesta(), { id }))).toBe('NON_TROVATO');
    expect(await codice(annullareCarico.esegui(ufficio.richiesta(), { id }))).toBe('PERMESSO_MANCANTE');
    expect((await anagrafe(altrove)).carico).toBeNull();
  });

  describe('back to the version of before', () => {
    const torna = (versioneId: string | undefined, chi = responsabile) =>
      tornareAllaVersionePrecedente.esegui(chi.richiesta(dopo()), { banca: 'ANAGRAFE', versioneId, motivo: MOTIVO });

    it('RT-03 puts it into line at once, with the reason in the register and in the list, and can be put back', async () => {
      await carica(buono('2026-03-07'));
      await carica(buono('2026-03-08'));
      const { precedente } = await anagrafe(responsabile);
      expect(precedente).toMatchObject({ aggiornatiAl: '2026-03-07', origine: 'oggi.jsonl' });
      expect(await torna(precedente?.id)).toEqual({ aggiornatiAl: '2026-03-07' });
      expect(await anagrafe(responsabile)).toMatchObject({
        aggiornatiAl: '2026-03-07',
        precedente: { aggiornatiAl: '2026-03-08' },
        puo: { ripristinare: true },
      });
      expect((await anagrafe()).caricamenti.find(({ via }) => via === 'RITORNO')).toMatchObject({
        motivo: MOTIVO,
        aggiornatiAl: '2026-03-07',
      });
      const ultima = (await mondo.registro()).find(({ operazione }) => operazione === 'tornare-alla-versione-precedente');
      expect(ultima).toMatchObject({
        esito: 'CONSENTITO',
        ruolo: 'RESPONSABILE',
        dettagli: { motivo: MOTIVO, aggiornatiAl: '2026-03-07' },
      });
      await torna((await anagrafe()).precedente?.id);
      expect((await anagrafe()).aggiornatiAl).toBe('2026-03-08');
    });

    it('is refused to who may not, when there is none, when it is another one, and to the second of two at once', async () => {
      await carica(buono('2026-03-07'));
      expect(await codice(torna('5f0c4a52-1b1e-4d8a-8c8e-0d9a3c1b2a10'))).toBe('NESSUNA_VERSIONE_PRECEDENTE');
      await carica(buono('2026-03-08'));
      const precedente = (await anagrafe()).precedente?.id;
      expect(await codice(torna(precedente, tecnico))).toBe('PERMESSO_MANCANTE');
      const altrove = await (await Mondo.crea()).persona(['RESPONSABILE']);
      expect(await codice(torna(precedente, altrove))).toBe('NESSUNA_VERSIONE_PRECEDENTE');
      expect(await codice(torna('5f0c4a52-1b1e-4d8a-8c8e-0d9a3c1b2a10'))).toBe('VERSIONE_CAMBIATA');
      const esiti = await Promise.all([codice(torna(precedente)), codice(torna(precedente))]);
      expect(esiti.sort()).toEqual(['ANDATA', 'VERSIONE_CAMBIATA']);
      expect((await anagrafe()).aggiornatiAl).toBe('2026-03-07');
    });
  });
});
