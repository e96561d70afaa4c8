import { describe, expect, it } from 'vitest';
import { adesioneDiProva, datiDiProva, delegaDiProva, richiedente } from '@/lib/testing/adesioni';
import { improntaDelComune } from '@/lib/testing/casi-uso';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { testoDelPdf } from '@/lib/testing/pdf';
import { anteprimaAccordo } from './anteprima-accordo';
import { anteprimaAttestazione } from './anteprima-attestazione';
import { chiedereIntegrazioni } from './chiedere-integrazioni';
import { salvarePasso } from './salvare-passo';

const MOTIVO = 'Ricorrono i presupposti di legge e i dati sono pertinenti.';
const scritto = ({ contenuto }: { contenuto: Uint8Array }) => testoDelPdf(contenuto).replace(/\s+/g, ' ');

describe('a preview of the attestation', () => {
  it('LE-02 shows it with the reasons typed so far, says that it is a draft, leaves nothing behind but its reading', async () => {
    const mondo = await Mondo.crea();
    const responsabile = await mondo.persona(['RESPONSABILE']);
    await delegaDiProva(mondo, responsabile.utenteId);
    const id = await adesioneDiProva(mondo, { stato: 'IN_ISTRUTTORIA' });
    const prima = await improntaDelComune(mondo);
    const leggi = async (altro: object) => scritto(await anteprimaAttestazione.esegui(responsabile.richiesta(), { id, ...altro }));
    expect(await leggi({ motivo: '', deroga: '' })).toContain('[Motivazione: da scrivere]');
    const piena = await leggi({ motivo: MOTIVO });
    expect(piena).toContain(MOTIVO);
    expect(piena).toContain('(anteprima)');
    expect(piena).not.toContain('Chi attesta ha anche istruito');
    expect(await improntaDelComune(mondo)).toEqual(prima);
    expect((await mondo.registro()).filter(({ operazione }) => operazione === 'anteprima-attestazione')).toMatchObject([
      { categoria: 'LETTURA', oggetto: id },
      { oggetto: id },
    ]);
    await expect(anteprimaAttestazione.esegui((await mondo.persona(['UFFICIO'])).richiesta(), { id })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
  });
});

describe('a preview of the agreement', () => {
  it('CH-13 CH-15 shows whoever holds the link what sending will write, and keeps nothing', async () => {
    const mondo = await Mondo.crea();
    const id = await adesioneDiProva(mondo, { stato: 'BOZZA', dati: JSON.stringify(datiDiProva()) });
    const chi = await richiedente(mondo, id);
    const testo = scritto(await anteprimaAccordo.esegui(chi(), {}));
    for (const parte of ['Comando di prova', 'VRDNNA85C41L736Q', '(anteprima)']) expect(testo).toContain(parte);
    expect(await sql('SELECT id FROM documento WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([]);
    const { operatori: _senza, ...incompleti } = datiDiProva();
    await sql('UPDATE adesione SET dati = $2 WHERE id = $1', [id, JSON.stringify(incompleti)]);
    await expect(anteprimaAccordo.esegui(chi(), {})).rejects.toMatchObject({ famiglia: 'NON_VALIDO' });
    await expect(anteprimaAccordo.esegui((await mondo.persona(['UFFICIO'])).richiesta(), {})).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
  });

  it('CH-15 shows the agreement with the corrections, when they change it', async () => {
    const mondo = await Mondo.crea();
    const ufficio = await mondo.persona(['UFFICIO']);
    const id = await adesioneDiProva(mondo, { stato: 'IN_ISTRUTTORIA', istrutta_da: ufficio.utenteId });
    const chi = await richiedente(mondo, id);
    await chiedereIntegrazioni.esegui(ufficio.richiesta(ADESSO), { id, versione: 1, richiesta: 'La PEC è sbagliata.' });
    await expect(anteprimaAccordo.esegui(chi(), {})).rejects.toMatchObject({ codice: 'NESSUN_ACCORDO_NUOVO' });
    const { ente } = datiDiProva();
    await salvarePasso.esegui(chi(), { passo: 'ente', completo: true, valori: { ente: { ...ente, pec: 'nuova@pec.example' } } });
    expect(scritto(await anteprimaAccordo.esegui(chi(), {}))).toContain('nuova@pec.example');
  });
});
