import { formatoEsteso, formatoItaliano, type DataIso } from '@/lib/core/date';
import type { Blocco } from '@/lib/core/documento-pdf';
import { nominativo } from '@/lib/core/nominativo';
import { prosa } from '@/lib/core/testo/comporre-testo';
import { CAMPI_ESTRATTO } from '../campi-estratto';
import type { Atto } from '../definizione';
import type { FonteInteressato } from '../fonti';
import { norma, spazioFirme, VOCI_COMUNE } from '../voci';

/** `dal`, `al`: the period asked for. */
export type EstrattoCittadino = FonteInteressato & { readonly dal: DataIso; readonly al: DataIso };

/**
 * LE-06, GDPR art. 15: the answer to who asks which bodies have read its data. The operators are never named, and the wording is the same
 * whether something is withheld or not: the sentence on what the law does not let tell stands in every extract.
 */
export const estrattoCittadino: Atto<EstrattoCittadino> = {
  tipo: 'ESTRATTO_CITTADINO',
  uso: 'Risponde a chi chiede quali enti hanno consultato i suoi dati, quando e perché.',
  soggetto: 'INTERESSATO',
  nasce: 'SU_RICHIESTA',
  ripetibile: true,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi: CAMPI_ESTRATTO,
  firme: ['EROGATORE'],
  segnaposti: {
    ...VOCI_COMUNE,
    interessato: { descrizione: 'Chi ha chiesto l’estratto', obbligatorio: true, valore: ({ interessato }) => interessato },
    dal: { descrizione: 'Primo giorno del periodo', obbligatorio: true, valore: ({ dal }) => formatoEsteso(dal) },
    al: { descrizione: 'Ultimo giorno del periodo', obbligatorio: true, valore: ({ al }) => formatoEsteso(al) },
    nessun_accesso: {
      descrizione: 'Che cosa si dice se nel periodo non risultano accessi',
      obbligatorio: true,
      valore: ({ accessi }) => (accessi.length === 0 ? 'Nel periodo non risultano accessi da comunicare.' : null),
    },
    norma_accesso: norma('gdpr-15', 'Norma sul diritto di accesso'),
    norma_reclamo: norma('gdpr-77', 'Norma sul reclamo al Garante'),
  },
  inserti: {
    accessi: {
      descrizione: 'Elenco degli accessi: ente, giorno, dati, finalità',
      obbligatorio: true,
      blocchi: ({ accessi }): Blocco[] =>
        accessi.length === 0
          ? []
          : [
              {
                tipo: 'tabella',
                didascalia: 'Enti che hanno consultato i dati nel periodo',
                intestazioni: ['Giorno', 'Ente', 'Dati consultati', 'Finalità'],
                righe: accessi.map(({ il, ente, dati, finalita }) => [formatoItaliano(il), ente, dati, finalita]),
                larghezze: [2, 4, 4, 4],
              },
            ],
    },
    firme: {
      descrizione: 'Spazio per la firma del comune',
      obbligatorio: true,
      blocchi: ({ erogatore, sottoscrittore: s }) =>
        spazioFirme([`Per ${erogatore.denominazione}`, s ? `${nominativo(s)}, ${s.qualifica}` : '']),
    },
  },
  testo: prosa`
Secondo l’{{norma_accesso}}, a richiesta di {{interessato}}, si comunica quali enti hanno consultato i suoi dati nelle banche dati
di questa Amministrazione dal {{dal}} al {{al}}, quando, quali dati e per quale finalità.

[[accessi]]

{{nessun_accesso}}

L’estratto è tratto dal registro degli accessi, che non si può modificare. Non indica gli operatori e non comprende gli accessi di cui la legge non
consente di dare notizia.

Per chiarimenti, o per chiedere la rettifica dei dati, si scrive all’indirizzo {{comune_email}}. Si può proporre reclamo al Garante per la
protezione dei dati personali, secondo l’{{norma_reclamo}}.

[[firme]]
`,
};
