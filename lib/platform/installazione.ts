import { dbServizio } from './db';

/** `in-caricamento`: somebody is loading the demonstration, or died while doing so. `caricata`: it is whole. */
type StatoDemo = 'in-caricamento' | 'caricata';

/** Notes how far the demonstration is. The loader says in-caricamento before its first row and caricata after its last. */
export async function segnareDemo(stato: StatoDemo, now: Date): Promise<void> {
  await dbServizio().statoInstallazione.upsert({
    where: { chiave: 'demo' },
    create: { chiave: 'demo', valore: stato, il: now },
    update: { valore: stato, il: now },
  });
}

/** Null: no demonstration was ever loaded here, which is right for a comune's own database. */
export async function statoDemo(): Promise<StatoDemo | null> {
  const riga = await dbServizio().statoInstallazione.findUnique({ where: { chiave: 'demo' } });
  return (riga?.valore as StatoDemo | undefined) ?? null;
}
