import { beforeEach, expect, it } from 'vitest';
import { archivio, famigliaDAngelo, operatoreAlLavoro, perNome, perVisura } from '@/lib/testing/consultazione';
import { Mondo, type PersonaDiProva } from '@/lib/testing/mondo';
import { aprireVisura } from '@/lib/visure/use-cases/aprire-visura';
import { cercarePersone } from '@/lib/visure/use-cases/cercare-persone';
import { disporreProtezione } from './disporre-protezione';
import { elencareProtezioni } from './elencare-protezioni';
import { revocareProtezione } from './revocare-protezione';

const DI_MARIA = 'DNGMRA70E42H501G';
const MOTIVO = 'Ospite di una casa rifugio';
let mondo: Mondo;
let responsabile: PersonaDiProva;
beforeEach(async () => {
  mondo = await Mondo.crea();
  responsabile = await mondo.persona(['RESPONSABILE']);
});
const disponi = () => disporreProtezione.esegui(responsabile.richiesta(), { codiceFiscale: DI_MARIA, motivo: MOTIVO });

it('SA-17 the responsabile protects by codice fiscale and lifts it; the register says of whom, never why', async () => {
  const { madre } = await famigliaDAngelo(mondo);
  const operatore = await operatoreAlLavoro(mondo);
  const trovati = async () => (await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'))).risultati.length;
  expect(await trovati()).toBe(1);
  await disponi();
  expect(await trovati()).toBe(0);
  expect((await mondo.registro()).find(({ operazione }) => operazione === 'disporre-protezione')).toMatchObject({ soggetti: [madre] });
  await expect(disponi()).rejects.toMatchObject({ codice: 'GIA_PROTETTA' });
  const [protezione] = await elencareProtezioni.esegui(responsabile.richiesta(), {});
  expect(protezione).toMatchObject({ nominativo: 'D’Angelò Maria', codiceFiscale: DI_MARIA, motivo: MOTIVO, revocataIl: null });
  const revoca = { id: protezione?.id, motivo: 'Uscita dalla casa rifugio' };
  await revocareProtezione.esegui(responsabile.richiesta(), revoca);
  expect(await trovati()).toBe(1);
  await expect(revocareProtezione.esegui(responsabile.richiesta(), revoca)).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  expect(JSON.stringify(await mondo.registro())).not.toMatch(/rifugio/);
});

it('SA-17 a protected parent of the same household is not named on the card of its child; another parent is', async () => {
  const banca = await archivio(mondo);
  const famiglia = await banca.famiglia();
  const genitori = { padre_cognome: 'Neri', padre_nome: 'Ugo', madre_cognome: 'D’ANGELÒ', madre_nome: 'Maria' };
  await banca.soggetto({ cognome: 'D’Angelò', nome: 'Maria', codice_fiscale: DI_MARIA, famiglia_id: famiglia, progressivo: 1 });
  const figlia = await banca.soggetto({ cognome: 'Neri', nome: 'Lia', famiglia_id: famiglia, progressivo: 2, ...genitori });
  const operatore = await operatoreAlLavoro(mondo, {
    concessione: {
      visure: ['PATERNITA_MATERNITA', 'INDIVIDUALE'],
      profilo: { codice: 'G', nome: 'Genitori', campi: ['cognome', 'nome', 'paternita', 'maternita'], soloForzeOrdine: false },
    },
  });
  const carta = async () => {
    await cercarePersone.esegui(operatore.richiesta(), perNome('neri', 'lia'));
    return JSON.stringify((await aprireVisura.esegui(operatore.richiesta(), perVisura('INDIVIDUALE', figlia))).sezioni);
  };
  expect(await carta()).toContain('Maria');
  await disponi();
  const protetta = await carta();
  expect(protetta).not.toMatch(/Maria|ANGEL/);
  expect(protetta).toContain('Ugo');
});

it('SA-17 RT-06 is the responsabile’s of that comune alone, of somebody who is in the archive', async () => {
  await famigliaDAngelo(mondo);
  for (const ruolo of ['UFFICIO', 'TECNICO', 'AUDITOR', 'AMMINISTRATORE'] as const) {
    const chi = await mondo.persona([ruolo]);
    await expect(elencareProtezioni.esegui(chi.richiesta(), {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  }
  const altrove = await (await Mondo.crea()).persona(['RESPONSABILE']);
  await expect(disporreProtezione.esegui(altrove.richiesta(), { codiceFiscale: DI_MARIA, motivo: MOTIVO })).rejects.toMatchObject({
    campi: { codiceFiscale: expect.any(String) },
  });
  await disponi();
  expect(await elencareProtezioni.esegui(altrove.richiesta(), {})).toEqual([]);
});
