import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANAGRAFE } from '@/lib/anagrafe/domain/banca';
import { CATASTO } from '@/lib/catasto/domain/banca';
import type { ParametriClausole } from '@/lib/clausole/catalogo';
import type { BancaDati, VoceChiesta } from '@/lib/core/banca';
import { leggiData } from '@/lib/core/date';
import { isErroreVarco } from '@/lib/core/errors';
import { chiudiDb } from '@/lib/platform/db';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { importaCatasto } from '@/lib/testing/catasto';
import { ARCHIVIO, OGGI } from '@/lib/testing/catasto-scena';
import { famigliaDAngelo, operatoreAlLavoro, pratica, type Postazione } from '@/lib/testing/consultazione';
import { Mondo, sql } from '@/lib/testing/mondo';
import { destinatarioDelCatasto } from '@/lib/testing/pacchetti-catasto';
import { aprireVisura } from './aprire-visura';
import { cercarePersone } from './cercare-persone';
import { verificareDato } from './verificare-dato';

let db: Proprietario;
let mondo: Mondo;

beforeAll(async () => {
  db = await connettiProprietario(process.env.DATABASE_URL ?? '');
  mondo = await Mondo.crea();
  await famigliaDAngelo(mondo);
  await importaCatasto(db, mondo.erogatoreId, ARCHIVIO, OGGI);
});
afterAll(async () => {
  await db.chiudi();
  await chiudiDb();
});

/** All the questions of a bank, and no limit to how many. */
const conTutto =
  ({ verifiche }: BancaDati) =>
  (clausole: ParametriClausole): ParametriClausole => ({
    ...clausole,
    dati: { ...clausole.dati, verificheSiNo: verifiche.map(({ codice }) => codice) },
    uso: { ...clausole.uso, richiesteOra: null, richiesteGiorno: null, richiesteMinuto: null },
  });
const AL_LAVORO: Readonly<Record<string, (banca: BancaDati) => Promise<Postazione>>> = {
  ANAGRAFE: (banca) => {
    const visure = banca.visure.map(({ codice }) => codice);
    return operatoreAlLavoro(mondo, { cambia: conTutto(banca), concessione: { profilo: 'M', visure } });
  },
  CATASTO: (banca) => destinatarioDelCatasto(mondo, { cambia: conTutto(banca) }),
};

/** Days at both ends of the calendar, days that do not exist, and what is hardly one. */
const anno = fc.constantFrom('0000', '0001', '0099', '1582', '1899', '1980', '2027', '9998', '9999', '10000', '99999');
const giornoEMese = fc.constantFrom(['31', '12'], ['01', '01'], ['1', '3'], ['29', '02'], ['30', '02'], ['00', '00'], ['99', '99']);
const strana = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(giornoEMese, anno).map(([[giorno, mese], quando]) => `${giorno}/${mese}/${quando}`) },
  { weight: 2, arbitrary: fc.tuple(giornoEMese, anno).map(([[giorno, mese], quando]) => `${quando}-${mese}-${giorno}`) },
  { weight: 1, arbitrary: anno },
  { weight: 1, arbitrary: fc.stringMatching(/^[-0-9/. ]{1,12}$/) },
);

/** What answers each search and question, but for the entry that is tried. */
const BUONE: Readonly<Record<string, string>> = {
  ...{ cognome: 'dangelo', nome: 'maria', codiceFiscale: 'DNGMRA70E42H501G', altroCodiceFiscale: 'RSSMRA80A01H501U' },
  ...{ comune: 'Z901', foglio: '12', particella: '345', dal: '01/01/2020' },
};
/** Who has a codice fiscale is not looked for by date of birth. */
const conVoce = (voci: readonly VoceChiesta[], provata: string, valore: string) =>
  Object.fromEntries(
    voci.map(({ nome }) => [
      nome,
      nome === provata ? valore : nome === 'codiceFiscale' && provata === 'dataNascita' ? '' : (BUONE[nome] ?? ''),
    ]),
  );
const conGiorno = <T extends { readonly voci: readonly VoceChiesta[] }>(chieste: readonly T[]) =>
  chieste.flatMap((una) =>
    una.voci.flatMap(({ nome, forma }) => (forma === 'DATA' || nome === 'annoNascita' ? [{ ...una, provata: nome }] : [])),
  );

const TROVA: Readonly<Record<string, readonly { readonly ricerca: string; readonly voci: Record<string, string> }[]>> = {
  ANAGRAFE: [{ ricerca: 'NOMINATIVO', voci: { cognome: 'dangelo', nome: 'maria' } }],
  CATASTO: [
    { ricerca: 'DENOMINAZIONE', voci: { denominazione: 'molino' } },
    { ricerca: 'IMMOBILE', voci: { foglio: '12', particella: '77', subalterno: '4' } },
  ],
};

it.each<BancaDati>([ANAGRAFE, CATASTO])(
  'SA-02 RT-11 whatever day is written, it is answered or refused, and registered: $codice',
  async (banca) => {
    const chi = await AL_LAVORO[banca.codice]?.(banca);
    if (!chi) throw new Error(`nobody consults ${banca.codice}`);
    let fatte = 0;
    const cerca = (cosa: { testo: string } | { ricerca: string; voci: Record<string, string> }) => {
      fatte += 1;
      return cercarePersone.esegui(chi.richiesta(), { ...pratica, ...cosa });
    };
    const trovati: { id: string; di: string }[] = [];
    for (const cosa of TROVA[banca.codice] ?? []) trovati.push(...(await cerca(cosa)).risultati);
    const visure = banca.visure.flatMap(({ codice, di, allaData }) => {
      const [trovato] = allaData === 'MAI' ? [] : trovati.filter((uno) => uno.di === di);
      return trovato ? [{ visura: codice, id: trovato.id }] : [];
    });
    const richieste: readonly ((giorno: string) => Promise<unknown>)[] = [
      (giorno) => cerca({ testo: `dangelo maria ${giorno}` }),
      ...conGiorno(banca.ricerche).map(
        ({ codice, voci, provata }) =>
          (giorno: string) =>
            cerca({ ricerca: codice, voci: conVoce(voci, provata, giorno) }),
      ),
      ...conGiorno(banca.verifiche).map(({ codice, voci, provata }) => (giorno: string) => {
        fatte += 1;
        return verificareDato.esegui(chi.richiesta(), { ...pratica, verifica: codice, voci: conVoce(voci, provata, giorno) });
      }),
      // A visura is opened from a form that has read the day already.
      ...visure.map((visura) => async (giorno: string) => {
        if (leggiData(giorno) === null) return;
        fatte += 1;
        await aprireVisura.esegui(chi.richiesta(), { ...pratica, ...visura, allaData: giorno });
      }),
    ];
    expect(visure.length, 'a day is tried of visure too').toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...richieste), strana, async (chiede, giorno) => {
        await chiede(giorno).catch((errore: unknown) => {
          if (!isErroreVarco(errore)) throw errore;
        });
      }),
      { numRuns: 400, examples: richieste.map((chiede) => [chiede, '31/12/9999']) },
    );
    const [riga] = await sql<{ registrate: number }>(
      "SELECT count(*)::int AS registrate FROM registro WHERE categoria = 'CONSULTAZIONE' AND operatore_id = $1",
      [chi.operatoreId],
    );
    expect(riga?.registrate).toBe(fatte);
  },
);
