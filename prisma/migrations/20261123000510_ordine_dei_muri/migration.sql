-- Triggers fire by name: what the fruitore may never move is told first, and then by which act what may be moved is.
ALTER TRIGGER cambia_con_l_atto ON convenzione RENAME TO convenzione_muta_con_l_atto;
