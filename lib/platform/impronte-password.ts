import { hash, verify } from '@node-rs/argon2';
import { regola } from '@/lib/core/errors';

/** argon2id (the library's default variant) with OWASP's parameters: 19 MiB, two passes; about 20 ms of one core. */
const PARAMETRI = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Digests computed at once: a flood of logins must leave a core to who is already at work. */
const INSIEME = 2;
/** How many may wait (some seconds of work); beyond, better a clear refusal than an answer after the person has gone. */
const IN_CODA = 400;

let attivi = 0;
const coda: (() => void)[] = [];

async function aTurno<T>(lavoro: () => Promise<T>): Promise<T> {
  if (attivi >= INSIEME) {
    if (coda.length >= IN_CODA)
      throw regola('TROPPI_ACCESSI', 'In questo momento troppe persone stanno entrando insieme: attendi un minuto e riprova.');
    await new Promise<void>((avanti) => coda.push(avanti));
  } else {
    attivi += 1;
  }
  try {
    return await lavoro();
  } finally {
    const prossimo = coda.shift();
    if (prossimo) prossimo();
    else attivi -= 1;
  }
}

/** The digest to store, with its own salt and parameters inside (PHC string). */
export function calcolaImpronta(password: string): Promise<string> {
  return aTurno(() => hash(password, PARAMETRI));
}

/** A digest of nothing anybody knows: unknown accounts cost the same time as known ones (no user enumeration). */
let finta: Promise<string> | null = null;

/** True when the password is the one of that digest. With null it works as hard, and is false. */
export async function verificaImpronta(impronta: string | null, password: string): Promise<boolean> {
  const confronto = impronta ?? (await (finta ??= calcolaImpronta(crypto.randomUUID())));
  const esito = await aTurno(() => verify(confronto, password));
  return impronta !== null && esito;
}
