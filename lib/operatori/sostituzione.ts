import { istanteItaliano } from '@/lib/core/date';
import { nonValido, regola } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { enumera } from '@/lib/core/parole';
import type { DesignazioneInAttesa } from './repository-designazione';

/** An act that waits for its signature, with those whom it names. */
type AttoInAttesa = Pick<DesignazioneInAttesa, 'attoId' | 'preparataIl' | 'inEsame'> & { readonly chi: readonly DesignazioneInAttesa[] };

function perAtto(inAttesa: readonly DesignazioneInAttesa[]): AttoInAttesa[] {
  const primi = inAttesa.filter(({ attoId }, i) => inAttesa.findIndex((altra) => altra.attoId === attoId) === i);
  return primi.map((primo) => ({ ...primo, chi: inAttesa.filter(({ attoId }) => attoId === primo.attoId) }));
}

const persone = (chi: readonly DesignazioneInAttesa[]): string => enumera(chi.map(nominativo));

const frase = ({ chi, preparataIl }: AttoInAttesa): string =>
  `C’è già una designazione di ${persone(chi)} da firmare, preparata il ${istanteItaliano(preparataIl)}`;

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
    throw nonValido({ sostituisce: `${atti.map(frase).join('. ')}: scarica quella, oppure conferma che la sostituisci.` });
  if (atti.length === 0 && sostituisce)
    throw nonValido({
      sostituisce: 'Non c’è più una designazione da sostituire, forse è già firmata: togli la conferma per prepararne un’altra.',
    });
  const esclusi = inAttesa.filter(({ operatoreId }) => !scelti.includes(operatoreId));
  if (esclusi.length > 0) throw nonValido({ operatori: perAtto(esclusi).map(anche).join(' ') });
  return atti.map(({ attoId }) => attoId);
}

const anche = ({ chi, preparataIl }: AttoInAttesa): string =>
  `La designazione preparata il ${istanteItaliano(preparataIl)} nomina anche ${persone(chi)}: se la sostituisci, scegli anche ` +
  `${chi.length === 1 ? 'questa persona' : 'queste persone'}, che altrimenti non avrebbero più un atto da firmare.`;
