import type { FileRicevuto } from '@/lib/core/file';
import { garanzieFirma } from '@/lib/platform/fiducia';
import { verificaInThread } from '@/lib/platform/firme/in-thread';
import type { Preparazione } from '@/lib/platform/use-case';
import { assertLeggibile, provaDiAllegato } from './esame-allegato';

/**
 * The `prepare` of every act that takes an attachment: once it is known that the actor may do it, the file is read and its signatures, if
 * any, verified in a thread of their own. Answers what to archive as `verifica` beside it, null without a file. Refuses (NON_VALIDO) what
 * is not what its name says, and what cannot be read.
 */
export async function esaminareAllegato({
  input: { file },
  now,
  leggi,
}: Preparazione<{ readonly file?: FileRicevuto | undefined }>): Promise<object | null> {
  if (!file) return null;
  await leggi(() => Promise.resolve());
  const verifica = await verificaInThread({ file: file.contenuto, ...(await garanzieFirma(now)), now, nome: file.nome });
  assertLeggibile(verifica);
  return provaDiAllegato(verifica, now);
}
