import { describe, expect, it } from 'vitest';
import { adesioneDiProva, conGettone } from '@/lib/testing/adesioni';
import { ADESSO, Mondo } from '@/lib/testing/mondo';
import { chiedereNuovoCollegamento } from './chiedere-nuovo-collegamento';
import { seguireAdesione } from './seguire-adesione';

const gettoneDi = (messaggio: { dati: Record<string, unknown> } | undefined) => String(messaggio?.dati.collegamento).split('/').pop() ?? '';

describe('a lost link', () => {
  it('mails a new one for each request of that mailbox, drafts and sent ones', async () => {
    const mondo = await Mondo.crea();
    await adesioneDiProva(mondo, { numero: '2026/0007' });
    await adesioneDiProva(mondo, { stato: 'BOZZA' });
    await adesioneDiProva(mondo, { email_richiedente: 'altri@ente.example' });
    await chiedereNuovoCollegamento.esegui(mondo.anonimo(), { email: 'Richiedente@ente.example' });
    const messaggi = await mondo.messaggi();
    expect(messaggi.map(({ tipo, destinatario }) => [tipo, destinatario])).toEqual([
      ['adesione-bozza', 'richiedente@ente.example'],
      ['adesione-stato', 'richiedente@ente.example'],
    ]);
    expect(await seguireAdesione.esegui(conGettone(gettoneDi(messaggi[1]))(), {})).toMatchObject({ numero: '2026/0007' });
  });

  it('answers the same to a mailbox that nobody has used, and sends nothing', async () => {
    const mondo = await Mondo.crea();
    await adesioneDiProva(mondo);
    const nota = await chiedereNuovoCollegamento.esegui(mondo.anonimo(), { email: 'richiedente@ente.example' });
    expect(await chiedereNuovoCollegamento.esegui(mondo.anonimo(), { email: 'nessuno@ente.example' })).toEqual(nota);
    expect(await mondo.messaggi()).toHaveLength(1);
  });

  it('sends at most one every five minutes, none for a draft past its day, none from another comune', async () => {
    const [mondo, altro] = [await Mondo.crea(), await Mondo.crea()];
    await adesioneDiProva(mondo);
    await adesioneDiProva(mondo, { stato: 'BOZZA', cancella_il: ADESSO });
    const chiedi = (minuti: number) =>
      chiedereNuovoCollegamento.esegui(mondo.anonimo(new Date(ADESSO.getTime() + minuti * 60_000)), { email: 'richiedente@ente.example' });
    await chiedi(0);
    await chiedi(4);
    expect(await mondo.messaggi()).toHaveLength(1);
    await chiedi(6);
    expect(await mondo.messaggi()).toHaveLength(2);
    await chiedereNuovoCollegamento.esegui(altro.anonimo(), { email: 'richiedente@ente.example' });
    expect(await altro.messaggi()).toHaveLength(0);
  });
});
