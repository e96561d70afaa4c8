import { Collegamento } from '@/components/ui/collegamento';
import { descrizioneStato } from '@/components/stati';
import { STATI_APERTI, type StatoAdesione } from '@/lib/adesioni/domain/stati';
import { FILTRI_STATO_DOMANDA, type FiltriDomande } from '@/lib/adesioni/schema-atti';

/** The address of the list with those filters; what is the default is left out. */
export function indirizzoElenco({ stato, termine, pagina }: FiltriDomande): string {
  const parametri = new URLSearchParams();
  if (stato !== 'APERTE') parametri.set('stato', stato);
  if (termine !== 'TUTTI') parametri.set('termine', termine);
  if (pagina > 1) parametri.set('pagina', String(pagina));
  const testo = parametri.toString();
  return testo === '' ? '/ufficio/adesioni' : `/ufficio/adesioni?${testo}`;
}

const TERMINI = { TUTTI: 'Qualsiasi termine', IN_SCADENZA: 'In scadenza entro 7 giorni', SCADUTI: 'Termine scaduto' } as const;
type Conteggi = Partial<Record<StatoAdesione, number>>;

function etichetta(stato: FiltriDomande['stato'], conteggi: Conteggi): string {
  const somma = (stati: readonly StatoAdesione[]) => stati.reduce((totale, uno) => totale + (conteggi[uno] ?? 0), 0);
  if (stato === 'APERTE') return `Da concludere (${somma(STATI_APERTI)})`;
  if (stato === 'TUTTE') return `Tutte (${Object.values(conteggi).reduce((totale, numero) => totale + numero, 0)})`;
  return `${descrizioneStato(stato).testo} (${conteggi[stato] ?? 0})`;
}

/** Filters as links: the address of a filtered list can be kept and sent to a colleague. */
export function Filtri({ filtri, conteggi }: { filtri: FiltriDomande; conteggi: Conteggi }) {
  return (
    <div className="mb-6 space-y-3">
      <Voci
        nome="Filtra per stato"
        voci={FILTRI_STATO_DOMANDA.map((stato) => ({
          testo: etichetta(stato, conteggi),
          qui: filtri.stato === stato,
          href: indirizzoElenco({ ...filtri, stato, pagina: 1 }),
        }))}
      />
      <Voci
        nome="Filtra per termine"
        voci={(['TUTTI', 'IN_SCADENZA', 'SCADUTI'] as const).map((termine) => ({
          testo: TERMINI[termine],
          qui: filtri.termine === termine,
          href: indirizzoElenco({ ...filtri, termine, pagina: 1 }),
        }))}
      />
    </div>
  );
}

function Voci({ nome, voci }: { nome: string; voci: readonly { testo: string; qui: boolean; href: string }[] }) {
  return (
    <nav aria-label={nome}>
      <ul className="flex flex-wrap gap-2">
        {voci.map(({ testo, qui, href }) => (
          <li key={href}>
            <Collegamento
              href={href}
              aria-current={qui ? 'true' : undefined}
              className={`inline-flex min-h-9 items-center rounded-sm px-3 text-sm font-semibold ${qui ? 'bg-primary text-white' : 'bg-white text-primary ring-1 ring-inset ring-primary hover:bg-primary-lighter'}`}
            >
              {testo}
            </Collegamento>
          </li>
        ))}
      </ul>
    </nav>
  );
}
