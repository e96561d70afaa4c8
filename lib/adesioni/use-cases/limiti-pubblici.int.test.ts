import { describe, expect, it } from 'vitest';
import { dbApp } from '@/lib/platform/db';
import { riservaIndirizzo, type LimiteIndirizzo } from '@/lib/platform/limite-indirizzo';
import { adesioneDiProva, datiDiProva, modelloAperto, richiedente } from '@/lib/testing/adesioni';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import {
  BOZZE_AL_GIORNO,
  COLLEGAMENTI_AL_GIORNO,
  limiteAnteprime,
  limiteAnteprimeDaQui,
  limiteBozze,
  limiteCollegamenti,
} from '../domain/limiti';
import { anteprimaAccordo } from './anteprima-accordo';
import { chiedereNuovoCollegamento } from './chiedere-nuovo-collegamento';
import { iniziareAdesione } from './iniziare-adesione';

const dopo = (secondi: number) => new Date(ADESSO.getTime() + secondi * 1000);
const codici = (esiti: PromiseSettledResult<unknown>[]) =>
  esiti.map((esito) => (esito.status === 'fulfilled' ? 'PASSATA' : String((esito.reason as { codice?: string }).codice ?? esito.reason)));
const quante = (esiti: string[], codice: string) => esiti.filter((voce) => voce === codice).length;
const insieme = <T>(volte: number, chiama: (volta: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: volte }, (_, volta) => chiama(volta))).then(codici);

async function scena() {
  const mondo = await Mondo.crea();
  const modelloId = await modelloAperto(mondo);
  const inizia = (email: string, indirizzoIp: string, now = ADESSO) =>
    iniziareAdesione.esegui({ ...mondo.anonimo(now), indirizzoIp }, { modelloId, email });
  const chiedi = (email: string, indirizzoIp: string, now = ADESSO) =>
    chiedereNuovoCollegamento.esegui({ ...mondo.anonimo(now), indirizzoIp }, { email });
  return { mondo, inizia, chiedi, limite: limiteBozze(mondo.erogatoreId).massimo };
}

describe('what somebody unknown may ask of the public pages', () => {
  it('stops an address that begins drafts for many mailboxes, all at once, and not the others', async () => {
    const { mondo, inizia, limite } = await scena();
    const esiti = await insieme(limite + 10, (volta) => inizia(`casella${volta}@ente.example`, '198.51.100.1'));
    expect(quante(esiti, 'PASSATA')).toBe(limite);
    expect(quante(esiti, 'TROPPE_BOZZE_DA_QUI')).toBe(10);
    expect(await mondo.messaggi()).toHaveLength(limite);
    await inizia('altra@ente.example', '198.51.100.2');
    await expect(inizia('ancora@ente.example', '198.51.100.1', dopo(3599))).rejects.toMatchObject({
      codice: 'TROPPE_BOZZE_DA_QUI',
      message: expect.stringContaining('Quello che hai scritto resta') as string,
    });
    await inizia('ancora@ente.example', '198.51.100.1', dopo(3600));
  }, 60_000);

  it('does not let two at once pass the limit of a mailbox, wherever they come from', async () => {
    const { mondo, inizia } = await scena();
    const esiti = await insieme(12, (volta) => inizia(volta % 2 ? 'A@ente.example' : 'a@ente.example', `198.51.100.${volta}`));
    expect(quante(esiti, 'PASSATA')).toBe(BOZZE_AL_GIORNO);
    expect(quante(esiti, 'TROPPE_BOZZE')).toBe(12 - BOZZE_AL_GIORNO);
    expect(await sql('SELECT id FROM adesione WHERE erogatore_id = $1', [mondo.erogatoreId])).toHaveLength(BOZZE_AL_GIORNO);
  }, 60_000);

  it('mails one link to who asks for it again ten times at once', async () => {
    const { mondo, chiedi } = await scena();
    await adesioneDiProva(mondo);
    expect(quante(await insieme(10, (volta) => chiedi('richiedente@ente.example', `198.51.100.${volta}`)), 'PASSATA')).toBe(10);
    expect(await mondo.messaggi()).toHaveLength(1);
  }, 60_000);

  it('stops an address that asks for the links of many mailboxes, in the same words for those that have none', async () => {
    const { mondo, chiedi } = await scena();
    await adesioneDiProva(mondo);
    const { massimo } = limiteCollegamenti(mondo.erogatoreId);
    for (let volta = 0; volta < massimo; volta += 1) await chiedi(`casella${volta}@ente.example`, '198.51.100.1');
    for (const email of ['richiedente@ente.example', 'nessuno@ente.example'])
      await expect(chiedi(email, '198.51.100.1')).rejects.toMatchObject({ codice: 'TROPPI_COLLEGAMENTI_DA_QUI' });
    expect(await mondo.messaggi()).toHaveLength(0);
    await chiedi('richiedente@ente.example', '198.51.100.1', dopo(3601));
    expect(await mondo.messaggi()).toHaveLength(1);
  }, 60_000);

  it('sends a mailbox so many links a day, whoever asks and however patiently, and answers the same to who asks for more', async () => {
    const { mondo, inizia, chiedi } = await scena();
    for (let volta = 0; volta < BOZZE_AL_GIORNO; volta += 1) await inizia('vittima@ente.example', '198.51.100.1');
    for (let volta = 1; volta <= 4; volta += 1)
      expect(await chiedi('Vittima@ente.example', `198.51.100.${volta}`, dopo(volta * 301))).toEqual({ ricevuto: true });
    expect(await mondo.messaggi()).toHaveLength(BOZZE_AL_GIORNO + COLLEGAMENTI_AL_GIORNO);
    expect(await sql("SELECT 1 FROM tentativo_indirizzo WHERE indirizzo ILIKE '%vittima%'"), 'no address is kept').toEqual([]);
    await inizia('altra@ente.example', '198.51.100.1');
    await chiedi('altra@ente.example', '198.51.100.1', dopo(4 * 301));
    expect(await mondo.messaggi()).toHaveLength(BOZZE_AL_GIORNO + COLLEGAMENTI_AL_GIORNO + 2);
    await chiedi('vittima@ente.example', '198.51.100.1', dopo(86_400 + 301));
    expect(await mondo.messaggi()).toHaveLength(BOZZE_AL_GIORNO + COLLEGAMENTI_AL_GIORNO + 2 + BOZZE_AL_GIORNO);
  }, 60_000);

  it('takes the addresses of one IPv6 network for one', async () => {
    const { inizia, limite } = await scena();
    for (let volta = 0; volta < limite; volta += 1) await inizia(`casella${volta}@ente.example`, `2001:db8:0:7::${volta}`);
    await expect(inizia('ancora@ente.example', '2001:db8::7:a:b:c:d')).rejects.toMatchObject({ codice: 'TROPPE_BOZZE_DA_QUI' });
    await inizia('ancora@ente.example', '2001:db8:0:8::1');
  }, 60_000);

  it('draws so many previews for whoever holds the link of one domanda, and so many for one address, in an hour', async () => {
    const mondo = await Mondo.crea();
    const bozza = () => adesioneDiProva(mondo, { stato: 'BOZZA', dati: JSON.stringify(datiDiProva()) });
    const [una, altra] = [await bozza(), await bozza()];
    const vedi = async (id: string, indirizzoIp: string, now = ADESSO) =>
      anteprimaAccordo.esegui({ ...(await richiedente(mondo, id))(now), indirizzoIp }, {});
    const quasiPieno = async (limite: LimiteIndirizzo, indirizzoIp: string | null) => {
      for (let volta = 1; volta < limite.massimo; volta += 1)
        await dbApp().$transaction((tx) => riservaIndirizzo(tx, limite, indirizzoIp, ADESSO));
    };
    await quasiPieno(limiteAnteprime(una), null);
    const esiti = await insieme(3, (volta) => vedi(una, `198.51.100.${volta}`));
    expect(esiti.sort(), 'of the same domanda, with three links').toEqual(['PASSATA', 'TROPPE_ANTEPRIME', 'TROPPE_ANTEPRIME']);
    const righe = (await mondo.registro()).filter(({ operazione }) => operazione === 'anteprima-accordo');
    expect(righe.map(({ esito, motivo }) => [esito, motivo]).sort()).toEqual([
      ['CONSENTITO', null],
      ['NEGATO', 'TROPPE_ANTEPRIME'],
      ['NEGATO', 'TROPPE_ANTEPRIME'],
    ]);
    await quasiPieno(limiteAnteprimeDaQui(mondo.erogatoreId), '198.51.100.9');
    await vedi(altra, '198.51.100.9');
    await expect(vedi(altra, '198.51.100.9')).rejects.toMatchObject({
      codice: 'TROPPE_ANTEPRIME',
      message: expect.stringContaining('Quello che hai scritto resta') as string,
    });
    await vedi(altra, '198.51.100.8');
    for (const id of [una, altra]) await vedi(id, '198.51.100.9', dopo(3600));
  }, 60_000);
});
