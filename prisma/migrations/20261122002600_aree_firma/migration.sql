-- Where a composed act leaves room for signatures: what a visible one may cover (CA-16). Null: an act of before, or one that leaves none.
ALTER TABLE documento ADD COLUMN aree_firma jsonb;
