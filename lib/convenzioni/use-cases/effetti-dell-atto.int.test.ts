import { expect, it } from 'vitest';
import { CLAUSOLE_GENERALI } from '@/lib/testing/atto-di-prova';
import { attoPreparato, conAccessi, controfirmato, firmatoDallEnte, minutiDopo } from '@/lib/testing/atto-aggiuntivo';
import { famigliaDAngelo, perNome } from '@/lib/testing/consultazione';
import { convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { sql } from '@/lib/testing/mondo';
import { aprireVisura } from '@/lib/visure/use-cases/aprire-visura';
import { cercarePersone } from '@/lib/visure/use-cases/cercare-persone';
import { leggereClausolaDaModificare } from './leggere-clausola-da-modificare';
import { leggereModifica } from './leggere-modifica';
import { modificareParametriClausola } from './modificare-parametri-clausola';
import { modificareTestoClausola } from './modificare-testo-clausola';
import { scartareModifica } from './scartare-modifica';

it('CA-04 CA-08 SA-17 an open session is answered under the clauses of the moment, and the register names their version at each query', async () => {
  const scena = await convenzioneVigente({}, { profilo: 'M', visure: ['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA'] });
  const { mondo, enteId, id } = scena;
  const { madre } = await famigliaDAngelo(mondo);
  await sql("UPDATE operatore SET stato = 'ATTIVO' WHERE convenzione_id = $1 AND cognome = 'Rossi'", [id]);
  const [operatore] = await sql<{ id: string }>("SELECT id FROM operatore WHERE convenzione_id = $1 AND cognome = 'Rossi'", [id]);
  const persona = await mondo.persona(['OPERATORE'], { enteId, operatoreId: operatore?.id ?? '' });
  const apre = (visura: string, minuto: number) =>
    aprireVisura.esegui(persona.richiesta(minutiDopo(minuto)), { finalita: 'F1', riferimento: 'Prot.1', visura, id: madre });
  const pratica = { finalita: 'F1', riferimento: 'Prot.1' };
  await cercarePersone.esegui(persona.richiesta(minutiDopo(1)), { ...perNome('dangelo', 'maria'), ...pratica });
  await apre('COMPOSIZIONE_FAMIGLIA', 1);
  await apre('INDIVIDUALE', 1);
  await conAccessi(scena, 2, { profilo: 'S', visure: ['INDIVIDUALE'] });
  const atto = await attoPreparato(scena);
  const loro = await firmatoDallEnte(scena, atto, minutiDopo(2));
  await apre('COMPOSIZIONE_FAMIGLIA', 3);
  await controfirmato(scena, atto.id, loro, minutiDopo(4));
  await expect(apre('COMPOSIZIONE_FAMIGLIA', 5)).rejects.toMatchObject({ codice: 'VISURA_NON_CONSENTITA' });
  await apre('INDIVIDUALE', 5);
  const voci = (await mondo.registro()).filter(({ operazione }) => operazione === 'aprire-visura');
  expect(voci.map(({ esito, clausole_versione }) => [esito, clausole_versione])).toEqual([
    ['CONSENTITO', 1],
    ['CONSENTITO', 1],
    ['CONSENTITO', 1],
    ['NEGATO', 2],
    ['CONSENTITO', 2],
  ]);
  const campi = (quale: number) => voci[quale]?.campi as string[];
  expect(campi(4).length).toBeLessThan(campi(1).length);
  expect(campi(1)).toEqual(expect.arrayContaining(campi(4)));
});

it('RT-07 CA-18 a session opened under other rules of access is closed, and opened again under the new ones', async () => {
  const scena = await convenzioneVigente();
  const { mondo, enteId, id, ufficio } = scena;
  await sql("UPDATE operatore SET stato = 'ATTIVO' WHERE convenzione_id = $1 AND cognome = 'Rossi'", [id]);
  const [operatore] = await sql<{ id: string }>("SELECT id FROM operatore WHERE convenzione_id = $1 AND cognome = 'Rossi'", [id]);
  const { sessioneId } = await mondo.persona(['OPERATORE'], { enteId, operatoreId: operatore?.id ?? '' });
  const aperta = async () =>
    (await sql<{ chiusa_il: Date | null }>('SELECT chiusa_il FROM sessione WHERE id = $1', [sessioneId]))[0]?.chiusa_il;
  const { parametri } = await leggereClausolaDaModificare.esegui(ufficio.richiesta(), { id, chiave: 'sessioni' });
  if (!parametri) throw new Error('The clause on sessions has no form');
  const campo = parametri.campi.find(({ nome }) => /inattivita/i.test(nome))?.nome ?? '';
  const digitati = { id, chiave: 'sessioni', letta: parametri.letta, valori: { ...parametri.valori, [campo]: '7' } };
  await modificareParametriClausola.esegui(ufficio.richiesta(), digitati);
  await expect(modificareParametriClausola.esegui(ufficio.richiesta(), digitati), 'on a form read before').rejects.toMatchObject({
    codice: 'BOZZA_SALVATA_DA_ALTRI',
  });
  const { cambiate } = await leggereModifica.esegui(ufficio.richiesta(), { id });
  expect(cambiate.map(({ chiave }) => chiave)).toEqual(['sessioni']);
  const atto = await attoPreparato(scena);
  const loro = await firmatoDallEnte(scena, atto, minutiDopo(1));
  expect(await aperta()).toBeNull();
  await controfirmato(scena, atto.id, loro, minutiDopo(2));
  expect(await aperta()).toEqual(minutiDopo(2));
});

it('CH-02 a wording that does not say what is enforced is kept in the draft, and no act is written of it; given up, nothing is left', async () => {
  const scena = await convenzioneVigente();
  const { ufficio, id } = scena;
  const { letta } = await leggereClausolaDaModificare.esegui(ufficio.richiesta(), { id, chiave: 'durata' });
  await modificareTestoClausola.esegui(ufficio.richiesta(), { id, chiave: 'durata', letta, testo: '## Durata\n\nDura il giusto.' });
  const { bozza } = await leggereModifica.esegui(ufficio.richiesta(), { id });
  expect(bozza?.impedimento).toMatch(/correggi il testo di: «Durata e rinnovo»/);
  await expect(attoPreparato(scena)).rejects.toMatchObject({ codice: 'TESTI_DA_CORREGGERE' });
  await expect(scartareModifica.esegui(ufficio.richiesta(), { id, letta: 'x' })).rejects.toMatchObject({
    codice: 'BOZZA_SALVATA_DA_ALTRI',
  });
  await scartareModifica.esegui(ufficio.richiesta(), { id, letta: bozza?.letta });
  expect((await leggereModifica.esegui(ufficio.richiesta(), { id })).bozza).toBeNull();
});

it('CA-14 another term is reckoned from the countersignature of the convenzione, said in the act and in force with it', async () => {
  const scena = await convenzioneVigente();
  const { ufficio, id } = scena;
  const { parametri } = await leggereClausolaDaModificare.esegui(ufficio.richiesta(), { id, chiave: 'durata' });
  const digitati = { id, chiave: 'durata', letta: parametri?.letta, valori: { ...parametri?.valori, anni: '6' } };
  await modificareParametriClausola.esegui(ufficio.richiesta(), digitati);
  expect((await leggereModifica.esegui(ufficio.richiesta(), { id })).scadenza).toEqual({ prima: '2030-03-10', dopo: '2032-03-10' });
  const atto = await attoPreparato(scena);
  await controfirmato(scena, atto.id, await firmatoDallEnte(scena, atto, minutiDopo(1)), minutiDopo(2));
  expect(await scena.riga()).toMatchObject({ scade: '2032-03-10', clausole_versione: 2 });
});

it('CA-14 a renewal moves the last day at its countersignature, and not before', async () => {
  const scena = await convenzioneVigente();
  const atto = await attoPreparato(scena, 'RINNOVO');
  const loro = await firmatoDallEnte(scena, atto, minutiDopo(1));
  expect(await scena.riga()).toMatchObject({ scade: '2030-03-10' });
  await controfirmato(scena, atto.id, loro, minutiDopo(2));
  expect(await scena.riga()).toMatchObject({ scade: '2034-03-10', clausole_versione: 1, stato: 'VIGENTE' });
});

it('CA-14 a renewal is signed no more once an addendum has moved the term that it was prepared on', async () => {
  const scena = await convenzioneVigente();
  const rinnovo = await attoPreparato(scena, 'RINNOVO');
  const loro = await firmatoDallEnte(scena, rinnovo, minutiDopo(1));
  await sql("UPDATE convenzione SET scadenza_il = '2031-03-10' WHERE id = $1", [scena.id]);
  await expect(controfirmato(scena, rinnovo.id, loro, minutiDopo(2))).rejects.toMatchObject({ codice: 'TERMINE_GIA_CAMBIATO' });
});

it('CH-09 a renewal whose term the act itself says moves the last day to that, once and again', async () => {
  const rinnovo = { ...CLAUSOLE_GENERALI, durata: { anni: 3, rinnovo: { tipo: 'ATTO_ESPRESSO' as const } } };
  const scena = await convenzioneVigente({ clausole: rinnovo });
  expect(await scena.riga()).toMatchObject({ scade: '2029-03-10' });
  for (const [minuto, finoAl] of [
    [1, '2031-12-31'],
    [3, '2033-06-30'],
  ] as const) {
    const atto = await attoPreparato(scena, 'RINNOVO', { finoAl });
    await controfirmato(scena, atto.id, await firmatoDallEnte(scena, atto, minutiDopo(minuto)), minutiDopo(minuto + 1));
    expect(await scena.riga()).toMatchObject({ scade: finoAl, stato: 'VIGENTE' });
  }
});
