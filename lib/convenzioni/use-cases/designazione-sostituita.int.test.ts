import { describe, expect, it } from 'vitest';
import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';
import { raccogliere } from '@/lib/core/flusso';
import { leggereFirmaInEsame } from '@/lib/documenti/use-cases/leggere-firma-in-esame';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { leggereOperatore } from '@/lib/operatori/use-cases/leggere-operatore';
import { CLAUSOLE_GENERALI, REFERENTE } from '@/lib/testing/atto-di-prova';
import { convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, sql } from '@/lib/testing/mondo';
import { operatoreDiProva } from '@/lib/testing/regole';
import { caricareCopiaFirmata } from './caricare-copia-firmata';
import { decidereFirma } from './decidere-firma';
import { leggereCopiaAttesa } from './leggere-copia-attesa';

const MOTIVO = 'Si firma l’atto che ha preso il posto di questo.';

/** A convenzione in force whose referente prepares designations and signs them. */
async function scena(forma: 'SINGOLA' | 'CUMULATIVA' = CLAUSOLE_GENERALI.designazione.forma) {
  const vigente = await convenzioneVigente({ clausole: { ...CLAUSOLE_GENERALI, designazione: { forma } } });
  const { id, referente, mondo, enteId } = vigente;
  const operatore = () => operatoreDiProva(mondo, enteId, id, { stato: 'PROPOSTO' });
  const prepara = (operatori: unknown[], sostituisce = false) =>
    preparareAtto.esegui(referente.richiesta(), { tipo: 'ATTO_DESIGNAZIONE', convenzioneId: id, operatori, valori: {}, sostituisce });
  const firma = async (atto: string, come = firmato) =>
    come(await raccogliere((await scaricareDocumento.esegui(referente.richiesta(), { id: atto })).flusso()), REFERENTE, ADESSO);
  const carica = (documentoId: string, file: Awaited<ReturnType<typeof firma>>) =>
    caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file });
  const statoDi = async (quale: unknown) => (await sql('SELECT stato FROM operatore WHERE id = $1', [quale]))[0]?.stato;
  const esameDi = async (atto: string) =>
    (await sql<{ id: string }>('SELECT id FROM firma_in_esame WHERE originale_id = $1', [atto]))[0]?.id;
  return { ...vigente, operatore, prepara, firma, carica, statoDi, esameDi };
}

describe('a designation in whose place another is prepared', () => {
  it('CA-16 SA-10 is not accepted from an examination, and its page says so; refusing it stays possible', async () => {
    const { operatore, prepara, firma, carica, statoDi, esameDi, ufficio, referente } = await scena();
    const chi = await operatore();
    const { id: vecchia } = await prepara([chi]);
    await carica(vecchia, await firma(vecchia, firmatoDaEsaminare));
    const id = await esameDi(vecchia);
    const { id: nuova } = await prepara([await operatore()]);
    // As archives written before an act in examination could not be replaced.
    await sql('UPDATE nominato SET sostituisce = ARRAY[$2::uuid] WHERE documento_id = $1', [nuova, vecchia]);
    for (const lettore of [ufficio, referente])
      expect(await leggereCopiaAttesa.esegui(lettore.richiesta(), { documentoId: vecchia }), 'leads to the act to sign').toMatchObject({
        attesa: null,
        alPosto: nuova,
      });
    expect(await leggereFirmaInEsame.esegui(ufficio.richiesta(), { id })).toMatchObject({
      giudizio: { decide: true },
      nonAccettabile: expect.stringMatching(/^Questo atto è stato sostituito da quello preparato il 10\/03\/2026/) as string,
    });
    const decidi = (decisione: string) => decidereFirma.esegui(ufficio.richiesta(), { id, decisione, motivo: MOTIVO });
    await expect(decidi('ACCETTA')).rejects.toMatchObject({ codice: 'ATTO_SOSTITUITO' });
    expect(await statoDi(chi)).toBe('PROPOSTO');
    expect(await decidi('RIFIUTA')).toEqual({});
  });

  it('SA-10 CA-16 of who signs it and who replaces it at once, exactly one wins', async () => {
    const { operatore, prepara, firma, carica, statoDi, esameDi } = await scena();
    const vittorie = [];
    for (const come of [firmato, firmatoDaEsaminare, firmato, firmatoDaEsaminare, firmato, firmatoDaEsaminare]) {
      const chi = await operatore();
      const { id: vecchia } = await prepara([chi]);
      const file = await firma(vecchia, come);
      const [caricata, preparata] = await Promise.allSettled([carica(vecchia, file), prepara([chi], true)]);
      vittorie.push([caricata.status, preparata.status].filter((esito) => esito === 'fulfilled').length);
      const sostituita = await sql('SELECT FROM nominato WHERE $1 = ANY (sostituisce)', [vecchia]);
      expect(sostituita).toHaveLength(preparata.status === 'fulfilled' ? 1 : 0);
      expect(await statoDi(chi)).toBe(caricata.status === 'fulfilled' && come === firmato ? 'DESIGNATO' : 'PROPOSTO');
      expect((await esameDi(vecchia)) !== undefined).toBe(caricata.status === 'fulfilled' && come === firmatoDaEsaminare);
    }
    expect(vittorie).toEqual(vittorie.map(() => 1));
  });

  it('SA-10 is replaced, where it names several people, only with everybody who waits for it', async () => {
    const { operatore, prepara, referente } = await scena('CUMULATIVA');
    const [primo, secondo, terzo, uscito] = await Promise.all([1, 2, 3, 4].map(operatore));
    await sql("UPDATE operatore SET cognome = 'Neri' WHERE id = $1", [secondo]);
    const attoDi = async (operatoreId: unknown) => (await leggereOperatore.esegui(referente.richiesta(), { operatoreId })).attoDaFirmare;
    const { id: vecchio } = await prepara([primo, secondo, uscito]);
    await sql("UPDATE operatore SET stato = 'DISABILITATO' WHERE id = $1", [uscito]);
    await expect(prepara([primo])).rejects.toMatchObject({
      campi: { sostituisce: expect.stringMatching(/^C’è già una designazione di Bruno Neri e Bruno Prova da firmare/) as string },
    });
    await expect(prepara([primo, terzo], true)).rejects.toMatchObject({
      campi: { operatori: expect.stringMatching(/nomina anche Bruno Neri: se la sostituisci, scegli anche questa persona/) as string },
    });
    expect(await attoDi(secondo)).toBe(vecchio);
    const { id: nuovo } = await prepara([primo, secondo], true);
    expect(await attoDi(secondo)).toBe(nuovo);
  });
});
