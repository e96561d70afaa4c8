import { randomBytes } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { impostarePrimaPassword } from '@/lib/identita/use-cases/impostare-prima-password';
import { MODELLI } from '@/lib/clausole/modelli';
import { sql } from '@/lib/testing/mondo';
import { esegui } from './crea-amministratore';

const PERSONA = [
  '--nome',
  'Ida',
  '--cognome',
  'Prima',
  '--codice-fiscale-persona',
  'NVUDIA80A41E715I',
  '--email',
  'ida@roccamarina.example',
];
const COMUNE = [
  '--denominazione',
  'Comune di Roccamarina',
  '--codice-fiscale',
  '00170780464',
  '--indirizzo',
  'Piazza del Mare 1',
  '--comune',
  'Roccamarina',
  '--provincia',
  'lu',
  '--pec',
  'comune@pec.roccamarina.example',
  '--email-ufficio',
  'demografici@roccamarina.example',
];

async function lancia(args: string[]): Promise<{ codice: number; uscita: Record<string, string> }> {
  const righe: string[] = [];
  const spia = vi.spyOn(process.stdout, 'write').mockImplementation((testo) => {
    righe.push(String(testo));
    return true;
  });
  try {
    return { codice: await esegui(args, true), uscita: JSON.parse(righe.join('')) as Record<string, string> };
  } finally {
    spia.mockRestore();
  }
}

describe('crea-amministratore', () => {
  it('founds a comune, opens a preset and gives its first user a link that works', async () => {
    const codice = `roccamarina-${randomBytes(4).toString('hex')}`;
    const modello = MODELLI[0]?.codice ?? '';
    const { codice: esito, uscita } = await lancia([
      '--codice',
      codice,
      ...COMUNE,
      '--modello',
      modello,
      '--atto-numero',
      '12',
      '--atto-data',
      '10/01/2026',
      ...PERSONA,
    ]);
    expect({ esito, ...uscita }).toMatchObject({ esito: 'FATTO', nomeUtente: expect.stringMatching(/^ida\.prima/) });
    expect(
      await sql(
        'SELECT m.codice, m.atto_numero FROM modello m JOIN erogatore e ON e.id = m.erogatore_id WHERE e.codice = $1 AND m.approvato_il IS NOT NULL',
        [codice],
      ),
    ).toEqual([{ codice: modello, atto_numero: '12' }]);
    expect(await sql('SELECT u.ruoli FROM utente u JOIN erogatore e ON e.id = u.erogatore_id WHERE e.codice = $1', [codice])).toEqual([
      { ruoli: ['AMMINISTRATORE', 'UFFICIO'] },
    ]);
    const { password } = await impostarePrimaPassword.esegui(
      { now: new Date(), indirizzoIp: null },
      { gettone: uscita.collegamento?.split('/').at(-1) },
    );
    expect(password).toHaveLength(19);
    const ancora = await lancia(['--codice', codice, ...PERSONA]);
    expect(ancora).toMatchObject({ codice: 0, uscita: { nomeUtente: uscita.nomeUtente, collegamento: null } });
  });

  it('says what is wrong by the names of the options, and writes nothing', async () => {
    const codice = `vuoto-${randomBytes(4).toString('hex')}`;
    const { codice: esito, uscita } = await lancia(['--codice', codice, ...PERSONA]);
    expect(esito).toBe(1);
    expect(uscita.errore).toContain('--denominazione');
    expect(await lancia(['--codice', codice, ...COMUNE, '--email', 'x'])).toMatchObject({
      codice: 1,
      uscita: { errore: expect.stringContaining('codiceFiscale') },
    });
    expect(await sql('SELECT 1 FROM erogatore WHERE codice = $1', [codice])).toEqual([]);
  });
});
