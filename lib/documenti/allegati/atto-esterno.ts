import type { FileRicevuto } from '@/lib/core/file';
import { garanzieFirma } from '@/lib/platform/fiducia';
import { verificaConProvenienza, verificaInThread } from '@/lib/platform/firme/in-thread';
import { motivo } from '@/lib/platform/firme/motivi';
import type { Preparazione } from '@/lib/platform/use-case';
import { isRiservato } from '../chi';
import { rifiutoDelComposto, type QuiSiCarica } from '../domain/composto-da-varco';
import type { ProvaDiFirma } from '../domain/prova';
import { assertLeggibile, illeggibile, provaDiAllegato } from './esame-allegato';
import { compostoDi } from '../repository-provenienza';

const daVerificare = async (file: FileRicevuto, now: Date) => ({
  file: file.contenuto,
  ...(await garanzieFirma(now)),
  now,
  nome: file.nome,
});

type Allegato = { readonly file?: FileRicevuto | undefined };

/**
 * The `prepare` of every act that takes an attachment: once it is known that the actor may do it, the file is read and its signatures, if
 * any, verified in a thread of their own. Answers what to archive as `prova` beside it, null without a file. Refuses (NON_VALIDO) what
 * is not what its name says, and what cannot be read.
 */
export async function esaminareAllegato({ input: { file }, now, leggi }: Preparazione<Allegato>): Promise<ProvaDiFirma | null> {
  if (!file) return null;
  await leggi(() => Promise.resolve());
  const verifica = await verificaInThread(await daVerificare(file, now));
  assertLeggibile(verifica);
  return provaDiAllegato(verifica, now);
}

/**
 * The same where what is asked for was not written by Varco: refuses (NON_VALIDO) also a file that is, or begins with, a document of ours,
 * signed or not, or that says so of itself. A file that came from outside may come again. The document is named to who may read it.
 */
export function esaminareAttoEsterno(qui: QuiSiCarica) {
  return async (preparazione: Preparazione<{ readonly file: FileRicevuto }>): Promise<ProvaDiFirma | null> => {
    await preparazione.leggi(() => Promise.resolve());
    return esaminareFileEsterno(preparazione, preparazione.input.file, qui);
  };
}

/** The same of one file among those that an act takes, for who is known already to be able to do it. */
export async function esaminareFileEsterno(
  { now, leggi }: Pick<Preparazione<unknown>, 'now' | 'leggi'>,
  file: FileRicevuto,
  qui: QuiSiCarica,
): Promise<ProvaDiFirma> {
  const { verifica, provenienza } = await verificaConProvenienza(await daVerificare(file, now));
  assertLeggibile(verifica);
  // What nobody could read to the end may be ours.
  if (!provenienza) throw illeggibile([motivo('TEMPO_ESAURITO')]);
  const rifiuto = await leggi(async (tx, attore) => {
    const composto = await compostoDi(tx, provenienza);
    if (!composto && !provenienza.composto) return null;
    return rifiutoDelComposto(composto && !isRiservato(attore, composto.tipo) ? composto : null, qui);
  });
  if (rifiuto) throw rifiuto;
  return provaDiAllegato(verifica, now);
}
