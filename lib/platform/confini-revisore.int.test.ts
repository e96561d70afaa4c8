import { expect, it } from 'vitest';
import { improntaDelComune, tuttiICasiUso } from '@/lib/testing/casi-uso';
import { operatoreAlLavoro } from '@/lib/testing/consultazione';
import { Mondo } from '@/lib/testing/mondo';

/** All that an auditor may do. A use case that opens to auditors is read here first: it must not change anything of anybody else's. */
const LETTURE = [
  'elencare-documenti',
  'elencare-registro',
  'elencare-relazioni',
  'riepilogare-accessi',
  'leggere-fascicolo',
  'leggere-foglio',
  'scaricare-archivio',
  'scaricare-documento',
  // its own account
  'cambiare-password',
  'chiudere-sessione',
  'leggere-profilo',
  'leggere-regole-password',
];
/** Before a session, or without one: no role is asked. */
const SENZA_RUOLO = ['accedere', 'guardare-collegamento', 'guardare-sessione', 'impostare-prima-password', 'uscire'];

it('SA-21 CA-27 LE-09 lets an auditor change nothing: every use case of the house but its readings is refused, registered and without effect', async () => {
  const mondo = await Mondo.crea();
  const { convenzioneId } = await operatoreAlLavoro(mondo);
  const auditor = await mondo.persona(['AUDITOR'], { utente: { ambito_convenzioni: [convenzioneId] } });
  const { porta, altri } = await tuttiICasiUso();
  expect([...altri].sort(), 'use cases that ask for no role').toEqual(SENZA_RUOLO);
  const prima = await improntaDelComune(mondo);

  const aperti: string[] = [];
  const chiusi: string[] = [];
  for (const caso of porta) {
    const codice = await caso.esegui(auditor.richiesta(), {}).then(
      () => 'ANDATA',
      (error: { codice?: string }) => error.codice ?? String(error),
    );
    (codice === 'PERMESSO_MANCANTE' ? chiusi : aperti).push(caso.name);
  }

  expect(aperti.sort(), 'use cases open to an auditor').toEqual([...LETTURE].sort());
  expect(chiusi.length).toBeGreaterThan(60);
  expect(await improntaDelComune(mondo)).toEqual(prima);
  const negate = (await mondo.registro()).filter(({ motivo }) => motivo === 'PERMESSO_MANCANTE').map(({ operazione }) => operazione);
  expect(negate.sort()).toEqual(chiusi.sort());
});
