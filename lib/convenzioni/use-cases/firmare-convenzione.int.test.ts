import { describe, expect, it } from 'vitest';
import { FRUITORE, REFERENTE, SINDACO } from '@/lib/testing/atto-di-prova';
import { convenzioneGenerata } from '@/lib/testing/convenzione-generata';
import { firmato, firmatoSenzaFiducia } from '@/lib/testing/firma-demo';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { caricareFirmaErogatore } from './caricare-firma-erogatore';
import { caricareFirmaFruitore } from './caricare-firma-fruitore';
import { preparareFirmaDemo } from './preparare-firma-demo';

describe('the two signatures', () => {
  it('CA-14 CA-16 take the fruitore’s and the comune’s files, PAdES or .p7m, and put the convenzione in force for its years', async () => {
    const { mondo, id, originale, referente, responsabile, riga } = await convenzioneGenerata();
    expect(
      await caricareFirmaFruitore.esegui(referente.richiesta(), { id, file: await firmato(originale, FRUITORE, ADESSO, 'CADES') }),
    ).toEqual({ stato: 'FIRMATA_FRUITORE' });
    expect(await caricareFirmaErogatore.esegui(responsabile.richiesta(), { id, file: await firmato(originale, SINDACO, ADESSO) })).toEqual({
      stato: 'VIGENTE',
      scadenzaIl: '2030-03-10',
    });
    expect(await riga()).toMatchObject({ stato: 'VIGENTE', scade: '2030-03-10', versione: 3 });
    const documenti = await sql<{
      parte: string;
      originale_id: string;
      verifica: { esito: string; originaleSha256: string; firme: { codiceFiscale: string }[] };
    }>(
      "SELECT parte, originale_id, verifica FROM documento WHERE convenzione_id = $1 AND tipo = 'CONVENZIONE_FIRMATA' ORDER BY parte DESC",
      [id],
    );
    expect(documenti.map(({ parte, verifica }) => [parte, verifica.esito, verifica.firme[0]?.codiceFiscale])).toEqual([
      ['FRUITORE', 'VALIDA', FRUITORE.codiceFiscale],
      ['EROGATORE', 'VALIDA', SINDACO.codiceFiscale],
    ]);
    expect(
      (await mondo.messaggi())
        .filter(({ tipo }) => tipo === 'convenzione-vigente')
        .map(({ destinatario }) => destinatario)
        .sort(),
    ).toEqual(['ente@ente.example', 'ente@pec.example', 'ufficio@prova.example']);
  });

  it('CH-15 puts the operators named in the request in the roster, still to be designated', async () => {
    const { id, originale, referente, responsabile } = await convenzioneGenerata();
    await caricareFirmaFruitore.esegui(referente.richiesta(), { id, file: await firmato(originale, FRUITORE, ADESSO) });
    await caricareFirmaErogatore.esegui(responsabile.richiesta(), { id, file: await firmato(originale, SINDACO, ADESSO) });
    expect(await sql('SELECT cognome, stato FROM operatore WHERE convenzione_id = $1 ORDER BY cognome', [id])).toEqual([
      { cognome: 'Bini', stato: 'PROPOSTO' },
      { cognome: 'Rossi', stato: 'PROPOSTO' },
    ]);
  });

  it('lets the comune countersign the fruitore’s own signed file', async () => {
    const { id, originale, referente, responsabile } = await convenzioneGenerata();
    const prima = await firmato(originale, FRUITORE, ADESSO);
    await caricareFirmaFruitore.esegui(referente.richiesta(), { id, file: prima });
    expect(
      await caricareFirmaErogatore.esegui(responsabile.richiesta(), { id, file: await firmato(prima.contenuto, SINDACO, ADESSO) }),
    ).toMatchObject({ stato: 'VIGENTE' });
  });

  it('CA-16 refuses another person, the other party, another document, a tampered file, an untrusted authority, a truncated, unsigned or renamed file: each in its own sentence', async () => {
    const { id, originale, referente, riga, mondo } = await convenzioneGenerata();
    const altro = await convenzioneGenerata();
    const buono = await firmato(originale, FRUITORE, ADESSO);
    const manomesso = { ...buono, contenuto: new Uint8Array(buono.contenuto) };
    manomesso.contenuto[200] = (manomesso.contenuto[200] ?? 0) ^ 1;
    const casi: [file: Awaited<ReturnType<typeof firmato>>, frase: string][] = [
      [await firmato(originale, REFERENTE, ADESSO), "firmato da Ugo D'Angelò: deve firmarlo Nevena Šarić, il firmatario dichiarato"],
      [await firmato(originale, SINDACO, ADESSO), 'firmato da Ida Conti: deve firmarlo Nevena Šarić, il firmatario dichiarato'],
      [await firmato(altro.originale, FRUITORE, ADESSO), 'non è il documento da firmare qui'],
      [manomesso, 'è stato cambiato dopo la firma'],
      [await firmatoSenzaFiducia(originale, FRUITORE, ADESSO), 'non è stato rilasciato da un’autorità riconosciuta'],
      [{ ...buono, contenuto: buono.contenuto.slice(0, -2000) }, 'è incompleto: manca la parte finale'],
      [{ ...buono, contenuto: originale }, 'non contiene alcuna firma digitale'],
      [{ ...buono, nome: 'atto.pdf.p7m' }, 'si chiama .p7m ma dentro è un normale PDF'],
    ];
    const frasi: string[] = [];
    for (const [file, frase] of casi) {
      const errore = await caricareFirmaFruitore.esegui(referente.richiesta(), { id, file }).then(
        () => null,
        (e: { famiglia: string; message: string }) => e,
      );
      expect(errore).toMatchObject({ famiglia: 'REGOLA', message: expect.stringContaining(frase) });
      frasi.push(errore?.message ?? '');
    }
    expect(frasi[3]).toMatch(
      /^Il contenuto del file non è quello firmato: è stato cambiato dopo la firma, oppure[^.]*\. Carica, o chiedi di nuovo/,
    );
    // One reason each, and nobody else's: what is wrong, not all that could be.
    for (const [indice, testo] of frasi.entries())
      expect(casi.flatMap(([, frase], quale) => (quale !== indice && testo.includes(frase) ? [frase] : []))).toEqual([]);
    expect(await riga()).toMatchObject({ stato: 'GENERATA', versione: 1 });
    expect(
      (await mondo.registro()).filter(({ operazione, esito }) => operazione === 'caricare-firma-fruitore' && esito === 'NEGATO'),
    ).toHaveLength(casi.length);
    expect(await sql("SELECT 1 FROM documento WHERE convenzione_id = $1 AND tipo = 'CONVENZIONE_FIRMATA'", [id])).toHaveLength(0);
  });

  it('never takes the same person for both parties, not even when the act was written so', async () => {
    const { id, originale, referente } = await convenzioneGenerata();
    await sql(
      "UPDATE convenzione SET firmatario_erogatore = firmatario_erogatore || jsonb_build_object('codiceFiscale', $2::text) WHERE id = $1",
      [id, FRUITORE.codiceFiscale],
    );
    await expect(
      caricareFirmaFruitore.esegui(referente.richiesta(), { id, file: await firmato(originale, FRUITORE, ADESSO) }),
    ).rejects.toMatchObject({ codice: 'STESSO_FIRMATARIO' });
  });

  it('keeps the order: the comune after the fruitore, each once; two uploads at once count as one', async () => {
    const { id, originale, referente, responsabile, riga } = await convenzioneGenerata();
    const file = await firmato(originale, FRUITORE, ADESSO);
    await expect(
      caricareFirmaErogatore.esegui(responsabile.richiesta(), { id, file: await firmato(originale, SINDACO, ADESSO) }),
    ).rejects.toMatchObject({ codice: 'FIRMAREEROGATORE_NON_AMMESSO' });
    const esiti = await Promise.allSettled([1, 2].map(() => caricareFirmaFruitore.esegui(referente.richiesta(), { id, file })));
    expect(esiti.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(caricareFirmaFruitore.esegui(referente.richiesta(), { id, file })).rejects.toMatchObject({
      codice: 'FIRMAREFRUITORE_NON_AMMESSO',
    });
    expect(await riga()).toMatchObject({ stato: 'FIRMATA_FRUITORE', versione: 2 });
  });

  it('lends nobody’s name outside a demo: there the demo signature does not exist', async () => {
    const { id, referente } = await convenzioneGenerata();
    await expect(preparareFirmaDemo.esegui(referente.richiesta(), { id, parte: 'FRUITORE' })).rejects.toMatchObject({
      famiglia: 'NON_TROVATO',
    });
  });

  it('belongs to the right people: not another ente, another comune, a technician, nor the fruitore for the comune', async () => {
    const { mondo, id, originale, referente } = await convenzioneGenerata();
    const file = await firmato(originale, FRUITORE, ADESSO);
    const estraneo = await mondo.persona(['REFERENTE'], { enteId: await mondo.ente() });
    await expect(caricareFirmaFruitore.esegui(estraneo.richiesta(), { id, file })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    const altrove = await (await Mondo.crea()).persona(['RESPONSABILE']);
    await expect(caricareFirmaErogatore.esegui(altrove.richiesta(), { id, file })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    const tecnico = await mondo.persona(['TECNICO']);
    await expect(caricareFirmaErogatore.esegui(tecnico.richiesta(), { id, file })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await expect(caricareFirmaErogatore.esegui(referente.richiesta(), { id, file })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  });
});
