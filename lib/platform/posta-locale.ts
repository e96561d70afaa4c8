import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { env } from './env';

/** A message of the local mailbox, as its list tells it. `nome` is its file without `.eml`, which begins with the instant it came. */
type MessaggioLocale = {
  readonly nome: string;
  readonly quando: Date | null;
  readonly destinatari: readonly string[];
  readonly oggetto: string;
};
type MessaggioIntero = MessaggioLocale & { readonly mittente: string; readonly testo: string; readonly allegati: readonly string[] };

/** Most messages that the list shows: the newest. */
export const MASSIMO_POSTA = 200;
const RICORDATI = 1_000;

/** A message never changes: read once, kept while there is room. */
const letti = new Map<string, MessaggioIntero>();

/** The folder, or null: outside the demonstration, and with a real mail server, there is no local mailbox. */
function cartella(): string | null {
  const { demo, postaDir } = env();
  return demo ? postaDir : null;
}

/** The newest messages first; null where there is no local mailbox. */
export async function elencoPosta(): Promise<MessaggioLocale[] | null> {
  const dove = cartella();
  if (dove === null) return null;
  const nomi = (await nomiPresenti(dove)).sort().reverse().slice(0, MASSIMO_POSTA);
  return Promise.all(nomi.map((nome) => leggi(dove, nome)));
}

/** One message; null when it is not among those in the folder, whatever was asked: no other file can be reached. */
export async function leggiPosta(nome: string): Promise<MessaggioIntero | null> {
  const dove = cartella();
  if (dove === null || !(await nomiPresenti(dove)).includes(nome)) return null;
  return leggi(dove, nome);
}

async function nomiPresenti(dove: string): Promise<string[]> {
  const voci = await readdir(dove, { withFileTypes: true });
  return voci.flatMap((voce) =>
    voce.isFile() && voce.name.endsWith('.eml') && !voce.name.startsWith('.') ? [voce.name.slice(0, -4)] : [],
  );
}

async function leggi(dove: string, nome: string): Promise<MessaggioIntero> {
  const noto = letti.get(nome);
  if (noto) return noto;
  const posta = await PostalMime.parse(await readFile(path.join(dove, `${nome}.eml`)));
  const busta = posta.headers.filter(({ key }) => key === 'x-varco-destinatario').map(({ value }) => value);
  const messaggio: MessaggioIntero = {
    nome,
    quando: istanteDelNome(nome),
    destinatari: busta.length > 0 ? busta : (posta.to ?? []).flatMap(({ address }) => (address ? [address] : [])),
    mittente: posta.from?.address ?? '',
    oggetto: posta.subject ?? '(senza oggetto)',
    testo: posta.text ?? '',
    allegati: posta.attachments.map(({ filename }) => filename ?? 'senza nome'),
  };
  if (letti.size >= RICORDATI) letti.clear();
  letti.set(nome, messaggio);
  return messaggio;
}

/** `2026-03-10T09-00-00.000Z-…`: the mailbox writes the colons as dashes. */
function istanteDelNome(nome: string): Date | null {
  const trovato = /^(\d{4}-\d{2}-\d{2}T)(\d{2})-(\d{2})-(\d{2}\.\d{3}Z)/.exec(nome);
  return trovato ? new Date(`${trovato[1]}${trovato[2]}:${trovato[3]}:${trovato[4]}`) : null;
}
