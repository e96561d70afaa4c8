import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import PostalMime from 'postal-mime';
import { DATI } from './istanza';

export type Messaggio = {
  readonly a: readonly string[];
  readonly oggetto: string;
  readonly testo: string;
  readonly nome: string;
  readonly id: string;
};

const CARTELLA = path.join(DATI, 'posta');
const letti = new Map<string, Messaggio>();

async function leggi(nome: string): Promise<Messaggio> {
  const noto = letti.get(nome);
  if (noto) return noto;
  const posta = await PostalMime.parse(await readFile(path.join(CARTELLA, nome)));
  const messaggio = {
    nome,
    id: posta.messageId ?? '',
    a: (posta.to ?? []).map(({ address }) => (address ?? '').toLowerCase()),
    oggetto: posta.subject ?? '',
    testo: posta.text ?? '',
  };
  letti.set(nome, messaggio);
  return messaggio;
}

/** Everything that has come to the local mailbox, oldest first: file names begin with the instant. */
export async function tuttaLaPosta(): Promise<Messaggio[]> {
  const nomi = (await readdir(CARTELLA).catch(() => [])).filter((nome) => nome.endsWith('.eml') && !nome.startsWith('.')).sort();
  return Promise.all(nomi.map(leggi));
}

/** What has come to that mailbox, oldest first. */
export async function postaDi(casella: string): Promise<Messaggio[]> {
  return (await tuttaLaPosta()).filter(({ a }) => a.includes(casella.toLowerCase()));
}

/** The latest message to that mailbox whose subject or text matches; waits for the worker to deliver it. */
export async function attendiMessaggio(casella: string, dice: RegExp): Promise<Messaggio> {
  let trovato: Messaggio | undefined;
  await expect
    .poll(
      async () =>
        (trovato = (await postaDi(casella)).findLast(({ oggetto, testo }) => dice.test(oggetto) || dice.test(testo))) !== undefined,
      { message: `a message to ${casella} that says ${dice}`, timeout: 30_000 },
    )
    .toBe(true);
  if (!trovato) throw new Error('unreachable');
  return trovato;
}

/** The first link of a message whose address contains that path, as the person would follow it. */
export function collegamento({ testo }: Messaggio, percorso: string): string {
  const trovato = (testo.match(/https?:\/\/\S+/g) ?? []).find((indirizzo) => indirizzo.includes(percorso));
  if (!trovato) throw new Error(`No link to ${percorso} in: ${testo}`);
  return trovato.replace(/[).,\]]+$/, '');
}
