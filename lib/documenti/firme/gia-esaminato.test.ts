import { expect, it } from 'vitest';
import { motivo } from '@/lib/platform/firme/motivi';
import type { FirmaVerificata, Motivo, Verifica } from '@/lib/platform/firme/tipi';
import { accettazioneCheBasta } from './gia-esaminato';

const ENTE = 'SRCNVN80C41E715D';
const SINDACO = { nome: 'Ida', cognome: 'Conti', codiceFiscale: 'CNTDIA70A41E715H' };
const firma = (codiceFiscale: string, cambi: Partial<FirmaVerificata> = {}): FirmaVerificata => ({
  firmatario: codiceFiscale,
  codiceFiscale,
  integra: true,
  fiducia: 'attendibile',
  revoca: 'non_verificata',
  istante: '2026-03-10T09:00:00.000Z',
  marca: null,
  certificato: { emittente: 'Autorità', seriale: codiceFiscale, validoDal: '', validoAl: '' },
  motivi: [motivo('REVOCA_NON_VERIFICATA')],
  ...cambi,
});
const verifica = (firme: FirmaVerificata[], motivi: Motivo[] = []): Verifica => ({
  esito: 'DA_ESAMINARE',
  formato: 'CADES',
  firme,
  modificheSuccessive: 'nessuna',
  motivi,
});
const DUBBIO = motivo('BUSTA_IRREGOLARE');
const esame = { esaminatoDa: 'Ada', esaminatoIl: '2026-03-10T10:00:00.000Z', motivo: 'Va bene.' };
const gia = (firme = [firma(ENTE)]) => ({ prova: { ...verifica(firme, [DUBBIO]), originaleSha256: 'f', verificataIl: '' }, esame });
const BUONA = verifica([firma(ENTE), firma(SINDACO.codiceFiscale)], [DUBBIO]);
const OLTRE = { ...verifica([firma(SINDACO.codiceFiscale)]), esito: 'VALIDA' as const };
const basta = (giudicata = BUONA, oltre: Verifica = OLTRE, copia = gia()) => accettazioneCheBasta(giudicata, oltre, copia, [SINDACO]);

it('CA-16 what a person took answers for the same reasons, when one good signature of who is expected is all that is new', () => {
  expect(basta()).toBe(esame);
});

it.each<[string, Parameters<typeof basta>]>([
  ['the accepted copy is not in the file', [BUONA, { ...OLTRE, esito: 'NON_VALIDA' }]],
  ['what is beyond it has the same reason again', [BUONA, { ...OLTRE, motivi: [DUBBIO] }]],
  ['a reason is new', [{ ...BUONA, motivi: [DUBBIO, motivo('FIRME_IN_PIU')] }]],
  ['the same reason has other words', [{ ...BUONA, motivi: [{ ...DUBBIO, frase: 'Altro.' }] }]],
  ['two signatures are new', [verifica([...BUONA.firme, firma(SINDACO.codiceFiscale)], [DUBBIO])]],
  ['none is', [verifica([firma(ENTE)], [DUBBIO])]],
  ['it is of nobody who is expected', [verifica([firma(ENTE), firma('DNGGUO75A01E715Z')], [DUBBIO])]],
  ['it is not trusted', [verifica([firma(ENTE), firma(SINDACO.codiceFiscale, { fiducia: 'non_attendibile' })], [DUBBIO])]],
  ['it has a doubt of its own', [verifica([firma(ENTE), firma(SINDACO.codiceFiscale, { motivi: [DUBBIO] })], [DUBBIO])]],
  ['the first is worse than it was', [verifica([firma(ENTE, { fiducia: 'non_attendibile' }), firma(SINDACO.codiceFiscale)], [DUBBIO])]],
  ['the first has a reason that it had not', [verifica([firma(ENTE, { motivi: [DUBBIO] }), firma(SINDACO.codiceFiscale)], [DUBBIO])]],
  ['the first is another', [verifica([firma(ENTE, { istante: null }), firma(SINDACO.codiceFiscale)], [DUBBIO])]],
])('CA-16 a person looks again where %s', (_, argomenti) => {
  expect(basta(...argomenti)).toBeNull();
});
