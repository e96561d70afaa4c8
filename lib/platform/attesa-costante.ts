import { setTimeout } from 'node:timers/promises';

/**
 * Lets a refusal out no earlier than `millisecondi` after the start, whatever it took to find out: the time of an answer must not
 * tell an account that exists from one that does not. Successes are not held back.
 */
export async function rifiutoATempo<T>(millisecondi: number, lavoro: () => Promise<T>): Promise<T> {
  const inizio = performance.now();
  try {
    return await lavoro();
  } catch (error) {
    await setTimeout(Math.max(0, millisecondi - (performance.now() - inizio)));
    throw error;
  }
}

/** Holds an answer back. */
export async function attendi(millisecondi: number): Promise<void> {
  await setTimeout(millisecondi);
}
