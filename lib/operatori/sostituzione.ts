import { istantiDistinti } from '@/lib/core/date';
import { nonValido, regola } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { enumera } from '@/lib/core/parole';
import type { DesignazioneInAttesa } from './repository-designazione';

/** An act that waits for its signature, with those whom it names. */
type AttoInAttesa = Pick<DesignazioneInAttesa, 'attoId' | 'inEsame'> & {
  readonly chi: readonly DesignazioneInAttesa[];
  /** When it was prepared, told apart from the others. */
  readonly il: string;
};

function perAtto(inAttesa: readonly DesignazioneInAttesa[]): AttoInAttesa[] {
  const primi = inAttesa.filter(({ attoId }, i) => inAttesa.findIndex((altra) => altra.attoId === attoId) === i);
  const quando = istantiDistinti(primi.map(({ preparataIl }) => preparataIl));
  return primi.map(({ attoId, inEsame }, posto) => ({
    attoId,
    inEsame,
    chi: inAttesa.filter((una) => una.attoId === attoId),
    il: quando[posto] ?? '',
  }));
}

const persone = (chi: readonly DesignazioneInAttesa[]): string => enumera(chi.map(nominativo));

const frase = ({ chi, il }: AttoInAttesa): string => `C’è già una designazione di ${persone(chi)} da firmare, preparata il ${il}`;

/**
 * SA-10: nobody is designated twice by oversight, and nobody is left out. `inAttesa`: the acts that wait for a signature, with everybody who
 * waits for them. Answers the acts whose place the new one takes. Refuses (NON_VALIDO) where some wait and who prepares has not said to take
 * it, or it says so and none waits, or one names somebody else who is not among `scelti`; (REGOLA) where a person is judging of the
 * signature of one.
 */
export function assertSostituibili(inAttesa: readonly DesignazioneInAttesa[], scelti: readonly string[], sostituisce: boolean): string[] {
  const atti = perAtto(inAttesa);
  const esaminato = atti.find(({ inEsame }) => inEsame);
  if (esaminato)
    throw regola(
      'DESIGNAZIONE_IN_ESAME',
      `${frase(esaminato)}: il file firmato è in esame. Aspetta che il comune decida, prima di prepararne un’altra.`,
    );
  if (atti.length > 0 && !sostituisce)
    throw nonValido({
      sostituisce: `${atti.map(frase).join('. ')}: ${
        atti.length === 1 ? 'scarica quella, oppure conferma che la sostituisci' : 'scarica quelle, oppure conferma che le sostituisci'
      }.`,
    });
  if (atti.length === 0 && sostituisce)
    throw nonValido({
      sostituisce: 'Non c’è più una designazione da sostituire, forse è già firmata: togli la conferma per prepararne un’altra.',
    });
  const esclusi = inAttesa.filter(({ operatoreId }) => !scelti.includes(operatoreId));
  if (esclusi.length > 0) throw nonValido({ operatori: perAtto(esclusi).map(anche).join(' ') });
  return atti.map(({ attoId }) => attoId);
}

const anche = ({ chi, il }: AttoInAttesa): string =>
  `La designazione preparata il ${il} nomina anche ${persone(chi)}: se la sostituisci, scegli anche ` +
  `${chi.length === 1 ? 'questa persona' : 'queste persone'}, che altrimenti non avrebbero più un atto da firmare.`;
