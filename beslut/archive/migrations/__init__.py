"""Migrations (schemaversioner): how the tables of an archive came to be, step by step; run by Alembic."""
