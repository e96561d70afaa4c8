import { oggi } from '@/lib/core/date';
import { disegnareBozza } from '@/lib/platform/pdf/anteprima';
import { elaborata, query } from '@/lib/platform/use-case';
import { comeBozza } from '../domain/bozza';
import { ATTI, type Materie, type TipoAtto } from '../domain/catalogo';
import { componiComeScritto } from '../domain/componi';
import { titoloDi, type Atto } from '../domain/definizione';
import { materiaDiEsempio } from '../domain/esempio';
import type { FonteComune } from '../domain/fonti';
import { fonteComune } from '../fonti';
import { tipoDi } from '../schema-atto';
import { anteprimaTestoSchema } from '../schema-testi';

const comporreEsempio = query({
  name: 'anteprima-testo',
  permission: 'testo:leggere',
  input: anteprimaTestoSchema,
  discloses: false,
  run: async ({ tx, attore, input, now }) => {
    const tipo = tipoDi(input.tipo);
    const documento = componi(tipo, await fonteComune(tx, { attore, now }), input.testo);
    return { nome: `${titoloDi({ tipo })} (esempio).pdf`, documento };
  },
});

/**
 * A wording as it would be printed, on the comune's paper and about nobody: it is no reading to register, and keeps nothing. What is wrong
 * in it is printed as it is written.
 */
export const anteprimaTesto = elaborata(comporreEsempio, disegnareBozza);

function componi<T extends TipoAtto>(tipo: T, comune: FonteComune, testo: string) {
  const atto: Atto<Materie[T]> = ATTI[tipo];
  const { testata, generatoIl } = comune;
  const materia = { ...materiaDiEsempio(tipo, { testata, generatoIl, oggi: oggi(generatoIl) }), ...comune };
  return comeBozza({ ...componiComeScritto(atto, materia, testo), identificativo: 'Anteprima con dati di esempio' });
}
