import { describe, expect, it } from 'vitest';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { compilaRegole } from '@/lib/clausole/compila';
import { istanziare } from '@/lib/clausole/istanza';
import type { Profilo } from '@/lib/profili/domain/profilo';
import { CLAUSOLE_GENERALI } from '@/lib/testing/atto-di-prova';
import { profiloDiProva } from '@/lib/testing/profili';
import { conConcessione, type Concedibile } from './concessione';

const MODELLO = scrivereClausole(CLAUSOLE_GENERALI);
const REGOLE = compilaRegole(MODELLO);
const F1 = { codice: 'F1', descrizione: 'Iscrizione degli assistiti', base: 'L. 833/1978' };
const M = profiloDiProva('M');
const firmato = { ...M, campi: M.campi.slice(0, -1) };
const profilo = (suo: typeof M): Profilo => ({ ...suo, banca: REGOLE.bancaDati, descrizione: '', versione: 1, offerto: true });
const VIGENTI = istanziare(MODELLO, { visure: ['INDIVIDUALE'], profilo: firmato, finalita: [F1], numeroAccessi: 3, motivoAnpr: null });
const concedibile: Concedibile = {
  regole: REGOLE,
  profili: [profilo(firmato), profilo(profiloDiProva('S'))],
  diOggi: profilo(M),
  tipoEnte: 'AZIENDA_SANITARIA',
};
const scelta = { profilo: 'M', visure: ['INDIVIDUALE'], finalita: ['F1'], numeroAccessi: 3 };
const dopo = (altro: object) => compilaRegole(conConcessione(VIGENTI, [F1], { ...scelta, ...altro }, concedibile));

describe('what the next addendum grants', () => {
  it('CA-08 FU-11 more accesses leave the fields that were signed, whatever the profile has become', () => {
    expect(dopo({ numeroAccessi: 5 })).toMatchObject({ tettoOperatori: 5, profilo: { codice: 'M', campi: firmato.campi } });
  });

  it('CA-08 FU-11 today’s fields are granted only where that is chosen', () => {
    expect(dopo({ profiloDiOggi: true }).profilo?.campi).toEqual(M.campi);
    expect(dopo({ profilo: 'S', profiloDiOggi: true }).profilo?.codice).toBe('S');
  });

  it('SA-04 another purpose takes a code of its own, with the law that it rests on', () => {
    const { finalita } = dopo({ nuovaFinalita: 'Recupero dei ticket', nuovaBase: 'D.L. 78/2009' });
    expect(finalita).toEqual([F1, { codice: 'F2', descrizione: 'Recupero dei ticket', base: 'D.L. 78/2009' }]);
  });

  it.each([
    ['no purpose', { finalita: [] }, 'finalita'],
    ['a purpose without its law', { nuovaFinalita: 'Recupero' }, 'nuovaBase'],
    ['a law without its purpose', { nuovaBase: 'D.L. 78/2009' }, 'nuovaFinalita'],
    ['a visura that the model does not know', { visure: ['NON_NOTA'] }, 'visure'],
    ['a profile that the model does not know', { profilo: 'L' }, 'profilo'],
  ])('CA-08 CH-02 SA-04 %s is refused beside its field', (_, altro, campo) => {
    expect(() => dopo(altro)).toThrow(
      expect.objectContaining({ famiglia: 'NON_VALIDO', campi: { [campo]: expect.any(String) as string } }),
    );
  });

  it('SA-19 CA-08 cooperation stays of the kinds to which the fruitore belongs', () => {
    const cooperazione = { tipi: ['COMUNE', 'AZIENDA_SANITARIA'], aggiornamento: 'GIORNALIERO' } as const;
    const ampie = istanziare(scrivereClausole({ ...CLAUSOLE_GENERALI, cooperazione: { ...cooperazione, tipi: [...cooperazione.tipi] } }), {
      visure: ['INDIVIDUALE'],
      profilo: firmato,
      finalita: [F1],
      numeroAccessi: 3,
      motivoAnpr: null,
    });
    const suoi = conConcessione(ampie, [F1], scelta, concedibile).find(({ chiave }) => chiave === 'cooperazione');
    expect(suoi?.parametri).toMatchObject({ tipi: ['AZIENDA_SANITARIA'] });
  });
});
