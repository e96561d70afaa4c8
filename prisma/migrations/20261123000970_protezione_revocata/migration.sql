-- Why a protection was lifted is kept beside why it was disposed, and for the same eyes.
ALTER TABLE anagrafe_protezione ADD COLUMN revoca_motivo TEXT;
GRANT UPDATE (revoca_motivo) ON anagrafe_protezione TO varco_app;
