import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { svolgereLavori } from '@/jobs/svolgere-lavori';
import { CATASTO } from '@/lib/catasto/domain/banca';
import { FORMATI_PACCHETTO } from '@/lib/clausole/regole/regole';
import { chiudiDb } from '@/lib/platform/db';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { importaCatasto } from '@/lib/testing/catasto';
import { ARCHIVIO, OGGI } from '@/lib/testing/catasto-scena';
import { operatoreAlLavoro, type Postazione } from '@/lib/testing/consultazione';
import { nelComuneComeApp } from '@/lib/testing/anagrafe';
import { ADESSO, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { destinatarioDelCatasto } from '@/lib/testing/pacchetti-catasto';
import { leggereScrivaniaUfficio } from '@/lib/scrivania/use-cases/leggere-scrivania-ufficio';
import { disporreProtezione } from '@/lib/protezioni/use-cases/disporre-protezione';
import { annullarePacchetto } from './annullare-pacchetto';
import { aprireModuloPacchetto } from './aprire-modulo-pacchetto';
import { chiederePacchetto } from './chiedere-pacchetto';
import { elencarePacchetti } from './elencare-pacchetti';
import { elencarePropriPacchetti } from './elencare-propri-pacchetti';
import { leggerePacchetto } from './leggere-pacchetto';
import { ritirarePacchetto } from './ritirare-pacchetto';
import { scaricarePacchetto } from './scaricare-pacchetto';

let db: Proprietario;
let mondo: Mondo;
let ufficio: PersonaDiProva;
const lavoratore = { id: 7 };
const [estratto] = CATASTO.estratti;
if (!estratto) throw new Error('The register of land has extracts');

beforeAll(async () => {
  db = await connettiProprietario(process.env.DATABASE_URL ?? '');
  mondo = await Mondo.crea();
  await importaCatasto(db, mondo.erogatoreId, ARCHIVIO, OGGI);
  ufficio = await mondo.persona(['UFFICIO']);
});
afterAll(async () => {
  await db.chiudi();
  await chiudiDb();
});

const input = (chi: Postazione, altro: object = {}) => ({
  ...{ convenzioneId: chi.convenzioneId, estratto: estratto.codice, campi: [...estratto.campi], formato: 'CSV', finalita: 'assistenza' },
  ...{ destinatari: [chi.operatoreId], giorni: '30', scarichi: '3', selezione: {}, ...altro },
});
const chiedi = (chi: Postazione, altro: object = {}) => chiederePacchetto.esegui(ufficio.richiesta(), input(chi, altro));
const leggi = (id: string) => leggerePacchetto.esegui(ufficio.richiesta(), { id });
const lavora = () => svolgereLavori(() => ADESSO, lavoratore);

async function scarica(chi: Postazione): Promise<Buffer> {
  const [suo] = await elencarePropriPacchetti.esegui(chi.richiesta(), {});
  const pezzi: Uint8Array[] = [];
  for await (const pezzo of (await scaricarePacchetto.esegui(chi.richiesta(), { id: suo?.id })).flusso()) pezzi.push(pezzo);
  return Buffer.concat(pezzi);
}

describe('chiederePacchetto', () => {
  it.each(FORMATI_PACCHETTO)(
    'RT-12 RT-03 prepares one in the background in %s, with its date inside; its recipient is told, and takes it',
    async (formato) => {
      const chi = await destinatarioDelCatasto(mondo);
      const { id } = await chiedi(chi, { formato });
      expect(await leggi(id)).toMatchObject({ stato: 'RICHIESTO', formato, aggiornatiAl: null });
      await lavora();
      const pronto = await leggi(id);
      expect(pronto).toMatchObject({ stato: 'PRONTO', aggiornatiAl: OGGI, motivo: null });
      expect(pronto.righe).toBeGreaterThan(0);
      expect(pronto.totale).toBe(pronto.righe);
      const messaggi = (await mondo.messaggi()).filter(({ tipo }) => tipo === 'pacchetto-pronto');
      expect(messaggi.at(-1)).toMatchObject({ destinatario: 'ada@ente.example' });
      const byte = await scarica(chi);
      expect(byte.length).toBe(pronto.dimensione);
      if (formato !== 'XLSX') expect(byte.toString()).toMatch(/2026-11-20|20\/11\/2026/);
      expect((await mondo.registro()).at(-1)).toMatchObject({
        operazione: 'scaricare-pacchetto',
        campi: expect.arrayContaining([...estratto.campi]),
      });
    },
  );

  it('RT-12 is the office’s alone, for its own convenzioni, for operators enabled under that one', async () => {
    const chi = await destinatarioDelCatasto(mondo);
    for (const ruolo of ['TECNICO', 'AUDITOR'] as const) {
      const persona = await mondo.persona([ruolo]);
      await expect(chiederePacchetto.esegui(persona.richiesta(), input(chi))).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    }
    await expect(chiederePacchetto.esegui(chi.richiesta(), input(chi))).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    const vicino = await (await Mondo.crea()).persona(['UFFICIO']);
    await expect(chiederePacchetto.esegui(vicino.richiesta(), input(chi))).rejects.toMatchObject({ codice: 'NON_TROVATO' });
    const altro = await destinatarioDelCatasto(mondo);
    const sospeso = await destinatarioDelCatasto(mondo, { operatore: { stato: 'SOSPESO' } });
    await expect(chiedi(chi, { destinatari: [altro.operatoreId] })).rejects.toMatchObject({ campi: { destinatari: expect.any(String) } });
    await expect(chiedi(sospeso)).rejects.toMatchObject({ campi: { destinatari: expect.any(String) } });
    const ristretto = await destinatarioDelCatasto(mondo, { operatore: { campi: [estratto.campi[0]] } });
    await expect(chiedi(ristretto)).rejects.toMatchObject({ campi: { destinatari: expect.stringContaining('vede meno campi') } });
  });

  it('RT-12 SA-04 CA-07 none without the clause, none of the population register, none outside the profile, the purposes, the format, the days', async () => {
    const dellAnagrafe = await operatoreAlLavoro(mondo);
    await expect(chiedi(dellAnagrafe)).rejects.toMatchObject({ codice: 'BANCA_NON_ESTRAIBILE' });
    expect((await elencarePacchetti.esegui(ufficio.richiesta(), { id: dellAnagrafe.convenzioneId })).nessuno).toContain('visure');
    const senza = await destinatarioDelCatasto(mondo, { cambia: ({ pacchetti: _via, ...resto }) => resto });
    await expect(chiedi(senza)).rejects.toMatchObject({ codice: 'PACCHETTI_NON_PREVISTI' });
    const tolto = estratto.campi.find((id) => !estratto.richiede.includes(id)) ?? '';
    const stretto = await destinatarioDelCatasto(mondo, { campi: CATASTO.campi.map(({ id }) => id).filter((id) => id !== tolto) });
    await expect(chiedi(stretto)).rejects.toMatchObject({ campi: { campi: expect.any(String) } });
    const offerti = (await aprireModuloPacchetto.esegui(ufficio.richiesta(), { id: stretto.convenzioneId })).estratti;
    expect(JSON.stringify(offerti.map(({ campi }) => campi.map(({ valore }) => valore)))).not.toContain(`"${tolto}"`);
    const intero = await destinatarioDelCatasto(mondo);
    await expect(chiedi(intero, { scarichi: '21' })).rejects.toMatchObject({ campi: { scarichi: expect.any(String) } });
    await expect(chiedi(intero, { finalita: 'altro' })).rejects.toMatchObject({ campi: { finalita: expect.any(String) } });
    const breve = await destinatarioDelCatasto(mondo, { cambia: (c) => ({ ...c, pacchetti: { formati: ['CSV'], giorni: 5 } }) });
    await expect(chiedi(breve)).rejects.toMatchObject({ campi: { giorni: expect.any(String) } });
    await expect(chiedi(breve, { giorni: '5', formato: 'XLSX' })).rejects.toMatchObject({ campi: { formato: expect.any(String) } });
    const sospesa = await destinatarioDelCatasto(mondo, { convenzione: { stato: 'RISOLTA' } });
    await expect(chiedi(sospesa)).rejects.toMatchObject({ codice: 'CONVENZIONE_NON_UTILIZZABILE' });
  });
});

describe('the making of a package', () => {
  it('RT-12 stopped before it begins, or while it is made, leaves nothing and tells nobody', async () => {
    const chi = await destinatarioDelCatasto(mondo);
    const { id } = await chiedi(chi);
    const prima = (await mondo.messaggi()).length;
    await annullarePacchetto.esegui(ufficio.richiesta(), { id, motivo: 'Chiesto per errore.' });
    await lavora();
    expect(await leggi(id)).toMatchObject({ stato: 'ANNULLATO', motivo: 'Chiesto per errore.' });
    expect((await mondo.messaggi()).length).toBe(prima);
    expect(await sql('SELECT stato FROM lavoro WHERE parametri ->> $1 = $2', ['pacchettoId', id])).toEqual([{ stato: 'CONCLUSO' }]);
    expect(await elencarePropriPacchetti.esegui(chi.richiesta(), {})).toEqual([]);
  });

  it('RT-12 of a convenzione that has ended meanwhile is not made, and says why', async () => {
    const chi = await destinatarioDelCatasto(mondo);
    const { id } = await chiedi(chi);
    await sql("UPDATE convenzione SET stato = 'RISOLTA' WHERE id = $1", [chi.convenzioneId]);
    await lavora();
    expect(await leggi(id)).toMatchObject({ stato: 'FALLITO', motivo: expect.stringContaining('oggi non si può usare') });
  });

  it('RT-12 begun again after a worker died it starts from nothing, and is the same', async () => {
    const chi = await destinatarioDelCatasto(mondo);
    const { id } = await chiedi(chi);
    await sql("UPDATE pacchetto SET stato = 'IN_PRODUZIONE', tentativo = 1 WHERE id = $1", [id]);
    await sql("INSERT INTO pacchetto_blocco SELECT erogatore_id, id, 0, 'a metà'::bytea FROM pacchetto WHERE id = $1", [id]);
    await sql("UPDATE lavoro SET stato = 'IN_CORSO', affidato_a = 0, iniziato_il = $2 WHERE parametri ->> 'pacchettoId' = $1", [
      id,
      ADESSO,
    ]);
    await lavora();
    expect(await leggi(id)).toMatchObject({ stato: 'PRONTO' });
    expect((await scarica(chi)).toString()).not.toContain('a metà');
  });

  it('SA-17 RT-12 whom a later archive protects is given to nobody any more: refused at once, told to the office, and the next is without', async () => {
    const altrove = await Mondo.crea();
    await importaCatasto(db, altrove.erogatoreId, ARCHIVIO, OGGI);
    const chi = await destinatarioDelCatasto(altrove);
    const lufficio = (await altrove.persona(['UFFICIO'])).richiesta();
    const intestazioni = CATASTO.estratti.find(({ codice }) => codice === 'CATASTO_TITOLARITA');
    const prepara = async () => {
      const chiesto = { estratto: intestazioni?.codice, campi: [...(intestazioni?.campi ?? [])] };
      const { id } = await chiederePacchetto.esegui(lufficio, input(chi, chiesto));
      await lavora();
      return id;
    };
    const id = await prepara();
    expect((await scarica(chi)).toString()).toContain('Eva');
    const protetta = ARCHIVIO.map((riga) => ('codice' in riga && riga.codice === 'eva' ? { ...riga, protetto: true } : riga));
    await importaCatasto(db, altrove.erogatoreId, protetta, OGGI);
    await expect(scarica(chi)).rejects.toMatchObject({ codice: 'PACCHETTO_NON_PIU_CONSULTABILE' });
    expect(await elencarePropriPacchetti.esegui(chi.richiesta(), {})).toMatchObject([{ impedimento: expect.any(String), scarichi: 1 }]);
    expect(await leggerePacchetto.esegui(lufficio, { id })).toMatchObject({ stato: 'PRONTO', bloccato: true });
    const compiti = async () =>
      (await leggereScrivaniaUfficio.esegui(lufficio, {})).compiti.filter(({ chiave }) => chiave === `pacchetto-${id}`);
    expect(await compiti()).toMatchObject([{ urgente: true }]);
    await ritirarePacchetto.esegui(lufficio, { id, motivo: 'Contiene dati di chi è protetto.' });
    expect(await compiti()).toEqual([]);
    expect(await sql('SELECT count(*)::int AS righe FROM pacchetto_soggetto WHERE pacchetto_id = $1', [id])).toEqual([{ righe: 0 }]);
    const nuovo = await prepara();
    expect(await leggerePacchetto.esegui(lufficio, { id: nuovo })).toMatchObject({ stato: 'PRONTO', bloccato: false });
    const scaricabile = (await elencarePropriPacchetti.esegui(chi.richiesta(), {})).find(({ impedimento }) => impedimento === null);
    const pezzi: Uint8Array[] = [];
    for await (const pezzo of (await scaricarePacchetto.esegui(chi.richiesta(), { id: scaricabile?.id })).flusso()) pezzi.push(pezzo);
    expect(Buffer.concat(pezzi).toString()).not.toContain('Eva');
  });

  it('SA-17 one that tells of somebody is given to nobody once that person is protected, also under another card', async () => {
    const altrove = await Mondo.crea();
    const codiceFiscale = 'DNGMRA70E42H501G';
    const conEva = (altro: object) => ARCHIVIO.map((riga) => ('codice' in riga && riga.codice === 'eva' ? { ...riga, ...altro } : riga));
    await importaCatasto(db, altrove.erogatoreId, conEva({ codiceFiscale }), OGGI);
    const chi = await destinatarioDelCatasto(altrove);
    const intestazioni = CATASTO.estratti.find(({ codice }) => codice === 'CATASTO_TITOLARITA');
    const chiesto = { estratto: intestazioni?.codice, campi: [...(intestazioni?.campi ?? [])] };
    await chiederePacchetto.esegui((await altrove.persona(['UFFICIO'])).richiesta(), input(chi, chiesto));
    await lavora();
    expect((await scarica(chi)).toString()).toContain('Eva');
    const rinumerata = ARCHIVIO.map((riga) => JSON.parse(JSON.stringify(riga).replaceAll('"eva"', '"eva-2"')) as (typeof ARCHIVIO)[number]);
    const conCodice = rinumerata.map((riga) => ('codice' in riga && riga.codice === 'eva-2' ? { ...riga, codiceFiscale } : riga));
    await importaCatasto(db, altrove.erogatoreId, conCodice, OGGI);
    expect((await scarica(chi)).toString()).toContain('Eva');
    const motivo = 'Ospite di una casa rifugio';
    await disporreProtezione.esegui((await altrove.persona(['RESPONSABILE'])).richiesta(), { conosciuta: 'CODICE', codiceFiscale, motivo });
    await expect(scarica(chi)).rejects.toMatchObject({ codice: 'PACCHETTO_NON_PIU_CONSULTABILE' });
    await expect(
      nelComuneComeApp(altrove.erogatoreId, (tx) => tx.$queryRaw`SELECT codice_fiscale FROM pacchetto_soggetto`),
      'and the application cannot read of whom, but by card',
    ).rejects.toThrow(/permission denied|42501/);
  });

  it('RT-12 one in which there is no row at all is not ready: nobody is told, and the office reads why', async () => {
    const chi = await destinatarioDelCatasto(mondo);
    const { id } = await chiedi(chi, { selezione: { comune: "Sant'Agata" } });
    await lavora();
    expect(await leggi(id)).toMatchObject({ stato: 'FALLITO', motivo: expect.stringContaining('nessuna riga') });
    expect(await elencarePropriPacchetti.esegui(chi.richiesta(), {})).toEqual([]);
    expect(await sql('SELECT count(*)::int AS blocchi FROM pacchetto_blocco WHERE pacchetto_id = $1', [id])).toEqual([{ blocchi: 0 }]);
  });

  it('RT-12 a work that was given up shows as failed, and can be thrown away', async () => {
    const { id } = await chiedi(await destinatarioDelCatasto(mondo));
    await sql("UPDATE lavoro SET stato = 'FALLITO' WHERE parametri ->> 'pacchettoId' = $1", [id]);
    expect(await leggi(id)).toMatchObject({ stato: 'FALLITO' });
    await annullarePacchetto.esegui(ufficio.richiesta(), { id, motivo: 'Non serve più.' });
    expect(await leggi(id)).toMatchObject({ stato: 'ANNULLATO' });
  });
});
