import { expect, it } from 'vitest';
import { aTurni } from './turni';

/** What was begun, in order, and how each ends. */
function banco() {
  const iniziati: { cosa: string; finisci: () => void; fallisci: (guasto: Error) => void }[] = [];
  const svolgi = (cosa: string) => new Promise<void>((finisci, fallisci) => iniziati.push({ cosa, finisci, fallisci }));
  return { iniziati, chiedi: aTurni<string>(svolgi, { posta: 1, lavori: 2 }) };
}

it('does not let work that lasts keep the mails waiting, however often it is asked for', async () => {
  const { iniziati, chiedi } = banco();
  const [primo] = Array.from({ length: 5 }, () => chiedi('lavori'));
  const posta = chiedi('posta');
  expect(iniziati.map(({ cosa }) => cosa)).toEqual(['lavori', 'lavori', 'posta']);
  iniziati.at(2)?.finisci();
  await posta;
  void chiedi('posta');
  expect(iniziati.map(({ cosa }) => cosa)).toEqual(['lavori', 'lavori', 'posta', 'posta']);
  iniziati.at(0)?.finisci();
  await Promise.resolve();
  await Promise.resolve();
  expect(
    iniziati.filter(({ cosa }) => cosa === 'lavori'),
    'what was asked for meanwhile',
  ).toHaveLength(3);
  iniziati.at(4)?.finisci();
  await primo;
});

it('does once more what was asked for while it was being done, and goes on after one that failed', async () => {
  const { iniziati, chiedi } = banco();
  const primo = chiedi('posta');
  await Promise.all([chiedi('posta'), chiedi('posta')]);
  expect(iniziati).toHaveLength(1);
  iniziati.at(0)?.finisci();
  await Promise.resolve();
  await Promise.resolve();
  expect(iniziati).toHaveLength(2);
  iniziati.at(1)?.fallisci(new Error('guasto'));
  await expect(primo).rejects.toThrow('guasto');
  const dopo = chiedi('posta');
  iniziati.at(2)?.finisci();
  await dopo;
  expect(iniziati).toHaveLength(3);
});
