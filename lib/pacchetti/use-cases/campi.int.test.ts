import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { svolgereLavori } from '@/jobs/svolgere-lavori';
import { CATASTO } from '@/lib/catasto/domain/banca';
import { creaCaso } from '@/lib/demo/popolazione/caso';
import { chiudiDb } from '@/lib/platform/db';
import type * as Scrittori from '@/lib/platform/fogli/scrivere';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { importaCatasto } from '@/lib/testing/catasto';
import { ARCHIVIO, OGGI } from '@/lib/testing/catasto-scena';
import type { Postazione } from '@/lib/testing/consultazione';
import { ADESSO, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { destinatarioDelCatasto } from '@/lib/testing/pacchetti-catasto';
import { annullarePacchetto } from './annullare-pacchetto';
import { chiederePacchetto } from './chiedere-pacchetto';
import { leggerePacchetto } from './leggere-pacchetto';

/** What happens in the world after the first bytes of a package: once, then nothing. */
const dopoIPrimiByte: { accade: (() => Promise<unknown>) | null } = { accade: null };
vi.mock('@/lib/platform/fogli/scrivere', async (originale) => {
  const vero: typeof Scrittori = await originale();
  const scrivere: typeof vero.scrivere = async function* (...argomenti) {
    for await (const pezzo of vero.scrivere(...argomenti)) {
      yield pezzo;
      const { accade } = dopoIPrimiByte;
      dopoIPrimiByte.accade = null;
      await accade?.();
    }
  };
  return { ...vero, scrivere };
});

let db: Proprietario;
let mondo: Mondo;
let ufficio: PersonaDiProva;

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

async function chiedi(chi: Postazione, estratto: string, campi: readonly string[]): Promise<string> {
  const { id } = await chiederePacchetto.esegui(ufficio.richiesta(), {
    ...{ convenzioneId: chi.convenzioneId, estratto, campi, formato: 'JSON_LINES', finalita: 'assistenza' },
    ...{ destinatari: [chi.operatoreId], giorni: '3', scarichi: '1' },
  });
  return id;
}
const lavora = () => svolgereLavori(() => ADESSO, { id: 7 });
const contenuto = async (id: string): Promise<string> => {
  const blocchi = await sql<{ contenuto: Buffer }>('SELECT contenuto FROM pacchetto_blocco WHERE pacchetto_id = $1 ORDER BY indice', [id]);
  return Buffer.concat(blocchi.map((uno) => uno.contenuto)).toString();
};

const casuale = creaCaso('pacchetti');
const SCELTE = CATASTO.estratti.flatMap((estratto) =>
  Array.from({ length: 4 }, (_, volta) => {
    const oltre = estratto.campi.filter((id) => !estratto.richiede.includes(id));
    const tolti = oltre.filter(() => casuale.capita((volta + 1) / 5));
    return { estratto: estratto.codice, campi: estratto.campi.filter((id) => !tolti.includes(id)) };
  }),
);

it.each(SCELTE)(
  'RT-12 CA-08 a package of $estratto holds the fields that were chosen and no other: $campi',
  async ({ estratto, campi }) => {
    const chi = await destinatarioDelCatasto(mondo, { campi });
    const id = await chiedi(chi, estratto, campi);
    await lavora();
    const righe = (await contenuto(id)).trim().split('\n');
    expect(righe.length).toBeGreaterThan(0);
    for (const riga of righe) expect(Object.keys(JSON.parse(riga)).toSorted()).toEqual([...campi, 'datiAggiornatiAl'].toSorted());
    expect(righe.join('')).not.toContain('Segreti');
  },
);

it('RT-12 stopped by the office while it is written, it stops there: no byte, no message, nothing to download', async () => {
  const [estratto] = CATASTO.estratti;
  const chi = await destinatarioDelCatasto(mondo);
  const id = await chiedi(chi, estratto?.codice ?? '', estratto?.campi ?? []);
  const prima = (await mondo.messaggi()).length;
  dopoIPrimiByte.accade = async () => {
    expect((await leggerePacchetto.esegui(ufficio.richiesta(), { id })).stato).toBe('IN_PRODUZIONE');
    await annullarePacchetto.esegui(ufficio.richiesta(), { id, motivo: 'Chiesto per errore.' });
  };
  await lavora();
  expect(await leggerePacchetto.esegui(ufficio.richiesta(), { id })).toMatchObject({ stato: 'ANNULLATO' });
  expect(await contenuto(id)).toBe('');
  expect((await mondo.messaggi()).length).toBe(prima);
});

it('RT-12 a fault is tried again from the beginning, and the third leaves it failed, for the office to see', async () => {
  const [estratto] = CATASTO.estratti;
  const id = await chiedi(await destinatarioDelCatasto(mondo), estratto?.codice ?? '', estratto?.campi ?? []);
  const guasto = () => {
    dopoIPrimiByte.accade = () => Promise.reject(new Error('disco pieno'));
  };
  guasto();
  await lavora();
  expect(await leggerePacchetto.esegui(ufficio.richiesta(), { id })).toMatchObject({ stato: 'PRONTO' });
  const altro = await chiedi(await destinatarioDelCatasto(mondo), estratto?.codice ?? '', estratto?.campi ?? []);
  await sql("UPDATE lavoro SET tentativi = 2 WHERE parametri ->> 'pacchettoId' = $1", [altro]);
  guasto();
  await lavora();
  expect(await leggerePacchetto.esegui(ufficio.richiesta(), { id: altro })).toMatchObject({ stato: 'FALLITO' });
});
