import { beforeEach, describe, expect, it } from 'vitest';
import { profiloDiProva } from '@/lib/testing/profili';
import { operatoreAlLavoro, type Postazione } from '@/lib/testing/consultazione';
import { Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { leggereOperatore } from './leggere-operatore';
import { restringereOperatore } from './restringere-operatore';

const { campi: PROFILO } = profiloDiProva('M');
const conCodice = (codice: string) => expect.objectContaining({ codice });

let mondo: Mondo;
let posto: Postazione;
let ufficio: PersonaDiProva;
let referente: PersonaDiProva;
beforeEach(async () => {
  mondo = await Mondo.crea();
  posto = await operatoreAlLavoro(mondo);
  ufficio = await mondo.persona(['UFFICIO']);
  referente = await mondo.persona(['REFERENTE'], { enteId: posto.enteId });
});

const riga = async () => {
  const [una] = await sql<{ campi: string[]; versione: number }>('SELECT campi, versione FROM operatore WHERE id = $1', [
    posto.operatoreId,
  ]);
  return una ?? expect.unreachable('operatore');
};
const restringi = async (chi: PersonaDiProva, campi: string[], versione?: number) =>
  restringereOperatore.esegui(chi.richiesta(), { operatoreId: posto.operatoreId, versione: versione ?? (await riga()).versione, campi });
const vede = async (chi: PersonaDiProva) => (await leggereOperatore.esegui(chi.richiesta(), { operatoreId: posto.operatoreId })).campi;

describe('the fields of one operator', () => {
  it('CA-08 the office leaves those that the task needs, and gives them back', async () => {
    expect(await vede(ufficio)).toMatchObject({ visibili: PROFILO, puoCambiare: true, soloTogliere: false });
    expect(await restringi(ufficio, ['nome', 'cognome'])).toEqual({ visibili: 2 });
    expect((await riga()).campi).toEqual(['cognome', 'nome']);
    expect((await vede(ufficio))?.visibili).toEqual(['cognome', 'nome']);
    expect(await restringi(ufficio, [...PROFILO])).toEqual({ visibili: PROFILO.length });
    expect((await riga()).campi).toEqual([]);
    const [, voce] = (await mondo.registro()).filter(({ operazione }) => operazione === 'restringere-operatore');
    expect(voce).toMatchObject({ esito: 'CONSENTITO', operatore_id: posto.operatoreId, dettagli: { tolti: [] } });
  });

  it('CA-08 the ente takes away from its own people; giving back is the comune’s', async () => {
    expect(await vede(referente)).toMatchObject({ puoCambiare: true, soloTogliere: true });
    await restringi(referente, ['cognome', 'nome', 'codiceFiscale']);
    await expect(restringi(referente, ['cognome', 'nome', 'statoCivile'])).rejects.toThrow(conCodice('CAMPI_DEL_COMUNE'));
    await expect(restringi(referente, [...PROFILO])).rejects.toThrow(conCodice('CAMPI_DEL_COMUNE'));
    expect((await riga()).campi).toEqual(['cognome', 'nome', 'codiceFiscale']);
  });

  it('FU-11 CA-08 nobody gives a field that the signed clauses do not', async () => {
    await expect(restringi(ufficio, ['cognome', 'attoNascita'])).rejects.toMatchObject({ campi: { campi: expect.any(String) } });
    await expect(restringi(ufficio, [])).rejects.toMatchObject({ campi: { campi: expect.stringContaining('almeno un campo') } });
    await expect(restringi(ufficio, [...PROFILO])).rejects.toThrow(conCodice('NESSUNA_MODIFICA'));
  });

  it('CA-08 of two at once the second is told', async () => {
    const { versione } = await riga();
    const insieme = await Promise.allSettled([restringi(ufficio, ['cognome'], versione), restringi(referente, ['nome'], versione)]);
    expect(insieme.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(insieme.find(({ status }) => status === 'rejected')).toMatchObject({ reason: conCodice('MODIFICATO_DA_ALTRI') });
  });

  it('RT-06 another ente’s operator, and another role, are refused', async () => {
    const altroEnte = await mondo.persona(['REFERENTE'], { enteId: await mondo.ente() });
    await expect(restringi(altroEnte, ['cognome'])).rejects.toThrow(conCodice('NON_TROVATO'));
    const tecnico = await mondo.persona(['TECNICO']);
    await expect(restringi(tecnico, ['cognome'])).rejects.toThrow(conCodice('PERMESSO_MANCANTE'));
    expect((await riga()).campi).toEqual([]);
  });
});
