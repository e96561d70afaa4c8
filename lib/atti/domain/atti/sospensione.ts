import { CAMPI_ATTI } from '@/lib/convenzioni/domain/campi-atti';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto, SegnapostoAtto } from '../definizione';
import type { FonteConvenzione } from '../fonti';
import { alFruitore, firme } from '../voci';
import { segnapostoArticolo } from '../voci-clausole';
import { alComune, cartaDelFruitore, VOCI_VITA } from '../voci-vita';

export type MateriaSospensione = FonteConvenzione & { readonly motivo: string };

const motivo: SegnapostoAtto<MateriaSospensione> = {
  descrizione: 'La ragione, come la scrive chi sospende',
  obbligatorio: true,
  valore: (materia) => materia.motivo,
};

/** SA-14: the comune closes the accesses until it opens them again; the convenzione stays what it is. */
export const sospensione: Atto<MateriaSospensione> = {
  tipo: 'SOSPENSIONE',
  uso: 'Il comune chiude gli accessi dell’ente finché non revoca la sospensione; la convenzione resta in vigore.',
  soggetto: 'CONVENZIONE',
  nasce: 'CON_L_ATTO',
  ripetibile: true,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi: CAMPI_ATTI.sospensione,
  firme: ['EROGATORE'],
  destinatario: alFruitore,
  segnaposti: { ...VOCI_VITA, motivo, articolo_sospensione: segnapostoArticolo('risoluzione') },
  inserti: { firme: firme('EROGATORE') },
  testo: prosa`
Dal {{data}}, con effetto immediato, sono sospesi gli accessi {{alla_banca_dati}} di questa Amministrazione concessi a codesto ente con la
convenzione n. {{convenzione}}, {{stipula}} (ente fruitore: {{fruitore}}).

## Perché

{{motivo}}

La sospensione è disposta secondo l’{{articolo_sospensione}}, a tutela delle persone a cui i dati si riferiscono, e dura il tempo
necessario.

## Che cosa comporta

- Le sessioni aperte sono chiuse e nessun operatore di codesto ente può consultare la banca dati.
- La convenzione resta in vigore con tutti i suoi obblighi, anche sui dati già acquisiti.
- Le credenziali non sono revocate: tornano utilizzabili quando la sospensione finisce.

## Quando finisce

La sospensione finisce quando questa Amministrazione la revoca. Codesto ente può chiederlo, o presentare osservazioni, scrivendo all’indirizzo
{{comune_pec}} e indicando che cosa ha fatto perché le ragioni qui esposte vengano meno.

Se per la stessa convenzione è aperta anche un’altra sospensione, gli accessi riprendono quando sono revocate tutte. Per chiarimenti si può
scrivere all’indirizzo {{contatti}}.

[[firme]]
`,
};

/** SA-14: the fruitore closes its own accesses, at any hour, and opens them again itself. */
export const sospensioneFruitore: Atto<MateriaSospensione> = {
  tipo: 'SOSPENSIONE_FRUITORE',
  uso: 'L’ente chiude i propri accessi e ne informa il comune.',
  soggetto: 'CONVENZIONE',
  nasce: 'CON_L_ATTO',
  ripetibile: true,
  di: 'FRUITORE',
  verso: 'ENTRATA',
  campi: CAMPI_ATTI.sospensioneFruitore,
  firme: ['FRUITORE'],
  testata: cartaDelFruitore,
  destinatario: alComune,
  segnaposti: { ...VOCI_VITA, motivo, articolo_abilitazione: segnapostoArticolo('abilitazione') },
  inserti: { firme: firme('FRUITORE') },
  testo: prosa`
Si comunica che dal {{data}}, con effetto immediato, questo ente ha sospeso gli accessi dei propri operatori {{alla_banca_dati}} di
codesto Comune, concessi con la convenzione n. {{convenzione}}, {{stipula}} (ente fruitore: {{fruitore}}).

## Perché

{{motivo}}

## Che cosa comporta

La sospensione è disposta secondo l’{{articolo_abilitazione}}. Le sessioni aperte sono chiuse e nessun operatore può consultare la banca
dati; le credenziali restano e la convenzione rimane in vigore con tutti i suoi obblighi.

Gli accessi riprendono quando questo ente revoca la sospensione, salvo quelle che codesto Comune abbia disposto per conto proprio.

Per ogni comunicazione si può scrivere all’indirizzo {{fruitore_pec}}.

[[firme]]
`,
};
