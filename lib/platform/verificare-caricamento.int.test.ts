import { expect, it } from 'vitest';
import { caricareDesignazione } from '@/lib/operatori/use-cases/caricare-designazione';
import { rispondereIntegrazione } from '@/lib/adesioni/use-cases/rispondere-integrazione';
import { ADESSO, Mondo } from '@/lib/testing/mondo';
import { verificareCaricamento } from './verificare-caricamento';

it('lets through who may do the act, and refuses before the file whoever may not', async () => {
  const mondo = await Mondo.crea();
  const designare = verificareCaricamento(caricareDesignazione);
  const referente = await mondo.persona(['REFERENTE'], { enteId: await mondo.ente() });
  expect(await designare.esegui(referente.richiesta(), {})).toBe(true);
  const auditor = await mondo.persona(['AUDITOR']);
  await expect(designare.esegui(auditor.richiesta(), {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
});

it('refuses a session and a link that do not exist', async () => {
  const tokenHash = '0'.repeat(64);
  const resto = { now: ADESSO, indirizzoIp: '192.0.2.1' };
  await expect(
    verificareCaricamento(caricareDesignazione).esegui({ ...resto, credenziale: { tipo: 'SESSIONE', tokenHash } }, {}),
  ).rejects.toMatchObject({ codice: 'SESSIONE_SCADUTA' });
  await expect(
    verificareCaricamento(rispondereIntegrazione).esegui({ ...resto, credenziale: { tipo: 'COLLEGAMENTO', tokenHash } }, {}),
  ).rejects.toMatchObject({ codice: 'COLLEGAMENTO_NON_VALIDO' });
});
