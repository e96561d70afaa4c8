import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { banca } from '@/lib/banche/domain/elenco';
import type { ProfiloConcesso } from '@/lib/clausole/regole/regole';
import { idCasuale } from '@/lib/core/ids';
import { restringereOperatore } from '@/lib/operatori/use-cases/restringere-operatore';
import { famigliaDAngelo, operatoreAlLavoro, perNome, perVisura } from '@/lib/testing/consultazione';
import { ADESSO, inserisci, Mondo } from '@/lib/testing/mondo';
import { campiMostrati } from '@/lib/testing/sezioni';
import { aprireVisura } from './aprire-visura';
import { cercarePersone } from './cercare-persone';

const TUTTI = (banca('ANAGRAFE')?.campi ?? []).map(({ id }) => id);
const proprio = (...campi: string[]): ProfiloConcesso => ({ codice: 'TRIBUTI', nome: 'Tributi', campi, soloForzeOrdine: false });

let mondo: Mondo;
let madre: string;
beforeEach(async () => {
  mondo = await Mondo.crea();
  ({ madre } = await famigliaDAngelo(mondo));
});

const letti = async () => [...((await mondo.registro()).at(-1)?.campi as string[])].sort();

describe('a profile of the comune’s own', () => {
  it('CA-08 FU-01 is enforced with the fields that were signed, whatever the comune has made of it since', async () => {
    const operatore = await operatoreAlLavoro(mondo, { concessione: { profilo: proprio('cognome', 'nome', 'dataNascita') } });
    await inserisci('profilo', {
      ...{ erogatore_id: mondo.erogatoreId, id: idCasuale(), banca: 'ANAGRAFE', codice: 'TRIBUTI', versione: 2, nome: 'Tributi' },
      ...{ descrizione: 'Più largo.', campi: TUTTI, solo_forze_ordine: false, creato_da: operatore.utenteId, creato_il: ADESSO },
    });
    await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'));
    const visura = await aprireVisura.esegui(operatore.richiesta(), perVisura('INDIVIDUALE', madre));
    expect(campiMostrati(visura).sort()).toEqual(['cognome', 'dataNascita', 'nome']);
    expect(await letti()).toEqual(['cognome', 'dataNascita', 'nome']);
    expect(JSON.stringify(visura)).not.toContain('DNGMRA70E42H501G');
  });

  it('CA-08 is narrowed for one operator from its next request on', async () => {
    const operatore = await operatoreAlLavoro(mondo, { concessione: { profilo: proprio('cognome', 'nome', 'dataNascita', 'sesso') } });
    await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'));
    const ufficio = await mondo.persona(['UFFICIO']);
    await restringereOperatore.esegui(ufficio.richiesta(), {
      ...{ operatoreId: operatore.operatoreId, versione: 1, campi: ['cognome', 'nome'] },
    });
    const visura = await aprireVisura.esegui(operatore.richiesta(), perVisura('INDIVIDUALE', madre));
    expect(campiMostrati(visura).sort()).toEqual(['cognome', 'nome']);
  });

  it('FU-11 a column beside the clauses that says another profile stops the convenzione', async () => {
    const operatore = await operatoreAlLavoro(mondo, {
      concessione: { profilo: proprio('cognome', 'nome') },
      convenzione: { profilo: 'L' },
    });
    await expect(cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'))).rejects.toMatchObject({
      codice: 'CLAUSOLE_ALTERATE',
    });
  });

  it('FU-11 CA-08 whatever it is composed of, nothing else is shown nor read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(TUTTI), async (scelti) => {
        const campi = [...new Set(['cognome', 'nome', ...scelti])];
        const operatore = await operatoreAlLavoro(mondo, { concessione: { profilo: proprio(...campi) } });
        await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'));
        const visura = await aprireVisura.esegui(operatore.richiesta(), perVisura('INDIVIDUALE', madre));
        expect(campiMostrati(visura).filter((campo) => !campi.includes(campo))).toEqual([]);
        expect((await letti()).filter((campo) => !campi.includes(campo))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
