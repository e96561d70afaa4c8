import { describe, expect, it } from 'vitest';
import { elencareDocumenti } from '@/lib/documenti/use-cases/elencare-documenti';
import { leggereFascicolo } from '@/lib/documenti/use-cases/leggere-fascicolo';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import type { CasoUso } from '@/lib/platform/use-case';
import { POLIZIA } from '@/lib/testing/atto-di-prova';
import { convenzioneVigente, type Scena } from '@/lib/testing/convenzione-generata';
import { raccogliere } from '@/lib/core/flusso';
import { Mondo, sql } from '@/lib/testing/mondo';
import { dichiarareDecadenza } from './dichiarare-decadenza';
import { diffidareFruitore } from './diffidare-fruitore';
import { recedereComeFruitore } from './recedere-come-fruitore';
import { recedereDaConvenzione } from './recedere-da-convenzione';
import { registrareRimedio } from './registrare-rimedio';
import { revocareAccessi } from './revocare-accessi';
import { risolvereConvenzione } from './risolvere-convenzione';
import { sospendereConvenzione } from './sospendere-convenzione';
import { sospenderePropriaConvenzione } from './sospendere-propria-convenzione';

const MOTIVO = 'Motivo di prova abbastanza lungo da essere accolto.';
const generale = () => convenzioneVigente();
const polizia = () => convenzioneVigente(POLIZIA, { motivoAnpr: 'il comando non è accreditato' });

type Chi = 'ufficio' | 'responsabile' | 'referente';
type Caso = readonly [
  tipo: string,
  firme: string[],
  verso: string,
  messaggio: string,
  scena: () => Promise<Scena>,
  chi: Chi,
  CasoUso<unknown>,
  object,
];
const CASI: readonly Caso[] = [
  [
    'DIFFIDA',
    ['EROGATORE'],
    'USCITA',
    'convenzione-diffidata',
    polizia,
    'responsabile',
    diffidareFruitore,
    { versione: 3, termineIl: '2026-04-30' },
  ],
  ['SOSPENSIONE', ['EROGATORE'], 'USCITA', 'convenzione-sospesa', generale, 'ufficio', sospendereConvenzione, {}],
  ['SOSPENSIONE_FRUITORE', ['FRUITORE'], 'ENTRATA', 'convenzione-sospesa', generale, 'referente', sospenderePropriaConvenzione, {}],
  ['REVOCA_ACCESSI', ['EROGATORE'], 'USCITA', 'convenzione-accessi-revocati', generale, 'ufficio', revocareAccessi, { ambito: 'ENTE' }],
  [
    'RISOLUZIONE',
    ['EROGATORE'],
    'USCITA',
    'convenzione-cessata',
    generale,
    'responsabile',
    risolvereConvenzione,
    { versione: 3, causale: 'FINALITA_CESSATE' },
  ],
  [
    'RECESSO_EROGATORE',
    ['EROGATORE'],
    'USCITA',
    'convenzione-cessata',
    generale,
    'responsabile',
    recedereDaConvenzione,
    { versione: 3, causale: 'INTERESSE_PUBBLICO' },
  ],
  [
    'RECESSO_FRUITORE',
    ['FRUITORE'],
    'ENTRATA',
    'convenzione-cessata',
    generale,
    'referente',
    recedereComeFruitore,
    { versione: 3, efficaceIl: '2026-05-01' },
  ],
  [
    'DECADENZA',
    ['EROGATORE'],
    'USCITA',
    'convenzione-cessata',
    polizia,
    'responsabile',
    dichiarareDecadenza,
    { versione: 3, attoNumero: '7', attoData: '2026-03-09' },
  ],
];

const documenti = (id: string, tipo?: string) =>
  sql<{ id: string; tipo: string; firme_richieste: string[]; verso: string; stato: string; versione: number; ente_id: string }>(
    "SELECT * FROM documento WHERE convenzione_id = $1 AND tipo NOT LIKE 'CONVENZIONE%' AND ($2::text IS NULL OR tipo = $2) ORDER BY versione",
    [id, tipo ?? null],
  );

describe.each(CASI)('%s', (tipo, firme, verso, messaggio, prepara, chi, casoUso, input) => {
  it('CA-15 CH-11 is written with its act, once, to be signed; its message leads to it; the fruitore reads it, another ente does not', async () => {
    const scena = await prepara();
    const { id, mondo, enteId, referente } = scena;
    const agire = (motivo = MOTIVO) => casoUso.esegui(scena[chi].richiesta(), { id, motivo, ...input });

    await expect(agire('Un carattere che manca: 漢, in un motivo abbastanza lungo.')).rejects.toMatchObject({
      famiglia: 'NON_VALIDO',
      campi: { motivo: expect.stringContaining('漢') },
    });
    expect(await documenti(id), 'a refused act leaves no paper').toEqual([]);

    const esiti = await Promise.allSettled([agire(), agire()]);
    expect(esiti.map(({ status }) => status).sort(), 'two clicks are one act').toEqual(['fulfilled', 'rejected']);
    const archiviati = await documenti(id);
    expect(archiviati.map((riga) => [riga.tipo, riga.firme_richieste, riga.verso, riga.stato, riga.ente_id])).toEqual([
      [tipo, firme, verso, 'GENERATO', enteId],
    ]);

    const [documento] = archiviati;
    const collegamento = (await mondo.messaggi()).find((uno) => uno.tipo === messaggio)?.dati.documento;
    expect(collegamento).toMatchObject({ collegamento: expect.stringContaining(`/api/documenti/${documento?.id ?? ''}`) });

    const elenco = await elencareDocumenti.esegui(referente.richiesta(), {});
    expect(elenco.documenti.map((riga) => riga.tipo)).toContain(tipo);
    const { flusso } = await scaricareDocumento.esegui(referente.richiesta(), { id: documento?.id });
    expect((await raccogliere(flusso())).subarray(0, 5)).toEqual(new Uint8Array(Buffer.from('%PDF-')));
    const estraneo = await mondo.persona(['REFERENTE'], { enteId: await mondo.ente() });
    expect((await elencareDocumenti.esegui(estraneo.richiesta(), {})).documenti).toEqual([]);
    await expect(scaricareDocumento.esegui(estraneo.richiesta(), { id: documento?.id })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
  });
});

it('CH-11 a second diffida is another document: the dossier shows both, each with its own life', async () => {
  const { id, responsabile, ufficio, riga } = await polizia();
  const dati = async () => ({ id, versione: (await riga()).versione, motivo: MOTIVO });
  await diffidareFruitore.esegui(responsabile.richiesta(), { ...(await dati()), termineIl: '2026-04-30' });
  await registrareRimedio.esegui(responsabile.richiesta(), await dati());
  await diffidareFruitore.esegui(responsabile.richiesta(), { ...(await dati()), termineIl: '2026-05-30' });
  const due = await documenti(id, 'DIFFIDA');
  expect(due.map(({ versione }) => versione)).toEqual([1, 1]);
  const { documenti: fascicolo } = await leggereFascicolo.esegui(ufficio.richiesta(), { id });
  const diffide = fascicolo.filter(({ tipo }) => tipo === 'DIFFIDA');
  expect(diffide.map((uno) => uno.id).sort()).toEqual(due.map((uno) => uno.id).sort());
  for (const { versione, precedenti, etichetta } of diffide)
    expect([versione, precedenti, etichetta]).toEqual([1, [], expect.stringMatching(/^Diffida ad adempiere del 10\/03\/2026/)]);
});

it('CH-11 what the state or the clause refuses leaves no paper', async () => {
  const { id, responsabile, ufficio } = await generale();
  await expect(
    diffidareFruitore.esegui(responsabile.richiesta(), { id, versione: 3, motivo: MOTIVO, termineIl: '2026-04-30' }),
  ).rejects.toMatchObject({ codice: 'DIFFIDA_NON_PREVISTA' });
  await expect(
    dichiarareDecadenza.esegui(responsabile.richiesta(), { id, versione: 3, motivo: MOTIVO, attoNumero: '7', attoData: '2026-03-09' }),
  ).rejects.toMatchObject({ codice: 'DECADENZA_NON_PREVISTA' });
  await expect(
    risolvereConvenzione.esegui(responsabile.richiesta(), { id, versione: 2, motivo: MOTIVO, causale: 'INADEMPIMENTO' }),
  ).rejects.toMatchObject({ codice: 'MODIFICATO_DA_ALTRI' });
  const altrove = await (await Mondo.crea()).persona(['UFFICIO']);
  await expect(sospendereConvenzione.esegui(altrove.richiesta(), { id, motivo: MOTIVO })).rejects.toMatchObject({
    famiglia: 'NON_TROVATO',
  });
  await expect(sospenderePropriaConvenzione.esegui(ufficio.richiesta(), { id, motivo: MOTIVO })).rejects.toMatchObject({
    codice: 'PERMESSO_MANCANTE',
  });
  expect(await documenti(id)).toEqual([]);
});
