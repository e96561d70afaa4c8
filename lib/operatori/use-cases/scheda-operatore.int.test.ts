import { describe, expect, it } from 'vitest';
import { Mondo, sql } from '@/lib/testing/mondo';
import { convenzioneConRegole, operatoreDiProva } from '@/lib/testing/regole';
import { aggiungereOperatori } from './aggiungere-operatori';
import { chiedereAbilitazione } from './chiedere-abilitazione';
import { completareScheda } from './completare-scheda';
import { elencareOperatori } from './elencare-operatori';
import { leggereOperatore } from './leggere-operatore';
import { sospendereOperatore } from './sospendere-operatore';

const PAOLO = { nome: 'Paolo', cognome: 'Lipari', codiceFiscale: 'RSSMRA85C10H501F' };
const BRUNO = { nome: 'Bruno', cognome: 'Rossi', codiceFiscale: 'RSSBRN80A01E715L' };
const SCHEDA = { dataNascita: '05/05/1988', luogoNascita: 'Lucca', email: 'p@ente.example', telefono: '0583 123456', sede: 'Lucca' };

async function scena() {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const convenzioneId = await convenzioneConRegole(mondo, enteId);
  const riga = (stato: string, colonne: Record<string, unknown> = {}) =>
    operatoreDiProva(mondo, enteId, convenzioneId, { stato, ...colonne });
  const [ufficio, referente] = [await mondo.persona(['UFFICIO']), await mondo.persona(['REFERENTE'], { enteId })];
  const scheda = (operatoreId: string, persona: typeof PAOLO, versione = 1) =>
    completareScheda.esegui(referente.richiesta(), { operatoreId, versione, ...persona, ...SCHEDA });
  return { mondo, enteId, convenzioneId, riga, ufficio, referente, scheda };
}

describe('the card of an operator', () => {
  it('CA-17 SA-07 refuses beside its field the codice fiscale of a colleague, also when two write it at once', async () => {
    const { riga, scheda } = await scena();
    await riga('ATTIVO', { nome: 'Ada', cognome: 'Neri', codice_fiscale: BRUNO.codiceFiscale });
    const paolo = await riga('PROPOSTO');
    await expect(scheda(paolo, BRUNO)).rejects.toMatchObject({
      famiglia: 'NON_VALIDO',
      campi: { codiceFiscale: expect.stringContaining('Ada Neri') },
    });
    const [uno, due] = [await riga('PROPOSTO'), await riga('PROPOSTO')];
    const esiti = await Promise.allSettled([scheda(uno, PAOLO), scheda(due, PAOLO)]);
    const rifiuti = esiti.flatMap((esito) => (esito.status === 'rejected' ? [esito.reason as unknown] : []));
    expect(rifiuti).toMatchObject([{ campi: { codiceFiscale: expect.any(String) } }]);
  });

  it('CA-17 takes again the codice fiscale of who has left the roster', async () => {
    const { riga, scheda } = await scena();
    await riga('DISABILITATO', { codice_fiscale: BRUNO.codiceFiscale });
    await expect(scheda(await riga('PROPOSTO'), BRUNO)).resolves.toBeDefined();
  });

  it('SA-07 tells of a codice fiscale that is of somebody else, without stopping: who writes it, and the office before it enables', async () => {
    const { convenzioneId, riga, referente, ufficio, scheda } = await scena();
    const attesi = [/cognome/, /nome/, /data di nascita/].map((frase) => expect.stringMatching(frase));
    const id = await riga('PROPOSTO');
    expect((await scheda(id, PAOLO)).dubbi).toEqual(expect.arrayContaining(attesi));
    expect((await scheda(id, BRUNO, 2)).dubbi, 'the birthday of the card is another').toEqual([expect.stringContaining('05/05/1988')]);
    await scheda(id, PAOLO, 3);
    await sql("UPDATE operatore SET stato = 'DESIGNATO' WHERE id = $1", [id]);
    expect((await leggereOperatore.esegui(ufficio.richiesta(), { operatoreId: id })).dubbi).toEqual(expect.arrayContaining(attesi));
    const [inElenco] = (await elencareOperatori.esegui(ufficio.richiesta(), { convenzioneId })).operatori;
    expect(inElenco?.dubbi).toEqual(expect.arrayContaining(attesi));
    expect(inElenco?.atti, 'it warns, and does not stop').toContain('abilitare');
    const altra = { ...BRUNO, nome: 'Lia', dataNascita: '' };
    expect((await aggiungereOperatori.esegui(referente.richiesta(), { convenzioneId, persone: [altra] })).dubbi).toEqual([
      { percorso: 'persone.0.codiceFiscale', chi: 'Lia Rossi', frase: 'Il nome non corrisponde al codice fiscale.' },
    ]);
  });
});

describe('what the pages offer', () => {
  it('SA-10 once the enabling is asked, does not offer to ask it again', async () => {
    const { riga, referente } = await scena();
    const operatoreId = await riga('DESIGNATO');
    const offerti = async () => (await leggereOperatore.esegui(referente.richiesta(), { operatoreId })).atti;
    expect(await offerti()).toContain('chiedere');
    await chiedereAbilitazione.esegui(referente.richiesta(), { operatoreIds: [operatoreId] });
    expect(await offerti()).not.toContain('chiedere');
    expect((await leggereOperatore.esegui(referente.richiesta(), { operatoreId })).richiestoIl).not.toBeNull();
  });

  it('SA-16 does not offer to suspend who is suspended: the comune may make the fruitore’s suspension its own, once', async () => {
    const { riga, referente, ufficio } = await scena();
    const operatoreId = await riga('ATTIVO');
    const offerti = async () => (await leggereOperatore.esegui(ufficio.richiesta(), { operatoreId })).atti;
    await sospendereOperatore.esegui(referente.richiesta(), { operatoreId, motivo: 'Ha perso il telefono' });
    expect(await offerti()).not.toContain('sospendere');
    expect(await offerti()).toContain('confermare');
    await sospendereOperatore.esegui(ufficio.richiesta(), { operatoreId, motivo: 'Si attende la denuncia' });
    expect(await offerti()).not.toContain('confermare');
  });
});
