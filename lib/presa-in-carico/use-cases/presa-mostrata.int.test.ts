import { describe, expect, it } from 'vitest';
import { leggereConvenzione } from '@/lib/convenzioni/use-cases/leggere-convenzione';
import { momentoInParole } from '@/lib/core/momento';
import { leggereOperatore } from '@/lib/operatori/use-cases/leggere-operatore';
import { sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { presaCaricata } from '@/lib/testing/presa-caricata';
import { CARTELLA, OPERATRICE } from '@/lib/testing/presa-in-carico';

const pagina = (ufficio: PersonaDiProva, id: string) => leggereConvenzione.esegui(ufficio.richiesta(), { id });

async function entrata(operatori: readonly (typeof OPERATRICE)[]) {
  const scena = await presaCaricata({ ...CARTELLA, operatori });
  await scena.compiuta();
  const id = (await scena.vista()).resoconto?.convenzioni[0]?.id ?? '';
  return { ...scena, prossimo: (await pagina(scena.ufficio, id)).prossimo, convenzioneId: id };
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

  it('SA-10 SA-16 what shows that a clause is at work is of the days of its papers too', async () => {
    const { ufficio, convenzioneId } = await entrata([OPERATRICE]);
    const { clausole } = await pagina(ufficio, convenzioneId);
    const evidenze = clausole.find(({ chiave }) => chiave === 'designazione')?.evidenze;
    expect(evidenze).toEqual([
      expect.objectContaining({ testo: 'Ultima designazione per iscritto', quando: '01/04/2024' }),
      expect.objectContaining({ testo: 'Designazione di operatori', quando: '01/04/2024' }),
    ]);
  });
});
