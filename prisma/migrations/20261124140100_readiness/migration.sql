-- Whether all migrations of this version are applied is asked by the health page, as the role that knows accounts.
-- The table is the engine's own; it is not there where migrations are only compared.
DO $$
BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    GRANT SELECT ("migration_name", "finished_at", "rolled_back_at") ON public._prisma_migrations TO answerable_identity;
  END IF;
END $$;
