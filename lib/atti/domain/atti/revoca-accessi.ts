import { CAMPI_ATTI } from '@/lib/convenzioni/domain/campi-atti';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteConvenzione } from '../fonti';
import { alFruitore, firme } from '../voci';
import { segnapostoArticolo } from '../voci-clausole';
import { VOCI_VITA } from '../voci-vita';

/** `ambito`: of this convenzione, or of everything in force that the ente has. `sospendi`: it is suspended as well. */
export type RevocaAccessi = FonteConvenzione & { readonly motivo: string; readonly ambito: string; readonly sospendi: boolean };

/** CA-09, CH-14: every operator disabled at once; the convenzione keeps its state and its legal name. */
export const revocaAccessi: Atto<RevocaAccessi> = {
  tipo: 'REVOCA_ACCESSI',
  uso: 'Il comune disabilita tutti gli operatori dell’ente e spegne le loro credenziali; la convenzione resta in vigore.',
  soggetto: 'CONVENZIONE',
  nasce: 'CON_L_ATTO',
  ripetibile: true,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi: CAMPI_ATTI.accessi,
  firme: ['EROGATORE'],
  destinatario: alFruitore,
  segnaposti: {
    ...VOCI_VITA,
    motivo: { descrizione: 'La ragione, come la scrive l’ufficio', obbligatorio: true, valore: ({ motivo }) => motivo },
    anche_le_altre: {
      descrizione: '«tutte le altre convenzioni in vigore», quando la revoca le riguarda',
      valore: ({ ambito }) => (ambito === 'ENTE' ? 'tutte le altre convenzioni in vigore con codesto ente' : null),
    },
    sospesa: {
      descrizione: '«sospesa», quando la revoca sospende anche',
      valore: ({ sospendi }) => (sospendi ? 'sospesa' : null),
    },
    non_sospesa: {
      descrizione: '«nuove designazioni», quando la revoca non sospende',
      valore: ({ sospendi }) => (sospendi ? null : 'nuove designazioni'),
    },
    articolo_disuso: segnapostoArticolo('disuso'),
    articolo_abilitazione: segnapostoArticolo('abilitazione'),
  },
  inserti: { firme: firme('EROGATORE') },
  testo: prosa`
Dal {{data}}, con effetto immediato, sono revocati tutti gli accessi {{alla_banca_dati}} di questa Amministrazione concessi a codesto ente con
la convenzione n. {{convenzione}}, {{stipula}} (ente fruitore: {{fruitore}}).

La revoca riguarda anche gli accessi di {{anche_le_altre}}.

## Perché

{{motivo}}

La revoca è disposta secondo l’{{articolo_abilitazione}}, che consente a questa Amministrazione di disabilitare tutti gli operatori.

## Che cosa comporta

- Tutti gli operatori sono disabilitati, le loro credenziali non valgono più e le sessioni aperte sono chiuse.
- La convenzione non cessa: restano fermi i suoi obblighi, anche sui dati già acquisiti, e il registro delle consultazioni.
- La convenzione è inoltre {{sospesa}}: nessuno può essere abilitato di nuovo finché questa Amministrazione non revoca la sospensione.
- Per consultare ancora la banca dati codesto ente presenta {{non_sospesa}}: gli operatori sono abilitati da capo, con nuove credenziali.

Codesto ente può presentare osservazioni scrivendo all’indirizzo {{comune_pec}}; per chiarimenti, all’indirizzo {{contatti}}. Per le
controversie vale l’{{articolo_foro}}.

[[firme]]
`,
};
