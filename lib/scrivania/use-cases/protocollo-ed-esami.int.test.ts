import { describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { registrareConsegna } from '@/lib/documenti/use-cases/registrare-consegna';
import { registrareMancataConsegna } from '@/lib/documenti/use-cases/registrare-mancata-consegna';
import { trasmettereDocumento } from '@/lib/documenti/use-cases/trasmettere-documento';
import { protocollareDocumento } from '@/lib/documenti/use-cases/protocollare-documento';
import { elencareProtocollo } from '@/lib/protocollo/use-cases/elencare-protocollo';
import { documentoDiProva, registroInterno } from '@/lib/testing/documenti';
import { ADESSO, inserisci, Mondo, type PersonaDiProva } from '@/lib/testing/mondo';
import { leggereScrivaniaUfficio } from './leggere-scrivania-ufficio';

async function scena() {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente({ denominazione: 'Azienda sanitaria' });
  const convenzioneId = await mondo.convenzione(enteId, { numero: '2026/0003' });
  const nuovo = (giorni: number, colonne: Record<string, unknown> = {}) =>
    documentoDiProva(mondo, {
      ente_id: enteId,
      convenzione_id: convenzioneId,
      creato_il: new Date(ADESSO.getTime() - giorni * 86_400_000),
      ...colonne,
    });
  return { mondo, enteId, convenzioneId, nuovo };
}
const scrivania = (chi: PersonaDiProva) => leggereScrivaniaUfficio.esegui(chi.richiesta(), {});
const delProtocollo = async (chi: PersonaDiProva) => (await scrivania(chi)).compiti.filter(({ chiave }) => chiave === 'protocollare');

describe('what waits for a protocol', () => {
  it('is one thing to do for the office, and a list with the oldest first', async () => {
    const { mondo, nuovo } = await scena();
    await registroInterno(mondo);
    const [ufficio, capo] = [await mondo.persona(['UFFICIO']), await mondo.persona(['RESPONSABILE'])];
    expect(await delProtocollo(ufficio)).toEqual([]);
    const recente = await nuovo(1);
    const arrivato = await nuovo(3, { tipo: 'DESIGNAZIONE', generato: false, stato: 'RICEVUTO', verso: 'ENTRATA' });
    expect(await delProtocollo(ufficio)).toMatchObject([
      {
        titolo: '2 documenti da protocollare',
        termine: 'in attesa da 3 giorni',
        href: '/ufficio/registro/protocollo#da-protocollare',
      },
    ]);
    expect(await delProtocollo(capo), 'the responsabile gives no numbers').toEqual([]);
    expect((await elencareProtocollo.esegui(ufficio.richiesta(), {})).daFare).toMatchObject([
      { cosa: 'protocollare', totale: 2, documenti: [{ id: arrivato, numero: '2026/0003' }, { id: recente }] },
      { cosa: 'trasmettere', totale: 0, documenti: [] },
      { cosa: 'consegnare', totale: 0, documenti: [] },
    ]);
    expect((await elencareProtocollo.esegui(ufficio.richiesta(), { anno: '2026' })).daFare, 'not in a search').toEqual([]);
    expect((await elencareProtocollo.esegui(capo.richiesta(), {})).daFare).toEqual([]);
    await protocollareDocumento.esegui(ufficio.richiesta(), { id: arrivato });
    expect(await delProtocollo(ufficio)).toMatchObject([{ titolo: '1 documento da protocollare' }]);
  });

  it('is only what is final and comes in or goes out: no signature missing, no copy, no earlier version', async () => {
    const { mondo, nuovo } = await scena();
    const firme = { tipo: 'DIFFIDA', firme_richieste: ['EROGATORE'] };
    const firmato = await nuovo(5, { ...firme, stato: 'FIRMATO', firme_apposte: ['EROGATORE'] });
    await nuovo(4, firme);
    await nuovo(4, { tipo: 'ALLEGATO_TECNICO', verso: 'INTERNO' });
    await nuovo(4, { tipo: 'ATTO_FIRMATO', originale_id: firmato, generato: false, stato: 'RICEVUTO', verso: 'ENTRATA' });
    const superata = await nuovo(4, { tipo: 'ALLEGATO_TECNICO' });
    const ultima = await nuovo(2, { tipo: 'ALLEGATO_TECNICO', versione: 2 });
    const ufficio = await mondo.persona(['UFFICIO']);
    const { daFare } = await elencareProtocollo.esegui(ufficio.richiesta(), {});
    expect(daFare.map(({ documenti }) => documenti.map(({ id }) => id))).toEqual([[firmato, ultima], [], []]);
    await registroInterno(mondo);
    await expect(protocollareDocumento.esegui(ufficio.richiesta(), { id: superata }), 'nor by hand').rejects.toMatchObject({
      codice: 'VERSIONE_SUPERATA',
      message: expect.stringMatching(/versione più recente.*si protocolla quella/) as string,
    });
    await protocollareDocumento.esegui(ufficio.richiesta(), { id: ultima });
  });

  it('what goes out waits for its sending, then for its delivery, each one thing to do with its list; what came in does not', async () => {
    const { mondo, nuovo } = await scena();
    await registroInterno(mondo);
    const [ufficio, capo] = [await mondo.persona(['UFFICIO']), await mondo.persona(['RESPONSABILE'])];
    const [primo, secondo] = [
      await nuovo(2, { tipo: 'DIFFIDA', titolo: 'Diffida' }),
      await nuovo(1, { tipo: 'DIFFIDA', titolo: 'Diffida' }),
    ];
    const entrata = await nuovo(4, { tipo: 'DESIGNAZIONE', generato: false, stato: 'RICEVUTO', verso: 'ENTRATA' });
    for (const id of [primo, secondo, entrata]) await protocollareDocumento.esegui(ufficio.richiesta(), { id });
    const aperti = async (chi = ufficio) =>
      (await scrivania(chi)).compiti.filter(({ chiave }) => ['protocollare', 'trasmettere', 'consegnare'].includes(chiave));
    expect(await aperti()).toMatchObject([
      { titolo: '2 documenti da trasmettere', termine: 'da oggi', href: '/ufficio/registro/protocollo#da-trasmettere' },
    ]);
    expect(await aperti(capo), 'the responsabile sends nothing').toEqual([]);
    await trasmettereDocumento.esegui(ufficio.richiesta(), { id: primo });
    expect((await aperti()).map(({ titolo }) => titolo).sort()).toEqual(['1 consegna da registrare', '1 documento da trasmettere']);
    const { daFare } = await elencareProtocollo.esegui(ufficio.richiesta(), {});
    expect(daFare.map(({ documenti }) => documenti.map(({ id }) => id))).toEqual([[], [secondo], [primo]]);
    const consegna = { modo: 'PEC', data: '2026-03-10' };
    await registrareMancataConsegna.esegui(ufficio.richiesta(), { id: primo, ...consegna, nota: 'Casella piena' });
    expect(await aperti(), 'what has not arrived is sent again').toMatchObject([{ titolo: '2 documenti da trasmettere' }]);
    for (const id of [primo, secondo]) await registrareConsegna.esegui(ufficio.richiesta(), { id, ...consegna, modo: 'A_MANO' });
    expect(await aperti()).toEqual([]);
  });
});

it('LE-06 what goes to a person is handed over, not sent: the desk counts it so', async () => {
  const { mondo } = await scena();
  await registroInterno(mondo);
  const ufficio = await mondo.persona(['UFFICIO']);
  const id = await documentoDiProva(mondo, { tipo: 'ESTRATTO_CITTADINO', titolo: 'Estratto', creato_il: new Date('2026-03-09T09:00:00Z') });
  await protocollareDocumento.esegui(ufficio.richiesta(), { id });
  const aperti = async () =>
    (await scrivania(ufficio)).compiti
      .filter(({ chiave }) => ['protocollare', 'trasmettere', 'consegnare'].includes(chiave))
      .map(({ titolo, dettaglio }) => [titolo, dettaglio]);
  expect(await aperti()).toEqual([['1 consegna da registrare', expect.stringContaining('vanno dati alla persona che li ha chiesti')]]);
  const consegna = { id, modo: 'RACCOMANDATA', data: '2026-03-10' };
  await registrareMancataConsegna.esegui(ufficio.richiesta(), { ...consegna, nota: 'Irreperibile' });
  expect(await aperti(), 'it is handed over in another way').toMatchObject([['1 consegna da registrare', expect.any(String)]]);
  await registrareConsegna.esegui(ufficio.richiesta(), { ...consegna, modo: 'A_MANO' });
  expect(await aperti()).toEqual([]);
});

it('CA-16 does not ask who has handed in a file to judge it: for that person it waits for a colleague', async () => {
  const { mondo, enteId, convenzioneId, nuovo } = await scena();
  const [chiCarica, collega] = [await mondo.persona(['UFFICIO']), await mondo.persona(['UFFICIO'])];
  const originale = await nuovo(1, { tipo: 'DIFFIDA', firme_richieste: ['EROGATORE'] });
  const file = await nuovo(1, {
    tipo: 'FIRMA_IN_ESAME',
    originale_id: originale,
    generato: false,
    stato: 'RICEVUTO',
    verifica: JSON.stringify({ esito: 'DA_ESAMINARE', firme: [], motivi: [], originaleSha256: 'f', verificataIl: ADESSO.toISOString() }),
  });
  await inserisci('firma_in_esame', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    documento_id: file,
    originale_id: originale,
    convenzione_id: convenzioneId,
    ente_id: enteId,
    parte: 'EROGATORE',
    stato: 'IN_ESAME',
    caricata_da: chiCarica.utenteId,
    caricata_il: ADESSO,
  });
  const parla = ({ titolo }: { titolo: string }) => /file firmato/i.test(titolo);
  expect((await scrivania(chiCarica)).compiti.filter(parla)).toEqual([]);
  expect((await scrivania(chiCarica)).inAttesaDiAltri.filter(parla)).toMatchObject([
    { titolo: 'File firmato in esame: Azienda sanitaria', dettaglio: expect.stringContaining('un’altra persona del comune') },
  ]);
  expect((await scrivania(collega)).compiti.filter(parla)).toMatchObject([{ titolo: 'Esamina il file firmato: Azienda sanitaria' }]);
  expect((await scrivania(collega)).inAttesaDiAltri.filter(parla)).toEqual([]);
});

it('CA-16 says to the office by whom the countersignature is awaited, and asks it of the responsabile', async () => {
  const { mondo, enteId } = await scena();
  await mondo.convenzione(enteId, {
    numero: '2026/0009',
    stato: 'FIRMATA_FRUITORE',
    stipulata_il: null,
    scadenza_il: null,
    firmatario_erogatore: JSON.stringify({ nome: 'Ida', cognome: 'Sarti' }),
  });
  const [ufficio, capo] = [await mondo.persona(['UFFICIO']), await mondo.persona(['RESPONSABILE'])];
  const parla = ({ titolo }: { titolo: string }) => titolo.includes('2026/0009');
  expect((await scrivania(ufficio)).compiti.filter(parla)).toEqual([]);
  expect((await scrivania(ufficio)).inAttesaDiAltri.filter(parla)).toMatchObject([
    { titolo: 'Attende la controfirma di Ida Sarti: convenzione n. 2026/0009' },
  ]);
  expect((await scrivania(capo)).compiti.filter(parla)).toMatchObject([{ titolo: 'Controfirma la convenzione n. 2026/0009' }]);
});
