import { describe, expect, it } from 'vitest';
import { leggereFascicolo } from '@/lib/documenti/use-cases/leggere-fascicolo';
import { leggereFirmaInEsame } from '@/lib/documenti/use-cases/leggere-firma-in-esame';
import { leggereScrivaniaUfficio } from '@/lib/scrivania/use-cases/leggere-scrivania-ufficio';
import { FRUITORE, REFERENTE, SINDACO } from '@/lib/testing/atto-di-prova';
import { convenzioneGenerata, type Scena } from '@/lib/testing/convenzione-generata';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { annullareConvenzione } from './annullare-convenzione';
import { caricareFirmaErogatore } from './caricare-firma-erogatore';
import { caricareFirmaFruitore } from './caricare-firma-fruitore';
import { decidereFirma } from './decidere-firma';
import { leggereConvenzione } from './leggere-convenzione';
import { leggereCopiaAttesa } from './leggere-copia-attesa';
import { leggerePropriaConvenzione } from './leggere-propria-convenzione';

const MOTIVO = 'La versione della busta è insolita, il contenuto è quello generato.';
const accetta = (id: string) => ({ id, decisione: 'ACCETTA', motivo: MOTIVO });
const rifiuta = (id: string) => ({ id, decisione: 'RIFIUTA', motivo: MOTIVO });

/** A convenzione whose fruitore has handed in a file that a person has to judge; `da`: who handed it in. */
async function inEsame(da: 'referente' | 'ufficio' = 'referente') {
  const scena = await convenzioneGenerata();
  const { id, originale } = scena;
  const file = await firmatoDaEsaminare(originale, FRUITORE, ADESSO);
  const esito = await caricareFirmaFruitore.esegui(scena[da].richiesta(), { id, file });
  expect(esito).toEqual({ stato: 'GENERATA', inEsame: true });
  return { ...scena, file, esame: await esameDi(scena) };
}

async function esameDi({ id }: Pick<Scena, 'id'>): Promise<string> {
  const [riga] = await sql<{ id: string }>("SELECT id FROM firma_in_esame WHERE convenzione_id = $1 AND stato = 'IN_ESAME'", [id]);
  return riga?.id ?? '';
}

describe('a signed file that a person has to judge', () => {
  it('CA-16 waits with its evidence, and the convenzione stays where it is', async () => {
    const { id, esame, ufficio, referente, riga, mondo } = await inEsame();
    expect(await riga()).toMatchObject({ stato: 'GENERATA', versione: 1 });
    expect(await sql("SELECT 1 FROM documento WHERE convenzione_id = $1 AND tipo = 'CONVENZIONE_FIRMATA'", [id])).toEqual([]);
    expect(await mondo.messaggi().then((tutti) => tutti.map(({ tipo }) => tipo))).not.toContain('convenzione-firmata-fruitore');
    const vista = await leggereFirmaInEsame.esegui(ufficio.richiesta(), { id: esame });
    expect(vista).toMatchObject({
      stato: 'IN_ESAME',
      parte: 'FRUITORE',
      caricataDa: 'Ada Prova REFERENTE',
      giudizio: { decide: true, avvertenza: null },
      decisione: null,
    });
    expect(vista.atto).toMatchObject({ tipo: 'CONVENZIONE', convenzioneId: id });
    expect(vista.prova.motivi).toContainEqual(expect.objectContaining({ codice: 'BUSTA_IRREGOLARE', daGuardare: true }));
    expect(vista.prova.firme).toMatchObject([
      { integra: true, fiducia: 'attendibile', revoca: 'non_verificata', codiceFiscale: FRUITORE.codiceFiscale },
    ]);
    expect((await mondo.registro()).at(-1)).toMatchObject({ operazione: 'leggere-firma-in-esame', categoria: 'LETTURA' });
    const qui = await leggereConvenzione.esegui(ufficio.richiesta(), { id });
    expect(qui.prossimo).toMatchObject({ tocca: true, vai: { href: `/ufficio/convenzioni/${id}/firma/${esame}` } });
    expect(qui.atti).toEqual(['annullamento']);
    const loro = await leggerePropriaConvenzione.esegui(referente.richiesta(), {});
    expect(loro).toMatchObject({ atti: [], prossimo: { tocca: false, testo: expect.stringContaining('10/03/2026 è in esame') } });
    expect(JSON.stringify(loro)).not.toContain('BUSTA_IRREGOLARE');
    const scrivania = await leggereScrivaniaUfficio.esegui(ufficio.richiesta(), {});
    expect(JSON.stringify(scrivania), 'nobody waits for a signature that has come').not.toContain('Firma dell’ente sulla convenzione');
    const { compiti } = scrivania;
    expect(compiti).toContainEqual(expect.objectContaining({ href: `/ufficio/convenzioni/${id}/firma/${esame}`, urgente: true }));
  });

  it('CA-16 waits alone: no other file for that signature, good or not, until somebody decides', async () => {
    const { id, originale, referente, file } = await inEsame();
    const buono = await firmato(originale, FRUITORE, ADESSO);
    for (const altro of [file, buono])
      await expect(caricareFirmaFruitore.esegui(referente.richiesta(), { id, file: altro })).rejects.toMatchObject({
        codice: 'GIA_IN_ESAME',
      });
    expect(await sql('SELECT stato FROM firma_in_esame WHERE convenzione_id = $1', [id])).toEqual([{ stato: 'IN_ESAME' }]);
  });

  it('CA-16 of two at once one waits', async () => {
    const { id, originale, referente } = await convenzioneGenerata();
    const file = await firmatoDaEsaminare(originale, FRUITORE, ADESSO);
    const esiti = await Promise.allSettled([1, 2].map(() => caricareFirmaFruitore.esegui(referente.richiesta(), { id, file })));
    expect(esiti.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await sql('SELECT stato FROM firma_in_esame WHERE convenzione_id = $1', [id])).toHaveLength(1);
  });

  it('CA-16 is refused at once when it is another person’s, whatever else is to be examined in it', async () => {
    const { id, originale, referente } = await convenzioneGenerata();
    const file = await firmatoDaEsaminare(originale, REFERENTE, ADESSO);
    await expect(caricareFirmaFruitore.esegui(referente.richiesta(), { id, file })).rejects.toMatchObject({ codice: 'FIRMATARIO_DIVERSO' });
    expect(await esameDi({ id })).toBe('');
  });
});

describe('the judgement', () => {
  it('CA-16 taken, counts as a valid one for each party, with the reason beside the evidence', async () => {
    const { id, originale, esame, ufficio, responsabile, riga } = await inEsame();
    expect(await decidereFirma.esegui(ufficio.richiesta(), accetta(esame))).toEqual({ stato: 'FIRMATA_FRUITORE' });
    const suo = await firmatoDaEsaminare(originale, SINDACO, ADESSO);
    expect(await caricareFirmaErogatore.esegui(responsabile.richiesta(), { id, file: suo })).toEqual({
      stato: 'FIRMATA_FRUITORE',
      inEsame: true,
    });
    expect(await decidereFirma.esegui(ufficio.richiesta(), accetta(await esameDi({ id })))).toEqual({
      stato: 'VIGENTE',
      scadenzaIl: '2030-03-10',
    });
    expect(await riga()).toMatchObject({ stato: 'VIGENTE', scade: '2030-03-10' });
    const copie = await sql<{ parte: string; verifica: { esito: string; originaleSha256: string; esame: object } }>(
      "SELECT parte, verifica FROM documento WHERE convenzione_id = $1 AND tipo = 'CONVENZIONE_FIRMATA' ORDER BY parte DESC",
      [id],
    );
    const prova = {
      esito: 'DA_ESAMINARE',
      originaleSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      esame: { esaminatoDa: 'Ada Prova UFFICIO', motivo: MOTIVO },
    };
    expect(copie).toMatchObject([
      { parte: 'FRUITORE', verifica: prova },
      { parte: 'EROGATORE', verifica: prova },
    ]);
    const { documenti } = await leggereConvenzione.esegui(ufficio.richiesta(), { id });
    expect(documenti.map(({ firma }) => firma?.esito)).toEqual([undefined, 'ACCETTATA', 'ACCETTATA']);
  });

  it('CA-16 refused, tells the ente why and lets it hand in another', async () => {
    const { id, originale, esame, ufficio, referente, mondo, riga } = await inEsame();
    await decidereFirma.esegui(ufficio.richiesta(), rifiuta(esame));
    expect(await riga()).toMatchObject({ stato: 'GENERATA' });
    const rifiutate = (await mondo.messaggi()).filter(({ tipo }) => tipo === 'firma-rifiutata');
    expect(rifiutate.map(({ destinatario }) => destinatario).sort()).toEqual(['ente@ente.example', 'ente@pec.example']);
    expect(rifiutate[0]?.dati).toMatchObject({ motivo: MOTIVO });
    const file = await firmato(originale, FRUITORE, ADESSO);
    expect(await caricareFirmaFruitore.esegui(referente.richiesta(), { id, file })).toEqual({ stato: 'FIRMATA_FRUITORE' });
    expect(await leggereFirmaInEsame.esegui(ufficio.richiesta(), { id: esame })).toMatchObject({
      stato: 'RIFIUTATA',
      decisione: { da: 'Ada Prova UFFICIO', motivo: MOTIVO },
    });
  });

  it('CA-16 is not of who handed the file in, as long as somebody else of the comune can', async () => {
    const { id, esame, ufficio, responsabile, mondo } = await inEsame('ufficio');
    await expect(decidereFirma.esegui(ufficio.richiesta(), accetta(esame))).rejects.toMatchObject({ codice: 'QUATTRO_OCCHI' });
    const vista = await leggereFirmaInEsame.esegui(ufficio.richiesta(), { id: esame });
    expect(vista.giudizio).toEqual({ decide: false, avvertenza: expect.stringContaining('con il ruolo Responsabile o Ufficio') as string });
    const pagina = async () => (await leggereConvenzione.esegui(ufficio.richiesta(), { id })).prossimo;
    expect(await pagina()).not.toHaveProperty('vai');
    await sql("UPDATE utente SET stato = 'SPENTO' WHERE id = $1", [responsabile.utenteId]);
    expect(await pagina()).toMatchObject({ vai: { etichetta: 'Esamina il file' }, testo: expect.stringContaining('decidi tu') as string });
    expect(await decidereFirma.esegui(ufficio.richiesta(), accetta(esame))).toEqual({ stato: 'FIRMATA_FRUITORE' });
    const detto = /Chi ha deciso aveva anche caricato il file: nessun’altra persona/;
    expect((await leggereFirmaInEsame.esegui(ufficio.richiesta(), { id: esame })).decisione?.eccezione).toMatch(detto);
    const { documenti } = await leggereFascicolo.esegui(ufficio.richiesta(), { id });
    expect(documenti.flatMap(({ copie }) => copie).map(({ firma }) => firma)).toEqual([expect.stringMatching(detto)]);
    const righe = await sql<{ parte: string | null }>(
      "SELECT dettagli ->> 'parteDiChiDecide' AS parte FROM registro WHERE erogatore_id = $1 AND operazione = 'decidere-firma' AND esito = 'CONSENTITO'",
      [mondo.erogatoreId],
    );
    expect(righe).toEqual([{ parte: 'CARICATO' }]);
  });

  it('CA-16 says also of a file that it has not taken that who decided had handed it in, beside the decision', async () => {
    const { id, esame, ufficio, responsabile } = await inEsame('ufficio');
    await sql("UPDATE utente SET stato = 'SPENTO' WHERE id = $1", [responsabile.utenteId]);
    await decidereFirma.esegui(ufficio.richiesta(), rifiuta(esame));
    const detto = /Chi ha deciso aveva anche caricato il file: nessun’altra persona/;
    expect((await leggereFirmaInEsame.esegui(ufficio.richiesta(), { id: esame })).decisione?.eccezione).toMatch(detto);
    const { documenti } = await leggereFascicolo.esegui(ufficio.richiesta(), { id });
    expect(documenti.flatMap(({ rifiutati }) => rifiutati).map(({ firma }) => firma)).toEqual([expect.stringMatching(detto)]);
    const [documento] = await sql<{ id: string }>("SELECT id FROM documento WHERE convenzione_id = $1 AND tipo = 'CONVENZIONE'", [id]);
    const { firme } = await leggereCopiaAttesa.esegui(ufficio.richiesta(), { documentoId: documento?.id });
    expect(firme.rifiutato?.eccezione).toMatch(detto);
  });

  it('CA-16 is not of who has signed, whoever handed the file in, as long as somebody without a part in it can', async () => {
    const { id, originale, esame, ufficio, responsabile, mondo } = await inEsame();
    const collega = await mondo.persona(['UFFICIO']);
    await decidereFirma.esegui(ufficio.richiesta(), accetta(esame));
    await sql('UPDATE utente SET codice_fiscale = $2 WHERE id = $1', [responsabile.utenteId, ` ${SINDACO.codiceFiscale.toLowerCase()}`]);
    const suo = await firmatoDaEsaminare(originale, SINDACO, ADESSO);
    await caricareFirmaErogatore.esegui(ufficio.richiesta(), { id, file: suo });
    const secondo = await esameDi({ id });
    const impedimento = async (chi: PersonaDiProva) =>
      (await leggereFirmaInEsame.esegui(chi.richiesta(), { id: secondo })).giudizio?.avvertenza;
    await expect(decidereFirma.esegui(responsabile.richiesta(), accetta(secondo))).rejects.toMatchObject({ codice: 'QUATTRO_OCCHI' });
    expect(await impedimento(responsabile)).toContain('l’hai firmato tu');
    expect(await impedimento(ufficio)).toContain('l’hai caricato tu');
    expect(await impedimento(collega)).toBeNull();
    await sql("UPDATE utente SET stato = 'SPENTO' WHERE id = $1", [collega.utenteId]);
    expect(await decidereFirma.esegui(responsabile.richiesta(), accetta(secondo))).toMatchObject({ stato: 'VIGENTE' });
  });

  it('CA-16 belongs to who examines for this comune, and wants its reason', async () => {
    const { esame, mondo, referente, ufficio } = await inEsame();
    const tecnico = await mondo.persona(['TECNICO']);
    const altrove = await (await Mondo.crea()).persona(['UFFICIO']);
    for (const atto of [decidereFirma, leggereFirmaInEsame]) {
      for (const persona of [tecnico, referente])
        await expect(atto.esegui(persona.richiesta(), accetta(esame))).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
      await expect(atto.esegui(altrove.richiesta(), accetta(esame))).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    }
    await expect(decidereFirma.esegui(ufficio.richiesta(), { ...accetta(esame), motivo: 'va bene' })).rejects.toMatchObject({
      famiglia: 'NON_VALIDO',
    });
  });

  it('CA-16 is one: of two at once one counts, and a later one finds it done', async () => {
    const { esame, ufficio, responsabile, riga } = await inEsame();
    const esiti = await Promise.allSettled([
      decidereFirma.esegui(ufficio.richiesta(), accetta(esame)),
      decidereFirma.esegui(responsabile.richiesta(), rifiuta(esame)),
    ]);
    expect(esiti.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(esiti.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { codice: 'ESAME_GIA_DECISO' } });
    const [deciso] = await sql<{ stato: string }>('SELECT stato FROM firma_in_esame WHERE id = $1', [esame]);
    expect((await riga()).stato).toBe(deciso?.stato === 'ACCETTATA' ? 'FIRMATA_FRUITORE' : 'GENERATA');
  });

  it('CA-16 falls with the convenzione: annulled meanwhile, nothing waits any more', async () => {
    const { id, esame, ufficio, mondo } = await inEsame();
    await annullareConvenzione.esegui(ufficio.richiesta(), { id, versione: 1, motivo: 'È cambiato il legale rappresentante dell’ente.' });
    await expect(decidereFirma.esegui(ufficio.richiesta(), accetta(esame))).rejects.toMatchObject({ codice: 'ESAME_GIA_DECISO' });
    expect((await mondo.messaggi()).map(({ tipo }) => tipo)).not.toContain('firma-rifiutata');
    expect((await leggereScrivaniaUfficio.esegui(ufficio.richiesta(), {})).compiti.map(({ href }) => href).join()).not.toContain(esame);
    const fascicolo = await leggereFascicolo.esegui(ufficio.richiesta(), { id });
    expect(fascicolo.documenti.find(({ tipo }) => tipo === 'CONVENZIONE')).toMatchObject({ annullato: true, manca: 'FRUITORE' });
  });

  it('CA-16 is not decided by who handed it in under another account: four eyes are of two people', async () => {
    const scena = await convenzioneGenerata();
    const { mondo, id, enteId, originale, ufficio } = scena;
    const anna = { nome: 'Anna', cognome: 'Verdi', codice_fiscale: 'VRDNNA85C41L736Q' };
    const perLEnte = await mondo.persona(['REFERENTE'], { enteId, utente: anna });
    const perIlComune = await mondo.persona(['UFFICIO'], { utente: { ...anna, codice_fiscale: ' vrdnna85c41l736q' } });
    const file = await firmatoDaEsaminare(originale, FRUITORE, ADESSO);
    await caricareFirmaFruitore.esegui(perLEnte.richiesta(), { id, file });
    const esame = await esameDi(scena);
    await expect(decidereFirma.esegui(perIlComune.richiesta(), accetta(esame))).rejects.toMatchObject({ codice: 'QUATTRO_OCCHI' });
    expect(await leggereFirmaInEsame.esegui(perIlComune.richiesta(), { id: esame })).toMatchObject({ giudizio: { decide: false } });
    await decidereFirma.esegui(ufficio.richiesta(), accetta(esame));
  });
});
