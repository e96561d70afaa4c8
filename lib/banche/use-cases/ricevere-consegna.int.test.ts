import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { idStabile } from '@/lib/core/id-stabile';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { caricaAnagrafe } from '@/lib/testing/anagrafe';
import { operatoreAlLavoro, perNome, perVisura } from '@/lib/testing/consultazione';
import {
  cancellazione,
  chiaveDiProva,
  corpoConsegna,
  famigliaDiFlusso,
  manda,
  OGGI,
  ORA_DI_CONSEGNA,
  personaDiFlusso,
} from '@/lib/testing/flusso';
import { Mondo, nelComune } from '@/lib/testing/mondo';
import { aprireVisura } from '@/lib/visure/use-cases/aprire-visura';
import { cercarePersone } from '@/lib/visure/use-cases/cercare-persone';
import { elencareCaricamenti } from './elencare-caricamenti';
import { leggereBanche } from './leggere-banche';
import { leggereFlussi } from './leggere-flussi';
import { revocareFlusso } from './revocare-flusso';

const senzaOperazione = ({ operazione: _, ...record }: Record<string, unknown>) => record as never;
const ARCHIVIO = [
  famigliaDiFlusso('F1'),
  personaDiFlusso('1', 'Ada', 'F1', { residenza: { via: 'Vecchia', dal: '2010-01-01' } }),
  personaDiFlusso('2', 'Lia', 'F1'),
].map(senzaOperazione);

let db: Proprietario;
let mondo: Mondo;
let chiave: string;

beforeAll(async () => {
  db = await connettiProprietario(process.env.DATABASE_URL ?? '');
});
afterAll(() => db.chiudi());
beforeEach(async () => {
  mondo = await Mondo.crea();
  await caricaAnagrafe(db, mondo.erogatoreId, ARCHIVIO, '2026-11-20');
  chiave = await chiaveDiProva(mondo);
});

const anagrafe = async () =>
  (await leggereBanche.esegui((await mondo.persona(['TECNICO'])).richiesta(), {})).find(({ codice }) => codice === 'ANAGRAFE');
const consegne = async () =>
  elencareCaricamenti.esegui((await mondo.persona(['TECNICO'])).richiesta(), { banca: 'ANAGRAFE', elenco: 'CONSEGNE' });
/** What stands in the tables, as their owner reads them. */
const righe = async (testo: string, valori: unknown[]) =>
  nelComune(mondo.erogatoreId, async (client) => (await client.query<Record<string, unknown>>(testo, valori)).rows);
/** Everything that the version holds, but the loads. */
const tutto = () =>
  righe(
    `SELECT jsonb_build_array(
       (SELECT jsonb_agg(to_jsonb(v) ORDER BY v.id) FROM anagrafe_versione v WHERE v.erogatore_id = $1),
       (SELECT jsonb_agg(to_jsonb(f) ORDER BY f.codice) FROM anagrafe_famiglia f WHERE f.erogatore_id = $1),
       (SELECT jsonb_agg(to_jsonb(s) ORDER BY s.id_scheda) FROM anagrafe_soggetto s WHERE s.erogatore_id = $1),
       (SELECT jsonb_agg(to_jsonb(r) ORDER BY r.soggetto_id, r.ordine) FROM anagrafe_storia_residenza r WHERE r.erogatore_id = $1),
       (SELECT jsonb_agg(to_jsonb(h) ORDER BY h.soggetto_id, h.ordine) FROM anagrafe_storia_famiglia h WHERE h.erogatore_id = $1)) AS dati`,
    [mondo.erogatoreId],
  );
const persone = () =>
  righe('SELECT id_scheda, nome FROM anagrafe_soggetto WHERE erogatore_id = $1 ORDER BY id_scheda', [mondo.erogatoreId]);

describe('the feed of a data bank', () => {
  it('SA-20 applies a delivery to what is read, whole: card, history, household, date, counts, log', async () => {
    const storia = {
      residenze: [
        { via: 'Vecchia', dal: '2010-01-01', al: '2026-11-21' },
        { via: 'Nuova', dal: '2026-11-21' },
      ],
    };
    const risposta = await manda(
      chiave,
      corpoConsegna(1, [personaDiFlusso('1', 'Ada', 'F1', { residenza: { via: 'Nuova', dal: '2026-11-21' }, storia })]),
    );
    expect(risposta).toEqual({
      stato: 200,
      corpo: { esito: 'ACCOLTA', progressivo: 1, aggiornatiAl: OGGI, scritti: 1, cancellati: 0 },
    });
    const vie = await righe(
      `SELECT residenza_via FROM anagrafe_storia_residenza r WHERE erogatore_id = $1 AND soggetto_id = $2 ORDER BY ordine`,
      [mondo.erogatoreId, idStabile(mondo.erogatoreId, 'soggetto', '1')],
    );
    expect(vie).toEqual([{ residenza_via: 'Vecchia' }, { residenza_via: 'Nuova' }]);
    expect(await anagrafe()).toMatchObject({
      aggiornatiAl: OGGI,
      ultimo: { esito: 'PUBBLICATO', origine: 'flusso, consegna 1' },
      caricamenti: [],
    });
    expect(await consegne(), 'they are hundreds a day: listed by themselves').toMatchObject({
      totale: 1,
      caricamenti: [{ esito: 'PUBBLICATO', origine: 'flusso, consegna 1', conteggi: { scritti: 1, cancellati: 0 } }],
    });
    expect((await mondo.registro()).at(-1)).toMatchObject({ operazione: 'ricevere-consegna', esito: 'CONSENTITO', ruolo: 'SISTEMA' });
    expect(await manda(chiave, corpoConsegna(2))).toMatchObject({ stato: 200, corpo: { scritti: 0, cancellati: 0 } });
  });

  it('SA-20 shows at once, in the composition of the household, who enters it and who leaves it', async () => {
    const operatore = await operatoreAlLavoro(mondo);
    const famigliaDi = async (idScheda: string) => {
      const id = idStabile(mondo.erogatoreId, 'soggetto', idScheda);
      return JSON.stringify(await aprireVisura.esegui(operatore.richiesta(), perVisura('COMPOSIZIONE_FAMIGLIA', id)));
    };
    await cercarePersone.esegui(operatore.richiesta(), perNome('Rossi', 'Ada'));
    expect(await famigliaDi('1')).toContain('Lia');
    const nuove = [famigliaDiFlusso('F2'), personaDiFlusso('2', 'Lia', 'F2'), personaDiFlusso('3', 'Noemi', 'F1')];
    expect(await manda(chiave, corpoConsegna(1, nuove))).toMatchObject({ stato: 200, corpo: { scritti: 3 } });
    expect(await famigliaDi('1')).toContain('Noemi');
    expect(await famigliaDi('1')).not.toContain('Lia');
    const componenti = await righe('SELECT codice, numero_componenti AS n FROM anagrafe_famiglia WHERE erogatore_id = $1 ORDER BY codice', [
      mondo.erogatoreId,
    ]);
    expect(componenti).toEqual([
      { codice: 'F1', n: 2 },
      { codice: 'F2', n: 1 },
    ]);
    expect(await righe('SELECT soggetti, famiglie FROM anagrafe_versione WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([
      { soggetti: 3, famiglie: 2 },
    ]);
  });

  it('SA-20 takes people and households away, and leaves none empty', async () => {
    const vuota = await manda(chiave, corpoConsegna(1, [cancellazione('soggetto', '1'), cancellazione('soggetto', '2')]));
    expect(vuota).toMatchObject({ stato: 422, corpo: { errori: [{ frase: expect.stringContaining('«F1» non ha componenti') }] } });
    const orfani = await manda(chiave, corpoConsegna(1, [cancellazione('famiglia', 'F1')]));
    expect(orfani.stato).toBe(422);
    expect(await manda(chiave, corpoConsegna(1, [cancellazione('soggetto', '2')]))).toMatchObject({ stato: 200, corpo: { cancellati: 1 } });
    expect(await persone()).toEqual([{ id_scheda: '1', nome: 'Ada' }]);
    const tutti = [cancellazione('soggetto', '1'), cancellazione('famiglia', 'F1')];
    expect(await manda(chiave, corpoConsegna(2, tutti))).toMatchObject({ stato: 200, corpo: { cancellati: 2 } });
    expect(await persone()).toEqual([]);
    expect(await righe('SELECT FROM anagrafe_storia_famiglia WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([]);
    const assente = await manda(chiave, corpoConsegna(3, [cancellazione('soggetto', '1')]));
    expect(assente).toMatchObject({
      stato: 422,
      corpo: { errori: [{ riga: 2, frase: expect.stringContaining('non è nella banca dati') }] },
    });
  });

  it('SA-20 answers the same to the same delivery, and refuses another under its number, and a gap', async () => {
    const corpo = corpoConsegna(1, [personaDiFlusso('2', 'Livia', 'F1')]);
    const prima = await manda(chiave, corpo);
    expect(prima.stato).toBe(200);
    await manda(chiave, corpoConsegna(2, [personaDiFlusso('2', 'Lucia', 'F1')]));
    const dopo = await tutto();
    expect(await manda(chiave, corpo)).toEqual(prima);
    expect(await manda(chiave, corpoConsegna(1, [personaDiFlusso('2', 'Altra', 'F1')]))).toMatchObject({
      stato: 409,
      corpo: { esito: 'DIVERSA', progressivo: 1 },
    });
    expect(await manda(chiave, corpoConsegna(4))).toMatchObject({ stato: 409, corpo: { esito: 'FUORI_SEQUENZA', atteso: 3 } });
    expect(await tutto()).toEqual(dopo);
  });

  it('SA-20 of the same delivery sent twice at once, applies one and answers the same to both', async () => {
    const corpo = corpoConsegna(1, [personaDiFlusso('3', 'Noemi', 'F1')]);
    const [una, altra] = await Promise.all([manda(chiave, corpo), manda(chiave, corpo)]);
    expect(una).toMatchObject({ stato: 200, corpo: { esito: 'ACCOLTA', scritti: 1 } });
    expect(altra).toEqual(una);
    expect((await consegne()).totale).toBe(1);
  });

  it('SA-20 changes nothing for one bad row, says which, and tells the tecnico once', async () => {
    const prima = await tutto();
    const sbagliate = [
      personaDiFlusso('3', 'Noemi', 'F1'),
      { ...personaDiFlusso('4', 'Ida', null), posizione: 'IGNOTA' },
      { tipo: 'soggetto' },
    ];
    const risposta = await manda(chiave, corpoConsegna(1, sbagliate));
    expect(risposta).toMatchObject({ stato: 422, corpo: { esito: 'RIFIUTATA', errori: [{ riga: 3 }, { riga: 4 }] } });
    expect(JSON.stringify(risposta.corpo)).toContain('posizione: deve essere uno fra');
    const sola = [personaDiFlusso('3', 'Noemi', 'F9')];
    expect(await manda(chiave, corpoConsegna(1, sola))).toMatchObject({
      corpo: { errori: [{ riga: 2, frase: expect.stringContaining('non è nella banca dati') }] },
    });
    expect(await manda(chiave, corpoConsegna(1, [], '2026-11-19'))).toMatchObject({ stato: 422, corpo: { errori: [{ riga: 1 }] } });
    expect(await tutto()).toEqual(prima);
    expect(await anagrafe()).toMatchObject({ caricamenti: [{ esito: 'RIFIUTATO' }, { esito: 'RIFIUTATO' }, { esito: 'RIFIUTATO' }] });
    expect(await mondo.messaggi()).toMatchObject([{ tipo: 'banca-non-aggiornata', dati: { archivio: 'flusso' } }]);
    expect((await manda(chiave, corpoConsegna(1, [personaDiFlusso('3', 'Noemi', 'F1')]))).stato).toBe(200);
  });

  it('SA-20 is of the one format that there is, and touches each thing once: what it says twice has no order to be applied in', async () => {
    const prima = await tutto();
    const nuovo = [personaDiFlusso('3', 'Noemi', 'F1')];
    for (const testata of ['"formato":2', '"formato":"1"', '"senza":1'])
      expect(await manda(chiave, corpoConsegna(1, nuovo).replace('"formato":1', testata)), testata).toMatchObject({
        stato: 422,
        corpo: { errori: expect.arrayContaining([{ file: null, riga: 1, frase: expect.stringContaining('formato') }]) },
      });
    const due = [cancellazione('soggetto', '2'), personaDiFlusso('2', 'Livia', 'F1')];
    for (const righeDette of [due, due.toReversed(), [cancellazione('soggetto', '2'), cancellazione('soggetto', '2')]])
      expect(await manda(chiave, corpoConsegna(1, righeDette))).toMatchObject({
        stato: 422,
        corpo: { errori: [{ frase: 'riga 3: riguarda la stessa cosa della riga 2' }] },
      });
    const scritta = [personaDiFlusso('2', 'Livia', 'F1'), personaDiFlusso('2', 'Lucia', 'F1')];
    expect(await manda(chiave, corpoConsegna(1, scritta))).toMatchObject({ stato: 422, corpo: { errori: [{ riga: 3 }] } });
    expect(await tutto()).toEqual(prima);
  });

  it('SA-20 says nothing to who has not the live key of that bank of that comune', async () => {
    const altro = await Mondo.crea();
    await caricaAnagrafe(db, altro.erogatoreId, ARCHIVIO, '2026-11-20');
    const sua = await chiaveDiProva(altro);
    const [id] = chiave.split('.');
    const corpo = corpoConsegna(1, [personaDiFlusso('2', 'Intrusa', 'F1')]);
    const nulla = { stato: 401, corpo: { esito: 'NON_RICONOSCIUTO' } };
    for (const una of ['', 'x', `${id}.`, `${id}.${sua.split('.')[1]}`, `${sua.split('.')[0]}.${chiave.split('.')[1]}`])
      expect(await manda(una, corpo), una).toEqual(nulla);
    expect(await manda(chiave, corpo, { banca: 'CATASTO' })).toEqual(nulla);
    expect(await manda(chiave, corpo, { banca: 'ELEZIONI' })).toEqual(nulla);
    // Another comune's key reaches that comune alone.
    expect((await manda(sua, corpo)).stato).toBe(200);
    expect(await persone()).toEqual([
      { id_scheda: '1', nome: 'Ada' },
      { id_scheda: '2', nome: 'Lia' },
    ]);
    const nuova = await chiaveDiProva(mondo);
    expect(await manda(chiave, corpo)).toEqual(nulla);
    expect((await manda(nuova, corpoConsegna(1))).stato).toBe(200);
    const responsabile = await mondo.persona(['RESPONSABILE']);
    expect(await leggereFlussi.esegui(responsabile.richiesta(), {})).toMatchObject([
      { banca: 'ANAGRAFE', chiave: { usataIl: expect.any(Date) }, ultima: { progressivo: 1 } },
    ]);
    await revocareFlusso.esegui(responsabile.richiesta(), { banca: 'ANAGRAFE' });
    expect(await manda(nuova, corpoConsegna(2))).toEqual(nulla);
    await expect(revocareFlusso.esegui(responsabile.richiesta(), { banca: 'ANAGRAFE' })).rejects.toMatchObject({
      codice: 'FLUSSO_NON_ATTIVO',
    });
  });

  it('SA-20 takes nothing from a key that was revoked while its delivery was on the way', async () => {
    const corpo = new TextEncoder().encode(corpoConsegna(1, [personaDiFlusso('3', 'Noemi', 'F1')]));
    const tecnico = await mondo.persona(['TECNICO']);
    const body = new ReadableStream<Uint8Array>({
      async pull(controllo) {
        await revocareFlusso.esegui(tecnico.richiesta(), { banca: 'ANAGRAFE' });
        controllo.enqueue(corpo);
        controllo.close();
      },
    });
    const prima = await persone();
    expect(await manda(chiave, body)).toEqual({ stato: 401, corpo: { esito: 'NON_RICONOSCIUTO' } });
    expect(await persone()).toEqual(prima);
  });

  it('SA-20 takes no card that does not say whether the person is protected: silence would take the protection away', async () => {
    const { protetto: _, ...senza } = personaDiFlusso('2', 'Lia', 'F1') as Record<string, unknown>;
    expect(await manda(chiave, corpoConsegna(1, [senza]))).toMatchObject({
      stato: 422,
      corpo: { errori: [{ riga: 2, frase: expect.stringContaining('«protetto» manca') }] },
    });
  });

  it('SA-20 takes no more than a thousand rows, five megabytes and so many deliveries a minute', async () => {
    const tante = (quante: number) => Array.from({ length: quante }, (_, i) => personaDiFlusso(`n${i}`, 'Ida', null));
    expect((await manda(chiave, corpoConsegna(1, tante(1_001)))).stato).toBe(413);
    expect((await manda(chiave, corpoConsegna(1) + ' '.repeat(5 * 1024 * 1024))).stato).toBe(413);
    expect(await manda(chiave, corpoConsegna(1, tante(1_000)))).toMatchObject({ stato: 200, corpo: { scritti: 1_000 } });
    const stati = new Set<number>();
    for (let i = 0; i < 121; i += 1) stati.add((await manda('x', '', { ip: '203.0.113.77' })).stato);
    expect([...stati]).toEqual([401, 429]);
  });

  it('SA-20 refuses of a delivery what an archive would be refused for', async () => {
    const nata = { generalita: { cognome: 'Rossi', nome: 'Eva', sesso: 'F', nascita: { data: '2030-01-01' } } };
    const morta = {
      generalita: { cognome: 'Rossi', nome: 'Ida', sesso: 'F', nascita: { data: '1980-01-01' } },
      decesso: { data: '1970-01-01' },
    };
    const righe = [personaDiFlusso('8', 'Eva', 'F1', nata), personaDiFlusso('9', 'Ida', 'F1', morta)];
    expect(await manda(chiave, corpoConsegna(1, righe))).toMatchObject({
      stato: 422,
      corpo: {
        errori: [
          { frase: 'riga 2: scheda «8»: la nascita (01/01/2030) è dopo la data dei dati' },
          { frase: 'riga 3: scheda «9»: il decesso precede la nascita' },
        ],
      },
    });
  });

  it('SA-20 starts its numbers again at a new archive, or goes on from the one that the archive says', async () => {
    await manda(chiave, corpoConsegna(1));
    await caricaAnagrafe(db, mondo.erogatoreId, ARCHIVIO, OGGI, ORA_DI_CONSEGNA);
    expect(await manda(chiave, corpoConsegna(2))).toMatchObject({ stato: 409, corpo: { atteso: 1 } });
    const testa = { tipo: 'intestazione', formato: 1, progressivo: 7 } as never;
    await caricaAnagrafe(db, mondo.erogatoreId, [testa, ...ARCHIVIO], OGGI, ORA_DI_CONSEGNA);
    expect(await manda(chiave, corpoConsegna(8))).toMatchObject({ stato: 200, corpo: { progressivo: 8 } });
    const vuoto = await Mondo.crea();
    expect(await manda(await chiaveDiProva(vuoto), corpoConsegna(1))).toMatchObject({ stato: 409, corpo: { esito: 'SENZA_ARCHIVIO' } });
  });
});
