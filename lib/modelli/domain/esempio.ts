import { FRUITORE_DI_ESEMPIO, type AttoDiEsempio } from '@/lib/clausole/esempio';
import type { MateriaConvenzione } from '@/lib/convenzioni/domain/materia-convenzione';
import { aColonna } from '@/lib/core/date';

const PERSONA = {
  nome: 'Maria',
  cognome: 'Esempio',
  codiceFiscale: 'SMPMRA80A41H501N',
  dataNascita: '1980-01-01',
  luogoNascita: 'Roma',
  email: 'maria@ente.example',
} as const;

/** All that the convenzione of an invented ente says; what an act may lack is not in the one that has no responsabile. */
export function convenzioneDiEsempio({ clausole, regole, profilo, finalita, contesto }: AttoDiEsempio): MateriaConvenzione {
  const { erogatore, responsabile, data } = contesto;
  const numero = `${data.slice(0, 4)}/0000`;
  return {
    numero,
    generataIl: aColonna(data),
    erogatore,
    fruitore: FRUITORE_DI_ESEMPIO,
    firmatarioErogatore: {
      utenteId: '',
      nome: 'Mario',
      cognome: 'Esempio',
      codiceFiscale: 'SMPMRA75A01H501M',
      qualifica: 'Responsabile del servizio',
      delegaId: '',
      attoNumero: '0',
      attoData: data,
    },
    firmatarioFruitore: { ...PERSONA, qualifica: 'Legale rappresentante' },
    responsabile: responsabile && PERSONA,
    approvazione: responsabile && { numero: '0', data },
    domanda: { numero, protocollo: null, legittimitaIl: data },
    clausole,
    regole,
    profilo,
    finalita,
    operatori: [PERSONA],
  };
}
