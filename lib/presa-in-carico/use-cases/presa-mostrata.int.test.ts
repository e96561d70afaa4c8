import { describe, expect, it } from 'vitest';
import { leggereConvenzione } from '@/lib/convenzioni/use-cases/leggere-convenzione';
import { momentoInParole } from '@/lib/operatori/domain/storia';
import { leggereOperatore } from '@/lib/operatori/use-cases/leggere-operatore';
import { sql } from '@/lib/testing/mondo';
import { presaCaricata } from '@/lib/testing/presa-caricata';
import { CARTELLA, OPERATRICE } from '@/lib/testing/presa-in-carico';

async function entrata(operatori: readonly (typeof OPERATRICE)[]) {
  const scena = await presaCaricata({ ...CARTELLA, operatori });
  await scena.compiuta();
  const id = (await scena.vista()).resoconto?.convenzioni[0]?.id ?? '';
  return { ...scena, prossimo: (await leggereConvenzione.esegui(scena.ufficio.richiesta(), { id })).prossimo, convenzioneId: id };
}

describe('what was taken over, as it is shown', () => {
  it('SA-10 its operators are designated already: the office enables them, and waits for nothing of the ente', async () => {
    const { prossimo, convenzioneId } = await entrata([OPERATRICE]);
    expect(prossimo).toMatchObject({ tocca: true, vai: { href: `/ufficio/operatori?convenzioneId=${convenzioneId}` } });
    expect(prossimo.testo).toContain('una persona, con la sua designazione');
    const { designatoIl: _, designazione: __, ...proposta } = OPERATRICE;
    expect((await entrata([proposta])).prossimo.testo).toContain('si attendono le designazioni dell’ente');
  });

  it('SA-10 CA-17 the card of an operator tells the days of its papers as days', async () => {
    const { ufficio, convenzioneId } = await entrata([{ ...OPERATRICE, abilitatoDal: '05/07/2024' }]);
    const [operatore] = await sql<{ id: string }>('SELECT id FROM operatore WHERE convenzione_id = $1', [convenzioneId]);
    const { storia, designazione } = await leggereOperatore.esegui(ufficio.richiesta(), { operatoreId: operatore?.id });
    expect(storia.map(({ che, il }) => `${che} ${momentoInParole(il)}`)).toEqual([
      ...['Aggiunto all’elenco 01/04/2024', 'Designato 01/04/2024', 'Abilitato prima di Varco 05/07/2024'],
    ]);
    expect(designazione?.il).toBe('2024-04-01');
  });
});
