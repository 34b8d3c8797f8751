"""The steps, one module a schema version."""
