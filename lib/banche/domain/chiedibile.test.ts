import fc from 'fast-check';
import { expect, it } from 'vitest';
import { vociConcesse, type Chiesta } from '@/lib/core/banca';
import { isErroreVarco, type ErroreVarco } from '@/lib/core/errors';
import { BANCHE } from './elenco';
import { assertChiedibile } from './regole';

type Scritte = Readonly<Record<string, string>>;

const CHIESTE = BANCHE.flatMap(({ campi, ricerche, verifiche, estratti }) =>
  [...ricerche, ...verifiche, ...estratti.map((estratto) => ({ ...estratto, voci: estratto.selezioni }))].map(
    (chiesta): readonly [string, Chiesta, readonly string[]] => [chiesta.codice, chiesta, campi.map(({ id }) => id)],
  ),
);

function rifiuto(chiesta: Chiesta, scritte: Scritte, concessi: readonly string[]): ErroreVarco | null {
  try {
    assertChiedibile(chiesta, scritte, concessi, ['FUORI_PROFILO', 'Fuori profilo.']);
    return null;
  } catch (error) {
    if (!isErroreVarco(error)) throw error;
    return error;
  }
}

const riempite = (nomi: readonly string[]): Scritte => Object.fromEntries(nomi.map((nome) => [nome, 'x']));

it.each(CHIESTE)(
  'CA-07 CA-08 %s is offered where it is not refused, and with no entry that tells of a field not granted',
  (_, chiesta, campi) => {
    const nomi = chiesta.voci.map(({ nome }) => nome);
    fc.assert(
      fc.property(fc.subarray([...campi]), fc.subarray(nomi), (concessi, alcune) => {
        const offerte = vociConcesse(chiesta, concessi);
        if (offerte === null) {
          expect(rifiuto(chiesta, riempite(alcune), concessi)?.famiglia).toBe('VIETATO');
          return;
        }
        const fuori = chiesta.voci.filter(({ campo }) => campo !== undefined && !concessi.includes(campo)).map(({ nome }) => nome);
        const lecite = offerte.map(({ nome }) => nome);
        expect(lecite.filter((nome) => fuori.includes(nome))).toEqual([]);
        expect(rifiuto(chiesta, riempite(lecite), concessi), 'all that is offered').toBeNull();
        for (const nome of fuori) expect(rifiuto(chiesta, riempite([...lecite, nome]), concessi)?.famiglia, nome).toBe('VIETATO');
      }),
    );
  },
);

const voce = (nome: string, campo?: string, aiuto?: string) => ({
  ...{ nome, etichetta: nome, forma: 'TESTO' as const, facoltativa: true },
  ...(campo && { campo }),
  ...(aiuto && { aiuto }),
});
const DI_CHI = {
  richiede: ['vita'],
  voci: [voce('codice', 'codice', 'Basta questo.'), voce('cognome', 'cognome'), voce('nato', 'nato'), voce('giorno')],
  modi: [['codice'], ['cognome', 'nato']],
};

it.each([
  [
    ['vita', 'codice', 'cognome', 'nato'],
    ['codice?', 'cognome', 'nato', 'giorno'],
  ],
  [
    ['vita', 'codice', 'cognome'],
    ['codice!', 'giorno'],
  ],
  [
    ['vita', 'cognome', 'nato'],
    ['cognome!', 'nato!', 'giorno'],
  ],
  [['vita', 'cognome'], null],
  [['codice', 'cognome', 'nato'], null],
])('CA-08 the ways of saying who that the fields %j leave whole are offered, and the last must be filled', (campi, attese) => {
  const offerte = vociConcesse(DI_CHI, campi);
  expect(offerte?.map(({ nome, facoltativa, aiuto }) => `${nome}${facoltativa ? '' : '!'}${aiuto ? '?' : ''}`) ?? null).toEqual(attese);
});

const TUTTI = ['vita', 'codice', 'cognome', 'nato'];
const TRE = 'Scrivi codice, oppure cognome e nato.';
const DUE = 'Scrivi cognome e nato.';
it.each<[Scritte, string[], Scritte | undefined]>([
  [{}, TUTTI, { codice: TRE }],
  [{ cognome: 'Rossi' }, TUTTI, { nato: TRE }],
  [{ cognome: 'Rossi', nato: '1970' }, TUTTI, undefined],
  [{}, ['vita', 'cognome', 'nato'], { cognome: DUE, nato: DUE }],
])('CA-08 who does not say whom it is about is told every way that is left, beside what is missing: %j', (scritte, concessi, campi) => {
  expect(rifiuto(DI_CHI, scritte, concessi)?.campi).toEqual(campi);
});
